//! Says caps.

use super::Writer;
use crate::explain::AmountRow;
use crate::{sentence, word};
use catalogue::form::{AtMost, Form};
use engine::{Explained, Range, binds};

pub(super) fn formula(at_most: &AtMost, w: &Writer<'_>) -> String {
    let per = at_most.per.map(|per| word::cap_per(per, w.texts)).unwrap_or_default();
    let (form, limit) = (w.formula(&at_most.form), limit(at_most, w));
    match at_most.form.uncited() {
        // What is raised or lowered is a sentence of its own, and the cap is not a part of it.
        Form::Adjusted(_) => w.texts.and_capped(&form, &limit, per).trim_end().to_owned(),
        _ => sentence::capped(&form, &limit, per, w.texts),
    }
}

fn limit(at_most: &AtMost, w: &Writer<'_>) -> String {
    match at_most.limits.as_slice() {
        [one] => w.formula(one),
        several => sentence::tidy(&w.texts.lowest_of(&w.all_of(several)), w.texts),
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
    rows.push(AmountRow { detail: Some(word::cap_binds(binds, w.texts).to_owned()), ..w.row(of, label) });
}

/// The cap as a sentence of its own.
fn cap(most: &str, at_most: &AtMost, w: &Writer<'_>) -> String {
    let cap = match (at_most.per, at_most.limits.len()) {
        (Some(per), _) => w.texts.cap_of_per(most, word::cap_per(per, w.texts)),
        (None, 1) => w.texts.cap_of(most),
        (None, _) => w.texts.cap_lowest(most),
    };
    sentence::tidy(&cap, w.texts)
}
