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

#[cfg(test)]
mod tests {
    use crate::sample::truth;

    /// The day of the sample is 2025-06-30.
    #[test]
    fn an_age_is_reached_on_its_day() {
        for (founded, at_least, more, at_most, less) in [
            ("2020-06-29", "met", "met", "not-met", "not-met"),
            ("2020-06-30", "met", "not-met", "met", "not-met"),
            ("2020-07-01", "not-met", "not-met", "met", "met"),
            ("{from: 2020-06-29, to: 2020-07-01}", "unknown", "unknown", "unknown", "unknown"),
            ("{from: 2020-06-30}", "unknown", "not-met", "met", "unknown"),
            ("unknown", "unknown", "unknown", "unknown", "unknown"),
        ] {
            let truth = |comparison: &str| {
                truth(&format!("{{fact: founded, age-{comparison}: 5年}}"), &format!("{{founded: {founded}}}"))
            };
            let all = ["at-least", "more-than", "at-most", "less-than"].map(truth);
            assert_eq!(all, [at_least, more, at_most, less], "{founded}");
        }
    }

    #[test]
    fn the_last_day_of_a_month_has_its_age_on_the_last_day() {
        let truth = |founded: &str| truth("{fact: founded, age-at-least: 7个月}", &format!("{{founded: {founded}}}"));
        assert_eq!([truth("2024-11-30"), truth("2024-12-01")], ["met", "not-met"]);
    }
}
