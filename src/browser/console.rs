//! The console, where developers of a page look.

use web_sys::console;

/// Says that something was left out.
pub fn warn(text: &str) {
    console::warn_1(&text.into());
}

/// Says that something has failed.
pub fn error(what: &wasm_bindgen::JsValue) {
    console::error_1(what);
}
