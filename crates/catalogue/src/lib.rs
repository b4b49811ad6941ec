//! The catalogue: measures and all that they speak of, checked once, at the door.
//!
//! A [`Catalogue`] that exists has been checked: every name in it leads somewhere, every text stands in both
//! languages, every amount is cited. The engine relies on that and cannot fail.

#[macro_use]
mod named;

mod benefit;
pub mod bilingual;
mod check;
pub mod citation;
pub mod compiled;
mod condition;
pub mod date;
mod finding;
mod group;
mod instrument;
mod jurisdiction;
mod look_up;
mod measure;
pub mod money;
mod only;
pub mod quantity;
mod question;
pub mod rate;
pub mod raw;
pub mod tree;
mod vocabulary;

pub use benefit::{Amount, Benefit, Cap, CapPer, DatedAmount, Kind, Level, Part, Payment, Period};
pub use check::{check, check_part};
pub use condition::{Comparison, Condition, Test};
pub use finding::{Finding, Step, did_you_mean, path_text};
pub use group::{Group, GroupKind};
pub use instrument::{Instrument, LeftOut, Status};
pub use jurisdiction::Jurisdiction;
pub use look_up::{FoundBy, LookUp};
pub use measure::{Cited, Measure, PaidTo};
pub use question::{Question, Section, Term};
pub use vocabulary::{Choice, Fact, FactKind, OptionSet};

use crate::date::Date;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident of $list:ident: $item:ty, $get:ident, $all:ident;)*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u16);

        impl $name {
            /// The first of the list.
            #[allow(dead_code, reason = "not every list needs it")]
            pub const FIRST: Self = Self(0);

            /// The place in the catalogue's list, from 0.
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The id of a place in the list. `None` beyond what a catalogue can hold.
            pub fn at(index: usize) -> Option<Self> {
                u16::try_from(index).ok().map(Self)
            }
        }

        impl Catalogue {
            /// What an id stands for. Ids come from this catalogue, so they lead somewhere.
            #[expect(clippy::indexing_slicing, reason = "ids are made only by the check, for places that exist")]
            pub fn $get(&self, id: $name) -> &$item {
                &self.$list[id.index()]
            }

            /// All of them with their ids, in the catalogue's order.
            pub fn $all(&self) -> impl Iterator<Item = ($name, &$item)> + Clone {
                self.$list.iter().enumerate().filter_map(|(i, item)| $name::at(i).map(|id| (id, item)))
            }
        }
    )*};
}

ids! {
    /// A fact of the vocabulary.
    FactId of facts: Fact, fact, facts;
    /// A question.
    QuestionId of questions: Question, question, questions;
    /// A heading over questions.
    SectionId of sections: Section, section, sections;
    /// A place.
    JurisdictionId of jurisdictions: Jurisdiction, jurisdiction, jurisdictions;
    /// A policy document.
    InstrumentId of instruments: Instrument, instrument, instruments;
    /// A group.
    GroupId of groups: Group, group, groups;
    /// A measure.
    MeasureId of measures: Measure, measure, measures;
}

/// One checked edition of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    edition: String,
    date: Date,
    place: FactId,
    facts: Vec<Fact>,
    questions: Vec<Question>,
    sections: Vec<Section>,
    jurisdictions: Vec<Jurisdiction>,
    instruments: Vec<Instrument>,
    groups: Vec<Group>,
    measures: Vec<Measure>,
    asked_by: Vec<QuestionId>,
    look_up: Option<LookUp>,
}

impl Catalogue {
    /// The edition's name: its date and the hash of its contents.
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// The edition's date.
    pub const fn date(&self) -> Date {
        self.date
    }

    /// The fact that says where the enterprise is.
    pub const fn place(&self) -> FactId {
        self.place
    }

    /// How many facts the vocabulary has.
    pub fn fact_count(&self) -> usize {
        self.facts.len()
    }

    /// How many questions there are.
    pub fn question_count(&self) -> usize {
        self.questions.len()
    }

    /// The one question that asks a fact.
    #[expect(clippy::indexing_slicing, reason = "the check makes one entry a fact")]
    pub fn question_of(&self, fact: FactId) -> QuestionId {
        self.asked_by[fact.index()]
    }

    /// The fact of that name.
    pub fn fact_named(&self, name: &str) -> Option<FactId> {
        self.facts().find(|(_, fact)| fact.name == name).map(|(id, _)| id)
    }

    /// The question of that name.
    pub fn question_named(&self, name: &str) -> Option<QuestionId> {
        self.questions().find(|(_, question)| question.name == name).map(|(id, _)| id)
    }

    /// The measure of that name.
    pub fn measure_named(&self, name: &str) -> Option<MeasureId> {
        self.measures().find(|(_, measure)| measure.name == name).map(|(id, _)| id)
    }

    /// The document of that name.
    pub fn instrument_named(&self, name: &str) -> Option<InstrumentId> {
        self.instruments().find(|(_, instrument)| instrument.name == name).map(|(id, _)| id)
    }

    /// The place of that name.
    pub fn jurisdiction_named(&self, name: &str) -> Option<JurisdictionId> {
        self.jurisdictions().find(|(_, jurisdiction)| jurisdiction.name == name).map(|(id, _)| id)
    }

    /// The options of a choice or a place, by name, in order; none for other facts.
    pub fn option_names(&self, fact: FactId) -> Vec<&str> {
        match &self.fact(fact).kind {
            FactKind::Choice(options) => options.iter().map(|option| option.name.as_str()).collect(),
            FactKind::Place => self.jurisdictions.iter().map(|place| place.name.as_str()).collect(),
            FactKind::YesNo | FactKind::Money | FactKind::Count(_) => Vec::new(),
        }
    }
}
