//! Evaluates `interest-on`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Interest;

use catalogue::number::Number;

pub(super) fn evaluate<'c>(interest: &'c Interest, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let on = e.part(trace, &interest.on);
    let yearly = on.times(e.part(trace, &interest.at));
    yearly.times(e.part(trace, &interest.days)).share(Number::fraction(1, interest.year_of))
}
