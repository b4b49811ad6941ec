//! Where the keyboard is. What is not there, or not on the screen yet, is left alone.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Moves the focus to an element, without scrolling.
pub fn quietly(element: Option<HtmlElement>) {
    if let Some(element) = element {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Moves the focus to an element and brings it into view; says whether there is one.
pub fn on(element: Option<HtmlElement>) -> bool {
    element.is_some_and(|element| element.focus().is_ok())
}

/// Moves the focus to the first field in an element.
pub fn first_field(element: Option<HtmlElement>) {
    if let Some(element) = element
        && let Ok(Some(field)) = element.query_selector("input")
        && let Ok(field) = field.dyn_into::<HtmlElement>()
    {
        let _ = field.focus();
    }
}

/// Moves the focus to the first field in an element if it was lost: what had it is gone.
pub fn keep_in(element: Option<HtmlElement>) {
    let document = gloo::utils::document();
    if document.active_element().is_none_or(|active| active.tag_name() == "BODY") {
        first_field(element);
    }
}
