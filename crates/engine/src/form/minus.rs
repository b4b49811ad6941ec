//! Evaluates `minus`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Minus;

pub(super) fn evaluate<'c>(minus: &'c Minus, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let from = e.part(trace, &minus.from);
    minus.taken.iter().fold(from, |rest, taken| rest.minus(e.part(trace, taken)))
}

#[cfg(test)]
mod tests {
    use crate::sample::{award, missing, range};

    #[test]
    fn a_difference_may_be_below_nothing_and_an_award_not() {
        let minus = "{minus: [investment, received, revenue]}";
        assert_eq!(range(minus, "{investment: 10, received: 3, revenue: 9}"), "-2..-2");
        assert_eq!(award(minus, "{investment: 10, received: 3, revenue: 9}"), "0元");
        assert_eq!(range(minus, "{investment: 10}"), "..10");
        assert_eq!(award(minus, "{investment: 10}"), "0元..10元");
        assert_eq!(missing(minus, "{investment: 10, received: 3}"), ["revenue"]);
    }
}
