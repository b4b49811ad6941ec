//! Bundles the catalogue: one JSON text with everything that a page needs, named by its own hash.

use crate::catalogue::raw;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The bundle of a catalogue: without its cases, with the edition's name.
pub fn bundle(mut written: raw::Bundle) -> raw::Bundle {
    for measure in &mut written.measures {
        measure.cases.clear();
    }
    written.edition.clear();
    let mut name = written.date.clone();
    let _ = write!(name, "-");
    for byte in Sha256::digest(json(&written)).iter().take(6) {
        let _ = write!(name, "{byte:02x}");
    }
    written.edition = name;
    written
}

/// The bundle as JSON.
pub fn json(bundle: &raw::Bundle) -> String {
    // The bundle's types hold only text, numbers, lists and maps with text keys, which JSON can always write.
    serde_json::to_string(bundle).unwrap_or_default()
}
