//! Says caps.

use super::Writer;
use crate::explain::AmountRow;
use crate::sentence::form as say;
use crate::{sentence, word};
use catalogue::form::{AtMost, Form};
use engine::{Explained, Range, binds};

pub(super) fn formula(at_most: &AtMost, w: &Writer<'_>) -> String {
    let per = at_most.per.map(|per| word::cap_per(per, w.language)).unwrap_or_default();
    let (form, limit) = (w.formula(&at_most.form), limit(at_most, w));
    match at_most.form.uncited() {
        // What is raised or lowered is a sentence of its own, and the cap is not a part of it.
        Form::Adjusted(_) => say::and_capped(&form, &limit, per, w.language).trim_end().to_owned(),
        _ => sentence::capped(&form, &limit, per, w.language),
    }
}

fn limit(at_most: &AtMost, w: &Writer<'_>) -> String {
    match at_most.limits.as_slice() {
        [one] => w.formula(one),
        several => say::tidy(&say::lowest_of(&w.all_of(several), w.language), w.language),
    }
}

pub(super) fn steps(at_most: &AtMost, of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    let mut numbers = of.rows.iter().filter_map(|row| row.number.as_ref());
    let Some(before) = numbers.next() else { return };
    w.steps(before, rows);
    for limit in numbers.clone().filter(|limit| !matches!(limit.form.uncited(), Form::Stated(_))) {
        w.steps(limit, rows);
    }
    let limits: Vec<Range> = numbers.map(|limit| limit.range).collect();
    let binds = binds(before.range, limits.into_iter());
    let most = limit(at_most, w);
    let label = cap(&most, at_most, w);
    rows.push(AmountRow { detail: Some(word::cap_binds(binds, w.language).to_owned()), ..w.row(of, label) });
}

/// The cap as a sentence of its own.
fn cap(most: &str, at_most: &AtMost, w: &Writer<'_>) -> String {
    let cap = match (at_most.per, at_most.limits.len()) {
        (Some(per), _) => sentence::cap_of_per(most, word::cap_per(per, w.language), w.language),
        (None, 1) => sentence::cap_of(most, w.language),
        (None, _) => say::cap_lowest(most, w.language),
    };
    say::tidy(&cap, w.language)
}
