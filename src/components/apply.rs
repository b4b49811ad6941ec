//! How to apply: what an authority has to say of it, and what to ask where it has not.

use super::{contact, pair};
use crate::browser;
use crate::shell::Shell;
use words::measure::MeasureView;
use yew::prelude::*;

/// How to apply for a measure: for whom, under which conditions, by when, where, by which telephone; each as the document
/// says it, or that it does not. Below, a question to the office, to copy.
pub fn apply(shell: &Shell, view: &MeasureView) -> Html {
    let texts = shell.texts;
    let office = &view.document.contact.office;
    let silent = || texts.not_stated_ask(office);
    let conditions = texts.count_conditions(view.explanation.conditions.len(), view.self_checks.len());
    let ask = texts.ask_about(&view.title);
    html! {
        <div class="pc-apply">
            <dl class="pc-apply__pairs">
                { pair(texts.apply_who(), &view.who) }
                { pair(texts.apply_conditions(), conditions) }
                { pair(texts.apply_how(), view.apply.clone().unwrap_or_else(silent)) }
                { pair(texts.apply_deadline(), silent()) }
                { pair(texts.apply_address(), silent()) }
                { pair(texts.apply_office(), contact(&view.document.contact)) }
            </dl>
            <Ask shell={shell.clone()} {ask} />
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct AskProps {
    shell: Shell,
    ask: String,
}

/// A question to an office, and the button that copies it.
#[component]
fn Ask(props: &AskProps) -> Html {
    let texts = props.shell.texts;
    let copied = use_state_eq(|| None::<bool>);
    let copy = {
        let (ask, copied) = (props.ask.clone(), copied.setter());
        Callback::from(move |_: MouseEvent| {
            let (ask, copied) = (ask.clone(), copied.clone());
            // Said anew each time, or a second copy would be silent.
            copied.set(None);
            yew::platform::spawn_local(async move { copied.set(Some(browser::clipboard::copy(&ask).await)) });
        })
    };
    let said = match *copied {
        None => "",
        Some(true) => texts.ask_copied(),
        Some(false) => texts.ask_not_copied(),
    };
    html! {
        <div class="pc-apply__ask">
            <p>{ &props.ask }</p>
            <button type="button" class="pc-link" onclick={copy}>{ texts.ask_copy() }</button>
            <span role="status">{ said }</span>
        </div>
    }
}
