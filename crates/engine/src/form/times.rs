//! Evaluates `times`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Times;

use catalogue::number::Number;

pub(super) fn evaluate<'c>(times: &'c Times, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let one = Range::exactly(Number::ONE);
    times.factors.iter().fold(one, |product, factor| product.times(e.part(trace, factor)))
}
