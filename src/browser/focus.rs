//! Where the keyboard is.

use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast;
use yew::NodeRef;

/// Moves the focus to an element, without scrolling.
pub fn quietly(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Moves the focus to an element and brings it into view; says whether there is one.
pub fn on(node: &NodeRef) -> bool {
    node.cast::<HtmlElement>().is_some_and(|element| element.focus().is_ok())
}

/// Moves the focus to the first field in an element.
pub fn first_field(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>()
        && let Ok(Some(field)) = element.query_selector("input")
        && let Ok(field) = field.dyn_into::<HtmlElement>()
    {
        let _ = field.focus();
    }
}
