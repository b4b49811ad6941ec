//! Says a difference.

use super::Writer;
use crate::explain::AmountRow;
use crate::sentence;
use catalogue::form::Minus;
use engine::Explained;

pub(super) fn formula(minus: &Minus, w: &Writer<'_>) -> String {
    sentence::tidy(&w.texts.taken_from(&w.formula(&minus.from), &w.list(minus.taken.iter())), w.texts)
}

pub(super) fn steps(of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    w.all_parts(of, rows);
    rows.push(w.row(of, w.texts.step_difference().to_owned()));
}
