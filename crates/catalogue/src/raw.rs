//! The catalogue as people write it, before the check.
//!
//! Names, sums, rates and dates are still text here, so that [`super::check()`] can report every mistake at once, where
//! a parser would stop at the first.

use super::tree::{Reader, Tree, Written, yes_no};
use crate::bilingual::Bilingual;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;

/// The version of [`Bundle`]. The files do not state it: the tool sets it.
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
                // Read every field before failing, so that everything wrong is found.
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
    /// Everything that the files of a catalogue hold.
    pub struct Bundle {
        /// [`BUNDLE_FORMAT`].
        pub format: "format" u32,
        /// The date of the edition.
        pub date: "date" String,
        /// The edition's name: its date and the hash of all that follows.
        pub edition: "edition" String,
        pub jurisdictions: "jurisdictions" Vec<Jurisdiction>,
        pub instruments: "instruments" Vec<Instrument>,
        pub facts: "facts" Vec<Fact>,
        pub references: "references" Vec<Reference>,
        /// Tests that many conditions share.
        pub definitions: "definitions" Vec<Definition>,
        pub sections: "sections" Vec<Section>,
        /// Questions, in editorial order.
        pub questions: "questions" Vec<Question>,
        /// What spares questions.
        pub gates: "gates" Vec<Gate>,
        /// What cannot be true of one enterprise at once.
        pub contradictions: "contradictions" Vec<Contradiction>,
        /// Measures that are not simply added.
        pub groups: "groups" Vec<Group>,
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
        pub jurisdictions: "jurisdictions" Vec<Jurisdiction>,
    }

    /// `facts/*.yaml`.
    pub struct FactsFile {
        pub facts: "facts" Vec<Fact>,
    }

    /// `questions.yaml`.
    pub struct QuestionsFile {
        pub sections: "sections" Vec<Section>,
        /// Questions, in editorial order.
        pub questions: "questions" Vec<Question>,
        /// What spares questions.
        pub gates: "gates" Vec<Gate>,
    }

    /// `groups.yaml`.
    pub struct GroupsFile {
        pub groups: "groups" Vec<Group>,
    }

    /// `glossary.yaml`.
    pub struct GlossaryFile {
        pub terms: "terms" Vec<Term>,
    }

    /// A place whose rules apply.
    pub struct Jurisdiction {
        pub id: "id" String,
        /// The place that it lies in.
        pub within: "within" Option<String>,
        pub name: "name" Bilingual,
        /// How it reads as an answer to "where are you?", if not by its name.
        pub as_place: "as-place" Option<Bilingual>,
    }

    pub struct Instrument {
        pub id: "id" String,
        pub jurisdiction: "jurisdiction" String,
        pub status: "status" String,
        pub title: "title" Bilingual,
        /// A short name for rows and tags.
        pub short: "short" Bilingual,
        pub issuer: "issuer" Bilingual,
        pub date: "date" Option<String>,
        /// What is known of its date when it bears none.
        pub dated: "dated" Option<Bilingual>,
        /// The last day for comments on a draft.
        pub consultation_until: "consultation-until" Option<String>,
        /// The day its text was last read for this catalogue.
        pub consulted: "consulted" String,
        pub read_at: "read-at" Bilingual,
        /// The department to ask, if not the issuer as a whole.
        pub contact: "contact" Option<Bilingual>,
        /// Its office telephone with the area code: `0871-63134627`.
        pub phone: "phone" Option<String>,
        /// What rules an enterprise out of every measure of the document.
        pub exclusions: "exclusions" Vec<Condition>,
        /// What its text holds and no measure uses, with the reason.
        pub left_out: "left-out" Vec<LeftOut>,
    }

    /// Something that a document holds and no measure uses.
    pub struct LeftOut {
        pub clause: "clause" String,
        pub what: "what" Bilingual,
        /// Its figures, as the document writes them.
        pub figures: "figures" Vec<String>,
        /// Why no measure uses it.
        pub reason: "reason" Bilingual,
    }

    /// One thing that may be true of an enterprise.
    pub struct Fact {
        pub id: "id" String,
        /// `yes-no`, `money`, `count`, `choice`, `place`, `rate`, `area`, `months` or `date`.
        pub kind: "type" String,
        /// What it says, as an option and as a statement.
        pub label: "label" Bilingual,
        pub unit: "unit" Option<Unit>,
        /// The options of a choice.
        pub options: "options" Vec<FactOption>,
        /// Whether an enterprise can reasonably change it; yes if left out.
        pub changeable: "changeable" Option<bool>,
        /// Whether it is a title, a prize or the like: obtained on some day, and true ever after; no if left out.
        pub recognition: "recognition" Option<bool>,
        /// How it is worked out from others; it is never asked then.
        pub is: "is" Option<Tree>,
        /// The document that says how it is worked out.
        pub instrument: "instrument" Option<String>,
        /// The place in that document.
        pub clause: "clause" Option<String>,
    }

    /// What a count counts.
    pub struct Unit {
        pub zh: "zh" String,
        pub en: "en" String,
        /// In English, for one; as for several if left out.
        pub one: "one" Option<String>,
        /// What else people may type for it.
        pub also: "also" Vec<String>,
    }

    /// `references.yaml`.
    pub struct ReferencesFile {
        pub references: "references" Vec<Reference>,
    }

    /// A published figure that changes.
    pub struct Reference {
        pub id: "id" String,
        /// `money`, `rate` or any other type of number.
        pub kind: "type" String,
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
        pub id: "id" String,
        pub label: "label" Bilingual,
        /// Why it is defined so.
        pub reason: "reason" Bilingual,
        /// The document that says so, if one does.
        pub instrument: "instrument" Option<String>,
        /// The place in that document.
        pub clause: "clause" Option<String>,
        pub test: "test" Tree,
    }

    /// `contradictions.yaml`.
    pub struct ContradictionsFile {
        pub contradictions: "contradictions" Vec<Contradiction>,
    }

    /// What cannot be true of one enterprise at once.
    pub struct Contradiction {
        /// Why not, and what to answer instead: the reader sees it with the refusal.
        pub reason: "reason" Bilingual,
        /// Tests of one fact each, of which at least one is never met; a single one is never met at all.
        pub never: "never" Vec<Tree>,
    }

    /// An option of a choice.
    pub struct FactOption {
        pub id: "id" String,
        pub label: "label" Bilingual,
    }

    /// A heading over questions.
    pub struct Section {
        pub id: "id" String,
        pub title: "title" Bilingual,
        /// Whether its questions follow from earlier answers; by default they do not.
        pub follow_up: "follow-up" Option<bool>,
    }

    /// A fact of which a "no" answers others with "no", so that they are not asked. It is no condition of any measure.
    pub struct Gate {
        pub fact: "fact" String,
        /// The facts that cannot hold where it does not.
        pub opens: "opens" Vec<String>,
    }

    /// How facts are asked.
    pub struct Question {
        pub id: "id" String,
        pub section: "section" String,
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
        pub id: "id" String,
        /// `exclusive` or `shared-cap`.
        pub kind: "kind" String,
        /// The cap that is shared.
        pub cap: "cap" Option<Tree>,
        pub title: "title" Bilingual,
        /// Why: the clause or the editorial decision.
        pub reason: "reason" Bilingual,
    }

    pub struct Term {
        pub term: "term" Bilingual,
        /// What it means, in one line.
        pub gloss: "gloss" Bilingual,
    }

    pub struct Measure {
        /// Its name, which never changes once published.
        pub id: "id" String,
        pub instrument: "instrument" String,
        /// The numbered place in it.
        pub clause: "clause" String,
        pub title: "title" Bilingual,
        pub summary: "summary" Bilingual,
        pub who: "who" Bilingual,
        /// `organisation` or `people`; organisation if left out.
        pub paid_to: "paid-to" Option<String>,
        pub payee: "payee" Option<Bilingual>,
        /// How far it can be relied on, if not as far as the document.
        pub status: "status" Option<String>,
        /// The rules that a report names.
        pub rules: "rules" Option<Bilingual>,
        /// Where it applies, if not where the document does.
        pub jurisdiction: "jurisdiction" Option<OneOrMore>,
        /// The first day on which it runs; `not-stated` if a report tells of it as running and not since when.
        pub from: "from" Option<String>,
        /// The last day on which it runs.
        pub until: "until" Option<String>,
        /// What an authority still decides.
        pub discretionary: "discretionary" Option<Discretion>,
        /// What must be met, all of it.
        pub conditions: "conditions" Vec<Condition>,
        /// What must be met and is not tested.
        pub self_checks: "self-checks" Vec<SelfCheck>,
        pub benefit: "benefit" Benefit,
        /// The group it belongs to.
        pub group: "group" Option<String>,
        /// How to apply, if the document says so.
        pub apply: "apply" Option<Bilingual>,
        pub context: "context" Vec<Context>,
        /// Sentences with expected outcomes; not in the bundle.
        pub cases: "cases" Vec<Case>,
    }

    /// A testable part of a clause.
    pub struct Condition {
        pub label: "label" Bilingual,
        /// Its own place in the document, if not the measure's.
        pub clause: "clause" Option<String>,
        pub test: "test" Tree,
    }

    /// What an authority still decides once the conditions are met.
    pub struct Discretion {
        /// `whether` something is given, `how-much`, or `both`; `whether` if left out.
        pub decides: "decides" Option<String>,
        pub zh: "zh" String,
        pub en: "en" String,
    }

    /// A condition that the text states and the tool does not test.
    pub struct SelfCheck {
        pub zh: "zh" String,
        pub en: "en" String,
        /// Its own place in the document, if not the measure's.
        pub clause: "clause" Option<String>,
    }

    pub struct Context {
        pub zh: "zh" String,
        pub en: "en" String,
        /// Its place in the document, if not the measure's.
        pub clause: "clause" Option<String>,
    }

    pub struct Benefit {
        /// `cash`, `loan-credit`, `interest`, `fee`, `income-share`, `assessment-credit` or `service`.
        pub kind: "kind" String,
        /// `once`, `per-month`, `per-year`, `per-project`, `per-item` or, where no figure is published, `not-stated`.
        pub period: "period" Option<String>,
        /// For at most that many years.
        pub years: "years" Option<u8>,
        pub amount: "amount" Option<Tree>,
        /// How much, from when to when.
        pub dated_amounts: "dated-amounts" Option<Vec<DatedAmount>>,
    }

    /// An amount and the days on which it holds.
    pub struct DatedAmount {
        pub from: "from" String,
        /// The last of them; open if left out.
        pub until: "until" Option<String>,
        /// Its place in the document, if not the measure's.
        pub clause: "clause" Option<String>,
        pub amount: "amount" Tree,
    }

    /// A sentence with an expected outcome.
    pub struct Case {
        pub name: "name" String,
        /// The day, if not the edition's.
        pub as_of: "as-of" Option<String>,
        /// What is known of the enterprise.
        pub facts: "facts" Facts,
        pub expect: "expect" Expectation,
    }

    /// What must come out of a case.
    pub struct Expectation {
        /// `eligible`, `undetermined` or `ineligible`.
        pub verdict: "verdict" String,
        pub award: "award" Option<WordOr<ExpectedRange>>,
        /// The facts that are missing.
        pub missing: "missing" Option<Vec<String>>,
        /// The facts whose tests failed.
        pub because: "because" Option<Vec<String>>,
        /// How it is counted in the totals: status, kind, period, and who is paid or decides.
        pub counts: "counts" Option<Vec<String>>,
        /// What the caps that bind are counted by.
        pub capped: "capped" Option<OneOrMore>,
        /// Its rank among the measures of its group.
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
    OneOf(Vec<String>),
    /// Between two numbers, both included.
    Between(Band),
}

written! {
    /// A number between two others, both included.
    pub struct Band {
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
    Word(String),
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
            // A name with nothing after it is no answer; reading it as one reports that.
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
