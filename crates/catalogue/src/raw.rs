//! The catalogue as it is written: what the files and the bundle hold, before anything is believed.
//!
//! Names, sums, rates and dates are still text here, so that [`super::check()`] can report every mistake at once, in
//! words, instead of the parser reporting the first. The same forms are written by hand as YAML and bundled as JSON.

use super::tree::{Reader, Tree, Written, yes_no};
use crate::bilingual::Bilingual;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;

/// The version of the bundle's form. Raised when an older page could not read a newer bundle.
pub const BUNDLE_FORMAT: u32 = 1;

macro_rules! written {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $key:literal $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize)]
        pub struct $name {
            $($(#[$field_meta])* #[serde(rename = $key, skip_serializing_if = "is_default")] pub $field: $type,)*
        }

        impl Written for $name {
            #[inline(never)]
            fn read(tree: Tree, reader: &mut Reader) -> Option<Self> {
                let mut entries = reader.fields(tree, &[$($key),*])?;
                // Every field is read before any is missed, so that all that is wrong is found.
                $(let $field = reader.field(&mut entries, $key);)*
                Some(Self { $($field: $field?,)* })
            }
        }
    )*};
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

written! {
    /// Everything, in one: what the page loads.
    pub struct Bundle {
        /// [`BUNDLE_FORMAT`].
        pub format: "format" u32,
        /// The date of the edition.
        pub date: "date" String,
        /// The edition's name: its date and the hash of all that follows.
        pub edition: "edition" String,
        /// Places.
        pub jurisdictions: "jurisdictions" Vec<Jurisdiction>,
        /// Policy documents.
        pub instruments: "instruments" Vec<Instrument>,
        /// The vocabulary.
        pub facts: "facts" Vec<Fact>,
        /// Published figures that change.
        pub references: "references" Vec<Reference>,
        /// Tests that many conditions share.
        pub definitions: "definitions" Vec<Definition>,
        /// Headings over questions.
        pub sections: "sections" Vec<Section>,
        /// Questions, in editorial order.
        pub questions: "questions" Vec<Question>,
        /// Measures that are not simply added.
        pub groups: "groups" Vec<Group>,
        /// Glosses.
        pub terms: "terms" Vec<Term>,
        /// Measures, in the order of their documents.
        pub measures: "measures" Vec<Measure>,
    }

    /// `edition.yaml`.
    pub struct EditionFile {
        /// The date of the edition.
        pub date: "date" String,
    }

    /// `jurisdictions.yaml`.
    pub struct JurisdictionsFile {
        /// Places.
        pub jurisdictions: "jurisdictions" Vec<Jurisdiction>,
    }

    /// `facts/*.yaml`.
    pub struct FactsFile {
        /// The vocabulary.
        pub facts: "facts" Vec<Fact>,
    }

    /// `questions.yaml`.
    pub struct QuestionsFile {
        /// Headings.
        pub sections: "sections" Vec<Section>,
        /// Questions, in editorial order.
        pub questions: "questions" Vec<Question>,
    }

    /// `groups.yaml`.
    pub struct GroupsFile {
        /// Groups.
        pub groups: "groups" Vec<Group>,
    }

    /// `glossary.yaml`.
    pub struct GlossaryFile {
        /// Glosses.
        pub terms: "terms" Vec<Term>,
    }

    /// A place whose rules apply.
    pub struct Jurisdiction {
        /// Its name in files.
        pub id: "id" String,
        /// The place that it lies in.
        pub within: "within" Option<String>,
        /// What people call it.
        pub name: "name" Bilingual,
        /// How it reads as an answer to "where are you?", if not by its name.
        pub as_place: "as-place" Option<Bilingual>,
    }

    /// A policy document.
    pub struct Instrument {
        /// Its name in files.
        pub id: "id" String,
        /// Whose rules it holds.
        pub jurisdiction: "jurisdiction" String,
        /// Its standing.
        pub status: "status" String,
        /// Its full title.
        pub title: "title" Bilingual,
        /// A short name for rows and tags.
        pub short: "short" Bilingual,
        /// Who issued it.
        pub issuer: "issuer" Bilingual,
        /// The day it bears.
        pub date: "date" Option<String>,
        /// What is known of its date when it bears none.
        pub dated: "dated" Option<Bilingual>,
        /// The last day for comments on a draft.
        pub consultation_until: "consultation-until" Option<String>,
        /// The day its text was last read for this catalogue.
        pub consulted: "consulted" String,
        /// Where to read it.
        pub read_at: "read-at" Bilingual,
        /// Whom to ask: departments and office phones.
        pub contact: "contact" Option<Bilingual>,
        /// What rules an enterprise out of every measure of the document.
        pub exclusions: "exclusions" Vec<Condition>,
        /// What its text holds and no measure uses, with the reason.
        pub left_out: "left-out" Vec<LeftOut>,
    }

    /// Something that a document holds and no measure uses.
    pub struct LeftOut {
        /// Its numbered place.
        pub clause: "clause" String,
        /// What it is.
        pub what: "what" Bilingual,
        /// Its figures, as the document writes them.
        pub figures: "figures" Vec<String>,
        /// Why no measure uses it.
        pub reason: "reason" Bilingual,
    }

    /// One thing that may be true of an enterprise.
    pub struct Fact {
        /// Its name in files.
        pub id: "id" String,
        /// `yes-no`, `money`, `count`, `choice` or `place`.
        pub kind: "type" String,
        /// What it says, as an option and as a statement.
        pub label: "label" Bilingual,
        /// What a count counts.
        pub unit: "unit" Option<Unit>,
        /// The options of a choice.
        pub options: "options" Vec<FactOption>,
        /// Whether an enterprise can reasonably change it; yes if left out.
        pub changeable: "changeable" Option<bool>,
        /// How it is worked out from others; it is never asked then.
        pub is: "is" Option<Tree>,
        /// The document that says how it is worked out.
        pub instrument: "instrument" Option<String>,
        /// The place in that document.
        pub clause: "clause" Option<String>,
    }

    /// What a count counts.
    pub struct Unit {
        /// In Chinese.
        pub zh: "zh" String,
        /// In English, for several.
        pub en: "en" String,
        /// In English, for one; as for several if left out.
        pub one: "one" Option<String>,
        /// What else people may type for it.
        pub also: "also" Vec<String>,
    }

    /// `references.yaml`.
    pub struct ReferencesFile {
        /// Published figures that change.
        pub references: "references" Vec<Reference>,
    }

    /// A published figure that changes.
    pub struct Reference {
        /// Its name in files.
        pub id: "id" String,
        /// `money`, `rate` or any other type of number.
        pub kind: "type" String,
        /// What it says.
        pub label: "label" Bilingual,
        /// Its values, the earliest first.
        pub values: "values" Vec<DatedValue>,
    }

    /// A value of a published figure.
    pub struct DatedValue {
        /// The first day on which it holds.
        pub from: "from" String,
        /// The last day; open if left out.
        pub until: "until" Option<String>,
        /// The value.
        pub value: "value" Tree,
        /// Who published it and where.
        pub published: "published" Bilingual,
    }

    /// `definitions.yaml`.
    pub struct DefinitionsFile {
        /// Tests that many conditions share.
        pub definitions: "definitions" Vec<Definition>,
    }

    /// A test that many conditions share.
    pub struct Definition {
        /// Its name in files.
        pub id: "id" String,
        /// What is defined.
        pub label: "label" Bilingual,
        /// Why it is defined so.
        pub reason: "reason" Bilingual,
        /// The document that says so, if one does.
        pub instrument: "instrument" Option<String>,
        /// The place in that document.
        pub clause: "clause" Option<String>,
        /// When it holds.
        pub test: "test" Tree,
    }

    /// An option of a choice.
    pub struct FactOption {
        /// Its name in files.
        pub id: "id" String,
        /// What it says.
        pub label: "label" Bilingual,
    }

    /// A heading over questions.
    pub struct Section {
        /// Its name in files.
        pub id: "id" String,
        /// What it says.
        pub title: "title" Bilingual,
    }

    /// How facts are asked.
    pub struct Question {
        /// Its name in files.
        pub id: "id" String,
        /// The heading that it stands under.
        pub section: "section" String,
        /// The question.
        pub ask: "ask" Bilingual,
        /// What helps to answer it.
        pub help: "help" Option<Bilingual>,
        /// What it asks: one fact, or several yes-no facts as a multiple choice.
        pub facts: "facts" Vec<String>,
        /// Where the offered bands of a number begin.
        pub bands: "bands" Vec<Tree>,
    }

    /// Measures that are not simply added.
    pub struct Group {
        /// Its name in files.
        pub id: "id" String,
        /// `exclusive` or `shared-cap`.
        pub kind: "kind" String,
        /// The cap that is shared.
        pub cap: "cap" Option<Tree>,
        /// What it is about.
        pub title: "title" Bilingual,
        /// Why: the clause or the editorial decision.
        pub reason: "reason" Bilingual,
    }

    /// A gloss.
    pub struct Term {
        /// The term of art.
        pub term: "term" Bilingual,
        /// What it means, in one line.
        pub gloss: "gloss" Bilingual,
    }

    /// One support measure.
    pub struct Measure {
        /// Its name, which never changes once published.
        pub id: "id" String,
        /// The document.
        pub instrument: "instrument" String,
        /// The numbered place in it.
        pub clause: "clause" String,
        /// Its title.
        pub title: "title" Bilingual,
        /// One or two sentences.
        pub summary: "summary" Bilingual,
        /// Whom it is for.
        pub who: "who" Bilingual,
        /// `organisation` or `people`; organisation if left out.
        pub paid_to: "paid-to" Option<String>,
        /// Who these people are.
        pub payee: "payee" Option<Bilingual>,
        /// Its standing, if not the document's.
        pub status: "status" Option<String>,
        /// The rules that a report names.
        pub rules: "rules" Option<Bilingual>,
        /// Where it applies, if not where the document does.
        pub jurisdiction: "jurisdiction" Option<OneOrMore>,
        /// The first day on which it runs.
        pub from: "from" Option<String>,
        /// The last day on which it runs.
        pub until: "until" Option<String>,
        /// What an authority still decides.
        pub discretionary: "discretionary" Option<Bilingual>,
        /// What must be met, all of it.
        pub conditions: "conditions" Vec<Condition>,
        /// What must be met and is not tested.
        pub self_checks: "self-checks" Vec<SelfCheck>,
        /// What is given.
        pub benefit: "benefit" Benefit,
        /// The group it belongs to.
        pub group: "group" Option<String>,
        /// How to apply, if the document says so.
        pub apply: "apply" Option<Bilingual>,
        /// Published statistics.
        pub context: "context" Vec<Context>,
        /// Sentences with expected outcomes; not in the bundle.
        pub cases: "cases" Vec<Case>,
    }

    /// A testable part of a clause.
    pub struct Condition {
        /// What it says.
        pub label: "label" Bilingual,
        /// Its own place in the document, if not the measure's.
        pub clause: "clause" Option<String>,
        /// How it is tested.
        pub test: "test" Tree,
    }

    /// A condition that the text states and the tool does not test.
    pub struct SelfCheck {
        /// Chinese.
        pub zh: "zh" String,
        /// English.
        pub en: "en" String,
        /// Its own place in the document, if not the measure's.
        pub clause: "clause" Option<String>,
    }

    /// A published statistic.
    pub struct Context {
        /// Chinese.
        pub zh: "zh" String,
        /// English.
        pub en: "en" String,
        /// Its place in the document, if not the measure's.
        pub clause: "clause" Option<String>,
    }

    /// What is given.
    pub struct Benefit {
        /// `cash`, `loan-credit`, `interest`, `fee`, `income-share`, `assessment-credit` or `service`.
        pub kind: "kind" String,
        /// `once`, `per-month`, `per-year`, `per-project` or `per-item`.
        pub period: "period" Option<String>,
        /// For at most that many years.
        pub years: "years" Option<u8>,
        /// How much.
        pub amount: "amount" Option<Tree>,
        /// How much, from when to when.
        pub dated_amounts: "dated-amounts" Option<Vec<DatedAmount>>,
    }

    /// An amount and the days on which it holds.
    pub struct DatedAmount {
        /// The first of them.
        pub from: "from" String,
        /// The last of them; open if left out.
        pub until: "until" Option<String>,
        /// Its place in the document, if not the measure's.
        pub clause: "clause" Option<String>,
        /// How much.
        pub amount: "amount" Tree,
    }

    /// A sentence with an expected outcome.
    pub struct Case {
        /// The sentence.
        pub name: "name" String,
        /// The day, if not the edition's.
        pub as_of: "as-of" Option<String>,
        /// What is known of the enterprise.
        pub facts: "facts" Facts,
        /// What must come out.
        pub expect: "expect" Expectation,
    }

    /// What must come out of a case.
    pub struct Expectation {
        /// `eligible`, `undetermined` or `ineligible`.
        pub verdict: "verdict" String,
        /// The award.
        pub award: "award" Option<WordOr<ExpectedRange>>,
        /// The facts that are missing.
        pub missing: "missing" Option<Vec<String>>,
        /// The facts whose tests failed.
        pub because: "because" Option<Vec<String>>,
        /// As what it goes into the totals: status, kind, period, and who is paid or decides.
        pub counts: "counts" Option<Vec<String>>,
        /// What the caps that bind are counted by.
        pub capped: "capped" Option<OneOrMore>,
        /// Its place among the measures of its group.
        pub standing: "standing" Option<String>,
    }

    /// An expected range of money.
    pub struct ExpectedRange {
        /// Its lower end, zero if left out.
        pub from: "from" Option<Scalar>,
        /// Its upper end, open if left out.
        pub to: "to" Option<Scalar>,
    }
}

