//! Says a product.

use super::Writer;
use crate::explain::AmountRow;
use catalogue::form::Times;
use engine::Explained;

pub(super) fn formula(times: &Times, w: &Writer<'_>) -> String {
    let factors: Vec<String> = times.factors.iter().map(|factor| w.inner(factor)).collect();
    factors.join(" × ")
}

pub(super) fn steps(times: &Times, of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    w.parts(of, rows);
    rows.push(w.row(of, formula(times, w)));
}
