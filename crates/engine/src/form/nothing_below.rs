//! Evaluates `nothing-below`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::FactId;
use catalogue::form::NothingBelow;

pub(super) fn evaluate<'c>(of: &'c NothingBelow, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let (range, floor) = (e.part(trace, &of.form), e.part(trace, &of.floor));
    if always_reached(range, floor) {
        return range;
    }
    // No upper end may reach every floor, and no lower end of the floor is below every number.
    let reached = range.max.zip(floor.min).is_none_or(|(most, least)| most >= least);
    if !reached {
        return Range::ZERO;
    }
    // What is paid is at least the floor, or nothing.
    Range { min: range.higher(floor).min, max: range.max }.or_nothing()
}

/// Whether a number cannot be below a floor.
fn always_reached(range: Range, floor: Range) -> bool {
    range.min.zip(floor.max).is_some_and(|(least, most)| least >= most)
}

/// What the number still depends on: a floor that it cannot be below changes nothing.
pub(super) fn each_needed<'c>(of: &'c NothingBelow, e: &Evaluation<'c, '_>, visit: &mut dyn FnMut(FactId)) {
    e.each_needed(&of.form, visit);
    if !always_reached(e.range(&of.form), e.range(&of.floor)) {
        e.each_needed(&of.floor, visit);
    }
}

#[cfg(test)]
mod tests {
    use crate::sample::{award, missing, range};

    const FLOOR: &str = "{percent: 10%, of: investment, nothing-below: 50元}";

    #[test]
    fn the_floor_itself_is_paid() {
        for (investment, expected) in [("500", "50元"), ("499", "0元"), ("{from: 400, to: 600}", "0元..60元")] {
            assert_eq!(award(FLOOR, &format!("{{investment: {investment}}}")), expected, "{investment}");
        }
        assert_eq!(award(FLOOR, "{investment: {from: 500, to: 600}}"), "50元..60元");
        assert_eq!(award(FLOOR, "{investment: {from: 100, to: 499}}"), "0元");
        assert_eq!(award(FLOOR, "{}"), "0元..");
    }

    #[test]
    fn a_floor_that_is_answered_may_be_anywhere() {
        let floor = "{percent: 10%, of: investment, nothing-below: received}";
        assert_eq!(award(floor, "{investment: 500, received: {from: 40, to: 60}}"), "0元..50元");
        assert_eq!(award(floor, "{investment: 500, received: {from: 40, to: 50}}"), "50元");
        assert_eq!(award(floor, "{investment: 500}"), "0元..50元");
        assert_eq!(missing(floor, "{investment: 500}"), ["received"]);
        assert_eq!(missing(floor, "{investment: {from: 500, to: 900}, received: {from: 40, to: 50}}"), ["investment"]);
    }

    #[test]
    fn a_number_below_nothing_that_reaches_its_floor_stays() {
        let floor = "{amount: increase, nothing-below: {minus: [0元, 50元]}}";
        assert_eq!(range(floor, "{revenue: 10, revenue-before: 40}"), "-30..-30");
        assert_eq!(range(floor, "{revenue: 10, revenue-before: 90}"), "0..0");
        assert_eq!(range(floor, "{revenue: 10, revenue-before: {from: 20, to: 90}}"), "-50..0");
        assert_eq!(range(floor, "{revenue: 10}"), "-50..10");
    }
}
