//! The state of one visit: the session and what follows from it.

use super::screen::Screen;
#[cfg(feature = "desk")]
use crate::configuration::Wishes;
use catalogue::bilingual::Language;
use catalogue::date::Date;
use catalogue::{Catalogue, QuestionId};
use engine::Determination;
#[cfg(feature = "desk")]
use engine::Facts;
#[cfg(feature = "desk")]
use questionnaire::Given;
use questionnaire::{Action, Session, draft};
use std::rc::Rc;
#[cfg(feature = "desk")]
use words::filter::{Change, Filters, List};
use words::question::AnswerRow;
use words::view::View;
#[cfg(feature = "desk")]
use words::wording;
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
    /// What the site that embeds this has said of the enterprise.
    #[cfg(feature = "desk")]
    given: Given,
    /// The one measure that the site was about when it was last asked; the user may have gone on to others.
    #[cfg(feature = "desk")]
    about: Option<String>,
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
        #[cfg(feature = "desk")]
        let given = Given::nothing(&catalogue);
        Self {
            catalogue,
            session,
            determination,
            baseline,
            #[cfg(feature = "desk")]
            filters: Filters::default(),
            #[cfg(feature = "desk")]
            given,
            #[cfg(feature = "desk")]
            about: None,
        }
    }

    /// The same visit with the texts of another language, or with another edition: answers that it knows are kept.
    #[must_use]
    pub fn with_catalogue(&self, catalogue: Rc<Catalogue>) -> Self {
        let next = self.keeping(Self::new(catalogue, self.session.as_of(), Some(&self.draft())));
        #[cfg(feature = "desk")]
        let next = {
            let wished = self.given.wished().write(&self.catalogue);
            let wished = Facts::read(&next.catalogue, &wished).unwrap_or_else(|_| Facts::none(&next.catalogue));
            let (session, given) = next.given.give(&next.catalogue, &next.session, wished);
            Self { given, ..self.keeping(Self::of(next.catalogue, session)) }
        };
        next
    }

    /// Another visit with what was chosen in this one besides answers.
    #[cfg(feature = "desk")]
    fn keeping(&self, next: Self) -> Self {
        Self { filters: self.filters.clone(), about: self.about.clone(), ..next }
    }

    #[cfg(not(feature = "desk"))]
    #[expect(clippy::unused_self, reason = "the page has nothing to keep")]
    fn keeping(&self, next: Self) -> Self {
        next
    }

    /// The visit after an action.
    #[must_use]
    pub fn after(&self, action: &Action) -> Self {
        let session = self.session.apply(&self.catalogue, action);
        #[cfg(feature = "desk")]
        let (session, given) = self.given.after(&self.catalogue, &self.session, session, action);
        let next = self.keeping(Self::of(Rc::clone(&self.catalogue), session));
        #[cfg(feature = "desk")]
        let next = Self { given, ..next };
        next
    }

    /// The visit as the site that embeds this wants it: with what it knows of the enterprise, where the user has said
    /// nothing, and about the one measure that it is about.
    #[cfg(feature = "desk")]
    #[must_use]
    pub fn wished(&self, wishes: Wishes) -> Self {
        let (session, given) = self.given.give(&self.catalogue, &self.session, wishes.facts);
        let about = wishes.measure.map(|measure| self.catalogue.measure(measure).name.clone());
        let session =
            if about == self.about { session } else { session.apply(&self.catalogue, &Action::Focus(wishes.measure)) };
        Self { given, about, ..self.keeping(Self::of(Rc::clone(&self.catalogue), session)) }
    }

    /// Whether anything was said by the site that embeds this, and not yet by the user.
    #[cfg(feature = "desk")]
    pub fn has_given(&self) -> bool {
        self.given.count(&self.catalogue) > 0
    }

    /// Whether the user has begun: the place alone is no work that could be carried on.
    pub fn has_begun(&self) -> bool {
        let answered = self.session.answered().len();
        #[cfg(feature = "desk")]
        let answered = answered.saturating_sub(self.given.count(&self.catalogue));
        answered > 1
    }

    /// What is to be said of the answer to a question, if it is that of the site that embeds this.
    pub fn given_note(&self, question: QuestionId, language: Language) -> Option<&'static str> {
        #[cfg(feature = "desk")]
        let note = self.given.holds(&self.catalogue, question).then(|| wording::host::words(language).given);
        #[cfg(not(feature = "desk"))]
        let note = {
            let _ = (question, language);
            None
        };
        note
    }

    /// The result, to be put into words.
    pub fn view(&self, language: Language) -> View<'_> {
        View {
            catalogue: &self.catalogue,
            session: &self.session,
            determination: &self.determination,
            baseline: &self.baseline,
            language,
        }
    }

    /// The answers, with what is to be noted of them.
    pub fn answers(&self, language: Language) -> Vec<AnswerRow> {
        let mut rows = self.view(language).answers();
        for row in &mut rows {
            row.said.extend(self.given_note(row.id, language).map(ToOwned::to_owned));
        }
        rows
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
        #[cfg(feature = "desk")]
        let session = &self.given.without(&self.catalogue, &self.session);
        #[cfg(not(feature = "desk"))]
        let session = &self.session;
        draft::write(&self.catalogue, session)
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
        let same = self.given == other.given && self.filters == other.filters;
        #[cfg(not(feature = "desk"))]
        let same = true;
        same && Rc::ptr_eq(&self.catalogue, &other.catalogue) && self.session == other.session
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
    /// The reader opens the answers of a link.
    #[cfg(feature = "desk")]
    Open(Session),
    /// The catalogue comes anew, in another language.
    Catalogue(Rc<Catalogue>),
    /// Other answers are taken over as a whole.
    #[cfg(feature = "desk")]
    Become(Session),
    /// The reader looks for something in a list.
    #[cfg(feature = "desk")]
    Filter(List, Change),
    /// The site that embeds this wants something.
    #[cfg(feature = "desk")]
    Wishes(Wishes),
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
            #[cfg(feature = "desk")]
            Step::Open(session) => Rc::new(Self::of(Rc::clone(&self.catalogue), session)),
            Step::Catalogue(catalogue) if Rc::ptr_eq(&catalogue, &self.catalogue) => self,
            Step::Catalogue(catalogue) => Rc::new(self.with_catalogue(catalogue)),
            #[cfg(feature = "desk")]
            Step::Become(session) => Rc::new(Self {
                given: self.given.clone(),
                ..self.keeping(Self::of(Rc::clone(&self.catalogue), session))
            }),
            #[cfg(feature = "desk")]
            Step::Filter(list, change) => {
                Rc::new(Self { filters: self.filters.after(list, change), ..(*self).clone() })
            }
            #[cfg(feature = "desk")]
            Step::Wishes(wishes) => Rc::new(self.wished(wishes)),
        }
    }
}
