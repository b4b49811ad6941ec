//! What was typed or ticked.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
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

/// The text of the file that was chosen in a field, its first `most` bytes; the field forgets it, so that the same file can
/// be chosen again. `None` if it cannot be read.
pub fn file(event: &Event, most: i32) -> impl Future<Output = Option<String>> + use<> {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let file = field.as_ref().and_then(|field| field.files()?.get(0));
    if let Some(field) = field {
        field.set_value("");
    }
    async move {
        let begin = file?.slice_with_i32_and_i32(0, most).ok()?;
        JsFuture::from(begin.text()).await.ok()?.as_string()
    }
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
