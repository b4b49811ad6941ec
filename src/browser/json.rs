//! JSON, by the browser's own parser: nothing to load for it.

use catalogue::tree::Tree;
use js_sys::{Array, BigInt, Number, Object};
use wasm_bindgen::{JsCast, JsValue};

/// How deep values may stand within each other. Text from elsewhere could otherwise exhaust the stack.
const DEPTH: usize = 64;

/// A JSON text as plain values. `None` if it is not JSON, or nested beyond reason.
pub fn parse(text: &str) -> Option<Tree> {
    tree(&js_sys::JSON::parse(text).ok()?, DEPTH)
}

fn tree(value: &JsValue, depth: usize) -> Option<Tree> {
    let deeper = depth.checked_sub(1)?;
    if let Some(text) = value.as_string() {
        return Some(Tree::Text(text));
    }
    if let Some(yes) = value.as_bool() {
        return Some(Tree::Bool(yes));
    }
    if Number::is_safe_integer(value) {
        return BigInt::new(value).ok().and_then(|number| i64::try_from(number).ok()).map(Tree::Whole);
    }
    if Array::is_array(value) {
        let items = Array::from(value);
        return items.iter().map(|item| tree(&item, deeper)).collect::<Option<Vec<_>>>().map(Tree::List);
    }
    let Some(object) = value.dyn_ref::<Object>() else {
        // What is left is null, or a number that is not whole: neither stands anywhere in a catalogue.
        return Some(Tree::Nothing);
    };
    let entries = Object::entries(object).into_iter().map(|entry| {
        let entry = Array::from(&entry);
        Some((entry.get(0).as_string()?, tree(&entry.get(1), deeper)?))
    });
    entries.collect::<Option<Vec<_>>>().map(Tree::Map)
}
