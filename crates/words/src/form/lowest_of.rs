//! Says the lowest of several numbers.

use super::Writer;
use crate::explain::AmountRow;
use crate::sentence;
use catalogue::form::LowestOf;
use engine::Explained;

pub(super) fn formula(of: &LowestOf, w: &Writer<'_>) -> String {
    sentence::tidy(&w.texts.lowest_of(&w.all_of(&of.of)), w.texts)
}

pub(super) fn steps(of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    w.all_parts(of, rows);
    rows.push(w.row(of, w.texts.step_lowest().to_owned()));
}
