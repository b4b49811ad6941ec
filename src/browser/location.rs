//! The address of the page.

use gloo::events::EventListener;
use gloo::utils::{history, window};
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::UrlSearchParams;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_namespace = ["import", "meta"], js_name = url)]
    static PROGRAM: String;
}

/// The address that this program was loaded from. Everything else of the same build lies beside it.
pub fn program() -> String {
    PROGRAM.with(Clone::clone)
}

/// A file of the same build: `NAME.js` is this program, `NAME-file` lies beside it.
pub fn beside(file: &str) -> Option<String> {
    program().strip_suffix(".js").map(|name| format!("{name}-{file}"))
}

/// What follows the `#` of the address, with it.
pub fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// The whole address of a place, from the page on and without `#`. An empty place is the page itself.
pub fn absolute(place: &str) -> String {
    let here = window().location().href().unwrap_or_default();
    let here = here.split('#').next().unwrap_or_default();
    // Without a base there is nothing better than what the browser says of itself.
    web_sys::Url::new_with_base(place, here).map_or_else(|_| here.to_owned(), |address| address.href())
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

/// Loads the page anew.
pub fn reload() {
    let _ = window().location().reload();
}

/// Calls back whenever the `#` changes, until the listener is dropped.
pub fn on_hash_change(mut changed: impl FnMut() + 'static) -> EventListener {
    EventListener::new(&window(), "hashchange", move |_| changed())
}

/// Whether the address's query has a part of such a name. Names are plain letters.
pub fn query_has(such: impl Fn(&str) -> bool) -> bool {
    let search = window().location().search().unwrap_or_default();
    search.split(['?', '&']).filter_map(|part| part.split('=').next()).any(such)
}

/// The parts of the address's query, in their order.
pub fn query() -> Vec<(String, String)> {
    let search = window().location().search().unwrap_or_default();
    let Ok(parameters) = UrlSearchParams::new_with_str(&search) else { return Vec::new() };
    let pairs = Array::from(&parameters);
    let pairs = pairs.iter().map(|pair| Array::from(&pair));
    pairs.filter_map(|pair| Some((pair.get(0).as_string()?, pair.get(1).as_string()?))).collect()
}

/// An address, relative to another; `None` if it is none.
pub fn resolved(address: &str, base: &str) -> Option<String> {
    web_sys::Url::new_with_base(address, base).ok().map(|url| url.href())
}

/// Whether an address is of the page's own site.
pub fn is_own(address: &str) -> bool {
    web_sys::Url::new_with_base(address, &super::document::base())
        .is_ok_and(|url| url.origin() == origin() && origin() != "null")
}

/// The page's site.
pub fn origin() -> String {
    window().location().origin().unwrap_or_default()
}
