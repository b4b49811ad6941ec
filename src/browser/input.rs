//! What was typed or ticked.

use web_sys::wasm_bindgen::JsCast;
#[cfg(feature = "desk")]
use web_sys::{Event, HtmlSelectElement};
use web_sys::{HtmlInputElement, InputEvent};

/// What stands in the field that was typed in.
pub fn typed(event: &InputEvent) -> String {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// Which option was chosen in a list, by its place.
#[cfg(feature = "desk")]
pub fn chosen(event: &Event) -> Option<usize> {
    let list = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok())?;
    usize::try_from(list.selected_index()).ok()
}

/// Whether a box is ticked.
#[cfg(feature = "desk")]
pub fn ticked(event: &Event) -> bool {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.is_some_and(|field| field.checked())
}

/// What stands in the text field that was changed. `None` for other fields.
#[cfg(feature = "desk")]
pub fn changed_text(event: &Event) -> Option<String> {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.filter(|field| field.type_() == "text").map(|field| field.value())
}
