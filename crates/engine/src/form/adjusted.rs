//! Evaluates `raised-to and lowered-to`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Adjusted;

use crate::Truth;
use catalogue::FactId;
use catalogue::number::Number;

/// The first adjustment whose test is met counts; an undecided one before it may.
pub(super) fn evaluate<'c>(adjusted: &'c Adjusted, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let base = e.part(trace, &adjusted.form);
    let mut found: Option<Range> = None;
    let mut settled = false;
    for adjustment in &adjusted.adjustments {
        let truth = e.truth(&adjustment.test);
        trace.adjustment(adjustment, || e.tested(&adjustment.test));
        if truth == Truth::NotMet {
            continue;
        }
        let range = base.share(adjustment.percent);
        found = Some(found.map_or(range, |found| found.spanning(range)));
        settled = truth == Truth::Met;
        if settled {
            // What follows is not looked at.
            break;
        }
    }
    let unchanged = base.share(Number::ONE);
    match found {
        Some(found) if settled => found,
        Some(found) => found.spanning(unchanged),
        None => unchanged,
    }
}

/// What the number still depends on: nothing after the first adjustment that is met.
pub(super) fn each_needed<'c>(adjusted: &'c Adjusted, e: &Evaluation<'c, '_>, visit: &mut dyn FnMut(FactId)) {
    e.each_needed(&adjusted.form, visit);
    for adjustment in &adjusted.adjustments {
        e.each_needed_of(&adjustment.test, visit);
        if e.truth(&adjustment.test) == Truth::Met {
            break;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::sample::{award, missing};

    const RAISED: &str = "{fixed: 100元, raised-to: [{percent: 150%, if: {fact: mill, is: yes}}, \
                          {percent: 120%, if: {fact: bakery, is: yes}}]}";

    #[test]
    fn the_first_adjustment_that_is_met_counts_alone() {
        for (facts, expected) in [
            ("{mill: yes, bakery: yes}", "150元"),
            ("{mill: no, bakery: yes}", "120元"),
            ("{mill: no, bakery: no}", "100元"),
            ("{mill: yes}", "150元"),
            ("{mill: no}", "100元..120元"),
            ("{bakery: yes}", "120元..150元"),
            ("{}", "100元..150元"),
        ] {
            assert_eq!(award(RAISED, facts), expected, "{facts}");
        }
    }

    #[test]
    fn what_follows_a_met_adjustment_is_not_missing() {
        assert_eq!(missing(RAISED, "{}"), ["mill", "bakery"]);
        assert_eq!(missing(RAISED, "{mill: no}"), ["bakery"]);
        assert_eq!(missing(RAISED, "{mill: yes}"), [""; 0]);
    }

    #[test]
    fn raised_comes_before_lowered_and_lowering_takes_away() {
        let both = "{fixed: 100元, lowered-to: [{percent: 50%, if: {fact: size, is: small}}], \
                    raised-to: [{percent: 150%, if: {fact: mill, is: yes}}]}";
        assert_eq!(award(both, "{mill: yes, size: small}"), "150元");
        assert_eq!(award(both, "{mill: no, size: small}"), "50元");
        assert_eq!(award(both, "{mill: no}"), "50元..100元");
        assert_eq!(award(both, "{}"), "50元..150元");
    }
}
