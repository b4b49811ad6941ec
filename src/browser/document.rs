//! The document around the application.

/// The element of that id.
pub fn element(id: &str) -> Option<web_sys::Element> {
    gloo::utils::document().get_element_by_id(id)
}

/// Tells screen readers and the browser which language the page is in.
pub fn set_language(tag: &str) {
    // A document without a root element does not exist; there is nobody to tell.
    if let Some(root) = gloo::utils::document().document_element() {
        let _ = root.set_attribute("lang", tag);
    }
}

/// Names the tab and the entry of the history.
pub fn set_title(title: &str) {
    gloo::utils::document().set_title(title);
}

/// Goes to the top of the page.
pub fn scroll_to_top() {
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
}
