//! Evaluates `each × count`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Each;

pub(super) fn evaluate<'c>(each: &'c Each, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    e.part(trace, &each.each).times(e.part(trace, &each.count))
}
