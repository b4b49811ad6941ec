//! The WebAssembly module of the JavaScript package; `package/` wraps it. It must not know the page.
//!
//! Arguments are hostile: getters and proxies run the caller's code and may throw. An exception that passes through
//! WebAssembly does not restore its stack pointer, so every function that may run such code is imported with `catch`.
//! Answers are read field by field for the same reason, and because an answer has a known depth while a foreign object
//! may have none.
//!
//! Results cross as JSON text. serde-wasm-bindgen would assign field by field, which runs setters that a page may have
//! put on `Object.prototype`; `JSON.parse` defines fields. Size and speed are the same, and the bytes equal those of
//! the native tool, because the same code writes them.

use catalogue::date::Date;
use catalogue::{Catalogue, MeasureId, did_you_mean, raw};
use engine::{self, Facts};
use js_sys::{Array, BigInt, JSON, JsString, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use wire::failure::{self, Code, Failure, FailureFinding};
use words::texts::{Locale, Texts};

#[wasm_bindgen]
extern "C" {
    /// Not those of js-sys, because a proxy may throw here.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(object: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
}

/// The longest text that is read as an answer or a name: far longer than any real one, far shorter than what would fill
/// the memory.
const LONGEST: u32 = 10_000;

/// One checked edition of the catalogue, and everything that can be asked of it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Calculator {
    catalogue: Catalogue,
}

#[wasm_bindgen]
impl Calculator {
    /// Reads the JSON text of a bundled catalogue.
    ///
    /// # Errors
    /// A [`Failure`].
    #[wasm_bindgen(constructor)]
    pub fn new(text: &str) -> Result<Self, JsValue> {
        failure::catalogue(text).map(|catalogue| Self { catalogue }).map_err(thrown)
    }

    #[wasm_bindgen(getter)]
    pub fn edition(&self) -> String {
        self.catalogue.edition().to_owned()
    }

    /// The determination of every measure.
    ///
    /// # Errors
    /// A [`Failure`].
    pub fn determine(&self, facts: &JsValue, options: &JsValue, today: &str) -> Result<JsValue, JsValue> {
        let (facts, Options { as_of, texts }) = self.call(facts, options, today).map_err(thrown)?;
        let determination = engine::determine(&self.catalogue, &facts, as_of);
        given(&wire::determination(&self.catalogue, &determination, texts))
    }

    /// The explanation of one measure's outcome.
    ///
    /// # Errors
    /// A [`Failure`].
    pub fn explain(
        &self,
        measure: &JsValue,
        facts: &JsValue,
        options: &JsValue,
        today: &str,
    ) -> Result<JsValue, JsValue> {
        let (measure, (facts, Options { as_of, texts })) =
            Failure::both(self.measure(measure), self.call(facts, options, today)).map_err(thrown)?;
        let determination = engine::determine(&self.catalogue, &facts, as_of);
        given(&wire::explanation(&self.catalogue, &determination, measure, texts))
    }

    /// The question that can decide most now; `null` if there is none.
    ///
    /// # Errors
    /// A [`Failure`].
    #[wasm_bindgen(js_name = nextQuestion)]
    pub fn next_question(&self, facts: &JsValue, options: &JsValue, today: &str) -> Result<JsValue, JsValue> {
        let (facts, Options { as_of, texts }) = self.call(facts, options, today).map_err(thrown)?;
        given(&wire::next_question(&self.catalogue, &facts, as_of, texts))
    }

    /// All questions.
    ///
    /// # Errors
    /// None is known.
    pub fn questions(&self) -> Result<JsValue, JsValue> {
        given(&wire::questions(&self.catalogue))
    }

    /// All measures.
    ///
    /// # Errors
    /// None is known.
    pub fn measures(&self) -> Result<JsValue, JsValue> {
        given(&wire::measures(&self.catalogue))
    }

    /// The vocabulary.
    ///
    /// # Errors
    /// None is known.
    pub fn facts(&self) -> Result<JsValue, JsValue> {
        given(&wire::facts(&self.catalogue))
    }
}

/// What a call accepts besides facts.
struct Options {
    as_of: Date,
    texts: Option<Texts>,
}

impl Calculator {
    fn call(&self, facts: &JsValue, options: &JsValue, today: &str) -> Result<(Facts, Options), Failure> {
        Failure::both(read_facts(&self.catalogue, facts), read_options(options, today))
    }

