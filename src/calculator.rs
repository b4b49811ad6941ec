//! The calculator: a checked catalogue, a visit, and the screen of it.

use crate::browser;
use crate::host::Host;
use crate::kept::{draft_key, resume_key};
use crate::pages::{QuestionPage, StartPage, loading_page, not_found_page, part_failed_page};
use crate::parts::{Loaded, Part, Scene, paper, use_part, use_parts_ahead};
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use crate::way::Way;
use catalogue::date::Date;
use catalogue::{Catalogue, MeasureId, QuestionId};
use std::rc::Rc;
use words::texts::Texts;
use yew::prelude::*;

/// What a calculator is made of.
#[derive(Debug, Clone, Properties)]
pub struct CalculatorProps {
    /// The shell.
    pub shell: Shell,
    /// The catalogue.
    pub catalogue: Rc<Catalogue>,
    /// The answers that were kept from an earlier visit.
    pub kept: Option<String>,
    /// Where the reader is.
    pub way: Rc<Way>,
    /// The day that is determined for.
    pub as_of: Date,
    /// Under which name answers are kept, if they are.
    pub keep: Option<AttrValue>,
    /// What is only looked up in the catalogue.
    pub look_up: Loaded<()>,
    /// The host page, if there is one.
    pub host: Option<Host>,
}

/// The rest is given once, at the beginning.
impl PartialEq for CalculatorProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.catalogue, &other.catalogue)
            && self.shell == other.shell
            && self.way == other.way
            && self.look_up == other.look_up
            && self.host == other.host
    }
}

/// What is on a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// The first screen.
    Start,
    /// A question.
    Question(QuestionId),
    /// The results.
    Results,
    /// A measure.
    Measure(MeasureId),
    /// One of the further screens.
    Further(Part),
    /// Nothing, and why.
    NotFound(&'static str),
}

impl Page {
    fn of(screen: &Screen, visit: &Visit, texts: Texts) -> Self {
        let catalogue = &visit.catalogue;
        match screen {
            Screen::Start => Self::Start,
            Screen::Questions => match (visit.next_question(), visit.session.focus()) {
                (Some(id), _) => Self::Question(id),
                (None, Some(measure)) => Self::Measure(measure),
                (None, None) => Self::Results,
            },
            Screen::Question { name, .. } => {
                catalogue.question_named(name).map_or(Self::NotFound(texts.not_found_body()), Self::Question)
            }
            Screen::Results => Self::Results,
            Screen::Measure(name) => {
                catalogue.measure_named(name).map_or(Self::NotFound(texts.measure_not_found_body()), Self::Measure)
            }
            Screen::Further(Further::Answers) => Self::Further(Part::Results),
            Screen::Link(_)
            | Screen::Changed(_)
            | Screen::Further(Further::Share | Further::Report | Further::Checklist | Further::Firms) => {
                Self::Further(Part::Take)
            }
            Screen::Further(Further::Find | Further::All | Further::Compare) => Self::Further(Part::Tools),
            Screen::Further(_) => Self::Further(Part::Reading),
            Screen::NotFound => Self::NotFound(texts.not_found_body()),
        }
    }

    /// The part of the program that it lies in, if it is not the first.
    const fn part(&self) -> Option<Part> {
        match self {
            Self::Start | Self::Question(_) | Self::NotFound(_) => None,
            Self::Results => Some(Part::Results),
            Self::Measure(_) => Some(Part::Measure),
            Self::Further(part) => Some(*part),
        }
    }
}

/// The calculator.
#[component]
pub fn Calculator(props: &CalculatorProps) -> Html {
    let CalculatorProps { shell, way, .. } = props;
    let (texts, screen) = (shell.texts, &way.screen);
    let visit = use_visit(props);
    let remembers = use_remembered(&visit, props.keep.as_ref());
    let page = Page::of(screen, &visit, texts);
    let part = use_part(page.part(), texts).and(&props.look_up);
    use_parts_ahead(matches!(page, Page::Question(_) | Page::Results), texts);

    let title = match (&page, &part) {
        (Page::Start, _) => texts.start_title(),
        (Page::Question(id), _) => visit.catalogue.question(*id).ask.in_language(shell.texts.language()),
        (Page::Results, _) => texts.results_title(),
        (Page::Measure(id), _) => visit.catalogue.measure(*id).title.in_language(shell.texts.language()),
        (Page::Further(_), Loaded::Ready(part)) => (part.title)(screen, shell.texts),
        (Page::Further(_), _) => texts.product(),
        (Page::NotFound(_), _) => texts.not_found_title(),
    };
    use_title(shell, title);
    let is_here = page.part().is_none() || matches!(part, Loaded::Ready(_));
    use_focus(shell, way.moves, is_here);

    let drawn = match (&page, part) {
        (Page::Start, _) => {
            let resume = visit.resume();
            html! { <StartPage shell={shell.clone()} visit={visit.clone()} {remembers} {resume} /> }
        }
        (Page::Question(id), _) => {
            let key = visit.catalogue.question(*id).name.clone();
            let from = if let Screen::Question { from, .. } = screen { from.clone() } else { None };
            html! { <QuestionPage {key} shell={shell.clone()} visit={visit.clone()} id={*id} {from} /> }
        }
        (Page::NotFound(why), _) => not_found_page(shell, why),
        (_, Loaded::Ready(part)) => {
            let from = match &way.before {
                Some(Screen::Measure(name)) => Some(name.as_str()),
                _ => None,
            };
            let back = back(props);
            (part.draw)(&Scene { shell, visit: &visit, page: &page, screen, remembers, from, back })
        }
        (_, Loaded::Loading) => loading_page(shell, texts.part_loading()),
        (_, Loaded::Failed(retry)) => part_failed_page(shell, &retry),
    };
    match &props.host {
        Some(Host(host)) => host.around(shell, screen, &visit, drawn),
        None => [drawn, paper(shell, &visit, screen)].into_iter().collect(),
    }
}

