//! What was typed or ticked.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, InputEvent};

/// What stands in the field that was typed in.
pub fn typed(event: &InputEvent) -> String {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}
