//! What is copied.

use js_sys::Reflect;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

/// Copies a text; says whether the browser did. It refuses where the page is not secure, or within a frame that may not.
pub async fn copy(text: &str) -> bool {
    let navigator = gloo::utils::window().navigator();
    // Where it may not be used at all, there is none.
    let there = Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    there && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// Selects all that stands in a field and goes there, so that one key copies it.
pub fn select(field: Option<HtmlInputElement>) {
    if let Some(field) = field {
        let _ = field.focus();
        field.select();
    }
}