    fn measure(&self, name: &JsValue) -> Result<MeasureId, Failure> {
        match short_text(name) {
            Some(name) => failure::measure(&self.catalogue, &name),
            None => {
                let finding = FailureFinding::whole("this is not the name of a measure", "measures() lists them all");
                Err(Failure::of(Code::Measure, finding))
            }
        }
    }
}

/// What is thrown: the failure as a plain object, of which `package/` makes an Error.
fn thrown(failure: Failure) -> JsValue {
    given(&failure).unwrap_or_else(|error| error)
}

fn given(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let text = serde_json::to_string(value).map_err(|error| JsValue::from_str(&error.to_string()))?;
    JSON::parse(&text)
}

/// A text that is short enough to be an answer or a name.
fn short_text(value: &JsValue) -> Option<String> {
    let text: &JsString = value.dyn_ref()?;
    if text.length() > LONGEST { None } else { value.as_string() }
}

/// Whether a value is an object with keys: no list and no function.
fn has_parts(value: &JsValue) -> bool {
    value.is_object() && is_array(value) == Ok(false)
}

/// The names in an object, or what it threw.
fn names(object: &JsValue) -> Result<Vec<JsValue>, String> {
    let names = keys(object).map_err(|error| threw(&error))?;
    if names.length() > LONGEST { Err(format!("it has more than {LONGEST} parts")) } else { Ok(names.to_vec()) }
}

fn said(error: &JsValue) -> String {
    let message = Reflect::get(error, &JsValue::from_str("message")).unwrap_or(JsValue::UNDEFINED);
    short_text(&message).or_else(|| short_text(error)).unwrap_or_else(|| "something was thrown".to_owned())
}

fn read_options(given: &JsValue, today: &str) -> Result<Options, Failure> {
    let mut options = Options { as_of: today.parse().unwrap_or(Date::FIRST), texts: None };
    if given.is_undefined() || given.is_null() {
        return Ok(options);
    }
    let hint = "Give { asOf, lang }, or leave them out";
    let whole = |problem: String| Failure::of(Code::Options, FailureFinding::whole(problem, hint));
    if !has_parts(given) {
        return Err(whole("they are not an object".to_owned()));
    }
    let mut code = Code::Options;
    let mut findings = Vec::new();
    for key in names(given).map_err(|said| whole(format!("they cannot be used: {said}")))? {
        let name = short_text(&key).unwrap_or_default();
        let value = match Reflect::get(given, &key) {
            Ok(value) if value.is_undefined() => continue,
            Ok(value) => value,
            Err(error) => {
                findings.push(FailureFinding::at(&name, threw(&error), hint));
                continue;
            }
        };
        match name.as_str() {
            "asOf" => match short_text(&value).map(|text| (text.parse(), text)) {
                Some((Ok(day), _)) => options.as_of = day,
                Some((Err(error), text)) => {
                    code = Code::Date;
                    findings.push(FailureFinding::at(
                        &name,
                        format!("`{text}` is {error}"),
                        "Use a day of the calendar",
                    ));
                }
                None => {
                    code = Code::Date;
                    let hint = "Write year-month-day, \"2024-12-20\"";
                    findings.push(FailureFinding::at(&name, "it is not a text", hint));
                }
            },
            "lang" => match short_text(&value).as_deref().and_then(Locale::of) {
                Some(locale) => options.texts = Some(Texts::brief(locale)),
                None => findings.push(FailureFinding::at(&name, "there is no such language", "Write \"zh\" or \"en\"")),
            },
            _ => {
                let hint = did_you_mean(&name, ["asOf", "lang"]).unwrap_or_else(|| hint.to_owned());
                findings.push(FailureFinding::at(&name, "there is no option of this name", hint));
            }
        }
    }
    if findings.is_empty() { Ok(options) } else { Err(Failure::new(code, findings)) }
}

