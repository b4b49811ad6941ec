//! The catalogue as it is written: what the files and the bundle hold, before anything is believed.
//!
//! Names, sums, rates and dates are still text here, so that [`super::check()`] can report every mistake at once, in
//! words, instead of the parser reporting the first. The same forms are written by hand as YAML and bundled as JSON.

use crate::bilingual::Bilingual;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// The version of the bundle's form. Raised when an older page could not read a newer bundle.
pub const FORMAT: u32 = 1;

macro_rules! written {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }
    )*};
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

written! {
    /// Everything, in one: what the page loads.
    pub struct Bundle {
        /// [`FORMAT`].
        pub format: u32,
        /// The date of the edition.
        pub date: String,
        /// The edition's name: its date and the hash of all that follows.
        pub edition: String,
        /// Places.
        pub jurisdictions: Vec<Jurisdiction>,
        /// Policy documents.
        pub instruments: Vec<Instrument>,
        /// The vocabulary.
        pub facts: Vec<Fact>,
        /// Headings over questions.
        pub sections: Vec<Section>,
        /// Questions, in editorial order.
        pub questions: Vec<Question>,
        /// Measures that are not simply added.
        #[serde(default)]
        pub groups: Vec<Group>,
        /// Glosses.
        #[serde(default)]
        pub terms: Vec<Term>,
        /// Measures, in the order of their documents.
        pub measures: Vec<Measure>,
    }

    /// `edition.yaml`.
    pub struct EditionFile {
        /// The date of the edition.
        pub date: String,
    }

    /// `jurisdictions.yaml`.
    pub struct JurisdictionsFile {
        /// Places.
        pub jurisdictions: Vec<Jurisdiction>,
    }

    /// `facts/*.yaml`.
    pub struct FactsFile {
        /// The vocabulary.
        pub facts: Vec<Fact>,
    }

    /// `questions.yaml`.
    pub struct QuestionsFile {
        /// Headings.
        pub sections: Vec<Section>,
        /// Questions, in editorial order.
        pub questions: Vec<Question>,
    }

    /// `groups.yaml`.
    pub struct GroupsFile {
        /// Groups.
        pub groups: Vec<Group>,
    }

    /// `glossary.yaml`.
    pub struct GlossaryFile {
        /// Glosses.
        pub terms: Vec<Term>,
    }

    /// A place whose rules apply.
    pub struct Jurisdiction {
        /// Its name in files.
        pub id: String,
        /// The place that it lies in.
        #[serde(default, skip_serializing_if = "is_default")]
        pub within: Option<String>,
        /// What people call it.
        pub name: Bilingual,
        /// How it reads as an answer to "where are you?", if not by its name.
        #[serde(default, skip_serializing_if = "is_default")]
        pub as_place: Option<Bilingual>,
    }

    /// A policy document.
    pub struct Instrument {
        /// Its name in files.
        pub id: String,
        /// Whose rules it holds.
        pub jurisdiction: String,
        /// Its standing.
        pub status: String,
        /// Its full title.
        pub title: Bilingual,
        /// A short name for rows and tags.
        pub short: Bilingual,
        /// Who issued it.
        pub issuer: Bilingual,
        /// The day it bears.
        #[serde(default, skip_serializing_if = "is_default")]
        pub date: Option<String>,
        /// What is known of its date when it bears none.
        #[serde(default, skip_serializing_if = "is_default")]
        pub dated: Option<Bilingual>,
        /// The last day for comments on a draft.
        #[serde(default, skip_serializing_if = "is_default")]
        pub consultation_until: Option<String>,
        /// The day its text was last read for this catalogue.
        pub consulted: String,
        /// Where to read it.
        pub read_at: Bilingual,
        /// Whom to ask: departments and office phones.
        #[serde(default, skip_serializing_if = "is_default")]
        pub contact: Option<Bilingual>,
        /// What its text holds and no measure uses, with the reason.
        #[serde(default, skip_serializing_if = "is_default")]
        pub left_out: Vec<LeftOut>,
    }

    /// Something that a document holds and no measure uses.
    pub struct LeftOut {
        /// Its numbered place.
        pub clause: String,
        /// What it is.
        pub what: Bilingual,
        /// Its figures, as the document writes them.
        #[serde(default, skip_serializing_if = "is_default")]
        pub figures: Vec<String>,
        /// Why no measure uses it.
        pub reason: Bilingual,
    }

    /// One thing that may be true of an enterprise.
    pub struct Fact {
        /// Its name in files.
        pub id: String,
        /// `yes-no`, `money`, `count`, `choice` or `place`.
        #[serde(rename = "type")]
        pub kind: String,
        /// What it says, as an option and as a statement.
        pub label: Bilingual,
        /// What a count counts.
        #[serde(default, skip_serializing_if = "is_default")]
        pub unit: Option<Bilingual>,
        /// The options of a choice.
        #[serde(default, skip_serializing_if = "is_default")]
        pub options: Vec<FactOption>,
        /// Whether an enterprise can reasonably change it; yes if left out.
        #[serde(default, skip_serializing_if = "is_default")]
        pub changeable: Option<bool>,
    }

    /// An option of a choice.
    pub struct FactOption {
        /// Its name in files.
        pub id: String,
        /// What it says.
        pub label: Bilingual,
    }

    /// A heading over questions.
    pub struct Section {
        /// Its name in files.
        pub id: String,
        /// What it says.
        pub title: Bilingual,
    }

    /// How facts are asked.
    pub struct Question {
        /// Its name in files.
        pub id: String,
        /// The heading that it stands under.
        pub section: String,
        /// The question.
        pub ask: Bilingual,
        /// What helps to answer it.
        #[serde(default, skip_serializing_if = "is_default")]
        pub help: Option<Bilingual>,
        /// What it asks: one fact, or several yes-no facts as a multiple choice.
        pub facts: Vec<String>,
        /// Where the offered bands of a number begin.
        #[serde(default, skip_serializing_if = "is_default")]
        pub bands: Vec<Scalar>,
    }

    /// Measures that are not simply added.
    pub struct Group {
        /// Its name in files.
        pub id: String,
        /// `exclusive` or `shared-cap`.
        pub kind: String,
        /// The cap that is shared.
        #[serde(default, skip_serializing_if = "is_default")]
        pub cap: Option<Scalar>,
        /// What it is about.
        pub title: Bilingual,
        /// Why: the clause or the editorial decision.
        pub reason: Bilingual,
    }

    /// A gloss.
    pub struct Term {
        /// The term of art.
        pub term: Bilingual,
        /// What it means, in one line.
        pub gloss: Bilingual,
    }

    /// One support measure.
    pub struct Measure {
        /// Its name, which never changes once published.
        pub id: String,
        /// The document.
        pub instrument: String,
        /// The numbered place in it.
        pub clause: String,
        /// Its title.
        pub title: Bilingual,
        /// One or two sentences.
        pub summary: Bilingual,
        /// Whom it is for.
        pub who: Bilingual,
        /// `organisation` or `people`; organisation if left out.
        #[serde(default, skip_serializing_if = "is_default")]
        pub paid_to: Option<String>,
        /// Who these people are.
        #[serde(default, skip_serializing_if = "is_default")]
        pub payee: Option<Bilingual>,
        /// Its standing, if not the document's.
        #[serde(default, skip_serializing_if = "is_default")]
        pub status: Option<String>,
        /// The rules that a report names.
        #[serde(default, skip_serializing_if = "is_default")]
        pub rules: Option<Bilingual>,
        /// Where it applies, if not where the document does.
        #[serde(default, skip_serializing_if = "is_default")]
        pub jurisdiction: Option<OneOrMore>,
        /// The first day on which it runs.
        #[serde(default, skip_serializing_if = "is_default")]
        pub from: Option<String>,
        /// The last day on which it runs.
        #[serde(default, skip_serializing_if = "is_default")]
        pub until: Option<String>,
        /// What an authority still decides.
        #[serde(default, skip_serializing_if = "is_default")]
        pub discretionary: Option<Bilingual>,
        /// What must be met, all of it.
        #[serde(default, skip_serializing_if = "is_default")]
        pub conditions: Vec<Condition>,
        /// What must be met and is not tested.
        #[serde(default, skip_serializing_if = "is_default")]
        pub self_checks: Vec<SelfCheck>,
        /// What is given.
        pub benefit: Benefit,
        /// The group it belongs to.
        #[serde(default, skip_serializing_if = "is_default")]
        pub group: Option<String>,
        /// How to apply, if the document says so.
        #[serde(default, skip_serializing_if = "is_default")]
        pub apply: Option<Bilingual>,
        /// Published statistics.
        #[serde(default, skip_serializing_if = "is_default")]
        pub context: Vec<Context>,
        /// Sentences with expected outcomes; not in the bundle.
        #[serde(default, skip_serializing_if = "is_default")]
        pub cases: Vec<Case>,
    }

    /// A testable part of a clause.
    pub struct Condition {
        /// What it says.
        pub label: Bilingual,
        /// Its own place in the document, if not the measure's.
        #[serde(default, skip_serializing_if = "is_default")]
        pub clause: Option<String>,
        /// How it is tested.
        pub test: Test,
    }

    /// A condition that the text states and the tool does not test.
    pub struct SelfCheck {
        /// Chinese.
        pub zh: String,
        /// English.
        pub en: String,
        /// Its own place in the document, if not the measure's.
        #[serde(default, skip_serializing_if = "is_default")]
        pub clause: Option<String>,
    }

    /// A published statistic.
    pub struct Context {
        /// Chinese.
        pub zh: String,
        /// English.
        pub en: String,
        /// Its place in the document, if not the measure's.
        #[serde(default, skip_serializing_if = "is_default")]
        pub clause: Option<String>,
    }

    /// A test of facts: exactly one of its forms.
    pub struct Test {
        /// The fact that is tested.
        #[serde(default, skip_serializing_if = "is_default")]
        pub fact: Option<String>,
        /// It is that.
        #[serde(default, skip_serializing_if = "is_default")]
        pub is: Option<Scalar>,
        /// It is one of these options.
        #[serde(default, skip_serializing_if = "is_default")]
        pub is_any_of: Option<Vec<String>>,
        /// 以上.
        #[serde(default, skip_serializing_if = "is_default")]
        pub at_least: Option<Scalar>,
        /// 超过.
        #[serde(default, skip_serializing_if = "is_default")]
        pub more_than: Option<Scalar>,
        /// 以下, 以内.
        #[serde(default, skip_serializing_if = "is_default")]
        pub at_most: Option<Scalar>,
        /// 不满.
        #[serde(default, skip_serializing_if = "is_default")]
        pub less_than: Option<Scalar>,
        /// All of these.
        #[serde(default, skip_serializing_if = "is_default")]
        pub all: Option<Vec<Test>>,
        /// At least one of these.
        #[serde(default, skip_serializing_if = "is_default")]
        pub any: Option<Vec<Test>>,
        /// Not this.
        #[serde(default, skip_serializing_if = "is_default")]
        pub not: Option<Box<Test>>,
    }

    /// What is given.
    pub struct Benefit {
        /// `cash`, `loan-credit`, `interest`, `fee`, `income-share`, `assessment-credit` or `service`.
        pub kind: String,
        /// `once`, `per-month`, `per-year`, `per-project` or `per-item`.
        #[serde(default, skip_serializing_if = "is_default")]
        pub period: Option<String>,
        /// For at most that many years.
        #[serde(default, skip_serializing_if = "is_default")]
        pub years: Option<u8>,
        /// How much.
        #[serde(default, skip_serializing_if = "is_default")]
        pub amount: Option<WordOr<Amount>>,
        /// How much, from when to when.
        #[serde(default, skip_serializing_if = "is_default")]
        pub dated_amounts: Option<Vec<DatedAmount>>,
    }

    /// An amount and the days on which it holds.
    pub struct DatedAmount {
        /// The first of them.
        pub from: String,
        /// The last of them; open if left out.
        #[serde(default, skip_serializing_if = "is_default")]
        pub until: Option<String>,
        /// How much.
        pub amount: WordOr<Amount>,
    }

    /// How an amount is defined: exactly one of its forms.
    pub struct Amount {
        /// Exactly that.
        #[serde(default, skip_serializing_if = "is_default")]
        pub fixed: Option<Scalar>,
        /// At least that.
        #[serde(default, skip_serializing_if = "is_default")]
        pub from: Option<Scalar>,
        /// At most that.
        #[serde(default, skip_serializing_if = "is_default")]
        pub to: Option<Scalar>,
        /// From nothing to that.
        #[serde(default, skip_serializing_if = "is_default")]
        pub up_to: Option<Scalar>,
        /// That share.
        #[serde(default, skip_serializing_if = "is_default")]
        pub percent: Option<String>,
        /// At most that share.
        #[serde(default, skip_serializing_if = "is_default")]
        pub percent_up_to: Option<String>,
        /// At least that share.
        #[serde(default, skip_serializing_if = "is_default")]
        pub percent_at_least: Option<String>,
        /// In that ratio.
        #[serde(default, rename = "match", skip_serializing_if = "is_default")]
        pub matching: Option<String>,
        /// The money fact that a share or a match is of.
        #[serde(default, skip_serializing_if = "is_default")]
        pub of: Option<String>,
        /// The most of that fact that counts.
        #[serde(default, skip_serializing_if = "is_default")]
        pub of_at_most: Option<Scalar>,
        /// That much each.
        #[serde(default, skip_serializing_if = "is_default")]
        pub each: Option<Scalar>,
        /// The count fact that says how many.
        #[serde(default, skip_serializing_if = "is_default")]
        pub count: Option<String>,
        /// The highest level that is met.
        #[serde(default, skip_serializing_if = "is_default")]
        pub levels: Option<Vec<Level>>,
        /// All parts together.
        #[serde(default, skip_serializing_if = "is_default")]
        pub sum: Option<Vec<Part>>,
        /// A cap on the award.
        #[serde(default, skip_serializing_if = "is_default")]
        pub at_most: Option<Scalar>,
        /// What the cap is counted by.
        #[serde(default, skip_serializing_if = "is_default")]
        pub per: Option<String>,
    }

    /// A row of a level table.
    pub struct Level {
        /// What it is.
        pub label: Bilingual,
        /// Its own place in the document.
        #[serde(default, skip_serializing_if = "is_default")]
        pub clause: Option<String>,
        /// When it is met.
        pub test: Test,
        /// How much.
        pub amount: WordOr<Amount>,
    }

    /// A part of a sum.
    pub struct Part {
        /// What it is.
        pub label: Bilingual,
        /// How much.
        pub amount: WordOr<Amount>,
    }

    /// A sentence with an expected outcome.
    pub struct Case {
        /// The sentence.
        pub name: String,
        /// The day, if not the edition's.
        #[serde(default, skip_serializing_if = "is_default")]
        pub as_of: Option<String>,
        /// What is known of the enterprise.
        #[serde(default)]
        pub facts: Facts,
        /// What must come out.
        pub expect: Expectation,
    }

    /// What must come out of a case.
    pub struct Expectation {
        /// `eligible`, `undetermined` or `ineligible`.
        pub verdict: String,
        /// The award.
        #[serde(default, skip_serializing_if = "is_default")]
        pub award: Option<WordOr<ExpectedRange>>,
        /// The facts that are missing.
        #[serde(default, skip_serializing_if = "is_default")]
        pub missing: Option<Vec<String>>,
        /// The facts whose tests failed.
        #[serde(default, skip_serializing_if = "is_default")]
        pub because: Option<Vec<String>>,
    }

    /// An expected range of money.
    pub struct ExpectedRange {
        /// Its lower end, zero if left out.
        #[serde(default, skip_serializing_if = "is_default")]
        pub from: Option<Scalar>,
        /// Its upper end, open if left out.
        #[serde(default, skip_serializing_if = "is_default")]
        pub to: Option<Scalar>,
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

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Answer::deserialize(deserializer)? {
            Answer::Exactly(scalar) => Ok(scalar),
            Answer::OneOf(_) | Answer::Between(_) => Err(D::Error::custom("one plain value belongs here, not several")),
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
        pub from: Scalar,
        /// The upper end; open if left out.
        #[serde(default, skip_serializing_if = "is_default")]
        pub to: Option<Scalar>,
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

impl<'de, T: Deserialize<'de>> Deserialize<'de> for WordOr<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WordVisitor(PhantomData))
    }
}

/// Reads a word as itself and a map as the form: unlike an untagged enum, it keeps the form's own error.
struct WordVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for WordVisitor<T> {
    type Value = WordOr<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word or a form in braces")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Self::Value, E> {
        Ok(WordOr::Word(word.to_owned()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(WordOr::Word(number.to_string()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(WordOr::Word(number.to_string()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(WordOr::Form)
    }
}

impl Serialize for OneOrMore {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for OneOrMore {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Ids;
        impl<'de> Visitor<'de> for Ids {
            type Value = OneOrMore;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id or a list of ids")
            }

            fn visit_str<E: Error>(self, id: &str) -> Result<OneOrMore, E> {
                Ok(OneOrMore(vec![id.to_owned()]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<OneOrMore, A::Error> {
                let mut ids = Vec::new();
                while let Some(id) = seq.next_element()? {
                    ids.push(id);
                }
                Ok(OneOrMore(ids))
            }
        }
        deserializer.deserialize_any(Ids)
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

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Answer;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("yes, no, a number, an option, a list of options, {from, to} or unknown")
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<Answer, E> {
                Ok(Answer::Exactly(Scalar::Bool(value)))
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<Answer, E> {
                Ok(Answer::Exactly(Scalar::Whole(value)))
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Answer, E> {
                Ok(Answer::Exactly(whole(value)))
            }

            #[expect(clippy::disallowed_types, reason = "the form of the trait; nothing is computed with it")]
            fn visit_f64<E: Error>(self, value: f64) -> Result<Answer, E> {
                Ok(Answer::Exactly(Scalar::Text(value.to_string())))
            }

            fn visit_str<E: Error>(self, value: &str) -> Result<Answer, E> {
                Ok(Answer::Exactly(Scalar::Text(value.to_owned())))
            }

            fn visit_unit<E: Error>(self) -> Result<Answer, E> {
                Ok(Answer::Exactly(Scalar::default()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Answer, A::Error> {
                let mut options = Vec::new();
                while let Some(option) = seq.next_element()? {
                    options.push(option);
                }
                Ok(Answer::OneOf(options))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Answer, A::Error> {
                Band::deserialize(MapAccessDeserializer::new(map)).map(Answer::Between)
            }
        }
        deserializer.deserialize_any(Any)
    }
}

fn whole(value: u64) -> Scalar {
    i64::try_from(value).map_or_else(|_| Scalar::Text(value.to_string()), Scalar::Whole)
}
