//! Evaluates comparisons of a number with another number.

use super::compared;
use crate::Truth;
use crate::explanation::Trace;
use crate::form::Evaluation;
use catalogue::test::Against;

pub(super) fn evaluate<'c>(against: &'c Against, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Truth {
    let measured = e.part(trace, &against.measured);
    compared(measured, against.comparison, e.part(trace, &against.threshold))
}

#[cfg(test)]
mod tests {
    use crate::sample::{missing_for, truth};

    #[test]
    fn one_answer_is_held_against_another() {
        let above = "{fact: revenue, more-than: revenue-before}";
        assert_eq!(truth(above, "{revenue: 101, revenue-before: 100}"), "met");
        assert_eq!(truth(above, "{revenue: 100, revenue-before: 100}"), "not-met");
        assert_eq!(truth(above, "{revenue: {from: 101}, revenue-before: {from: 0, to: 100}}"), "met");
        assert_eq!(truth(above, "{revenue: {from: 100}, revenue-before: {from: 0, to: 100}}"), "unknown");
        assert_eq!(truth(above, "{revenue: 0}"), "not-met");
        assert_eq!(missing_for(above, "{revenue: 100}"), ["revenue-before"]);
    }

    #[test]
    fn days_and_rates_are_held_against_each_other() {
        assert_eq!(truth("{fact: founded, before: listed}", "{founded: 2020-01-01, listed: 2020-01-02}"), "met");
        assert_eq!(truth("{fact: founded, before: listed}", "{founded: 2020-01-01, listed: 2020-01-01}"), "not-met");
        assert_eq!(truth("{fact: later-day, on-or-after: 2020-01-02}", "{listed: 2020-01-02}"), "met");
        assert_eq!(truth("{fact: later-day, on-or-after: 2020-01-02}", "{listed: 2020-01-01}"), "unknown");
        assert_eq!(truth("{fact: own-rate, at-most: lending-rate}", "{own-rate: 3.1%}"), "met");
        assert_eq!(truth("{fact: own-rate, at-most: lending-rate}", "{own-rate: 3.11%}"), "not-met");
    }

    #[test]
    fn what_is_worked_out_may_be_below_nothing() {
        let grown = "{fact: increase, at-least: 0元}";
        assert_eq!(truth(grown, "{revenue: 5, revenue-before: 9}"), "not-met");
        assert_eq!(truth(grown, "{revenue: 9, revenue-before: 9}"), "met");
        assert_eq!(truth(grown, "{revenue: 9}"), "unknown");
        assert_eq!(truth(grown, "{revenue-before: 0}"), "met");
    }
}
