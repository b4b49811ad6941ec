//! The calculator: a checked catalogue, a visit, and the screen of it.

use super::app::draft_key;
#[cfg(feature = "desk")]
use super::desk;
use super::pages::{QuestionPage, StartPage, measure_page, not_found_page, results_page};
#[cfg(feature = "desk")]
use super::screen::DeskScreen;
use super::screen::Screen;
use super::shell::Shell;
use super::visit::{Step, Visit};
use crate::browser;
use catalogue::date::Date;
use catalogue::{Catalogue, QuestionId};
use std::rc::Rc;
use words::sentence;
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
    /// What is on the screen.
    pub screen: Screen,
    /// What was on it before.
    pub before: Option<Screen>,
    /// The day that is determined for.
    pub as_of: Date,
    /// Under which name answers are kept, if they are.
    pub keep: Option<AttrValue>,
}

/// The rest is given once, at the beginning.
impl PartialEq for CalculatorProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.catalogue, &other.catalogue)
            && self.shell == other.shell
            && self.screen == other.screen
            && self.before == other.before
    }
}

/// The calculator.
#[component]
pub fn Calculator(props: &CalculatorProps) -> Html {
    let shell = &props.shell;
    let visit = {
        let (catalogue, as_of, kept) = (Rc::clone(&props.catalogue), props.as_of, props.kept.clone());
        #[cfg(feature = "desk")]
        let setup = super::setup::use_setup();
        use_reducer_eq(move || {
            let visit = Visit::new(catalogue, as_of, kept.as_deref());
            #[cfg(feature = "desk")]
            let visit = visit.wished(setup.configuration.wishes(&visit.catalogue).0);
            visit
        })
    };
    {
        // In another language the catalogue comes anew; the answers stay.
        let (to, catalogue) = (visit.dispatcher(), Rc::clone(&props.catalogue));
        use_effect_with(Rc::as_ptr(&props.catalogue), move |_| to.dispatch(Step::Catalogue(catalogue)));
    }
    let remembers = use_state_eq(|| true);
    {
        let (visit, remembers, keep) = (visit.clone(), remembers.setter(), props.keep.clone());
        use_effect_with(visit.session.clone(), move |_| {
            remembers.set(keep.is_some_and(|keep| {
                let key = draft_key(&keep);
                // Nothing is kept of who has said nothing.
                if visit.session.answered().is_empty() {
                    browser::storage::remove(&key)
                } else {
                    browser::storage::write(&key, &visit.draft())
                }
            }));
        });
    }

    {
        // What this program does not have, the desk has: it takes over, with the answers.
        let visit = visit.clone();
        use_effect_with(!cfg!(feature = "desk") && props.screen.is_of_the_desk(), move |wanted| {
            if *wanted {
                browser::desk::call(&visit.draft());
            }
        });
    }

    let title = title(&props.screen, &visit, shell.language);
    {
        let own_page = shell.navigation.is_by_address();
        let tab = sentence::tab(&title, shell.words().product, shell.language);
        use_effect_with(tab, move |tab| {
            if own_page {
                browser::document::set_title(tab);
            }
        });
    }

    let question = |id: QuestionId, from| {
        let key = props.catalogue.question(id).name.clone();
        html! { <QuestionPage {key} shell={shell.clone()} visit={visit.clone()} {id} {from} /> }
    };
    let from = match &props.before {
        Some(Screen::Measure(name)) => Some(name.as_str()),
        _ => None,
    };
    let results = |from| results_page(shell, &visit, *remembers, from);
    #[cfg(feature = "desk")]
    let around = desk::use_host(shell, &props.screen, &visit);
    let page = match &props.screen {
        Screen::Start => html! { <StartPage shell={shell.clone()} {visit} remembers={*remembers} /> },
        Screen::Questions => match (visit.next_question(), visit.session.focus()) {
            (Some(id), _) => question(id, None),
            (None, Some(measure)) => measure_page(shell, &visit, measure, &back(props)),
            (None, None) => results(None),
        },
        Screen::Question { name, from } => match props.catalogue.question_named(name) {
            Some(id) => question(id, from.clone()),
            None => not_found_page(shell, shell.words().not_found_body),
        },
        Screen::Results => results(from),
        Screen::Measure(name) => match props.catalogue.measure_named(name) {
            Some(id) => measure_page(shell, &visit, id, &back(props)),
            None => not_found_page(shell, shell.words().measure_not_found_body),
        },
        #[cfg(feature = "desk")]
        Screen::Link(payload) => desk::link_page(shell, &visit, payload),
        #[cfg(feature = "desk")]
        Screen::Changed(payload) => desk::changed_page(shell, &visit, payload),
        #[cfg(feature = "desk")]
        Screen::Desk(screen) => desk::desk_page(shell, &visit, *screen, *remembers, from),
        #[cfg(not(feature = "desk"))]
        Screen::Changed(_) | Screen::Link(_) | Screen::Desk(_) => super::pages::loading_page(shell),
        Screen::NotFound => not_found_page(shell, shell.words().not_found_body),
    };
    #[cfg(feature = "desk")]
    let page = around.draw(page);
    page
}

/// Where a measure leads back to: the results, or the list of the desk that the reader comes from.
fn back(props: &CalculatorProps) -> (Screen, &'static str) {
    #[cfg(feature = "desk")]
    if let Some(list @ Screen::Desk(screen @ (DeskScreen::Find | DeskScreen::Measures | DeskScreen::Coverage))) =
        &props.before
    {
        return (list.clone(), desk::title(*screen, props.shell.language));
    }
    (Screen::Results, props.shell.words().to_results)
}

/// What the tab is called.
fn title(screen: &Screen, visit: &Visit, language: catalogue::bilingual::Language) -> String {
    let words = words::wording::words(language);
    let catalogue = &visit.catalogue;
    let question = |id| catalogue.question(id).ask.in_language(language).to_owned();
    match screen {
        Screen::Start => words.start_title.to_owned(),
        Screen::Questions => visit.next_question().map_or(words.results_title.to_owned(), question),
        Screen::Question { name, .. } => {
            catalogue.question_named(name).map_or(words.not_found_title.to_owned(), question)
        }
        Screen::Results => words.results_title.to_owned(),
        Screen::Measure(name) => catalogue.measure_named(name).map_or(words.not_found_title.to_owned(), |id| {
            catalogue.measure(id).title.in_language(language).to_owned()
        }),
        #[cfg(feature = "desk")]
        Screen::Changed(_) => words::wording::desk::words(language).changed_title.to_owned(),
        #[cfg(feature = "desk")]
        Screen::Desk(screen) => desk::title(*screen, language).to_owned(),
        // Its program names the tab once it is here.
        #[cfg(not(feature = "desk"))]
        Screen::Changed(_) | Screen::Link(_) | Screen::Desk(_) => words.product.to_owned(),
        #[cfg(feature = "desk")]
        Screen::Link(_) => words::wording::take::words(language).opened_title.to_owned(),
        Screen::NotFound => words.not_found_title.to_owned(),
    }
}
