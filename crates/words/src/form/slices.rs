//! Says the slices of a base.

use super::Writer;
use crate::explain::AmountRow;
use crate::sentence;
use catalogue::form::Slices;
use engine::Explained;

pub(super) fn formula(slices: &Slices, w: &Writer<'_>) -> String {
    sentence::tidy(&w.texts.in_slices(&w.formula(&slices.of), &sentence::joined(&all(slices, w), w.texts)), w.texts)
}

/// Each slice.
fn all(slices: &Slices, w: &Writer<'_>) -> Vec<String> {
    let mut from: Option<String> = None;
    let mut said = Vec::new();
    for slice in &slices.slices {
        let percent = w.formula(&slice.percent);
        let end = slice.up_to.as_ref().map(|end| w.formula(end));
        let slice = match (&from, &end) {
            (None, Some(end)) => w.texts.slice_up_to(&percent, end),
            (Some(from), Some(end)) => w.texts.slice_between(&percent, from, end),
            (Some(from), None) => w.texts.slice_above(&percent, from),
            (None, None) => percent,
        };
        said.push(sentence::tidy(&slice, w.texts));
        from = end.or(from);
    }
    said
}

pub(super) fn steps(slices: &Slices, of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    let (bases, parts): (Vec<_>, Vec<_>) = of.rows.iter().partition(|row| row.number.is_some());
    for base in bases.iter().filter_map(|row| row.number.as_ref()) {
        w.steps(base, rows);
    }
    for (label, part) in all(slices, w).into_iter().zip(parts) {
        rows.push(AmountRow { result: w.counts(part, of), ..w.row(of, label) });
    }
    rows.push(w.row(of, w.texts.all_slices().to_owned()));
}
