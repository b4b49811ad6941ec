//! Replies: what can be said to a question.

use crate::catalogue::{Catalogue, FactId, FactKind, OptionSet, Question, QuestionId};
use crate::engine::{Answer, Facts, Span};
use crate::quantity;

/// What was said to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// One answer to a question for one fact.
    One(Answer),
    /// The options that hold, of a question for several facts. The others do not hold, or are not known.
    Several {
        /// What holds.
        held: Vec<FactId>,
        /// Whether it is not known if the others hold.
        others_unknown: bool,
    },
}

/// A range of numbers that is offered as an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// Everything in it, both ends included.
    pub span: Span,
    /// Whether it has no upper end.
    pub open: bool,
}

/// The bands that a question offers, without gap or overlap, from zero.
pub fn bands(question: &Question) -> Vec<Band> {
    if question.bands.is_empty() {
        return Vec::new();
    }
    let starts = std::iter::once(0).chain(question.bands.iter().copied());
    let ends = question.bands.iter().map(|start| start.saturating_sub(1)).chain(std::iter::once(quantity::MAX));
    starts.zip(ends).map(|(min, max)| Band { span: Span { min, max }, open: max == quantity::MAX }).collect()
}

impl Reply {
    /// The answers that a reply gives to the facts that were shown. `None` if the reply does not fit the question.
    pub fn answers(
        &self,
        catalogue: &Catalogue,
        question: QuestionId,
        shown: &[FactId],
    ) -> Option<Vec<(FactId, Answer)>> {
        match self {
            Self::One(answer) => {
                let [fact] = catalogue.question(question).facts.as_slice() else { return None };
                Facts::fits(catalogue, *fact, *answer).then(|| vec![(*fact, *answer)])
            }
            Self::Several { held, others_unknown } => {
                if held.iter().any(|fact| !shown.contains(fact)) {
                    return None;
                }
                let answer = |fact: &FactId| match (held.contains(fact), others_unknown) {
                    (true, _) => Answer::YesNo(true),
                    (false, true) => Answer::DontKnow,
                    (false, false) => Answer::YesNo(false),
                };
                Some(shown.iter().map(|fact| (*fact, answer(fact))).collect())
            }
        }
    }

    /// What was said to a question so far, if anything: the reply that would be shown when it is changed.
    pub fn given(catalogue: &Catalogue, question: QuestionId, facts: &Facts) -> Option<Self> {
        let asked = &catalogue.question(question).facts;
        if let [fact] = asked.as_slice() {
            return facts.answer(*fact).map(Self::One);
        }
        let answers: Vec<(FactId, Answer)> =
            asked.iter().filter_map(|fact| facts.answer(*fact).map(|answer| (*fact, answer))).collect();
        (!answers.is_empty()).then(|| Self::Several {
            held: answers.iter().filter(|(_, answer)| *answer == Answer::YesNo(true)).map(|(fact, _)| *fact).collect(),
            others_unknown: answers.iter().any(|(_, answer)| *answer == Answer::DontKnow),
        })
    }

    /// "I don't know", to a whole question.
    pub fn dont_know(catalogue: &Catalogue, question: QuestionId) -> Self {
        match catalogue.question(question).facts.as_slice() {
            [_] => Self::One(Answer::DontKnow),
            _ => Self::Several { held: Vec::new(), others_unknown: true },
        }
    }

    /// One option of a choice or a place.
    pub fn option(option: usize) -> Self {
        Self::One(Answer::OneOf(OptionSet::only(option)))
    }
}

/// Whether a question asks for a number, which is typed.
pub fn is_number(catalogue: &Catalogue, question: QuestionId) -> bool {
    match catalogue.question(question).facts.as_slice() {
        [fact] => matches!(catalogue.fact(*fact).kind, FactKind::Money | FactKind::Count(_)),
        _ => false,
    }
}
