//! Bundles the catalogue: one JSON text with everything that a page needs, named by its own hash.

use super::pinyin;
use catalogue::bilingual::{Bilingual, Language};
use catalogue::tree::{self, Tree};
use catalogue::{self, Catalogue, Finding, FoundBy, compiled, raw};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A catalogue without its cases, with the edition's name: its date and the hash of all that it says.
pub fn named(mut written: raw::Bundle) -> raw::Bundle {
    for measure in &mut written.measures {
        measure.cases.clear();
    }
    written.edition.clear();
    let mut name = written.date.clone();
    let _ = write!(name, "-");
    for byte in Sha256::digest(serde_json::to_string(&written).unwrap_or_default()).iter().take(6) {
        let _ = write!(name, "{byte:02x}");
    }
    written.edition = name;
    written
}

/// How much of a catalogue goes into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// What is needed to ask and to answer: without what is only looked up.
    Questions,
}

/// The catalogue that goes into a file: with that much of it, in one language or in both, and with what a search finds
/// things by.
///
/// # Errors
/// What the check finds.
pub fn for_a_file(written: &raw::Bundle, only: Option<Language>, extent: Extent) -> Result<Catalogue, Vec<Finding>> {
    let whole = catalogue::check(written)?;
    let of = |name: &Bilingual| FoundBy {
        initials: pinyin::initials(&name.zh),
        other: match only {
            None => String::new(),
            Some(Language::Zh) => name.en.clone(),
            Some(Language::En) => name.zh.clone(),
        },
    };
    let instruments = whole.instruments().map(|(_, instrument)| of(&instrument.short)).collect();
    let measures = whole.measures().map(|(_, measure)| of(&measure.title)).collect();
    let whole = match only {
        None => whole,
        Some(language) => catalogue::check(&in_language(written, language))?,
    };
    Ok(match extent {
        Extent::Whole => whole.found_by(instruments, measures),
        Extent::Questions => whole.without_look_up(),
    })
}

/// The same catalogue in one language only: half the texts, for a page that shows one at a time. The edition keeps its
/// name, and documents their Chinese titles: by those they are found.
pub fn in_language(written: &raw::Bundle, language: Language) -> raw::Bundle {
    let whole = serde_json::to_value(written).ok();
    let one = whole.map(|mut value| {
        keep(&mut value, language);
        value
    });
    let tree = one.and_then(|value| serde_json::from_value::<Tree>(value).ok());
    // What was written from the forms can be read into them.
    let one: Option<raw::Bundle> = tree.and_then(|tree| tree::read(tree).ok());
    let mut one = one.unwrap_or_else(|| written.clone());
    if language == Language::En {
        for (instrument, written) in one.instruments.iter_mut().zip(&written.instruments) {
            instrument.title.clone_from(&written.title);
        }
    }
    one
}

/// Puts the one language into the place of both, wherever a text stands in both.
fn keep(value: &mut Value, language: Language) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| keep(item, language)),
        Value::Object(entries) => {
            let one = match language {
                Language::Zh => entries.get("zh").cloned(),
                Language::En => entries.get("en").cloned(),
            };
            for (name, inner) in entries.iter_mut() {
                match (&one, name.as_str()) {
                    (Some(text), "zh" | "en") => inner.clone_from(text),
                    _ => keep(inner, language),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A checked catalogue as the one file that a page loads.
pub fn compiled(catalogue: &Catalogue) -> String {
    // Only text, numbers, lists and nothing: JSON can always write them.
    serde_json::to_string(&compiled::write(catalogue)).unwrap_or_default()
}
