//! Says the lowest of several numbers.

use super::Writer;
use crate::explain::AmountRow;
use crate::sentence::form as say;
use catalogue::form::LowestOf;
use engine::Explained;

pub(super) fn formula(of: &LowestOf, w: &Writer<'_>) -> String {
    say::tidy(&say::lowest_of(&w.all_of(&of.of), w.language), w.language)
}

pub(super) fn steps(of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    w.all_parts(of, rows);
    rows.push(w.row(of, say::lowest(w.language).to_owned()));
}
