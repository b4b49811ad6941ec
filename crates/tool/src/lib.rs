//! What the native tool does: reads the catalogue's files, reports findings with their place, runs cases, bundles.

pub mod bundle;
pub mod case;
pub mod facts_file;
pub mod flip;
pub mod located;
pub mod pinyin;
pub mod place;
pub mod source;
