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

#[cfg(test)]
mod tests {
    use crate::sample::{award, award_on};

    const INTEREST: &str = "{interest-on: investment, at: lending-rate, days: loan-days}";

    #[test]
    fn interest_is_by_the_day_at_the_rate_of_the_day() {
        // 1,000,000 × 3.1 % × 90 ÷ 360 = 7,750; at 3.45 % 8,625; by 365 days 7,643.8….
        let facts = "{investment: 1000000, loan-days: 90}";
        assert_eq!(award(INTEREST, facts), "7750元");
        assert_eq!(award_on(INTEREST, facts, Some("2024-12-31")), "8625元");
        assert_eq!(award_on(INTEREST, facts, Some("2025-01-01")), "7750元");
        assert_eq!(award(&INTEREST.replace('}', ", year-of: 365}"), facts), "7643元");
    }

    #[test]
    fn without_a_published_rate_it_is_open() {
        assert_eq!(award_on(INTEREST, "{investment: 1000000, loan-days: 90}", Some("2023-12-31")), "0元..");
        assert_eq!(award_on(INTEREST, "{investment: 0, loan-days: 90}", Some("2023-12-31")), "0元");
    }

    #[test]
    fn bands_reach_both_ends() {
        assert_eq!(award(INTEREST, "{investment: {from: 360000, to: 720000}, loan-days: 100}"), "3100元..6200元");
        assert_eq!(award(INTEREST, "{investment: 360000}"), "0元..");
    }
}
