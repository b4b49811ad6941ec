//! Evaluates tests.

use super::{Answer, Facts, TestResult, Truth};
use catalogue::{Comparison, FactId, OptionSet, Test};

/// Evaluates a test for these facts.
pub fn evaluate(test: &Test, facts: &Facts) -> TestResult {
    match test {
        Test::Is { fact, yes } => leaf(*fact, facts, |answer| match answer {
            Answer::YesNo(given) => Truth::known(given == *yes),
            Answer::DontKnow | Answer::Number(_) | Answer::OneOf(_) => Truth::Unknown,
        }),
        Test::Among { fact, options } => leaf(*fact, facts, |answer| among(answer, *options)),
        Test::Compare { fact, comparison, threshold } => {
            leaf(*fact, facts, |answer| compare(answer, *comparison, *threshold))
        }
        Test::All(tests) => joined(tests, facts, Truth::Met, Truth::and),
        Test::Any(tests) => joined(tests, facts, Truth::NotMet, Truth::or),
        Test::Not(test) => {
            let part = evaluate(test, facts);
            TestResult { truth: part.truth.negated(), fact: None, parts: vec![part] }
        }
    }
}

/// Evaluates a test of one fact.
pub(super) fn leaf(fact: FactId, facts: &Facts, truth: impl FnOnce(Answer) -> Truth) -> TestResult {
    let answer = facts.answer(fact);
    TestResult { truth: answer.map_or(Truth::Unknown, truth), fact: Some((fact, answer)), parts: Vec::new() }
}

/// Whether an option is one of those that meet a test.
pub(super) const fn among(answer: Answer, options: OptionSet) -> Truth {
    match answer {
        Answer::OneOf(possible) if possible.is_within(options) => Truth::Met,
        Answer::OneOf(possible) if !possible.meets(options) => Truth::NotMet,
        _ => Truth::Unknown,
    }
}

/// Compares both ends of a number: every comparison is monotone, so where both agree all between do.
const fn compare(answer: Answer, comparison: Comparison, threshold: i64) -> Truth {
    match answer {
        Answer::Number(span) => match (comparison.holds(span.min, threshold), comparison.holds(span.max, threshold)) {
            (true, true) => Truth::Met,
            (false, false) => Truth::NotMet,
            _ => Truth::Unknown,
        },
        _ => Truth::Unknown,
    }
}

fn joined(tests: &[Test], facts: &Facts, start: Truth, join: impl Fn(Truth, Truth) -> Truth) -> TestResult {
    let parts: Vec<TestResult> = tests.iter().map(|test| evaluate(test, facts)).collect();
    let truth = parts.iter().fold(start, |truth, part| join(truth, part.truth));
    TestResult { truth, fact: None, parts }
}
