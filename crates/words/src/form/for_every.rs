//! Says so much for every full step.

use super::Writer;
use crate::amount;
use crate::explain::AmountRow;
use catalogue::form::ForEvery;
use engine::Explained;

pub(super) fn formula(steps: &ForEvery, w: &Writer<'_>) -> String {
    w.texts.for_every(&w.formula(&steps.each), &w.formula(&steps.step), &w.formula(&steps.of))
}

pub(super) fn steps(steps: &ForEvery, of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    w.parts(of, rows);
    let base = of.rows.first().and_then(|row| row.number.as_ref()).and_then(|base| base.range.exact());
    let detail = base.zip(steps.step.figure()).map(|(base, step)| {
        let count = amount::grouped(base.full_steps(step).floor());
        w.texts.full_steps(&count, &w.formula(&steps.step))
    });
    rows.push(AmountRow { detail, ..w.row(of, formula(steps, w)) });
}
