//! Says the slices of a base.

use super::Writer;
use crate::explain::AmountRow;
use crate::sentence;
use crate::sentence::form as say;
use catalogue::form::Slices;
use engine::Explained;

pub(super) fn formula(slices: &Slices, w: &Writer<'_>) -> String {
    say::in_slices(&w.formula(&slices.of), &all(slices, w), w.language)
}

fn all(slices: &Slices, w: &Writer<'_>) -> String {
    let mut from: Option<String> = None;
    let mut said = Vec::new();
    for slice in &slices.slices {
        let percent = w.formula(&slice.percent);
        let end = slice.up_to.as_ref().map(|end| w.formula(end));
        said.push(match (&from, &end) {
            (None, Some(end)) => say::slice_up_to(&percent, end, w.language),
            (Some(from), Some(end)) => say::slice_between(&percent, from, end, w.language),
            (Some(from), None) => say::slice_above(&percent, from, w.language),
            (None, None) => percent,
        });
        from = end.or(from);
    }
    sentence::joined(&said, w.language)
}

pub(super) fn steps(slices: &Slices, of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    w.parts(of, rows);
    rows.push(w.row(of, all(slices, w)));
}
