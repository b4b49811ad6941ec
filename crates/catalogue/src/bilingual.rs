//! Text in Chinese and in English.

use serde::Serialize;

/// A language of the screen. Chinese comes first: it is what most readers read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    #[default]
    Zh,
    En,
}

impl Language {
    /// The language's tag in options, arguments and addresses: `zh` or `en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Zh => "zh",
            Self::En => "en",
        }
    }

    /// The language of a tag.
    ///
    /// ```
    /// use catalogue::bilingual::Language;
    ///
    /// assert_eq!(Language::parse("zh"), Some(Language::Zh));
    /// assert_eq!(Language::parse("fr"), None);
    /// ```
    pub fn parse(tag: &str) -> Option<Self> {
        [Self::Zh, Self::En].into_iter().find(|language| language.tag() == tag)
    }
}

/// One text in both languages. A checked catalogue holds none with an empty side.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Bilingual {
    pub zh: String,
    pub en: String,
}

impl Bilingual {
    /// The text in one of its languages.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Zh => &self.zh,
            Language::En => &self.en,
        }
    }
}