/// The visit: it begins with the answers that were kept and what the host page knows, and goes on when the catalogue
/// comes anew.
#[hook]
fn use_visit(props: &CalculatorProps) -> UseReducerHandle<Visit> {
    let visit = {
        let CalculatorProps { catalogue, kept, as_of, host, .. } = props.clone();
        use_reducer_eq(move || {
            let visit = Visit::new(catalogue, as_of, kept.as_deref());
            match host {
                Some(Host(host)) => host.begun(visit),
                None => visit,
            }
        })
    };
    let (to, catalogue) = (visit.dispatcher(), Rc::clone(&props.catalogue));
    use_effect_with(Rc::as_ptr(&props.catalogue), move |_| to.dispatch(Step::Catalogue(catalogue)));
    visit
}

/// Keeps the answers in the browser; says whether it does.
#[hook]
fn use_remembered(visit: &UseReducerHandle<Visit>, keep: Option<&AttrValue>) -> bool {
    let remembers = use_state_eq(|| true);
    let (visit, keep, set) = (visit.clone(), keep.cloned(), remembers.setter());
    use_effect_with(visit.session.clone(), move |_| {
        set.set(keep.is_some_and(|keep| {
            let key = draft_key(&keep);
            // So that the first sight of the start page has room for the way on, before the answers can be read.
            let resume = resume_key(&keep);
            match visit.resume() {
                Some(screen) => {
                    let word = if screen == Screen::Results { "results" } else { "next" };
                    browser::storage::write(&resume, word)
                }
                None => browser::storage::remove(&resume),
            };
            // No draft is kept before the first answer.
            if visit.session.answered().is_empty() {
                browser::storage::remove_here(&key)
            } else {
                browser::storage::write_here(&key, &visit.draft())
            }
        }));
    });
    *remembers
}

/// Names the tab, where the page is the calculator's own.
#[hook]
fn use_title(shell: &Shell, title: &str) {
    let own_page = shell.navigation.is_by_address();
    let tab = shell.texts.tab(title, shell.texts.product());
    use_effect_with(tab, move |tab| {
        if own_page {
            browser::document::set_title(tab);
        }
    });
}

/// Moves the focus when the screen has changed: to its heading, or to where the reader comes back to. Once more when what
/// the screen waited for is there. The first screen leaves the focus where the reader has it.
#[hook]
fn use_focus(shell: &Shell, moves: u32, is_drawn: bool) {
    let (heading, returned) = (shell.heading.clone(), shell.returned.clone());
    let by_address = shell.navigation.is_by_address();
    use_effect_with((moves, is_drawn), move |(moves, _)| {
        if *moves == 0 || browser::focus::on(returned.cast()) {
            return;
        }
        // In a host page the top may be far above what was read.
        if by_address {
            browser::document::scroll_to_top();
            browser::focus::quietly(heading.cast());
        } else {
            let _ = browser::focus::on(heading.cast());
        }
    });
}

/// Where a measure leads back to: the list that the reader comes from, or the results. The glossary leads back to
/// whatever it was opened from.
fn back(props: &CalculatorProps) -> (Screen, &'static str) {
    let texts = props.shell.texts;
    let to = |screen, title| (Screen::Further(screen), title);
    match &props.way.before {
        before if props.way.screen == Screen::Further(Further::Glossary) => {
            (before.clone().unwrap_or_default(), texts.back())
        }
        Some(Screen::Further(Further::Find)) => to(Further::Find, texts.find_title()),
        Some(Screen::Further(Further::Measures)) => to(Further::Measures, texts.measures_title()),
        Some(Screen::Further(Further::Coverage)) => to(Further::Coverage, texts.coverage_title()),
        _ => (Screen::Results, texts.to_results()),
    }
}
