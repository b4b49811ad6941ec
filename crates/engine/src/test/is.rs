//! Evaluates `is` of a yes-no fact.

use crate::{Answer, Truth};
use catalogue::test::Is;

pub(super) fn evaluate(is: Is, answer: Answer) -> Truth {
    match answer {
        Answer::YesNo(given) => Truth::known(given == is.yes),
        Answer::DontKnow | Answer::Number(_) | Answer::OneOf(_) => Truth::Unknown,
    }
}
