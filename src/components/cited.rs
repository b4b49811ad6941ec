//! Sentences of a document.

use super::chinese;
use words::measure::CitedText;
use yew::prelude::*;

/// Sentences of a document, each with its place there; `row` is the class of each.
pub fn cited(class: &'static str, row: &'static str, texts: &[CitedText]) -> Html {
    let named = |class: &'static str| (!class.is_empty()).then_some(class);
    html! {
        <ul class={named(class)}>
            for cited in texts {
                <li class={named(row)}>{ &cited.text }{ " " }{ chinese(cited.clause.clone().unwrap_or_default()) }</li>
            }
        </ul>
    }
}
