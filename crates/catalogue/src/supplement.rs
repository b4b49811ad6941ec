//! What only those read who look something up: glosses, what a document leaves out, and what a search finds things by.
//!
//! A page that asks and answers needs none of it, so it is a part of its own, which a file for such a page is without.

use super::{Catalogue, InstrumentId, LeftOut, MeasureId, Term};

/// All that is only looked up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LookUp {
    /// The glosses.
    pub(super) terms: Vec<Term>,
    /// What each instrument's text holds and no measure uses.
    pub(super) left_out: Vec<Vec<LeftOut>>,
    /// By what else each instrument is found.
    pub(super) instruments: Vec<FoundBy>,
    /// By what else each measure is found.
    pub(super) measures: Vec<FoundBy>,
}

/// By what something is found besides the texts that are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FoundBy {
    /// The first letters of its Chinese name as it is spoken, in lower case, with the letters and digits in it: what
    /// people type who look for 小灯塔企业奖励 as `xdt`. Only the tool knows how words are spoken; empty until it has
    /// written them.
    pub initials: String,
    /// Its name in the language that a file of one language is without; empty where the texts stand in both.
    pub other: String,
}

/// Nothing to find anything by.
const NOTHING: &FoundBy = &FoundBy { initials: String::new(), other: String::new() };

impl Catalogue {
    /// Whether it holds what is only looked up; a page that does not show it may load a catalogue without.
    pub const fn is_whole(&self) -> bool {
        self.look_up.is_some()
    }

    /// The same catalogue without what is only looked up.
    #[must_use]
    pub fn without_look_up(self) -> Self {
        Self { look_up: None, ..self }
    }

    /// The glosses.
    pub fn terms(&self) -> &[Term] {
        self.look_up.as_ref().map_or(&[], |look_up| &look_up.terms)
    }

    /// What an instrument's text holds and no measure uses.
    pub fn left_out(&self, instrument: InstrumentId) -> &[LeftOut] {
        self.look_up.as_ref().and_then(|look_up| look_up.left_out.get(instrument.index())).map_or(&[], Vec::as_slice)
    }

    /// By what else a measure is found.
    pub fn measure_found_by(&self, measure: MeasureId) -> &FoundBy {
        self.look_up.as_ref().and_then(|look_up| look_up.measures.get(measure.index())).unwrap_or(NOTHING)
    }

    /// By what else an instrument is found.
    pub fn instrument_found_by(&self, instrument: InstrumentId) -> &FoundBy {
        self.look_up.as_ref().and_then(|look_up| look_up.instruments.get(instrument.index())).unwrap_or(NOTHING)
    }

    /// The same catalogue in which things are found by that.
    #[must_use]
    pub fn found_by(mut self, instruments: Vec<FoundBy>, measures: Vec<FoundBy>) -> Self {
        if let Some(look_up) = &mut self.look_up {
            look_up.instruments = instruments;
            look_up.measures = measures;
        }
        self
    }
}
