//! Evaluates comparisons of an answered number with a figure.

use crate::{Answer, Truth};
use catalogue::test::Compare;

/// Compares both ends of a number: every comparison is monotone, so where both ends agree all between do.
pub(super) fn evaluate(compare: &Compare, answer: Answer) -> Truth {
    let Answer::Number(span) = answer else { return Truth::Unknown };
    let holds = |number: i64| compare.comparison.holds(number, compare.threshold);
    match (holds(span.min), holds(span.max)) {
        (true, true) => Truth::Met,
        (false, false) => Truth::NotMet,
        _ => Truth::Unknown,
    }
}
