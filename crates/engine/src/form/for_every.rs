//! Evaluates `each … for-every`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::ForEvery;

use catalogue::number::Number;

pub(super) fn evaluate<'c>(steps: &'c ForEvery, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let of = e.part(trace, &steps.of);
    // The check makes sure that a step is one figure.
    let step = e.range(&steps.step).exact().unwrap_or(Number::ZERO);
    let full = |end: Option<Number>| end.map(|number| number.full_steps(step));
    let count = Range { min: Some(full(of.min).unwrap_or(Number::ZERO)), max: full(of.max) };
    e.part(trace, &steps.each).times(count)
}
