//! Evaluates by how much one number is above another.

use super::{compared, over_a_base};
use crate::explanation::Trace;
use crate::form::Evaluation;
use crate::{Range, Truth};
use catalogue::number::Number;
use catalogue::test::Growth;

pub(super) fn evaluate<'c>(growth: &'c Growth, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Truth {
    let now = e.part(trace, &growth.now);
    let before = e.part(trace, &growth.before);
    let grown = e.part(trace, &growth.share).plus(Range::exactly(Number::ONE));
    over_a_base(before, |before| compared(now, growth.comparison, before.times(grown)))
}
