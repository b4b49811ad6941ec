//! When there is time to load what the reader may want later.

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;

/// Whether the reader has asked browsers to load less. Only some browsers can be told so.
pub fn saves_data() -> bool {
    let connection = Reflect::get(&gloo::utils::window().navigator(), &"connection".into());
    let wish = connection.and_then(|connection| Reflect::get(&connection, &"saveData".into()));
    wish.is_ok_and(|wish| wish.is_truthy())
}

/// Calls back once the browser has nothing else to do; never where it does not tell.
pub fn when_idle(then: impl FnOnce() + 'static) {
    let window = gloo::utils::window();
    let ask = Reflect::get(&window, &"requestIdleCallback".into()).ok().and_then(|ask| ask.dyn_into::<Function>().ok());
    if let Some(ask) = ask {
        let _ = ask.call1(&window, &Closure::once_into_js(then));
    }
}
