//! What is wrong with an answer.

use yew::prelude::*;

/// What is wrong with an answer, read out as soon as it appears. The empty element stands there from the beginning,
/// because screen readers announce what changes in one that they know. The field names it by `id`.
pub fn error_message(id: AttrValue, text: Option<&'static str>) -> Html {
    html! {
        <div role="alert" {id}>
            if let Some(text) = text {
                <p class="pc-error-message">{ text }</p>
            }
        </div>
    }
}
