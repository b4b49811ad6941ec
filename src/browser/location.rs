//! The address of the page.

use gloo::events::EventListener;
use gloo::utils::{history, window};

/// What follows the `#` of the address, with it.
pub fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// Goes to another `#` as a new entry of the history.
pub fn go(hash: &str) {
    let _ = window().location().set_hash(hash);
}

/// Goes back by one entry of the history.
pub fn back() {
    let _ = history().back();
}

/// Goes to another `#` in place of this one in the history.
pub fn replace(hash: &str) {
    let _ = window().location().replace(hash);
}

/// A parameter behind the `?` of the address.
pub fn parameter(name: &str) -> Option<String> {
    let search = window().location().search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// Calls back whenever the `#` changes, until the listener is dropped.
pub fn on_hash_change(mut changed: impl FnMut() + 'static) -> EventListener {
    EventListener::new(&window(), "hashchange", move |_| changed())
}
