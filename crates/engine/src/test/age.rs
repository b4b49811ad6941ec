//! Evaluates how long ago a day was.

use crate::{Answer, Truth};
use catalogue::date::Date;
use catalogue::test::{Age, Comparison};

pub(super) fn evaluate(age: &Age, answer: Answer, as_of: Date) -> Truth {
    let Answer::Number(span) = answer else { return Truth::Unknown };
    let months = u32::try_from(age.months).unwrap_or(u32::MAX);
    let holds = |number: i64| {
        // The day on which it reaches that age, against the day that is determined for.
        let reached = Date::from_number(number).after_months(months);
        match age.comparison {
            Comparison::AtLeast => reached <= as_of,
            Comparison::MoreThan => reached < as_of,
            Comparison::AtMost => reached >= as_of,
            Comparison::LessThan => reached > as_of,
        }
    };
    match (holds(span.min), holds(span.max)) {
        (true, true) => Truth::Met,
        (false, false) => Truth::NotMet,
        _ => Truth::Unknown,
    }
}
