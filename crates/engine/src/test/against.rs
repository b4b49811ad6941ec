//! Evaluates comparisons of a number with another number.

use super::compared;
use crate::Truth;
use crate::explanation::Trace;
use crate::form::Evaluation;
use catalogue::test::Against;

pub(super) fn evaluate<'c>(against: &'c Against, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Truth {
    let measured = e.part(trace, &against.measured);
    compared(measured, against.comparison, e.part(trace, &against.threshold))
}
