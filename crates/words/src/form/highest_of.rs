//! Says the highest of several numbers.

use super::Writer;
use crate::explain::AmountRow;
use crate::sentence::form as say;
use catalogue::form::HighestOf;
use engine::Explained;

pub(super) fn formula(of: &HighestOf, w: &Writer<'_>) -> String {
    say::tidy(&say::highest_of(&w.all_of(&of.of), w.language), w.language)
}

pub(super) fn steps(of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    w.all_parts(of, rows);
    rows.push(w.row(of, say::highest(w.language).to_owned()));
}
