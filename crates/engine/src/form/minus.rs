//! Evaluates `minus`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Minus;

pub(super) fn evaluate<'c>(minus: &'c Minus, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let from = e.part(trace, &minus.from);
    minus.taken.iter().fold(from, |rest, taken| rest.minus(e.part(trace, taken)))
}
