//! What asking and answering does without: the glossary, what documents leave out, and the keys of search.
//!
//! A part of its own, so that a file for a page that only asks and answers can omit it.

use super::{Catalogue, InstrumentId, LeftOut, MeasureId, Term};

/// Everything in a catalogue that no determination needs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Supplement {
    pub(super) terms: Vec<Term>,
    /// For each instrument, what its text holds and no measure uses.
    pub(super) left_out: Vec<Vec<LeftOut>>,
    pub(super) instruments: Vec<SearchKeys>,
    pub(super) measures: Vec<SearchKeys>,
}

/// What a search matches besides the texts that are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SearchKeys {
    /// The syllables of the Chinese name in lower case, each of its letters and digits as one too, with spaces between:
    /// people type `xdt` or `xiaodengta` to find 小灯塔企业奖励. Empty until the tool has filled it in, because only the
    /// tool knows how Chinese is pronounced.
    pub spoken: String,
    /// The name in the language that a file of one language lacks; empty where the texts are in both.
    pub other: String,
}

const NO_KEYS: &SearchKeys = &SearchKeys { spoken: String::new(), other: String::new() };

impl Catalogue {
    /// Whether it has its supplement, which a page loads only for screens that show it.
    pub const fn has_supplement(&self) -> bool {
        self.supplement.is_some()
    }

    /// The same catalogue without its supplement.
    #[must_use]
    pub fn without_supplement(self) -> Self {
        Self { supplement: None, ..self }
    }

    /// The glossary; empty without the supplement.
    pub fn terms(&self) -> &[Term] {
        self.supplement.as_ref().map_or(&[], |supplement| &supplement.terms)
    }

    /// What an instrument's text holds and no measure uses; empty without the supplement.
    pub fn left_out(&self, instrument: InstrumentId) -> &[LeftOut] {
        let supplement = self.supplement.as_ref();
        supplement.and_then(|supplement| supplement.left_out.get(instrument.index())).map_or(&[], Vec::as_slice)
    }

    /// The search keys of a measure; empty ones without the supplement.
    pub fn measure_search_keys(&self, measure: MeasureId) -> &SearchKeys {
        let supplement = self.supplement.as_ref();
        supplement.and_then(|supplement| supplement.measures.get(measure.index())).unwrap_or(NO_KEYS)
    }

    /// The search keys of an instrument; empty ones without the supplement.
    pub fn instrument_search_keys(&self, instrument: InstrumentId) -> &SearchKeys {
        let supplement = self.supplement.as_ref();
        supplement.and_then(|supplement| supplement.instruments.get(instrument.index())).unwrap_or(NO_KEYS)
    }

    /// The same catalogue with these search keys, one for each instrument and measure.
    #[must_use]
    pub fn with_search_keys(mut self, instruments: Vec<SearchKeys>, measures: Vec<SearchKeys>) -> Self {
        if let Some(supplement) = &mut self.supplement {
            supplement.instruments = instruments;
            supplement.measures = measures;
        }
        self
    }
}
