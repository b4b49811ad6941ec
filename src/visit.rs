//! The state of one visit: the session and what follows from it.

use crate::configuration::Wishes;
use crate::screen::Screen;
use catalogue::date::Date;
use catalogue::{Catalogue, QuestionId};
use engine::Determination;
use questionnaire::{Action, Given, Session, draft};
use std::rc::Rc;
use words::filter::{Change, Filters, List};
use words::question::AnswerRow;
use words::texts::Texts;
use words::view::View;
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
    /// The total with only the place answered: the scale on which the range narrows.
    pub baseline: Determination,
    /// What the lists are narrowed down to.
    pub filters: Filters,
    /// What the site that embeds this has said of the enterprise.
    given: Given,
    /// The one measure that the site was about when it was last asked; the user may have gone on to others.
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
        let given = Given::nothing(&catalogue);
        Self { catalogue, session, determination, baseline, filters: Filters::default(), given, about: None }
    }

    /// The same visit with the texts of another language, or with another edition: answers that it knows are kept.
    #[must_use]
    pub fn with_catalogue(&self, catalogue: Rc<Catalogue>) -> Self {
        let (before, as_of) = (&self.catalogue, self.session.as_of());
        let carried_over = |session: &Session| {
            draft::read(&catalogue, &draft::write(before, session), as_of)
                .unwrap_or_else(|| Session::new(&catalogue, as_of))
        };
        let own = carried_over(&self.given.without(before, &self.session));
        let wished = carried_over(&Session::with_facts(before, self.given.wished().clone(), as_of));
        let (session, given) = Given::nothing(&catalogue).give(&catalogue, &own, wished.facts().clone());
        Self { given, ..self.keeping(Self::of(catalogue, session)) }
    }

    /// Another visit with what was chosen in this one besides answers.
    fn keeping(&self, next: Self) -> Self {
        Self { filters: self.filters.clone(), about: self.about.clone(), ..next }
    }

    /// The visit after an action.
    #[must_use]
    pub fn after(&self, action: &Action) -> Self {
        let session = self.session.apply(&self.catalogue, action);
        let (session, given) = self.given.after(&self.catalogue, &self.session, session, action);
        Self { given, ..self.keeping(Self::of(Rc::clone(&self.catalogue), session)) }
    }

    /// The visit with nothing said, not even the place, and nothing searched for.
    #[must_use]
    pub fn forgotten(&self) -> Self {
        self.opened(Session::new(&self.catalogue, self.session.as_of()))
    }

    /// The visit with the answers of a link, in place of everything else.
    #[must_use]
    pub fn opened(&self, session: Session) -> Self {
        Self::of(Rc::clone(&self.catalogue), session)
    }

    /// The visit with other answers, taken over as a whole.
    #[must_use]
    pub fn answered(&self, session: Session) -> Self {
        Self { given: self.given.clone(), ..self.keeping(self.opened(session)) }
    }

    /// The visit after the reader has looked for something in a list.
    #[must_use]
    pub fn filtered(&self, list: List, change: Change) -> Self {
        Self { filters: self.filters.after(list, change), ..self.clone() }
    }

    /// The visit as the site that embeds this wants it: with what it knows of the enterprise, where the user has said
    /// nothing, and about the one measure that it is about.
    #[must_use]
    pub fn wished(&self, wishes: Wishes) -> Self {
        let (session, given) = self.given.give(&self.catalogue, &self.session, wishes.facts);
        let about = wishes.measure.map(|measure| self.catalogue.measure(measure).name.clone());
        let session =
            if about == self.about { session } else { session.apply(&self.catalogue, &Action::Focus(wishes.measure)) };
        Self { given, about, ..self.keeping(Self::of(Rc::clone(&self.catalogue), session)) }
    }

    /// Whether anything was said by the site that embeds this, and not yet by the user.
    pub fn has_given(&self) -> bool {
        self.given.count(&self.catalogue) > 0
    }

    /// Where the user goes on, if they have begun: the place alone is no work that could be carried on.
    pub fn resume(&self) -> Option<Screen> {
        let own = self.session.answered().len().saturating_sub(self.given.count(&self.catalogue));
        (own > 1).then(|| self.next_screen())
    }

    /// What is to be said of the answer to a question, if it is that of the site that embeds this.
    pub fn given_note(&self, question: QuestionId, texts: Texts) -> Option<&'static str> {
        self.given.holds(&self.catalogue, question).then(|| texts.given())
    }

    /// The result, to be put into words.
    pub fn view(&self, texts: Texts) -> View<'_> {
        View {
            catalogue: &self.catalogue,
            session: &self.session,
            determination: &self.determination,
            baseline: &self.baseline,
            texts,
        }
    }

    /// The answers, with what is to be noted of them.
    pub fn answers(&self, texts: Texts) -> Vec<AnswerRow> {
        let mut rows = self.view(texts).answers();
        for row in &mut rows {
            row.said.extend(self.given_note(row.id, texts).map(ToOwned::to_owned));
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
        draft::write(&self.catalogue, &self.given.without(&self.catalogue, &self.session))
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
        Rc::ptr_eq(&self.catalogue, &other.catalogue)
            && self.session == other.session
            && self.given == other.given
            && self.filters == other.filters
    }
}

/// What can happen to a visit.
pub enum Step {
    /// The reader does something.
    Act(Action),
    /// The catalogue comes anew, in another language.
    Catalogue(Rc<Catalogue>),
    /// Something that only a part of the program does; so what it takes lies in that part.
    Change(Box<dyn Fn(&Visit) -> Visit>),
}

impl Step {
    /// A step that changes the visit.
    pub fn change(change: impl Fn(&Visit) -> Visit + 'static) -> Self {
        Self::Change(Box::new(change))
    }
}

impl Reducible for Visit {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        match step {
            Step::Act(action) => Rc::new(self.after(&action)),
            Step::Catalogue(catalogue) if Rc::ptr_eq(&catalogue, &self.catalogue) => self,
            Step::Catalogue(catalogue) => Rc::new(self.with_catalogue(catalogue)),
            Step::Change(change) => Rc::new(change(&self)),
        }
    }
}
