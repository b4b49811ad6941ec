//! Evaluates `at-most`.

use super::Evaluation;
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

/// What the number still depends on: what can never be the lowest of all changes nothing.
pub(super) fn each_needed<'c>(at_most: &'c AtMost, e: &Evaluation<'c, '_>, visit: &mut dyn FnMut(FactId)) {
    let all = || std::iter::once(&*at_most.form).chain(&at_most.limits);
    let lowest = all().filter_map(|form| e.range(form).max).min();
    for form in all() {
        let never = lowest.zip(e.range(form).min).is_some_and(|(lowest, least)| least > lowest);
        if !never {
            e.each_needed(form, visit);
        }
    }
}