/// Reads facts as facts files have them, from a plain object. What is `undefined` was not said.
fn read_facts(catalogue: &Catalogue, given: &JsValue) -> Result<Facts, Failure> {
    let hint = "Give an object of names and answers: { place: \"kunming\", soe: false }";
    let whole = |problem: String| Failure::of(Code::Facts, FailureFinding::whole(problem, hint));
    if !has_parts(given) {
        return Err(whole("they are not an object".to_owned()));
    }
    let mut written = raw::Facts::new();
    let mut findings = Vec::new();
    for key in names(given).map_err(|said| whole(format!("they cannot be used: {said}")))? {
        let Some(name) = short_text(&key) else {
            findings.push(FailureFinding::whole("there is no fact of so long a name", "facts() lists them all"));
            continue;
        };
        match Reflect::get(given, &key) {
            Ok(value) if value.is_undefined() => {}
            Ok(value) => match read_answer(&value) {
                Ok(answer) => {
                    written.insert(name, answer);
                }
                Err(problem) => findings.push(FailureFinding::at(&name, problem, ANSWERS)),
            },
            Err(error) => findings.push(FailureFinding::at(&name, threw(&error), ANSWERS)),
        }
    }
    // Check the facts that could be read as well, so that all findings come at once.
    match Facts::read(catalogue, &written) {
        Ok(facts) if findings.is_empty() => Ok(facts),
        Ok(_) => Err(Failure::new(Code::Facts, findings)),
        Err(errors) => {
            findings.extend(errors.into_iter().map(FailureFinding::from));
            Err(Failure::new(Code::Facts, findings))
        }
    }
}

/// What can be an answer.
const ANSWERS: &str = "Give true, false, a number, a text, a list of options, { from, to } or \"unknown\"";

/// One answer: a plain value, a list of options or a band. Anything deeper is not looked into.
fn read_answer(value: &JsValue) -> Result<raw::Answer, String> {
    if is_array(value) == Ok(true) {
        return read_options_list(value).map(raw::Answer::OneOf);
    }
    if has_parts(value) {
        return read_band(value).map(raw::Answer::Between);
    }
    read_scalar(value).map(raw::Answer::Exactly)
}

fn read_scalar(value: &JsValue) -> Result<raw::Scalar, String> {
    if let Some(yes) = value.as_bool() {
        return Ok(raw::Scalar::Bool(yes));
    }
    if let Some(number) = value.as_f64() {
        // As text first, so that a fraction or NaN gets the same finding as in a facts file.
        let text = number.to_string();
        return Ok(text.parse().map_or(raw::Scalar::Text(text), raw::Scalar::Whole));
    }
    if value.is_string() {
        return short_text(value).map(raw::Scalar::Text).ok_or_else(|| TOO_LONG.to_owned());
    }
    if value.is_bigint() {
        let digits = BigInt::unchecked_from_js_ref(value).to_string(10).map_err(|error| threw(&error))?;
        return short_text(&digits).map(raw::Scalar::Text).ok_or_else(|| TOO_LONG.to_owned());
    }
    if value.is_null() { Ok(raw::Scalar::default()) } else { Err("this is no answer".to_owned()) }
}

fn read_options_list(list: &JsValue) -> Result<Vec<String>, String> {
    let mut options = Vec::new();
    // Length and items are read one by one, because a proxy can pass for a list.
    let length = part(list, "length")?.as_f64().map(|length| length.to_string());
    let length: u32 = length.and_then(|length| length.parse().ok()).unwrap_or(u32::MAX);
    if length > LONGEST {
        return Err(TOO_LONG.to_owned());
    }
    for n in 0..length {
        let option = Reflect::get_u32(list, n).map_err(|error| threw(&error))?;
        options.push(short_text(&option).ok_or("a list holds the names of options and nothing else")?);
    }
    Ok(options)
}

fn read_band(band: &JsValue) -> Result<raw::Band, String> {
    for name in names(band)? {
        if !short_text(&name).is_some_and(|name| matches!(name.as_str(), "from" | "to")) {
            return Err("a band has `from` and `to` and nothing else".to_owned());
        }
    }
    let (from, to) = (part(band, "from")?, part(band, "to")?);
    if from.is_undefined() {
        return Err("a band has no `from`".to_owned());
    }
    let to = if to.is_undefined() { None } else { Some(read_scalar(&to)?) };
    Ok(raw::Band { from: read_scalar(&from)?, to })
}

fn part(of: &JsValue, name: &str) -> Result<JsValue, String> {
    Reflect::get(of, &JsValue::from_str(name)).map_err(|error| threw(&error))
}

fn threw(error: &JsValue) -> String {
    format!("reading it threw: {}", said(error))
}

const TOO_LONG: &str = "it is too long to be an answer";
