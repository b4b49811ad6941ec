//! Says what is left after something that was received.

use super::Writer;
use crate::explain::AmountRow;
use crate::sentence::form as say;
use catalogue::form::Less;
use engine::Explained;

pub(super) fn formula(less: &Less, w: &Writer<'_>) -> String {
    say::less(&w.formula(&less.form), &w.formula(&less.received), w.language)
}

pub(super) fn steps(of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    w.all_parts(of, rows);
    rows.push(w.row(of, say::less_received(w.language).to_owned()));
}
