//! Evaluates `is-any-of`, and `is` of a choice or the place.

use crate::{Answer, Truth};
use catalogue::OptionSet;

/// Whether an answer is one of some options.
pub(crate) const fn among(answer: Answer, options: OptionSet) -> Truth {
    match answer {
        Answer::OneOf(possible) if possible.is_within(options) => Truth::Met,
        Answer::OneOf(possible) if !possible.meets(options) => Truth::NotMet,
        Answer::OneOf(_) | Answer::DontKnow | Answer::YesNo(_) | Answer::Number(_) => Truth::Unknown,
    }
}
