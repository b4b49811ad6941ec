//! Evaluates what share one number is of another.

use super::{compared, over_a_base};
use crate::Truth;
use crate::explanation::Trace;
use crate::form::Evaluation;
use catalogue::test::Ratio;

pub(super) fn evaluate<'c>(ratio: &'c Ratio, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Truth {
    let part = e.part(trace, &ratio.part);
    let whole = e.part(trace, &ratio.whole);
    let share = e.part(trace, &ratio.share);
    over_a_base(whole, |whole| compared(part, ratio.comparison, whole.times(share)))
}