/// Facts of one enterprise: name → answer.
pub type Facts = BTreeMap<String, Answer>;

/// A plain value: `yes`, `300`, `500万元`, `hospital`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scalar {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Whole(i64),
    /// Text, and whatever else was written, as text.
    Text(String),
}

impl Default for Scalar {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

impl Scalar {
    /// What a written yes or no says, if it says either.
    pub fn yes_no(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            Self::Text(text) => yes_no(text),
            Self::Whole(_) => None,
        }
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(value) => value.fmt(f),
            Self::Whole(value) => value.fmt(f),
            Self::Text(value) => value.fmt(f),
        }
    }
}

impl Serialize for Scalar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Whole(value) => serializer.serialize_i64(*value),
            Self::Text(value) => serializer.serialize_str(value),
        }
    }
}

impl Written for Scalar {
    fn read(tree: Tree, reader: &mut Reader) -> Option<Self> {
        match tree {
            Tree::Bool(value) => Some(Self::Bool(value)),
            Tree::Whole(value) => Some(Self::Whole(value)),
            Tree::Text(value) => Some(Self::Text(value)),
            other => reader.expected("one plain value", &other),
        }
    }
}

/// One answer as it is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Exactly that; the word `unknown` says that it is not known.
    Exactly(Scalar),
    /// One of these options.
    OneOf(Vec<String>),
    /// Between two numbers, both included.
    Between(Band),
}

