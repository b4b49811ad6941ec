//! Text that people read: always in Chinese and in English.

use serde::Serialize;

/// A language of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Simplified Chinese, the first language of every screen.
    #[default]
    Zh,
    /// English.
    En,
}

/// One text in both languages. A checked catalogue holds none with an empty side.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Bilingual {
    /// Simplified Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

impl Bilingual {
    /// The text in one language.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Zh => &self.zh,
            Language::En => &self.en,
        }
    }
}
