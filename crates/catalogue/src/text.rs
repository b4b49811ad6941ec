//! Texts of the catalogue, in one language or in two.

use crate::bilingual::{Bilingual, Language};

/// A text as a checked catalogue holds it.
///
/// A whole catalogue holds both languages; a file for a page that shows one language at a time holds one. The type says
/// which, so that an English text is never taken for a Chinese one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// In Chinese and in English.
    Both(Bilingual),
    /// In one language only.
    One(Language, String),
}

impl Text {
    /// The text in a language, or in the only one that there is.
    pub fn in_language(&self, language: Language) -> &str {
        match self {
            Self::Both(both) => both.in_language(language),
            Self::One(_, text) => text,
        }
    }

    /// The text in a language, if it has that.
    pub fn only_in(&self, language: Language) -> Option<&str> {
        match self {
            Self::Both(both) => Some(both.in_language(language)),
            Self::One(only, text) => (*only == language).then_some(text),
        }
    }

    /// The same text in one language only.
    #[must_use]
    pub fn kept(&self, language: Language) -> Self {
        match self {
            Self::Both(both) => Self::One(language, both.in_language(language).to_owned()),
            Self::One(..) => self.clone(),
        }
    }
}

impl From<Bilingual> for Text {
    fn from(both: Bilingual) -> Self {
        Self::Both(both)
    }
}

/// What a count counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// More than one of it: `家`, `enterprises`.
    pub many: Text,
    /// One of it: `家`, `enterprise`.
    pub one: Text,
    /// Every word that people may type after the number, in any language, whatever language is shown.
    pub accepts: Vec<String>,
}

impl Unit {
    /// The word after a number.
    pub fn after(&self, number: i64, language: Language) -> &str {
        if number == 1 { self.one.in_language(language) } else { self.many.in_language(language) }
    }
}
