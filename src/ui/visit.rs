//! The state of one visit: the session and what follows from it.

use super::screen::Screen;
use crate::catalogue::{Catalogue, QuestionId};
use crate::date::Date;
use crate::engine::Determination;
use crate::questionnaire::{Action, Session, draft};
use std::rc::Rc;
use yew::Reducible;

/// The session and what follows from it, determined once for each step.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The catalogue.
    pub catalogue: Rc<Catalogue>,
    /// The answers.
    pub session: Session,
    /// What they come to.
    pub determination: Determination,
    /// What the place alone comes to: the scale on which the range narrows.
    pub baseline: Determination,
}

impl Visit {
    /// A visit that begins with a draft, if there is one that can be read.
    pub fn new(catalogue: Rc<Catalogue>, as_of: Date, kept: Option<&str>) -> Self {
        let session = kept
            .and_then(|text| draft::read(&catalogue, text, as_of))
            .unwrap_or_else(|| Session::new(&catalogue, as_of));
        Self::of(catalogue, session)
    }

    fn of(catalogue: Rc<Catalogue>, session: Session) -> Self {
        let determination = session.determine(&catalogue);
        let baseline = session.apply(&catalogue, &Action::Restart).determine(&catalogue);
        Self { catalogue, session, determination, baseline }
    }

    /// The visit after an action.
    #[must_use]
    pub fn after(&self, action: &Action) -> Self {
        Self::of(Rc::clone(&self.catalogue), self.session.apply(&self.catalogue, action))
    }

    /// The question that comes next, if anything is left to ask.
    pub fn next_question(&self) -> Option<QuestionId> {
        self.session.current(&self.catalogue, &self.determination).map(|(question, _)| question)
    }

    /// The screen of what comes next.
    pub fn next_screen(&self) -> Screen {
        match self.next_question() {
            Some(question) => Screen::question(&self.catalogue.question(question).name),
            None => Screen::Results,
        }
    }

    /// The visit as it is kept.
    pub fn draft(&self) -> String {
        draft::write(&self.catalogue, &self.session)
    }
}

/// Everything else follows from the session, and a visit keeps its catalogue.
impl PartialEq for Visit {
    fn eq(&self, other: &Self) -> bool {
        self.session == other.session
    }
}

impl Reducible for Visit {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(&action))
    }
}
