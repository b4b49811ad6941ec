//! What is wrong with an answer.

use yew::prelude::*;

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ErrorMessageProps {
    /// Its id, by which the field names it.
    pub id: AttrValue,
    /// What it says; nothing is wrong if absent.
    pub text: Option<AttrValue>,
}

/// What is wrong with an answer, read out as soon as it appears. The empty element stands there from the beginning,
/// because screen readers announce what changes in one that they know.
#[component]
pub fn ErrorMessage(props: &ErrorMessageProps) -> Html {
    html! {
        <div role="alert" id={props.id.clone()}>
            if let Some(text) = &props.text {
                <p class="pc-error-message">{ text.clone() }</p>
            }
        </div>
    }
}
