//! Evaluates `percent … of`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Share;
use catalogue::number::Number;

pub(super) fn evaluate<'c>(share: &'c Share, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let base = e.part(trace, &share.of);
    let least = rate(&share.least, e, trace);
    let max = match &share.most {
        // A part of something never exceeds it. What is the whole or more from the outset is no part.
        None => least.max.filter(|least| *least < Number::ONE).map(|_| Number::ONE),
        // Stated once where the least is the most too.
        Some(_) if share.is_exact() => least.max,
        Some(most) => rate(most, e, trace).max,
    };
    base.times(Range { min: least.min, max })
}

/// A rate; one that is not a figure of the document is a step of its own.
fn rate<'c>(rate: &'c catalogue::form::Form, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    if matches!(rate.uncited(), catalogue::form::Form::Stated(_)) { e.range(rate) } else { e.part(trace, rate) }
}

#[cfg(test)]
mod tests {
    use crate::sample::{award, range};

    #[test]
    fn a_share_lies_between_its_least_and_its_most() {
        assert_eq!(award("{percent: 20%, of: investment}", "{investment: 333}"), "66元");
        assert_eq!(award("{percent-up-to: 30%, of: investment}", "{investment: 100}"), "0元..30元");
        assert_eq!(award("{percent-at-least: 70%, of: investment}", "{investment: 100}"), "70元..100元");
        assert_eq!(award("{percent-at-least: 150%, of: investment}", "{investment: 100}"), "150元..");
        assert_eq!(award("{percent: 20%, of: investment}", "{investment: {from: 100, to: 200}}"), "20元..40元");
        assert_eq!(award("{percent: 20%, of: investment}", "{}"), "0元..");
        assert_eq!(award("{match: 1:1, of: investment, of-at-most: 50元}", "{investment: 100}"), "50元");
    }

    #[test]
    fn a_share_of_what_is_below_nothing_is_no_range_upside_down() {
        let up_to = "{percent-up-to: 30%, of: increase}";
        assert_eq!(range(up_to, "{revenue: 100, revenue-before: 200}"), "-30..0");
        assert_eq!(range(up_to, "{revenue: {from: 100, to: 300}, revenue-before: 200}"), "-30..30");
    }

    #[test]
    fn a_rate_may_be_answered_or_published() {
        assert_eq!(award("{percent: own-rate, of: investment}", "{investment: 10000, own-rate: 3.5%}"), "350元");
        assert_eq!(award("{percent: own-rate, of: investment}", "{investment: 10000}"), "0元..");
        assert_eq!(award("{percent: lending-rate, of: investment}", "{investment: 10000}"), "310元");
    }
}
