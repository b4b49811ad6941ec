//! Evaluates `less`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Less;

pub(super) fn evaluate<'c>(less: &'c Less, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    e.part(trace, &less.form).minus(e.part(trace, &less.received)).at_least_nothing()
}
