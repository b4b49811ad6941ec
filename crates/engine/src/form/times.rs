//! Evaluates `times`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Times;

use catalogue::number::Number;

pub(super) fn evaluate<'c>(times: &'c Times, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let one = Range::exactly(Number::ONE);
    times.factors.iter().fold(one, |product, factor| product.times(e.part(trace, factor)))
}

#[cfg(test)]
mod tests {
    use crate::sample::{award, range};

    #[test]
    fn a_price_an_area_and_months_are_multiplied_exactly() {
        let rent = "{times: [0.3元, area, months]}";
        assert_eq!(award(rent, "{area: 505, months: 11}"), "1666元"); // 0.3 × 5,555 = 1,666.5
        assert_eq!(award(rent, "{area: {from: 100, to: 200}, months: {from: 6, to: 12}}"), "180元..720元");
        assert_eq!(award(rent, "{area: 100}"), "0元..");
        assert_eq!(award(rent, "{months: 0}"), "0元");
    }

    #[test]
    fn a_factor_below_nothing_turns_the_ends() {
        let of_increase = "{times: [increase, months]}";
        assert_eq!(range(of_increase, "{revenue: 5, revenue-before: 9, months: {from: 2, to: 3}}"), "-12..-8");
        assert_eq!(range(of_increase, "{revenue: 5, revenue-before: {from: 1, to: 9}, months: 3}"), "-12..12");
        assert_eq!(range(of_increase, "{revenue: 5, revenue-before: 9}"), "..0");
    }
}
