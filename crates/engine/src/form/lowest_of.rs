//! Evaluates `lowest-of`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::FactId;
use catalogue::form::{Form, LowestOf};

pub(super) fn evaluate<'c>(of: &'c LowestOf, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    of.of.iter().map(|form| e.part(trace, form)).reduce(Range::lower).unwrap_or(Range::ZERO)
}

/// What the lowest of several numbers still depends on: what can never be the lowest of all changes nothing.
pub(super) fn each_needed<'c>(
    of: impl IntoIterator<Item = &'c Form> + Clone,
    e: &Evaluation<'c, '_>,
    visit: &mut dyn FnMut(FactId),
) {
    let lowest = of.clone().into_iter().filter_map(|form| e.range(form).max).min();
    for form in of {
        let never = lowest.zip(e.range(form).min).is_some_and(|(lowest, least)| least > lowest);
        if !never {
            e.each_needed(form, visit);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::sample::{award, missing};

    const LOWEST: &str = "{lowest-of: [investment, revenue, 100元]}";

    #[test]
    fn the_lowest_is_as_low_as_any() {
        assert_eq!(award(LOWEST, "{investment: 70, revenue: 60}"), "60元");
        assert_eq!(award(LOWEST, "{investment: 170, revenue: 160}"), "100元");
        assert_eq!(award(LOWEST, "{investment: 70}"), "0元..70元");
        assert_eq!(award(LOWEST, "{investment: {from: 70}, revenue: {from: 80, to: 90}}"), "70元..90元");
        assert_eq!(
            award("{lowest-of: [investment, increase]}", "{investment: 5, revenue: 1, revenue-before: 9}"),
            "0元"
        );
    }

    #[test]
    fn what_can_never_be_the_lowest_is_not_missing() {
        assert_eq!(missing(LOWEST, "{investment: {from: 70}, revenue: {from: 80, to: 90}}"), ["investment", "revenue"]);
        assert_eq!(missing(LOWEST, "{investment: {from: 95}, revenue: {from: 80, to: 90}}"), ["revenue"]);
    }
}
