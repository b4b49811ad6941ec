//! Answers that a site which embeds the calculator has given for the user: they count, they are told apart on the screen
//! until the user has looked at them, and they never take the place of what the user has said.

use super::{Action, Session};
use catalogue::{Catalogue, QuestionId};
use engine::Facts;

/// What a site has said of the enterprise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// All of it.
    wished: Facts,
    /// The part of `wished` that is in the session now and that the user has not answered.
    in_effect: Facts,
}

impl Given {
    /// Nothing.
    pub fn nothing(catalogue: &Catalogue) -> Self {
        Self { wished: Facts::none(catalogue), in_effect: Facts::none(catalogue) }
    }

    /// The session with what a site says now, in place of what it said before. A question that the user has answered
    /// keeps that answer.
    #[must_use]
    pub fn give(&self, catalogue: &Catalogue, session: &Session, wished: Facts) -> (Session, Self) {
        let own = self.without(catalogue, session);
        let (mut facts, mut in_effect) = (own.facts().clone(), Facts::none(catalogue));
        for (fact, answer) in wished.iter() {
            if !own.answered().contains(&catalogue.question_of(fact)) {
                facts.set(fact, Some(answer));
                in_effect.set(fact, Some(answer));
            }
        }
        (own.with(catalogue, facts), Self { wished, in_effect })
    }

    /// The session without what a site has said: what the user has said.
    #[must_use]
    pub fn without(&self, catalogue: &Catalogue, session: &Session) -> Session {
        let mut facts = session.facts().clone();
        for (fact, _) in self.in_effect.iter() {
            facts.set(fact, None);
        }
        session.with(catalogue, facts)
    }

    /// What follows for a session that has become another by an action. A question that the user answers or withdraws
    /// is the user's from then on; whoever starts over starts with what the site says.
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

    /// All that a site has said.
    pub const fn wished(&self) -> &Facts {
        &self.wished
    }

    /// Whether the answer to a question is one that a site has given.
    pub fn holds(&self, catalogue: &Catalogue, question: QuestionId) -> bool {
        catalogue.question(question).facts.iter().any(|fact| self.in_effect.answer(*fact).is_some())
    }

    /// How many questions a site has answered.
    pub fn count(&self, catalogue: &Catalogue) -> usize {
        catalogue.questions().filter(|(question, _)| self.holds(catalogue, *question)).count()
    }
}
