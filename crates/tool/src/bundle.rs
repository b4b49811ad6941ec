//! Bundles the catalogue: one JSON text with everything that a page needs, named by its own hash.

use super::pinyin;
use catalogue::bilingual::Language;
use catalogue::{Catalogue, Finding, SearchKeys, Text, compiled, raw};
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
pub fn compile(written: &raw::Bundle, only: Option<Language>, extent: Extent) -> Result<Catalogue, Vec<Finding>> {
    let whole = catalogue::check(written)?;
    let in_language = |name: &Text, language| name.only_in(language).unwrap_or_default().to_owned();
    let of = |name: &Text| SearchKeys {
        initials: pinyin::initials(&in_language(name, Language::Zh)),
        other: match only {
            None => String::new(),
            Some(Language::Zh) => in_language(name, Language::En),
            Some(Language::En) => in_language(name, Language::Zh),
        },
    };
    let instruments = whole.instruments().map(|(_, instrument)| of(&instrument.short)).collect();
    let measures = whole.measures().map(|(_, measure)| of(&measure.title)).collect();
    let whole = match only {
        None => whole,
        Some(language) => whole.in_language(language),
    };
    Ok(match extent {
        Extent::Whole => whole.with_search_keys(instruments, measures),
        Extent::Questions => whole.without_supplement(),
    })
}

/// A checked catalogue as the one file that a page loads.
pub fn to_json(catalogue: &Catalogue) -> String {
    // Only text, numbers, lists and nothing: JSON can always write them.
    serde_json::to_string(&compiled::write(catalogue)).unwrap_or_default()
}
