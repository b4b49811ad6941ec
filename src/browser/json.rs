//! JSON, by the browser's own parser: nothing to load for it.

use catalogue::tree::Tree;
use js_sys::{Array, BigInt, Number, Object};
use wasm_bindgen::{JsCast, JsValue};

/// How deep values may stand within each other. Text from elsewhere could otherwise exhaust the stack.
const DEPTH: usize = 64;

/// A JSON text as plain values. `None` if it is not JSON, nested beyond reason, or holds a number that is not whole.
pub fn parse(text: &str) -> Option<Tree> {
    plain(&js_sys::JSON::parse(text).ok()?, DEPTH).ok()
}

/// What the browser's parser has made of a JSON text, as plain values.
///
/// # Errors
/// Why it cannot be: values stand deeper than `depth` within each other, or a number is not whole.
pub fn plain(value: &JsValue, depth: usize) -> Result<Tree, &'static str> {
    let deeper = depth.checked_sub(1).ok_or("values stand too deep within each other")?;
    if let Some(text) = value.as_string() {
        return Ok(Tree::Text(text));
    }
    if let Some(yes) = value.as_bool() {
        return Ok(Tree::Bool(yes));
    }
    if Number::is_safe_integer(value) {
        let number = BigInt::new(value).ok().and_then(|number| i64::try_from(number).ok());
        return Ok(number.map_or(Tree::Nothing, Tree::Whole));
    }
    if Array::is_array(value) {
        return Array::from(value).iter().map(|item| plain(&item, deeper)).collect::<Result<_, _>>().map(Tree::List);
    }
    if let Some(object) = value.dyn_ref::<Object>() {
        let entries = Object::entries(object).into_iter().map(|entry| {
            let entry = Array::from(&entry);
            Ok((entry.get(0).as_string().unwrap_or_default(), plain(&entry.get(1), deeper)?))
        });
        return entries.collect::<Result<_, _>>().map(Tree::Map);
    }
    if value.is_null() {
        return Ok(Tree::Nothing);
    }
    Err("a number that is not whole, or too large; write it as text, with its unit: 1.5万元")
}
