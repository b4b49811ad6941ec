//! When there is time to load what the reader may want later.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Whether the reader has asked browsers to load less. Only some browsers can be told so.
pub fn saves_data() -> bool {
    let connection = Reflect::get(&gloo::utils::window().navigator(), &"connection".into());
    let wish = connection.and_then(|connection| Reflect::get(&connection, &"saveData".into()));
    wish.is_ok_and(|wish| wish.is_truthy())
}

/// Waits until the browser has nothing else to do; says whether it tells such a thing at all.
pub async fn idle() -> bool {
    let window = gloo::utils::window();
    let ask = Reflect::get(&window, &"requestIdleCallback".into()).ok().and_then(|ask| ask.dyn_into::<Function>().ok());
    let Some(ask) = ask else { return false };
    let promise = Promise::new(&mut |resolve: Function, _| {
        let _ = ask.call1(&window, &resolve);
    });
    JsFuture::from(promise).await.is_ok()
}
