//! Answers that a host page gives for the user. They count, the screen marks them until the user answers the question,
//! and they never replace an answer of the user.

use super::{Action, Session};
use catalogue::{Catalogue, QuestionId};
use engine::Facts;

/// The facts that a host page has given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    wished: Facts,
    /// The part of `wished` that is in the session now and that the user has not answered.
    in_effect: Facts,
}

impl Given {
    pub fn nothing(catalogue: &Catalogue) -> Self {
        Self { wished: Facts::none(catalogue), in_effect: Facts::none(catalogue) }
    }

    /// The session with these facts of the host page, in place of those it gave before. A question that the user has
    /// answered keeps that answer.
    #[must_use]
    pub fn give(&self, catalogue: &Catalogue, session: &Session, wished: Facts) -> (Session, Self) {
        let own = self.without(catalogue, session);
        let (mut facts, mut in_effect) = (own.facts().clone(), Facts::none(catalogue));
        for (fact, answer) in wished.iter() {
            if own.answered().contains(&catalogue.question_of(fact)) {
                continue;
            }
            let before = facts.contradictions(catalogue).len();
            facts.set(fact, Some(answer));
            // What contradicts the user's own answers has no effect.
            if facts.contradictions(catalogue).len() > before {
                facts.set(fact, None);
            } else {
                in_effect.set(fact, Some(answer));
            }
        }
        (own.with(catalogue, facts), Self { wished, in_effect })
    }

    /// The session with the user's own answers only.
    #[must_use]
    pub fn without(&self, catalogue: &Catalogue, session: &Session) -> Session {
        let mut facts = session.facts().clone();
        for (fact, _) in self.in_effect.iter() {
            facts.set(fact, None);
        }
        session.with(catalogue, facts)
    }

    /// The given facts after an action that led from `before` to `session`. A question that the user answers or
    /// withdraws is the user's from then on; a restart brings back everything that the host page gives.
    #[must_use]
    pub fn after(&self, catalogue: &Catalogue, before: &Session, session: Session, action: &Action) -> (Session, Self) {
        match action {
            Action::Answer(question, reply) => {
                // An answer that does not fit the question changes nothing, and does not make it the user's.
                let all = &catalogue.question(*question).facts;
                let fits = *before != session || reply.answers(catalogue, *question, all).is_some();
                let given = if fits { self.released(catalogue, *question) } else { self.clone() };
                (session, given)
            }
            Action::Withdraw(question) => (session, self.released(catalogue, *question)),
            Action::Restart => self.give(catalogue, &session, self.wished.clone()),
            Action::Focus(_) => (session, self.clone()),
        }
    }

    fn released(&self, catalogue: &Catalogue, question: QuestionId) -> Self {
        let mut next = self.clone();
        for fact in &catalogue.question(question).facts {
            next.in_effect.set(*fact, None);
        }
        next
    }

    /// Every fact that the host page has given, answered by the user or not.
    pub const fn wished(&self) -> &Facts {
        &self.wished
    }

    /// Whether the answer to a question is from the host page.
    pub fn holds(&self, catalogue: &Catalogue, question: QuestionId) -> bool {
        catalogue.question(question).facts.iter().any(|fact| self.in_effect.answer(*fact).is_some())
    }

    /// How many questions the host page has answered.
    pub fn count(&self, catalogue: &Catalogue) -> usize {
        catalogue.questions().filter(|(question, _)| self.holds(catalogue, *question)).count()
    }
}