written! {
    /// A number between two others, both included.
    pub struct Band {
        /// The lower end.
        pub from: "from" Scalar,
        /// The upper end; open if left out.
        pub to: "to" Option<Scalar>,
    }
}

/// One id or a list of ids.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OneOrMore(pub Vec<String>);

/// A word (`none`, `not-published`, `60万元`) or a form.
#[derive(Debug, Clone, PartialEq)]
pub enum WordOr<T> {
    /// The word.
    Word(String),
    /// The form.
    Form(T),
}

impl<T: Default> Default for WordOr<T> {
    fn default() -> Self {
        Self::Form(T::default())
    }
}

impl<T: Serialize> Serialize for WordOr<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Word(word) => serializer.serialize_str(word),
            Self::Form(form) => form.serialize(serializer),
        }
    }
}

impl<T: Written> Written for WordOr<T> {
    fn read(tree: Tree, reader: &mut Reader) -> Option<Self> {
        match tree {
            Tree::Text(word) => Some(Self::Word(word)),
            Tree::Whole(number) => Some(Self::Word(number.to_string())),
            form => T::read(form, reader).map(Self::Form),
        }
    }
}

impl Serialize for OneOrMore {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Written for OneOrMore {
    fn read(tree: Tree, reader: &mut Reader) -> Option<Self> {
        match tree {
            Tree::Text(id) => Some(Self(vec![id])),
            several => Written::read(several, reader).map(Self),
        }
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Exactly(scalar) => scalar.serialize(serializer),
            Self::OneOf(options) => options.serialize(serializer),
            Self::Between(band) => band.serialize(serializer),
        }
    }
}

impl Written for Answer {
    fn read(tree: Tree, reader: &mut Reader) -> Option<Self> {
        match tree {
            options @ Tree::List(_) => Written::read(options, reader).map(Self::OneOf),
            band @ Tree::Map(_) => Written::read(band, reader).map(Self::Between),
            // A name with nothing after it: not an answer, and said to be none when it is read as one.
            Tree::Nothing => Some(Self::Exactly(Scalar::default())),
            plain => Scalar::read(plain, reader).map(Self::Exactly),
        }
    }
}

impl Written for Bilingual {
    #[inline(never)]
    fn read(tree: Tree, reader: &mut Reader) -> Option<Self> {
        let mut entries = reader.fields(tree, &["zh", "en"])?;
        let (zh, en) = (reader.field(&mut entries, "zh"), reader.field(&mut entries, "en"));
        Some(Self { zh: zh?, en: en? })
    }
}
