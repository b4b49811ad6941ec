//! Says the highest of several numbers.

use super::Writer;
use crate::explain::AmountRow;
use crate::sentence;
use catalogue::form::HighestOf;
use engine::Explained;

pub(super) fn formula(of: &HighestOf, w: &Writer<'_>) -> String {
    sentence::tidy(&w.texts.highest_of(&w.all_of(&of.of)), w.texts)
}

pub(super) fn steps(of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    w.all_parts(of, rows);
    rows.push(w.row(of, w.texts.step_highest().to_owned()));
}
