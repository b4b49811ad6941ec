//! Evaluates `instalments`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Instalments;

use crate::Truth;

pub(super) fn evaluate<'c>(of: &'c Instalments, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let amount = e.part(trace, &of.of);
    let mut total = Range::ZERO;
    for instalment in &of.instalments {
        let part = amount.share(instalment.percent);
        let part = match instalment.test.as_ref().map_or(Truth::Met, |test| e.truth(test)) {
            Truth::Met => part,
            Truth::Unknown => part.or_nothing(),
            Truth::NotMet => Range::ZERO,
        };
        trace.instalment(instalment, part, || instalment.test.as_ref().map(|test| e.tested(test)));
        total = total.plus(part);
    }
    total
}
