//! Objects of a host page. Their getters and proxies run code that may throw, and an exception that passes through
//! WebAssembly leaves it unusable. So each part is asked for through functions that catch, and copied as JSON, before
//! anything reads it.

use catalogue::tree::Tree;
use js_sys::{Array, BigInt, JSON, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// Not that of js-sys, because a proxy may throw here.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(object: &JsValue) -> Result<Array, JsValue>;
}

/// How many parts of an object are looked at.
const MOST: u32 = 1_000;
/// How deep values may stand within each other: reading them goes as deep, and the stack is the program's.
const DEEPEST: usize = 16;
/// How long a text can be that an object is made of: as long as a catalogue may be.
const LONGEST: u32 = 16_000_000;

/// An object as names and plain values, and what could not be read, each as a sentence. `whole` are the parts that are
/// texts: an object there is taken as its JSON. `apart` are the parts of which each part is taken by itself.
pub fn parts(given: &JsValue, whole: &[&str], apart: &[&str]) -> (Vec<(String, Tree)>, Vec<String>) {
    let (mut read, mut problems) = (Vec::new(), Vec::new());
    if given.is_undefined() || given.is_null() {
        return (read, problems);
    }
    let names = match keys(given) {
        Ok(names) if given.is_object() && names.length() <= MOST => names,
        Ok(_) => return (read, vec!["it is no object of a reasonable size".to_owned()]),
        Err(error) => return (read, vec![said(&error)]),
    };
    for name in names.to_vec().iter().filter_map(JsValue::as_string) {
        let value = Reflect::get(given, &name.as_str().into());
        let is_object = value.as_ref().is_ok_and(JsValue::is_object);
        let result = match value {
            // Left out.
            Ok(value) if value.is_undefined() => continue,
            Ok(value) if is_object && apart.contains(&name.as_str()) => {
                let (parts, more) = parts(&value, &[], &[]);
                problems.extend(more.into_iter().map(|problem| format!("{name}.{problem}")));
                Ok(Tree::Map(parts))
            }
            Ok(value) if whole.contains(&name.as_str()) => text(&value).map(Tree::Text),
            Ok(value) => plain(&value),
            Err(error) => Err(said(&error)),
        };
        match result {
            Ok(tree) => read.push((name, tree)),
            Err(problem) => problems.push(format!("{name}: {problem}")),
        }
    }
    (read, problems)
}

/// A value as a text: itself if it is one; an address; the JSON of a list or an object.
fn text(value: &JsValue) -> Result<String, String> {
    let text = if value.is_string() {
        Some(value.clone())
    } else {
        let json = json(value)?;
        // An object that is an address writes itself as a text.
        JSON::parse(&json).ok().filter(JsValue::is_string).or(Some(json.into()))
    };
    let short = text.filter(|text| text.unchecked_ref::<js_sys::JsString>().length() <= LONGEST);
    short.and_then(|text| text.as_string()).ok_or_else(|| "it is too long".to_owned())
}

fn json(value: &JsValue) -> Result<String, String> {
    let json = JSON::stringify(value).map_err(|error| said(&error))?;
    // `undefined` comes of what has no JSON: a function, a symbol.
    let json: &JsValue = json.as_ref();
    json.as_string().ok_or_else(|| "it is not a plain value".to_owned())
}

/// A value as plain values, by way of its JSON.
fn plain(value: &JsValue) -> Result<Tree, String> {
    if value.is_bigint() {
        let digits = BigInt::unchecked_from_js_ref(value).to_string(10).map_err(|error| said(&error.into()))?;
        return Ok(Tree::Text(digits.into()));
    }
    let copy = JSON::parse(&json(value)?).map_err(|error| said(&error))?;
    super::json::plain(&copy, DEEPEST).map_err(ToOwned::to_owned)
}

/// What was thrown, in words.
fn said(error: &JsValue) -> String {
    let message = Reflect::get(error, &"message".into()).ok().and_then(|message| message.as_string());
    let message = message.or_else(|| error.as_string()).unwrap_or_else(|| "something was thrown".to_owned());
    format!("reading it threw: {}", message.chars().take(200).collect::<String>())
}
