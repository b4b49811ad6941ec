//! The calculator: a checked catalogue, a visit, and the screen of it.

use super::app::draft_key;
use super::pages::{MeasurePage, NotFoundPage, QuestionPage, ResultsPage, StartPage};
use super::screen::Screen;
use super::shell::{Navigation, use_shell};
use super::visit::Visit;
use crate::browser;
use crate::catalogue::Catalogue;
use crate::date::Date;
use crate::present::sentence;
use crate::questionnaire::Action;
use std::rc::Rc;
use yew::prelude::*;

/// What a calculator is made of.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct CalculatorProps {
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

/// The calculator.
#[component]
pub fn Calculator(props: &CalculatorProps) -> Html {
    let shell = use_shell();
    let visit = {
        let (catalogue, as_of, kept) = (Rc::clone(&props.catalogue), props.as_of, props.kept.clone());
        use_reducer_eq(move || Visit::new(catalogue, as_of, kept.as_deref()))
    };
    let remembers = use_state_eq(|| true);
    {
        let (visit, remembers, keep) = (visit.clone(), remembers.setter(), props.keep.clone());
        use_effect_with(visit.session.clone(), move |_| {
            remembers.set(keep.is_some_and(|keep| browser::storage::write(&draft_key(&keep), &visit.draft())));
        });
    }

    let title = title(&props.screen, &visit, shell.language);
    {
        let own_page = shell.navigation == Navigation::Address;
        let tab = sentence::tab(&title, shell.words().product, shell.language);
        use_effect_with(tab, move |tab| {
            if own_page {
                browser::document::set_title(tab);
            }
        });
    }

    let act = {
        let visit = visit.dispatcher();
        Callback::from(move |action: Action| visit.dispatch(action))
    };
    let now = (*visit).clone();
    match &props.screen {
        Screen::Start => html! { <StartPage visit={now} {act} remembers={*remembers} /> },
        Screen::Questions => match visit.next_question() {
            Some(id) => html! { <QuestionPage visit={now} {act} {id} /> },
            None => html! { <ResultsPage visit={now} remembers={*remembers} /> },
        },
        Screen::Question { name, from } => match props.catalogue.question_named(name) {
            Some(id) => html! { <QuestionPage key={name.clone()} visit={now} {act} {id} from={from.clone()} /> },
            None => html! { <NotFoundPage body={shell.words().not_found_body} /> },
        },
        Screen::Results => {
            let from = match &props.before {
                Some(Screen::Measure(name)) => Some(AttrValue::from(name.clone())),
                _ => None,
            };
            html! { <ResultsPage visit={now} remembers={*remembers} {from} /> }
        }
        Screen::Measure(name) => match props.catalogue.measure_named(name) {
            Some(id) => html! { <MeasurePage visit={now} {id} /> },
            None => html! { <NotFoundPage body={shell.words().measure_not_found_body} /> },
        },
        Screen::NotFound => html! { <NotFoundPage body={shell.words().not_found_body} /> },
    }
}

/// What the tab is called.
fn title(screen: &Screen, visit: &Visit, language: crate::bilingual::Language) -> String {
    let words = crate::present::wording::words(language);
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
        Screen::NotFound => words.not_found_title.to_owned(),
    }
}
