//! The terms of art.

use crate::browser;
use crate::components::{LinkStyle, element, heading, link, plain, text};
use crate::screen::Screen;
use crate::shell::Shell;
use crate::visit::Visit;
use catalogue::Term;
use words::glossary;
use yew::prelude::*;

/// The terms of art. `back` is the screen that the reader comes from.
pub fn glossary_page(shell: &Shell, visit: &UseReducerHandle<Visit>, back: &(Screen, &'static str)) -> Html {
    let (back, label) = back.clone();
    html! { <GlossaryPage shell={shell.clone()} visit={visit.clone()} {back} {label} /> }
}

/// The terms of art.
#[derive(Clone, PartialEq, Properties)]
struct GlossaryPageProps {
    shell: Shell,
    visit: UseReducerHandle<Visit>,
    back: Screen,
    label: &'static str,
}

/// The terms of art and what each means, in one line: first those of the question or the measure that the reader comes
/// from, then all. What is typed narrows both down.
#[component]
fn GlossaryPage(props: &GlossaryPageProps) -> Html {
    let GlossaryPageProps { shell, visit, back, label } = props;
    let (catalogue, texts) = (&visit.catalogue, shell.texts);
    let typed = use_state_eq(String::new);
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| typed.set(browser::input::typed(&event)))
    };
    let question = match back {
        Screen::Questions => visit.next_question(),
        Screen::Question { name, .. } => catalogue.question_named(name),
        _ => None,
    };
    let measure = if let Screen::Measure(name) = back { catalogue.measure_named(name) } else { None };
    let here = match (question, measure) {
        (Some(id), _) => glossary::of_question(catalogue, id, texts),
        (_, Some(id)) => glossary::of_measure(catalogue, id, texts),
        _ => Vec::new(),
    };
    let here = glossary::found(&here, &typed, texts);
    let all = glossary::found(&catalogue.terms().iter().collect::<Vec<_>>(), &typed, texts);
    let field = shell.id("term");
    let search = html! {
        <input class="pc-toolbar__field" type="search" autocomplete="off" id={field.clone()} {oninput} />
    };
    let mut parts = vec![
        link(shell, back, LinkStyle::Leave, label),
        heading(shell, texts.glossary_title()),
        html! { <label class="pc-toolbar__label" for={field}>{ plain(texts.glossary_search()) }</label> },
        search,
        html! { <p class="pc-hint" role="status">{ plain(texts.count_terms(all.len())) }</p> },
    ];
    if !here.is_empty() {
        parts.extend([text("h2", "", texts.glossary_here()), list(shell, &here), text("h2", "", texts.glossary_all())]);
    }
    parts.push(list(shell, &all));
    element("div", "pc-page pc-glossary", parts)
}

fn list(shell: &Shell, terms: &[&Term]) -> Html {
    let rows = terms.iter().map(|term| {
        let said = |tag, words: &str| text(tag, "", words.to_owned());
        let parts = vec![
            said("dt", term.term.in_language(shell.texts.language())),
            said("dd", term.gloss.in_language(shell.texts.language())),
        ];
        element("div", "pc-glossary__term", parts)
    });
    element("dl", "", rows.collect())
}
