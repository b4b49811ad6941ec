//! Evaluates by how much one number is above another.

use super::{compared, over_a_base};
use crate::explanation::Trace;
use crate::form::Evaluation;
use crate::{Range, Truth};
use catalogue::number::Number;
use catalogue::test::Growth;

pub(super) fn evaluate<'c>(growth: &'c Growth, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Truth {
    let now = e.part(trace, &growth.now);
    let before = e.part(trace, &growth.before);
    let grown = e.part(trace, &growth.share).plus(Range::exactly(Number::ONE));
    over_a_base(before, e.catalogue.finest(&growth.before), |before| {
        compared(now, growth.comparison, before.times(grown))
    })
}

#[cfg(test)]
mod tests {
    use crate::sample::truth;

    const GROWN: &str = "{fact: revenue, over: revenue-before, at-least: 10%}";

    #[test]
    fn growth_is_over_what_was() {
        for (facts, expected) in [
            ("{revenue: 110, revenue-before: 100}", "met"),
            ("{revenue: 109, revenue-before: 100}", "not-met"),
            ("{revenue: 110, revenue-before: 0}", "not-met"),
            ("{revenue-before: 0}", "not-met"),
            ("{revenue: 0}", "not-met"),
            ("{revenue: 110}", "unknown"),
            ("{revenue: {from: 110}, revenue-before: {from: 50, to: 100}}", "met"),
            ("{revenue: {from: 0, to: 54}, revenue-before: {from: 50, to: 100}}", "not-met"),
            ("{revenue: {from: 0, to: 55}, revenue-before: {from: 50, to: 100}}", "unknown"),
        ] {
            assert_eq!(truth(GROWN, facts), expected, "{facts}");
        }
    }

    #[test]
    fn a_loss_is_growth_below_a_threshold() {
        let at_most = GROWN.replace("at-least", "at-most");
        assert_eq!(truth(&at_most, "{revenue: 50, revenue-before: 100}"), "met");
        assert_eq!(truth(&at_most, "{revenue: 50, revenue-before: 0}"), "not-met");
    }
}
