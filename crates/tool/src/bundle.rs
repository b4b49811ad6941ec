//! Bundles the catalogue: one JSON text with everything that a page needs, named by its hash.

use super::pinyin;
use catalogue::bilingual::Language;
use catalogue::{Catalogue, Finding, SearchKeys, Text, compiled, raw};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A catalogue without its cases and with the edition's name: its date and a hash of its contents.
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
    Whole,
    /// What asking and answering needs: without the supplement.
    Questions,
}

/// Checks a catalogue and prepares it for a file: with its search keys, in one language or both, whole or without its
/// supplement.
///
/// # Errors
/// The findings of the check.
pub fn compile(written: &raw::Bundle, only: Option<Language>, extent: Extent) -> Result<Catalogue, Vec<Finding>> {
    let whole = catalogue::check(written)?;
    let in_language = |name: &Text, language| name.only_in(language).unwrap_or_default().to_owned();
    let of = |name: &Text| SearchKeys {
        spoken: pinyin::spoken(&in_language(name, Language::Zh)),
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

/// A checked catalogue as the JSON text that a page loads.
pub fn to_json(catalogue: &Catalogue) -> String {
    // It holds only text, numbers, lists and null, which can always be written as JSON.
    serde_json::to_string(&compiled::write(catalogue)).unwrap_or_default()
}
