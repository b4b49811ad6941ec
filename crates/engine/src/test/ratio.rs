//! Evaluates what share one number is of another.

use super::{compared, over_a_base};
use crate::Truth;
use crate::explanation::Trace;
use crate::form::Evaluation;
use catalogue::test::Ratio;

pub(super) fn evaluate<'c>(ratio: &'c Ratio, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Truth {
    let part = e.part(trace, &ratio.part);
    let whole = e.part(trace, &ratio.whole);
    let share = e.part(trace, &ratio.share);
    over_a_base(whole, e.catalogue.finest(&ratio.whole), |whole| compared(part, ratio.comparison, whole.times(share)))
}

#[cfg(test)]
mod tests {
    use crate::sample::{missing_for, truth};

    const AT_LEAST: &str = "{fact: investment, of: revenue, at-least: 60%}";
    const LESS: &str = "{fact: investment, of: revenue, less-than: 60%}";

    #[test]
    fn a_share_is_held_against_its_threshold() {
        for (facts, at_least, less) in [
            ("{investment: 60, revenue: 100}", "met", "not-met"),
            ("{investment: 59, revenue: 100}", "not-met", "met"),
            ("{investment: 0, revenue: 0}", "not-met", "not-met"),
            ("{investment: 60}", "unknown", "unknown"),
            ("{revenue: 0}", "not-met", "not-met"),
            ("{revenue: 100}", "unknown", "unknown"),
            ("{investment: {from: 60, to: 80}, revenue: {from: 90, to: 100}}", "met", "not-met"),
            ("{investment: {from: 59, to: 80}, revenue: {from: 90, to: 100}}", "unknown", "unknown"),
            // Whatever the whole is, nothing of it is less than 60 %; of nothing there is no share.
            ("{investment: 0}", "not-met", "unknown"),
        ] {
            assert_eq!((truth(AT_LEAST, facts), truth(LESS, facts)), (at_least, less), "{facts}");
        }
    }

    #[test]
    fn the_share_may_be_answered_or_published() {
        let answered = "{fact: investment, of: revenue, at-least: own-rate}";
        assert_eq!(truth(answered, "{investment: 35, revenue: 1000, own-rate: 3.5%}"), "met");
        assert_eq!(truth(answered, "{investment: 34, revenue: 1000, own-rate: 3.5%}"), "not-met");
        assert_eq!(missing_for(answered, "{investment: 34, revenue: 1000}"), ["own-rate"]);
        // A share of 0 % is met by nothing too, so it is open.
        assert_eq!(truth(answered, "{investment: 0, revenue: 1000}"), "unknown");
    }

    #[test]
    fn a_whole_below_nothing_is_none() {
        let of_increase = "{fact: investment, of: increase, at-least: 10%}";
        assert_eq!(truth(of_increase, "{investment: 10, revenue: 5, revenue-before: 9}"), "not-met");
        assert_eq!(truth(of_increase, "{investment: 10, revenue: 100}"), "unknown");
        assert_eq!(truth(of_increase, "{investment: 10, revenue: 100, revenue-before: {from: 0, to: 90}}"), "met");
    }
}
