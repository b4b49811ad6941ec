//! Says a difference.

use super::Writer;
use crate::explain::AmountRow;
use crate::sentence::form as say;
use catalogue::form::Minus;
use engine::Explained;

pub(super) fn formula(minus: &Minus, w: &Writer<'_>) -> String {
    say::tidy(&say::taken_from(&w.formula(&minus.from), &w.list(minus.taken.iter()), w.language), w.language)
}

pub(super) fn steps(of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    w.all_parts(of, rows);
    rows.push(w.row(of, say::difference(w.language).to_owned()));
}
