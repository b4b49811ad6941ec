//! Evaluates `highest-of`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::HighestOf;

pub(super) fn evaluate<'c>(of: &'c HighestOf, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    of.of.iter().map(|form| e.part(trace, form)).reduce(Range::higher).unwrap_or(Range::ZERO)
}
