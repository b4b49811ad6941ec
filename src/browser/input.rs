//! What was typed or ticked.

use web_sys::HtmlInputElement;
use yew::{InputEvent, TargetCast};

/// What stands in the field that was typed in.
pub fn typed(event: &InputEvent) -> String {
    event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default()
}
