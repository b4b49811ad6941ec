//! Value types and the catalogue: measures and everything that they refer to. It must not know files, or the facts of
//! any enterprise.
//!
//! A [`Catalogue`] that exists has been checked, by [`check()`] or, as a file for programs, by [`compiled::read`]:
//! every name in it is defined, every text is written in its languages, every amount is cited. The engine relies on
//! that and cannot fail.
//!
//! ```
//! # let text = std::fs::read_to_string("../../tests/fixtures/catalogue.compiled.json").unwrap();
//! use catalogue::bilingual::Language;
//!
//! let catalogue = catalogue::compiled::read(serde_json::from_str(&text).unwrap()).unwrap();
//! let grant = catalogue.measure(catalogue.measure_named("mill-grant").unwrap());
//! assert_eq!(grant.title.in_language(Language::En), "Mill grant");
//! assert_eq!(grant.citation.places(), "(一)");
//! ```

#[macro_use]
mod named;

mod benefit;
pub mod bilingual;
pub(crate) mod check;
pub mod citation;
pub mod compiled;
mod condition;
mod contradiction;
pub mod date;
mod direction;
mod finding;
pub mod form;
mod group;
mod instrument;
mod jurisdiction;
mod measure;
pub mod money;
pub mod number;
mod only;
mod phone;
pub mod quantity;
mod question;
pub mod rate;
pub mod raw;
mod supplement;
pub mod test;
pub mod text;
pub mod tree;
mod vocabulary;

pub use benefit::{Benefit, DatedAmount, Kind, Payment, Period};
pub use check::{check, check_part};
pub use condition::Condition;
pub use contradiction::Contradiction;
pub use finding::{Finding, Step, did_you_mean, path_text};
pub use form::{CapPer, Form};
pub use group::{Group, GroupKind};
pub use instrument::{Instrument, LeftOut, Status};
pub use jurisdiction::Jurisdiction;
pub use measure::{CitedSentence, Decides, Discretion, Measure, Note, PaidTo};
pub use phone::{NotAPhone, Phone};
pub use question::{Question, Section, Term};
pub use supplement::{SearchKeys, Supplement};
pub use test::{Comparison, Test};
pub use text::{Text, Unit};
pub use vocabulary::{Choice, DatedValue, Definition, Fact, FactKind, OptionSet, Reference, WorkedOut};

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

            /// The index in the catalogue's list, from 0.
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The id of an index. `None` beyond what a catalogue can hold.
            pub fn at(index: usize) -> Option<Self> {
                u16::try_from(index).ok().map(Self)
            }
        }

        impl Catalogue {
            /// The item of an id. Ids come from this catalogue, so there always is one.
            #[expect(clippy::indexing_slicing, reason = "only the check makes ids, and only for items that exist")]
            pub fn $get(&self, id: $name) -> &$item {
                &self.$list[id.index()]
            }

            /// Every item with its id, in the catalogue's order.
            pub fn $all(&self) -> impl Iterator<Item = ($name, &$item)> + Clone {
                self.$list.iter().enumerate().filter_map(|(i, item)| $name::at(i).map(|id| (id, item)))
            }
        }
    )*};
}

ids! {
    /// A fact of the vocabulary.
    FactId of facts: Fact, fact, facts;
    WorkedOutId of worked_out: WorkedOut, worked_out, all_worked_out;
    ReferenceId of references: Reference, reference, references;
    DefinitionId of definitions: Definition, definition, definitions;
    ContradictionId of contradictions: Contradiction, contradiction, contradictions;
    QuestionId of questions: Question, question, questions;
    SectionId of sections: Section, section, sections;
    JurisdictionId of jurisdictions: Jurisdiction, jurisdiction, jurisdictions;
    InstrumentId of instruments: Instrument, instrument, instruments;
    GroupId of groups: Group, group, groups;
    MeasureId of measures: Measure, measure, measures;
}

/// One checked edition of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    edition: String,
    date: Date,
    place: FactId,
    facts: Vec<Fact>,
    worked_out: Vec<WorkedOut>,
    references: Vec<Reference>,
    definitions: Vec<Definition>,
    contradictions: Vec<Contradiction>,
    questions: Vec<Question>,
    sections: Vec<Section>,
    jurisdictions: Vec<Jurisdiction>,
    instruments: Vec<Instrument>,
    groups: Vec<Group>,
    measures: Vec<Measure>,
    asked_by: Vec<QuestionId>,
    supplement: Option<Supplement>,
}

impl Catalogue {
    /// The edition's name: its date and the hash of its contents.
    pub fn edition(&self) -> &str {
        &self.edition
    }

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

