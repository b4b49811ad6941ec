//! Says interest by the day.

use super::Writer;
use crate::amount;
use crate::explain::AmountRow;
use crate::sentence::form as say;
use catalogue::form::Interest;
use engine::Explained;

pub(super) fn formula(interest: &Interest, w: &Writer<'_>) -> String {
    say::interest(
        &w.inner(&interest.on),
        &w.inner(&interest.at),
        &w.inner(&interest.days),
        &say::days(&amount::grouped(interest.year_of), w.language),
        w.language,
    )
}

pub(super) fn steps(interest: &Interest, of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    w.parts(of, rows);
    rows.push(w.row(of, formula(interest, w)));
}
