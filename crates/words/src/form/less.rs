//! Says what is left after something that was received.

use super::Writer;
use crate::explain::AmountRow;
use catalogue::form::Less;
use engine::Explained;

pub(super) fn formula(less: &Less, w: &Writer<'_>) -> String {
    w.texts.less_what(&w.formula(&less.form), &w.formula(&less.received))
}

pub(super) fn steps(of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    w.all_parts(of, rows);
    rows.push(w.row(of, w.texts.step_less_received().to_owned()));
}
