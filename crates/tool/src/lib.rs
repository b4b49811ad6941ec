//! The command's parts: reads the catalogue's files, gives findings their line and column, runs cases, writes bundles.
//! It must not know the page.
//!
//! ```
//! use std::path::Path;
//! use tool::{bundle, source};
//!
//! let source = source::read(Path::new("../../tests/fixtures/catalogue")).unwrap();
//! let catalogue = catalogue::check(&bundle::named(source.bundle)).unwrap();
//! assert!(catalogue.edition().starts_with("2025-06-30-"));
//! ```

pub mod bundle;
pub mod case;
pub mod facts_file;
pub mod file;
pub mod flip;
pub mod located;
pub mod pinyin;
pub mod place;
pub mod source;
