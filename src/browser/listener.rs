//! A function of the host that is told of events.

use super::console;
use js_sys::{Function, JSON};
use wasm_bindgen::{JsCast, JsValue};

/// A function of the host; of anything else nothing comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listener(Option<Function>);

impl Listener {
    /// Whoever listens.
    pub fn new(listener: JsValue) -> Self {
        Self(listener.dyn_into().ok())
    }

    /// Tells of an event. The details are JSON text, of which the browser's parser makes an object: it defines fields,
    /// where an assignment would run the setters that a page may have put on prototypes.
    pub fn tell(&self, name: &str, detail: &str) {
        let Self(Some(listener)) = self else { return };
        let told = JSON::parse(detail).and_then(|detail| listener.call2(&JsValue::UNDEFINED, &name.into(), &detail));
        // What a listener throws is the host's; here it ends.
        if let Err(error) = told {
            console::error(&error);
        }
    }
}
