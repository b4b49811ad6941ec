//! Jurisdictions: places, one within another.

use super::{JurisdictionId, OptionSet};
use crate::text::Text;

/// A place whose rules apply to the enterprises in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jurisdiction {
    /// Its name in files and in the wire form.
    pub name: String,
    /// The place that it lies in.
    pub within: Option<JurisdictionId>,
    pub label: Text,
    /// How it reads as an answer to "where are you?".
    pub as_place: Text,
    /// Itself and every place within it: the answers that put an enterprise under its rules.
    pub covers: OptionSet,
}
