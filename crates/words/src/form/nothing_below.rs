//! Says that small sums are not paid.

use super::Writer;
use crate::explain::AmountRow;
use crate::sentence;
use catalogue::form::NothingBelow;
use engine::Explained;

pub(super) fn formula(floor: &NothingBelow, w: &Writer<'_>) -> String {
    sentence::tidy(&w.texts.nothing_below(&w.formula(&floor.form), &w.formula(&floor.floor)), w.texts)
}

pub(super) fn steps(floor: &NothingBelow, of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    if let Some(number) = of.rows.first().and_then(|row| row.number.as_ref()) {
        w.steps(number, rows);
    }
    for floor in of.rows.iter().skip(1).filter_map(|row| row.number.as_ref()) {
        if floor.form.figure().is_none() {
            w.steps(floor, rows);
        }
    }
    let detail = Some(w.formula(&floor.floor));
    rows.push(AmountRow { detail, ..w.row(of, w.texts.step_nothing_small().to_owned()) });
}
