//! What is wrong with an answer.

use super::text;
use yew::prelude::*;

/// What is wrong with an answer, read out as soon as it appears. The empty element stands there from the beginning,
/// because screen readers announce what changes in one that they know. The field names it by `id`.
pub fn error_message(id: AttrValue, words: Option<impl Into<AttrValue>>) -> Html {
    html! {
        <div role="alert" {id}>
            { words.map(|words| text("p", "pc-error-message", words)).unwrap_or_default() }
        </div>
    }
}
