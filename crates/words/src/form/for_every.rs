//! Says so much for every full step.

use super::Writer;
use crate::explain::AmountRow;
use crate::sentence::form as say;
use catalogue::form::ForEvery;
use engine::Explained;

pub(super) fn formula(steps: &ForEvery, w: &Writer<'_>) -> String {
    say::for_every(&w.formula(&steps.each), &w.formula(&steps.step), &w.formula(&steps.of), w.language)
}

pub(super) fn steps(steps: &ForEvery, of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    w.parts(of, rows);
    rows.push(w.row(of, formula(steps, w)));
}
