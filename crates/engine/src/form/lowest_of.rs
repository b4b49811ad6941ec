//! Evaluates `lowest-of`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::LowestOf;

pub(super) fn evaluate<'c>(of: &'c LowestOf, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    of.of.iter().map(|form| e.part(trace, form)).reduce(Range::lower).unwrap_or(Range::ZERO)
}