    /// How many measures there are.
    pub fn measure_count(&self) -> usize {
        self.measures.len()
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

    /// Which worked-out facts, published figures and definitions any measure or exclusion uses.
    pub(crate) fn shared_in_use(&self) -> SharedInUse {
        let mut used = SharedInUse::none(self);
        self.measures.iter().for_each(|measure| used.measure(self, measure));
        used
    }

    /// The published figures that a measure depends on.
    pub(crate) fn references_of(&self, measure: &Measure) -> impl Iterator<Item = &Reference> {
        let mut used = SharedInUse::none(self);
        used.measure(self, measure);
        self.references.iter().zip(used.references).filter(|(_, used)| *used).map(|(reference, _)| reference)
    }

    /// Whether a measure depends on something that measures share, directly or not; by its document's exclusions too.
    pub fn depends_on(&self, measure: &Measure, shared: Shared) -> bool {
        let mut used = SharedInUse::none(self);
        used.measure(self, measure);
        let (list, at) = match shared {
            Shared::WorkedOut(id) => (&used.worked_out, id.index()),
            Shared::Reference(id) => (&used.references, id.index()),
            Shared::Definition(id) => (&used.definitions, id.index()),
        };
        list.get(at).copied().unwrap_or(false)
    }

    pub fn dimension(&self, form: &Form) -> form::Dimension {
        form.dimension(&|form| {
            let kind = match form {
                Form::Fact(id) => &self.fact(*id).kind,
                Form::WorkedOut(id) => &self.worked_out(*id).kind,
                Form::Reference(id) => &self.reference(*id).kind,
                _ => return form::Dimension::Count,
            };
            kind.dimension().unwrap_or(form::Dimension::Count)
        })
    }

    /// The names of the options of a choice or a place, in order; empty for other facts.
    pub fn option_names(&self, fact: FactId) -> Vec<&str> {
        match &self.fact(fact).kind {
            FactKind::Choice(options) => options.iter().map(|option| option.name.as_str()).collect(),
            FactKind::Place => self.jurisdictions.iter().map(|place| place.name.as_str()).collect(),
            FactKind::YesNo
            | FactKind::Money
            | FactKind::Count(_)
            | FactKind::Rate
            | FactKind::Area
            | FactKind::Months
            | FactKind::Date => Vec::new(),
        }
    }
}

/// What measures share beside the facts that are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// A worked-out fact.
    WorkedOut(WorkedOutId),
    /// A published figure.
    Reference(ReferenceId),
    /// A definition.
    Definition(DefinitionId),
}

/// Which items of the vocabulary that no question asks are used: one mark for each.
pub(crate) struct SharedInUse {
    pub(crate) worked_out: Vec<bool>,
    pub(crate) references: Vec<bool>,
    pub(crate) definitions: Vec<bool>,
}

impl SharedInUse {
    fn none(catalogue: &Catalogue) -> Self {
        Self {
            worked_out: vec![false; catalogue.worked_out.len()],
            references: vec![false; catalogue.references.len()],
            definitions: vec![false; catalogue.definitions.len()],
        }
    }

    fn measure(&mut self, catalogue: &Catalogue, measure: &Measure) {
        let exclusions = &catalogue.instrument(measure.instrument()).exclusions;
        for condition in exclusions.iter().chain(&measure.conditions) {
            self.test(catalogue, &condition.test);
        }
        measure.forms().for_each(|form| self.form(catalogue, form));
    }

    fn form(&mut self, catalogue: &Catalogue, form: &Form) {
        match form {
            Form::WorkedOut(id) => {
                if mark(&mut self.worked_out, id.index()) {
                    self.form(catalogue, &catalogue.worked_out(*id).form);
                }
            }
            Form::Reference(id) => {
                mark(&mut self.references, id.index());
            }
            other => other.each_part(&mut |child| self.child(catalogue, child)),
        }
    }

    fn test(&mut self, catalogue: &Catalogue, test: &Test) {
        if let Test::Defined(id) = test
            && mark(&mut self.definitions, id.index())
        {
            self.test(catalogue, &catalogue.definition(*id).test);
        }
        test.each_part(&mut |child| self.child(catalogue, child));
    }

    fn child(&mut self, catalogue: &Catalogue, child: form::Child<'_>) {
        match child {
            form::Child::Form(form) => self.form(catalogue, form),
            form::Child::Test(test) => self.test(catalogue, test),
            form::Child::Citation(_) => {}
        }
    }
}

/// Sets a mark and says whether it was unset before.
fn mark(marks: &mut [bool], at: usize) -> bool {
    marks.get_mut(at).is_some_and(|mark| !std::mem::replace(mark, true))
}
