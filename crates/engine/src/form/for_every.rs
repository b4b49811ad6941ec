//! Evaluates `each … for-every`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::ForEvery;

use catalogue::number::Number;

pub(super) fn evaluate<'c>(steps: &'c ForEvery, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let of = e.part(trace, &steps.of);
    // The check makes sure that a step is one figure.
    let step = e.range(&steps.step).exact().unwrap_or(Number::ZERO);
    let full = |end: Option<Number>| end.map(|number| number.full_steps(step));
    let count = Range { min: Some(full(of.min).unwrap_or(Number::ZERO)), max: full(of.max) };
    e.part(trace, &steps.each).times(count)
}

#[cfg(test)]
mod tests {
    use crate::sample::{award, missing};

    const STEPS: &str = "{each: 3元, for-every: 100元, of: increase}";

    #[test]
    fn only_full_steps_are_paid() {
        for (revenue, expected) in [("1099", "0元"), ("1100", "3元"), ("1399", "9元"), ("1400", "12元"), ("500", "0元")]
        {
            assert_eq!(award(STEPS, &format!("{{revenue: {revenue}, revenue-before: 1000}}")), expected, "{revenue}");
        }
    }

    #[test]
    fn a_band_within_one_step_leaves_nothing_open() {
        let within = "{revenue: {from: 1100, to: 1199}, revenue-before: 1000}";
        assert_eq!((award(STEPS, within), missing(STEPS, within)), ("3元".to_owned(), Vec::new()));
        assert_eq!(award(STEPS, "{revenue: {from: 900, to: 1250}, revenue-before: 1000}"), "0元..6元");
        assert_eq!(award(STEPS, "{revenue: 1000}"), "0元..30元");
        assert_eq!(award(STEPS, "{}"), "0元..");
    }

    #[test]
    fn steps_of_less_than_a_yuan_and_of_people() {
        assert_eq!(award("{each: 1元, for-every: 0.3元, of: investment}", "{investment: 1}"), "3元");
        assert_eq!(award("{each: 2元, for-every: 10, of: staff}", "{staff: 39}"), "6元");
        assert_eq!(award("{each: 2元, for-every: 100平方米, of: area}", "{area: 250}"), "4元");
    }
}
