//! Paper.

use gloo::events::EventListener;
use gloo::utils::window;

/// Calls back before the page is printed, with `true`, and after it, until the listeners are dropped. What is drawn in the
/// microtasks that follow is on the paper, unless the program itself has opened the print window.
pub fn on_print(changed: impl Fn(bool) + Clone + 'static) -> [EventListener; 2] {
    [("beforeprint", true), ("afterprint", false)].map(|(name, is_printing)| {
        let changed = changed.clone();
        EventListener::new(&window(), name, move |_| changed(is_printing))
    })
}

/// Opens the print window.
pub fn page() {
    let _ = gloo::utils::window().print();
}
