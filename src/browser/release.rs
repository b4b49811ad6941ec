//! The release of the page that the browser keeps for use without a network. static/offline.js speaks of it with the worker
//! that keeps it, and tells the program.

use gloo::events::EventListener;
use gloo::utils::window;
use js_sys::Reflect;

/// Calls back when another release than before is kept, until the listener is dropped: with the edition of its catalogue if
/// its program is this one, otherwise with nothing.
pub fn on_change(mut changed: impl FnMut(Option<String>) + 'static) -> EventListener {
    EventListener::new(&window(), "policy-calculator-release", move |event| {
        let edition = Reflect::get(event, &"detail".into());
        changed(edition.ok().and_then(|edition| edition.as_string()));
    })
}
