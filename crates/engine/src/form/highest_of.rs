//! Evaluates `highest-of`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::FactId;
use catalogue::form::HighestOf;

pub(super) fn evaluate<'c>(of: &'c HighestOf, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    of.of.iter().map(|form| e.part(trace, form)).reduce(Range::higher).unwrap_or(Range::ZERO)
}

/// What the number still depends on: what can never be the highest of all changes nothing.
pub(super) fn each_needed<'c>(of: &'c HighestOf, e: &Evaluation<'c, '_>, visit: &mut dyn FnMut(FactId)) {
    let highest = of.of.iter().filter_map(|form| e.range(form).min).max();
    for form in &of.of {
        let never = highest.zip(e.range(form).max).is_some_and(|(highest, most)| most < highest);
        if !never {
            e.each_needed(form, visit);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::sample::{award, missing};

    const HIGHEST: &str = "{highest-of: [{percent: 10%, of: investment}, {percent: 50%, of: received}, 30元]}";

    #[test]
    fn the_highest_is_as_high_as_any() {
        assert_eq!(award(HIGHEST, "{investment: 500, received: 90}"), "50元");
        assert_eq!(award(HIGHEST, "{investment: 100, received: 50}"), "30元");
        assert_eq!(award(HIGHEST, "{investment: 500}"), "50元..");
        assert_eq!(award("{highest-of: [increase, 0元]}", "{revenue: 1, revenue-before: 9}"), "0元");
        assert_eq!(award("{highest-of: [increase, 0元]}", "{revenue: 1}"), "0元..1元");
    }

    #[test]
    fn what_can_never_be_the_highest_is_not_missing() {
        assert_eq!(missing(HIGHEST, "{investment: {to: 200, from: 0}, received: {from: 70, to: 90}}"), ["received"]);
        assert_eq!(missing(HIGHEST, "{investment: {from: 0, to: 200}, received: {from: 0, to: 50}}"), [""; 0]);
    }
}
