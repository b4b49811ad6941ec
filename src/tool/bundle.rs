//! Bundles the catalogue: one JSON text with everything that a page needs, named by its own hash.

use crate::catalogue::{Catalogue, compiled, raw};
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

/// A checked catalogue as the one file that a page loads.
pub fn compiled(catalogue: &Catalogue) -> String {
    // Only text, numbers, lists and nothing: JSON can always write them.
    serde_json::to_string(&compiled::write(catalogue)).unwrap_or_default()
}
