//! Says interest by the day.

use super::Writer;
use crate::amount;
use crate::explain::AmountRow;
use catalogue::form::Interest;
use engine::Explained;

pub(super) fn formula(interest: &Interest, w: &Writer<'_>) -> String {
    w.texts.interest(
        &w.inner(&interest.on),
        &w.inner(&interest.at),
        &w.inner(&interest.days),
        &w.texts.days(&amount::grouped(interest.year_of)),
    )
}

pub(super) fn steps(interest: &Interest, of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    w.parts(of, rows);
    rows.push(w.row(of, formula(interest, w)));
}
