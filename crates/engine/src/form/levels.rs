//! Evaluates `levels`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::{Levels, Together};
use catalogue::number::Number;

use crate::Truth;
use catalogue::FactId;
use catalogue::form::Level;

/// What counts of the levels that are met: the highest, each, or anything between where the document does not say. Where
/// one must be met for the measure to apply, and none is known to be, it is at least the lowest that is possible;
/// elsewhere it may be nothing.
pub(super) fn evaluate<'c>(levels: &'c Levels, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let (mut met, mut possible): (Option<Range>, Option<Range>) = (None, None);
    // Each of those that are met, and what the undecided ones may add.
    let (mut each, mut more) = (Range::ZERO, Range::ZERO);
    for level in &levels.levels {
        let truth = e.truth(&level.test);
        if truth == Truth::NotMet && trace.is_off() {
            continue;
        }
        let range = e.row(trace, &level.form, |row| {
            row.label = Some(&level.label);
            row.citation = Some(&level.citation);
            row.test = Some(e.tested(&level.test));
        });
        match truth {
            Truth::Met => {
                met = Some(met.map_or(range, |met| met.higher(range)));
                each = each.plus(range);
            }
            Truth::Unknown => {
                more = more.plus(range.or_nothing());
                possible = Some(match possible {
                    None => range,
                    Some(possible) => possible.spanning(range),
                });
            }
            Truth::NotMet => {}
        }
    }
    let required = e.required.is_some_and(|required| std::ptr::eq(required, levels));
    let highest = match (met, possible) {
        (Some(met), Some(possible)) => Range { min: met.min, max: met.higher(possible).max },
        (Some(met), None) => met,
        (None, Some(possible)) if required => possible,
        (None, Some(possible)) => possible.or_nothing(),
        (None, None) => Range::ZERO,
    };
    let all = each.plus(more);
    // One is met, or none need be; where all could be below nothing together, that is the least.
    let one_at_least = met.is_none() && all.min == Some(Number::ZERO);
    let all = if one_at_least { Range { min: highest.min, max: all.max } } else { all };
    match levels.together {
        Together::Highest => highest,
        Together::Each => all,
        Together::NotStated => highest.spanning(all),
    }
}

/// What the award still depends on: an undecided level entirely below the best that is met cannot change it.
pub(super) fn each_needed<'c>(levels: &'c Levels, e: &Evaluation<'c, '_>, visit: &mut dyn FnMut(FactId)) {
    let of = |wanted: Truth| levels.levels.iter().filter(move |level| e.truth(&level.test) == wanted);
    let certain = of(Truth::Met).map(|level| e.range(&level.form)).reduce(Range::higher);
    let matters = |level: &Level, form: Range| {
        levels.together != Together::Highest
            || e.truth(&level.test) == Truth::Met
            || certain.is_none_or(|certain| {
                form.min > certain.min
                    || certain.max.is_some_and(|certain| form.max.is_none_or(|possible| possible > certain))
            })
    };
    for level in &levels.levels {
        if e.truth(&level.test) != Truth::NotMet && matters(level, e.range(&level.form)) {
            e.each_needed_of(&level.test, visit);
            e.each_needed(&level.form, visit);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::sample::{award, missing};

    const LEVELS: &str = "levels: [\
        {label: {zh: 大, en: Large}, test: {fact: staff, at-least: 100}, amount: 50元},\
        {label: {zh: 小, en: Small}, test: {fact: staff, at-least: 10}, amount: 20元}]";

    fn required() -> String {
        format!("{{{LEVELS}}}")
    }

    #[test]
    fn the_highest_level_that_is_met_counts() {
        for (staff, expected) in [
            ("100", "50元"),
            ("99", "20元"),
            ("{from: 50, to: 200}", "20元..50元"),
            ("unknown", "20元..50元"),
            ("{from: 0, to: 50}", "20元"),
        ] {
            assert_eq!(award(&required(), &format!("{{staff: {staff}}}")), expected, "{staff}");
        }
    }

    #[test]
    fn a_table_that_is_a_part_may_come_to_nothing() {
        let part = format!(
            "{{sum: [{{label: {{zh: 一, en: One}}, amount: 5元}}, {{label: {{zh: 二, en: Two}}, amount: {{{LEVELS}}}}}]}}"
        );
        for (staff, expected) in [("100", "55元"), ("99", "25元"), ("9", "5元"), ("unknown", "5元..55元")] {
            assert_eq!(award(&part, &format!("{{staff: {staff}}}")), expected, "{staff}");
        }
    }

    #[test]
    fn a_table_in_a_cap_or_a_share_is_still_required() {
        for around in
            ["{LEVELS, at-most: [received, 40元]}", "{percent: 50%, of: {LEVELS}}", "{LEVELS, less: received}"]
        {
            let amount = around.replace("LEVELS", LEVELS);
            assert_ne!(award(&amount, "{received: 10}"), "0元..50元", "{amount}");
        }
        let nested = format!("{{percent: 50%, of: {{{LEVELS}}}}}");
        assert_eq!(award(&nested, "{}"), "10元..25元");
    }

    const TITLES: &str = "levels: [\
        {label: {zh: 大, en: Large}, test: {fact: bakery, is: yes}, amount: 50元},\
        {label: {zh: 小, en: Small}, test: {fact: mill, is: yes}, amount: 20元}]";

    #[test]
    fn what_counts_of_several_levels_is_the_highest_each_or_either() {
        for (known, highest, each, not_stated) in [
            ("{mill: yes, bakery: yes}", "50元", "70元", "50元..70元"),
            ("{mill: yes, bakery: no}", "20元", "20元", "20元"),
            ("{mill: yes}", "20元..50元", "20元..70元", "20元..70元"),
            ("{bakery: yes}", "50元", "50元..70元", "50元..70元"),
            ("{}", "20元..50元", "20元..70元", "20元..70元"),
        ] {
            for (word, expected) in [("highest", highest), ("each", each), ("not-stated", not_stated)] {
                assert_eq!(award(&format!("{{{TITLES}, together: {word}}}"), known), expected, "{word} {known}");
            }
        }
        assert_eq!(missing(&format!("{{{TITLES}, together: each}}"), "{bakery: yes}"), ["mill"]);
        assert_eq!(missing(&format!("{{{TITLES}, together: not-stated}}"), "{bakery: yes, mill: yes}"), [""; 0]);
    }

    #[test]
    fn a_level_below_the_best_is_not_missing() {
        let with_title = "{together: highest, levels: [\
            {label: {zh: 大, en: Large}, test: {fact: staff, at-least: 100}, amount: 50元},\
            {label: {zh: 坊, en: Mill}, test: {fact: mill, is: yes}, amount: 20元}]}";
        assert_eq!(missing(with_title, "{staff: 100}"), [""; 0]);
        assert_eq!(missing(with_title, "{mill: yes}"), ["staff"]);
        assert_eq!(missing(with_title, "{staff: 5}"), [""; 0]);
        // Nor is one that pays the same, however much that will be.
        let same = "{together: highest, levels: [\
            {label: {zh: 坊, en: Mill}, test: {fact: mill, is: yes}, amount: {percent: 50%, of: investment}},\
            {label: {zh: 房, en: Bakery}, test: {fact: bakery, is: yes}, amount: {percent: 50%, of: investment}}]}";
        assert_eq!(missing(same, "{mill: yes, investment: {from: 2, to: 10}}"), ["investment"]);
        assert_eq!(missing(same, "{mill: yes}"), ["investment"]);
    }
}
