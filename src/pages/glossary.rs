//! The terms of art.

use crate::browser;
use crate::components::{LinkStyle, heading, link};
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
    html! {
        <div class="pc-page pc-glossary">
            { link(shell, back, LinkStyle::Leave, label) }
            { heading(shell, texts.glossary_title()) }
            <label class="pc-toolbar__label" for={field.clone()}>{ texts.glossary_search() }</label>
            <input class="pc-toolbar__field" type="search" autocomplete="off" id={field} {oninput} />
            <p class="pc-hint" role="status">{ texts.count_terms(all.len()) }</p>
            if !here.is_empty() {
                <h2>{ texts.glossary_here() }</h2>
                { list(shell, &here) }
                <h2>{ texts.glossary_all() }</h2>
            }
            { list(shell, &all) }
        </div>
    }
}

fn list(shell: &Shell, terms: &[&Term]) -> Html {
    let language = shell.texts.language();
    html! {
        <dl>
            for term in terms {
                <div class="pc-glossary__term">
                    <dt>{ term.term.in_language(language).to_owned() }</dt>
                    <dd>{ term.gloss.in_language(language).to_owned() }</dd>
                </div>
            }
        </dl>
    }
}
