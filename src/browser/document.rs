//! The document around the application.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

/// The element of that id.
pub fn element(id: &str) -> Option<Element> {
    gloo::utils::document().get_element_by_id(id)
}

/// Tells screen readers and the browser which language the page is in.
pub fn set_language(tag: &str) {
    // A document without a root element does not exist; there is nobody to tell.
    if let Some(root) = gloo::utils::document().document_element() {
        let _ = root.set_attribute("lang", tag);
    }
}

/// Which language the page says it is in.
pub fn language() -> String {
    let root = gloo::utils::document().document_element();
    root.and_then(|root| root.get_attribute("lang")).unwrap_or_default()
}

/// Tells the parts of the page that are not the application's how it is drawn.
pub fn set_theme(words: &str) {
    if let Some(root) = gloo::utils::document().document_element() {
        let _ = root.set_attribute(THEME, words);
    }
}

/// How the page says that it is drawn.
pub fn theme() -> String {
    let root = gloo::utils::document().document_element();
    root.and_then(|root| root.get_attribute(THEME)).unwrap_or_default()
}

/// How an element says that what is put into it is drawn.
pub fn theme_of(root: &JsValue) -> String {
    root.dyn_ref::<Element>().and_then(|root| root.get_attribute(THEME)).unwrap_or_default()
}

/// Where the page says how it is drawn: as the address asks for it, as it was chosen last. boot.js writes it first.
const THEME: &str = "data-theme";

/// Names the tab and the entry of the history.
pub fn set_title(title: &str) {
    gloo::utils::document().set_title(title);
}

/// Goes to the top of the page.
pub fn scroll_to_top() {
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Whether something is an element or a shadow root, into which others can be put.
pub fn is_root(root: &JsValue) -> bool {
    let node: Option<&Node> = root.dyn_ref();
    node.is_some_and(|node| matches!(node.node_type(), Node::ELEMENT_NODE | Node::DOCUMENT_FRAGMENT_NODE))
}

/// A new element that is nowhere yet.
pub fn place() -> Option<Element> {
    gloo::utils::document().create_element("div").ok()
}

/// Puts an element into another or into a shadow root.
pub fn put_in(root: &JsValue, place: &Element) {
    if let Some(root) = root.dyn_ref::<Node>() {
        let _ = root.append_child(place);
    }
}

/// The address that addresses in the page are relative to.
pub fn base() -> String {
    gloo::utils::document().base_uri().ok().flatten().unwrap_or_default()
}

/// Remembers where an element stands in the window. Called later, scrolls so that it stands there again: what is above it
/// may have become longer or shorter.
pub fn hold(element: Element) -> impl FnOnce() {
    let before = element.get_bounding_client_rect().top();
    move || {
        let moved = element.get_bounding_client_rect().top() - before;
        gloo::utils::window().scroll_by_with_x_and_y(0.0, moved);
    }
}
