//! The state of one visit: the session and what follows from it.

use super::screen::Screen;
use crate::catalogue::{Catalogue, QuestionId};
use crate::date::Date;
use crate::engine::Determination;
#[cfg(feature = "desk")]
use crate::present::filter::Filters;
use crate::questionnaire::{Action, Session, draft};
use std::rc::Rc;
use yew::{Reducible, UseReducerHandle};

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
    /// What the lists are narrowed down to.
    #[cfg(feature = "desk")]
    pub filters: Filters,
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
        Self {
            catalogue,
            session,
            determination,
            baseline,
            #[cfg(feature = "desk")]
            filters: Filters::default(),
        }
    }

    /// The same visit with the texts of another language, or with another edition: answers that it knows are kept.
    #[must_use]
    pub fn with_catalogue(&self, catalogue: Rc<Catalogue>) -> Self {
        self.keeping(Self::new(catalogue, self.session.as_of(), Some(&self.draft())))
    }

    /// Another visit with what was chosen in this one besides answers.
    #[cfg(feature = "desk")]
    fn keeping(&self, next: Self) -> Self {
        Self { filters: self.filters.clone(), ..next }
    }

    #[cfg(not(feature = "desk"))]
    #[expect(clippy::unused_self, reason = "the page has nothing to keep")]
    fn keeping(&self, next: Self) -> Self {
        next
    }

    /// The visit after an action.
    #[must_use]
    pub fn after(&self, action: &Action) -> Self {
        self.keeping(Self::of(Rc::clone(&self.catalogue), self.session.apply(&self.catalogue, action)))
    }

    /// The question that comes next, if anything is left to ask.
    pub fn next_question(&self) -> Option<QuestionId> {
        self.session.current(&self.catalogue, &self.determination).map(|(question, _)| question)
    }

    /// The screen of what comes next: a question; when nothing is left to ask, the measure that was asked for, or all.
    pub fn next_screen(&self) -> Screen {
        match (self.next_question(), self.session.focus()) {
            (Some(question), _) => Screen::question(&self.catalogue.question(question).name),
            (None, Some(measure)) => Screen::Measure(self.catalogue.measure(measure).name.clone()),
            (None, None) => Screen::Results,
        }
    }

    /// The visit as it is kept.
    pub fn draft(&self) -> String {
        draft::write(&self.catalogue, &self.session)
    }
}

/// Does something in a visit; gives the screen of what comes next then.
pub fn act(visit: &UseReducerHandle<Visit>, action: Action) -> Screen {
    let next = visit.after(&action).next_screen();
    visit.dispatch(Step::Act(action));
    next
}

/// Everything else follows from the session and the catalogue, which comes anew in another language.
impl PartialEq for Visit {
    fn eq(&self, other: &Self) -> bool {
        #[cfg(feature = "desk")]
        if self.filters != other.filters {
            return false;
        }
        Rc::ptr_eq(&self.catalogue, &other.catalogue) && self.session == other.session
    }
}

/// What can happen to a visit.
#[derive(Debug, Clone)]
pub enum Step {
    /// The reader does something.
    Act(Action),
    /// Everything that was said is forgotten, the place too.
    #[cfg(feature = "desk")]
    Forget,
    /// The catalogue comes anew, in another language.
    Catalogue(Rc<Catalogue>),
    /// The reader looks for something in a list.
    #[cfg(feature = "desk")]
    Filter(Filters),
}

impl Reducible for Visit {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        match step {
            Step::Act(action) => Rc::new(self.after(&action)),
            #[cfg(feature = "desk")]
            Step::Forget => {
                let session = Session::new(&self.catalogue, self.session.as_of());
                Rc::new(Self::of(Rc::clone(&self.catalogue), session))
            }
            Step::Catalogue(catalogue) if Rc::ptr_eq(&catalogue, &self.catalogue) => self,
            Step::Catalogue(catalogue) => Rc::new(self.with_catalogue(catalogue)),
            #[cfg(feature = "desk")]
            Step::Filter(filters) => Rc::new(Self { filters, ..(*self).clone() }),
        }
    }
}
