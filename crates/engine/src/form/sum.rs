//! Evaluates `sum`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Sum;

pub(super) fn evaluate<'c>(sum: &'c Sum, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    sum.parts.iter().fold(Range::ZERO, |total, part| {
        total.plus(e.row(trace, &part.form, |row| {
            row.label = part.label.as_ref();
            row.citation = part.citation.as_ref();
        }))
    })
}
