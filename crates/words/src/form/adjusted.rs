//! Says what raises or lowers a number.

use super::{Writer, share_of_one};
use crate::explain::AmountRow;
use crate::{sentence, word};
use catalogue::form::{Adjusted, Adjustment};
use engine::Explained;

pub(super) fn formula(adjusted: &Adjusted, w: &Writer<'_>) -> String {
    let all: Vec<String> = adjusted.adjustments.iter().map(|one| adjustment(one, w)).collect();
    w.texts.adjusted(&w.formula(&adjusted.form), &sentence::joined(&all, w.texts))
}

fn adjustment(one: &Adjustment, w: &Writer<'_>) -> String {
    let percent = share_of_one(one.percent);
    let when = match &one.label {
        Some(label) => label.in_language(w.texts.language()).to_owned(),
        None => w.condition(&one.test),
    };
    w.texts.adjustment(&percent, &when)
}

pub(super) fn steps(adjusted: &Adjusted, of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    // The number itself, even where it is a plain figure: what follows changes it.
    if let Some(number) = of.rows.first().and_then(|row| row.number.as_ref()) {
        w.steps(number, rows);
    }
    let tests = of.rows.iter().filter_map(|row| row.test.as_ref());
    for (one, tested) in adjusted.adjustments.iter().zip(tests) {
        rows.push(AmountRow {
            detail: Some(word::truth(tested.truth, w.texts).to_owned()),
            reached: Some(tested.truth),
            ..w.row(of, adjustment(one, w))
        });
    }
}
