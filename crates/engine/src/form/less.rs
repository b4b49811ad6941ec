//! Evaluates `less`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Less;

pub(super) fn evaluate<'c>(less: &'c Less, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    e.part(trace, &less.form).minus(e.part(trace, &less.received)).at_least_nothing()
}

#[cfg(test)]
mod tests {
    use crate::sample::{award, missing};

    const LESS: &str = "{percent: 10%, of: investment, less: received}";

    #[test]
    fn what_was_received_is_taken_off_and_no_more() {
        for (facts, expected) in [
            ("{investment: 1000, received: 30}", "70元"),
            ("{investment: 1000, received: 130}", "0元"),
            ("{investment: 1000}", "0元..100元"),
            ("{received: 30}", "0元.."),
            ("{investment: {from: 500, to: 1000}, received: {from: 30, to: 60}}", "0元..70元"),
        ] {
            assert_eq!(award(LESS, facts), expected, "{facts}");
        }
        assert_eq!(missing(LESS, "{investment: 1000, received: {from: 100}}"), [""; 0]);
    }

    #[test]
    fn a_cap_comes_before_it() {
        let capped = "{percent: 10%, of: investment, less: received, at-most: 80元}";
        assert_eq!(award(capped, "{investment: 1000, received: 30}"), "50元");
        let less_first = "{amount: {percent: 10%, of: investment, less: received}, at-most: 80元}";
        assert_eq!(award(less_first, "{investment: 1000, received: 30}"), "70元");
    }
}
