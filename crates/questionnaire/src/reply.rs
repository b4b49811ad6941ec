//! Replies: the answers to one question.

use catalogue::quantity;
use catalogue::{Catalogue, FactId, FactKind, OptionSet, Question, QuestionId};
use engine::{Answer, Facts, Span};

/// A reply to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// One answer to a question for one fact.
    One(Answer),
    /// To a question for several facts: those that hold, and those that may hold. The others do not.
    Several { held: Vec<FactId>, unknown: Vec<FactId> },
}

/// A range of numbers that is offered as an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// Everything in it, both ends included.
    pub span: Span,
    /// Whether it has no upper end.
    pub open: bool,
}

/// The bands that a question offers: from zero upwards, without gap or overlap.
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
            Self::Several { held, unknown } => {
                let several = catalogue.question(question).facts.len() > 1;
                if !several || held.iter().chain(unknown).any(|fact| !shown.contains(fact)) {
                    return None;
                }
                let answer = |fact: &FactId| match (held.contains(fact), unknown.contains(fact)) {
                    (true, _) => Answer::YesNo(true),
                    (false, true) => Answer::DontKnow,
                    (false, false) => Answer::YesNo(false),
                };
                Some(shown.iter().map(|fact| (*fact, answer(fact))).collect())
            }
        }
    }

    /// The reply that a question has so far, if any.
    pub fn given(catalogue: &Catalogue, question: QuestionId, facts: &Facts) -> Option<Self> {
        let asked = &catalogue.question(question).facts;
        if let [fact] = asked.as_slice() {
            return facts.answer(*fact).map(Self::One);
        }
        let with = |wanted: Answer| -> Vec<FactId> {
            asked.iter().copied().filter(|fact| facts.answer(*fact) == Some(wanted)).collect()
        };
        asked
            .iter()
            .any(|fact| facts.answer(*fact).is_some())
            .then(|| Self::Several { held: with(Answer::YesNo(true)), unknown: with(Answer::DontKnow) })
    }

    /// A reply by ticked options. The other options that were shown do not hold, or may hold if `others_unknown`.
    pub fn ticked(held: Vec<FactId>, shown: &[FactId], others_unknown: bool) -> Self {
        let unknown = shown.iter().copied().filter(|fact| others_unknown && !held.contains(fact)).collect();
        Self::Several { held, unknown }
    }

    /// "I don't know" to a whole question, of which these facts were shown.
    pub fn dont_know(catalogue: &Catalogue, question: QuestionId, shown: &[FactId]) -> Self {
        match catalogue.question(question).facts.as_slice() {
            [_] => Self::One(Answer::DontKnow),
            _ => Self::ticked(Vec::new(), shown, true),
        }
    }

    /// What an enterprise replies of which nothing special holds: the first of several options, "no", nothing.
    pub(crate) fn ordinary(catalogue: &Catalogue, question: QuestionId, shown: &[FactId]) -> Self {
        let [fact] = catalogue.question(question).facts.as_slice() else {
            return Self::ticked(Vec::new(), shown, false);
        };
        match &catalogue.fact(*fact).kind {
            FactKind::YesNo => Self::One(Answer::YesNo(false)),
            FactKind::Choice(_) | FactKind::Place => Self::option(0),
            kind if kind.is_number() => Self::One(Answer::Number(Span::exactly(0))),
            _ => Self::One(Answer::DontKnow),
        }
    }

    /// One option of a choice or a place, by its index.
    pub fn option(option: usize) -> Self {
        Self::One(Answer::OneOf(OptionSet::only(option)))
    }
}

/// Whether a question asks for a number, which is typed.
pub fn is_number(catalogue: &Catalogue, question: QuestionId) -> bool {
    match catalogue.question(question).facts.as_slice() {
        [fact] => catalogue.fact(*fact).kind.is_number(),
        _ => false,
    }
}
