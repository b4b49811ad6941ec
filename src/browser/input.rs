//! What was typed or ticked.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement, InputEvent};

/// What stands in the field that was typed in.
pub fn typed(event: &InputEvent) -> String {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// Which option was chosen in a list, by its place.
pub fn chosen(event: &Event) -> Option<usize> {
    let list = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok())?;
    usize::try_from(list.selected_index()).ok()
}

/// Whether a box is ticked.
pub fn ticked(event: &Event) -> bool {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.is_some_and(|field| field.checked())
}

/// What stands in the text field that was changed. `None` for other fields.
pub fn changed_text(event: &Event) -> Option<String> {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.filter(|field| field.type_() == "text").map(|field| field.value())
}
