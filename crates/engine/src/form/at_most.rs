//! Evaluates `at-most`.

use super::{Evaluation, lowest_of};
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::AtMost;

use crate::Truth;
use catalogue::FactId;

pub(super) fn evaluate<'c>(at_most: &'c AtMost, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let before = e.part(trace, &at_most.form);
    at_most.limits.iter().fold(before, |range, limit| range.lower(e.part(trace, limit)))
}

/// Whether limits make a difference to a number.
pub fn binds(before: Range, limits: impl Iterator<Item = Range>) -> Truth {
    let Some(limit) = limits.reduce(Range::lower) else { return Truth::NotMet };
    match (before.min, before.max, limit.min, limit.max) {
        (Some(least), _, _, Some(highest)) if least > highest => Truth::Met,
        (_, Some(most), Some(lowest), _) if most <= lowest => Truth::NotMet,
        _ => Truth::Unknown,
    }
}

/// What the number still depends on.
pub(super) fn each_needed<'c>(at_most: &'c AtMost, e: &Evaluation<'c, '_>, visit: &mut dyn FnMut(FactId)) {
    lowest_of::each_needed(std::iter::once(&*at_most.form).chain(&at_most.limits), e, visit);
}

#[cfg(test)]
mod tests {
    use crate::sample::{award, missing};

    const SEVERAL: &str =
        "{percent: 50%, of: investment, at-most: [100元, received, {percent: 10%, of: revenue}], per: enterprise}";

    #[test]
    fn the_lowest_limit_counts() {
        for (facts, expected) in [
            ("{investment: 100, received: 80, revenue: 900}", "50元"),
            ("{investment: 300, received: 180, revenue: 2000}", "100元"),
            ("{investment: 300, received: 80, revenue: 2000}", "80元"),
            ("{investment: 300, received: 80, revenue: 700}", "70元"),
            ("{investment: 300, received: 80}", "0元..80元"),
            ("{investment: 300}", "0元..100元"),
            ("{}", "0元..100元"),
            ("{investment: {from: 100}, received: {from: 60}, revenue: {from: 900}}", "50元..100元"),
        ] {
            assert_eq!(award(SEVERAL, facts), expected, "{facts}");
        }
    }

    #[test]
    fn a_limit_that_can_never_be_the_lowest_is_not_missing() {
        assert_eq!(missing(SEVERAL, "{investment: 100, revenue: {from: 2000}}"), ["received"]);
        assert_eq!(missing(SEVERAL, "{investment: 100, received: 0}"), [""; 0]);
        assert_eq!(missing("{percent: 50%, of: investment, at-most: 100元}", "{investment: {from: 200}}"), [""; 0]);
    }
}
