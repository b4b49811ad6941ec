//! Evaluates `percent … of`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Share;

pub(super) fn evaluate<'c>(share: &'c Share, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let base = e.part(trace, &share.of);
    let least = base.times(rate(&share.least, e, trace));
    let max = share.most.as_ref().and_then(|most| {
        // Stated once where the least is the most too.
        if share.is_exact() { least.max } else { base.times(rate(most, e, trace)).max }
    });
    Range { min: least.min, max }
}

/// A rate; one that is not a figure of the document is a step of its own.
fn rate<'c>(rate: &'c catalogue::form::Form, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    if matches!(rate.uncited(), catalogue::form::Form::Stated(_)) { e.range(rate) } else { e.part(trace, rate) }
}
