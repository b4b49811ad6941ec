//! The wire form: the JSON that the tool's `--json` and the JavaScript package give; `docs/api.md` describes it. It
//! must not know the browser, and no other crate defines JSON for programs.
//!
//! Names are the catalogue's own; money is whole yuan; an absent upper end is `null`. A text is in both languages
//! unless one is asked for; then results also carry words. Within one [`SCHEMA`] fields are only ever added.
//!
//! ```
//! # let text = std::fs::read_to_string("../../tests/fixtures/catalogue.compiled.json").unwrap();
//! let catalogue = wire::failure::catalogue(&text).unwrap();
//! let facts = engine::Facts::none(&catalogue);
//! let determination = engine::determine(&catalogue, &facts, catalogue.date());
//!
//! let json = serde_json::to_value(wire::determination(&catalogue, &determination, None)).unwrap();
//! assert_eq!(json["schema"], wire::SCHEMA);
//! assert_eq!(json["outcomes"][0]["verdict"], "undetermined");
//! ```

use catalogue::bilingual::{Bilingual, Language};
use catalogue::money::{Money, MoneyRange};
use catalogue::tree::Tree;
use catalogue::{Catalogue, Decides, FactId, Measure, MeasureId, PaidTo, Status, raw};
use engine::{self, Award, GroupRank, Verdict};
use questionnaire::{Session, link};
use serde::Serialize;
use std::borrow::Cow;
use words::row::VerdictKind;
use words::status::{self, StatusTag};
use words::texts::{EN_BRIEF, Texts, ZH_BRIEF};
use words::{amount, total};

/// The version of the wire form.
pub const SCHEMA: u32 = 2;

/// The as-of date among the facts that are named as reasons.
pub const AS_OF: &str = "as-of";

macro_rules! wire {
    ($($(#[$meta:meta])* pub struct $name:ident$(<$life:lifetime>)? { $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $name$(<$life>)? { $($(#[$field_meta])* pub $field: $type,)* }
    )*};
}

pub mod event;
mod explanation;
pub mod failure;
mod question;

pub use explanation::{
    ConditionWords, ExplainedCondition, ExplainedRow, ExplainedStep, ExplainedTest, Explanation, ExplanationWords,
    StepWords, explanation,
};
pub use question::{
    AskedFact, ListedQuestion, NextQuestion, OfferedAnswer, Stake, WireSection, next_question, questions,
};

/// A text of the catalogue: in both languages, or in the one that was asked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Text<'a> {
    Both(Cow<'a, Bilingual>),
    /// In the language that was asked for.
    One(Cow<'a, str>),
    /// In the only language that this catalogue holds.
    Only {
        #[serde(skip_serializing_if = "Option::is_none")]
        zh: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        en: Option<&'a str>,
    },
}

impl<'a> Text<'a> {
    /// A text that the catalogue holds.
    fn of(text: &'a catalogue::Text, texts: Option<Texts>) -> Self {
        match (texts, text) {
            (Some(texts), text) => Self::One(Cow::Borrowed(text.in_language(texts.language()))),
            (None, catalogue::Text::Both(both)) => Self::Both(Cow::Borrowed(both)),
            (None, catalogue::Text::One(Language::Zh, text)) => Self::Only { zh: Some(text), en: None },
            (None, catalogue::Text::One(Language::En, text)) => Self::Only { zh: None, en: Some(text) },
        }
    }

    /// A text that `words` writes.
    fn said(texts: Option<Texts>, say: impl Fn(Texts) -> String) -> Self {
        match texts {
            None => Self::Both(Cow::Owned(Bilingual { zh: say(ZH_BRIEF), en: say(EN_BRIEF) })),
            Some(texts) => Self::One(Cow::Owned(say(texts))),
        }
    }
}

wire! {
    pub struct Determination<'a> {
        /// [`SCHEMA`].
        pub schema: u32,
        /// The edition of the catalogue.
        pub edition: &'a str,
        /// The day that was determined for.
        pub as_of: String,
        /// Counts and totals, a row for each status; never to be added across rows.
        pub summaries: Vec<Summary>,
        /// Every measure, in the catalogue's order.
        pub outcomes: Vec<Outcome<'a>>,
    }

    /// A determination with its facts: what the page saves as a file. The facts are in the form of a facts file, so
    /// that the same result can be determined again.
    pub struct Saved<'a> {
        /// What is known of the enterprise.
        pub facts: raw::Facts,
        /// The same as the page's link has it, behind `#/link/`: by it the page opens the file again.
        pub link: String,
        #[serde(flatten)]
        pub determination: Determination<'a>,
    }

    /// Counts and totals of all measures of one status.
    pub struct Summary {
        pub status: &'static str,
        /// How many have every tested condition met.
        pub eligible: usize,
        /// How many of those have something more for the reader to check.
        pub to_check: usize,
        /// How many depend on missing answers.
        pub undetermined: usize,
        /// How many do not apply.
        pub ineligible: usize,
        /// How many of the first two pay an amount that is not published; they are in no total.
        pub not_published: usize,
        /// How many of the first two are services.
        pub services: usize,
        /// How many of the first two are support of which the document does not say what it consists of.
        pub not_stated: usize,
        /// How many of the first two are loans, income shares or assessment credits; they are in no total.
        pub not_money: usize,
        /// The money, a row for each period and payee; never to be added across rows.
        pub totals: Vec<Total>,
    }

    /// The money of one status, period and kind of payee.
    pub struct Total {
        pub period: &'static str,
        /// `organisation` or `people`.
        pub paid_to: &'static str,
        /// The measure, or the first of its group, that pays by the project or item; `null` for other periods.
        pub measure: Option<String>,
        /// What is certain, in yuan.
        pub min: i64,
        /// What is possible, in yuan; `null` if open.
        pub max: Option<i64>,
        /// The total in words, if a language was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub words: Option<TotalWords>,
    }

    /// A total in the words of the page.
    pub struct TotalWords {
        /// The range, and how many measures have no known upper end.
        pub amount: String,
        /// How often and to whom.
        pub label: String,
    }

    pub struct Outcome<'a> {
        pub measure: &'a str,
        pub instrument: &'a str,
        /// The numbered place in it.
        pub clause: String,
        /// How far the measure can be relied on.
        pub status: &'static str,
        /// The day of the reply that tells of it; `null` if no reply does, or it bears no date.
        pub reported_on: Option<String>,
        /// `eligible`, `undetermined` or `ineligible`.
        pub verdict: &'static str,
        /// How many things the document requires that nothing here tests; an eligible measure without any is met outright.
        pub to_check: usize,
        /// Whether an authority may still refuse once the conditions are met.
        pub discretionary: bool,
        /// What an authority still decides: `whether`, `how-much`, `both` or nothing.
        pub decides: Option<&'static str>,
        /// What kind of thing is given.
        pub kind: &'static str,
        pub period: &'static str,
        /// For at most that many years.
        pub years: Option<u8>,
        /// `organisation` or `people`.
        pub paid_to: &'static str,
        /// What may be paid; `null` if the measure does not apply.
        pub award: Option<WireAward>,
        /// The facts on which the verdict, or the amount of an eligible measure, still depends.
        pub missing: Vec<&'a str>,
        /// The facts on which only the amount of an undetermined measure depends.
        pub missing_for_award: Vec<&'a str>,
        /// The facts whose tests failed; `as-of` if the day is the reason.
        pub because: Vec<&'a str>,
        /// Whether verdict and award are as narrow as the answers allow. If not, the truth is within what is given, and what
        /// is given may be wider than need be; more answers make it exact.
        pub exact: bool,
        /// How it ranks in its group.
        pub standing: WireStanding<'a>,
        /// The same in words, if a language was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub words: Option<OutcomeWords<'a>>,
    }

    /// An outcome in the words of the page.
    pub struct OutcomeWords<'a> {
        pub title: &'a str,
        pub instrument: &'a str,
        /// How far the measure can be relied on.
        pub status: &'static str,
        /// The day of the reply that tells of it and its age, if one does.
        pub reported: Option<String>,
        pub verdict: String,
        /// What may be paid and how often; `null` if the measure does not apply.
        pub amount: Option<String>,
        /// How the amount is computed, where an answer is missing.
        pub basis: Option<String>,
    }

    /// What may be paid.
    pub struct WireAward {
        /// `sum`, `not-published`, `service` or `not-stated`.
        pub form: &'static str,
        /// The least, in yuan; `null` unless a sum.
        pub min: Option<i64>,
        /// The most, in yuan; `null` if open or no sum.
        pub max: Option<i64>,
    }

    /// How a measure ranks in its group.
    pub struct WireStanding<'a> {
        /// `alone`, `best`, `yields-to`, `alternative-to` or `shares-cap`.
        pub form: &'static str,
        /// The other measure, if there is one.
        pub measure: Option<&'a str>,
    }

    /// A sentence with its place in the document.
    pub struct CitedSentence<'a> {
        pub text: Text<'a>,
        pub clause: String,
    }

    /// A measure, as a list shows it.
    pub struct ListedMeasure<'a> {
        pub id: &'a str,
        pub title: Text<'a>,
        pub instrument: &'a str,
        /// The numbered place in it.
        pub clause: String,
        /// How far it can be relied on.
        pub status: &'static str,
        pub places: Vec<&'a str>,
        /// What kind of thing is given.
        pub kind: &'static str,
        pub period: &'static str,
        /// Whether an authority may still refuse once the conditions are met.
        pub discretionary: bool,
        /// What an authority still decides: `whether`, `how-much`, `both` or nothing.
        pub decides: Option<&'static str>,
        /// The facts that it depends on, besides the place.
        pub facts: Vec<&'a str>,
    }

    /// A fact, as a list shows it.
    pub struct ListedFact<'a> {
        pub id: &'a str,
        /// The word of [`catalogue::FactKind::name`]: `yes-no`, `money`, `date` and so on.
        #[serde(rename = "type")]
        pub kind: &'static str,
        pub label: Text<'a>,
        pub unit: Option<Text<'a>>,
        /// The options of a choice or a place.
        pub options: Vec<&'a str>,
    }
}

/// A determination on the wire, with words if a language is given.
pub fn determination<'a>(
    catalogue: &'a Catalogue,
    determination: &engine::Determination,
    texts: Option<Texts>,
) -> Determination<'a> {
    Determination {
        schema: SCHEMA,
        edition: catalogue.edition(),
        as_of: determination.as_of.to_string(),
        summaries: determination
            .summaries(catalogue)
            .iter()
            .map(|of_status| summary(catalogue, of_status, texts))
            .collect(),
        outcomes: determination
            .outcomes
            .iter()
            .map(|result| outcome(catalogue, determination, result, texts))
            .collect(),
    }
}

/// A determination with its facts, as a file.
///
/// # Errors
/// None: every part of it can be written as JSON.
pub fn saved(
    catalogue: &Catalogue,
    session: &Session,
    result: &engine::Determination,
) -> Result<String, serde_json::Error> {
    let facts = session.facts();
    let saved = Saved {
        facts: facts.write(catalogue),
        link: link::sealed(&(link::write(catalogue, facts, result, true) + &session.projects().write(catalogue))),
        determination: determination(catalogue, result, None),
    };
    serde_json::to_string_pretty(&saved).map(|text| text + "\n")
}

/// The link in a file that [`saved`] has written, by which its answers are opened. `None` if it is another file, or its facts
/// are no longer those of the link: it is refused whole. `parse` reads JSON.
pub fn reopened(catalogue: &Catalogue, text: &str, parse: fn(&str) -> Option<Tree>) -> Option<String> {
    let Some(Tree::Map(parts)) = parse(text) else { return None };
    let (mut payload, mut facts, mut edition) = (None, None, None);
    for (name, value) in parts {
        match (name.as_str(), value) {
            ("link", Tree::Text(text)) => payload = Some(text),
            ("edition", Tree::Text(text)) => edition = Some(text),
            ("facts", value) => facts = Some(value),
            _ => {}
        }
    }
    let payload = payload?;
    let read = link::read(catalogue, link::unsealed(&payload)?)?;
    let means = parse(&serde_json::to_string(&read.facts.write(catalogue)).ok()?);
    // Another edition may write the same answers differently; the screen of the link says that it is another.
    (edition?.as_str() != catalogue.edition() || means == facts).then_some(payload)
}

/// All measures, as a list.
pub fn measures(catalogue: &Catalogue) -> Vec<ListedMeasure<'_>> {
    let places: Vec<&str> = catalogue.jurisdictions().map(|(_, place)| place.name.as_str()).collect();
    let listed = |measure: &'_ Measure| {
        let mut facts = Vec::new();
        measure.each_fact(catalogue, &mut |fact| {
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        });
        facts
    };
    catalogue
        .measures()
        .map(|(_, measure)| ListedMeasure {
            id: &measure.name,
            title: Text::of(&measure.title, None),
            instrument: &catalogue.instrument(measure.instrument()).name,
            clause: measure.citation.places(),
            status: measure.status.name(),
            places: measure.places.iter().filter_map(|n| places.get(n).copied()).collect(),
            kind: measure.benefit.kind.name(),
            period: measure.benefit.period.name(),
            discretionary: measure.may_be_refused(),
            decides: measure.decides().map(Decides::name),
            facts: names(catalogue, &listed(measure)),
        })
        .collect()
}

/// The whole vocabulary, as a list.
pub fn facts(catalogue: &Catalogue) -> Vec<ListedFact<'_>> {
    catalogue
        .facts()
        .map(|(id, fact)| ListedFact {
            id: &fact.name,
            kind: fact.kind.name(),
            label: Text::of(&fact.label, None),
            unit: fact.kind.unit().map(|unit| Text::of(&unit.many, None)),
            options: catalogue.option_names(id),
        })
        .collect()
}

fn names<'a>(catalogue: &'a Catalogue, facts: &[FactId]) -> Vec<&'a str> {
    facts.iter().map(|fact| catalogue.fact(*fact).name.as_str()).collect()
}

pub(crate) fn summary(catalogue: &Catalogue, summary: &engine::StatusSummary, texts: Option<Texts>) -> Summary {
    Summary {
        status: summary.status.name(),
        eligible: summary.eligible,
        to_check: summary.to_check,
        undetermined: summary.undetermined,
        ineligible: summary.ineligible,
        not_published: summary.not_published,
        services: summary.services,
        not_stated: summary.not_stated,
        not_money: summary.not_money,
        totals: summary
            .totals
            .iter()
            .map(|total| Total {
                period: total.period.name(),
                paid_to: if total.to_people { PEOPLE } else { ORGANISATION },
                measure: total.of.map(|id| catalogue.measure(id).name.clone()),
                min: total.range.min.yuan(),
                max: total.range.max.map(Money::yuan),
                words: texts.map(|texts| {
                    let words = total::TotalWords::new(total, total::title_of(catalogue, total.of, texts), texts);
                    TotalWords { amount: words.whole_amount(texts), label: words.label }
                }),
            })
            .collect(),
    }
}

const ORGANISATION: &str = "organisation";
const PEOPLE: &str = "people";

pub(crate) fn outcome<'a>(
    catalogue: &'a Catalogue,
    determination: &engine::Determination,
    outcome: &engine::Outcome,
    texts: Option<Texts>,
) -> Outcome<'a> {
    let measure = catalogue.measure(outcome.measure);
    let (missing, missing_for_award, because): (Vec<FactId>, Vec<FactId>, _) = match &outcome.verdict {
        Verdict::Eligible { missing, .. } => (missing.clone(), Vec::new(), (Vec::new(), false)),
        Verdict::Undetermined { missing, missing_for_award, .. } => {
            (missing.clone(), missing_for_award.clone(), (Vec::new(), false))
        }
        Verdict::Ineligible => {
            (Vec::new(), Vec::new(), determination.explain(catalogue, outcome.measure).failed(catalogue))
        }
    };
    let (failed, day) = because;
    let mut because = names(catalogue, &failed);
    because.extend(day.then_some(AS_OF));
    Outcome {
        measure: &measure.name,
        instrument: &catalogue.instrument(measure.instrument()).name,
        clause: measure.citation.places(),
        status: measure.status.name(),
        reported_on: (measure.status.is_report() || measure.status == Status::Planned)
            .then(|| catalogue.instrument(measure.instrument()).date)
            .flatten()
            .map(|day| day.to_string()),
        verdict: outcome.verdict.name(),
        to_check: measure.to_check(),
        discretionary: measure.may_be_refused(),
        decides: measure.decides().map(Decides::name),
        kind: measure.benefit.kind.name(),
        period: measure.benefit.period.name(),
        years: measure.benefit.years,
        paid_to: if measure.paid_to == PaidTo::Organisation { ORGANISATION } else { PEOPLE },
        award: outcome.verdict.award().map(award),
        missing: names(catalogue, &missing),
        missing_for_award: names(catalogue, &missing_for_award),
        because,
        exact: determination.is_exact(catalogue, outcome.measure),
        standing: standing(catalogue, outcome.rank),
        words: texts.map(|texts| {
            let paid = amount::of_outcome(catalogue, outcome, determination.as_of, texts);
            let (amount, basis) = paid.map_or((None, None), |words| (Some(words.amount), words.basis));
            OutcomeWords {
                title: measure.title.in_language(texts.language()),
                instrument: catalogue.instrument(measure.instrument()).short.in_language(texts.language()),
                status: StatusTag::new(measure.status, texts).tag,
                reported: status::reported(catalogue, measure, determination.as_of, texts),
                verdict: VerdictKind::said(&outcome.verdict, texts),
                amount,
                basis,
            }
        }),
    }
}

fn award(award: Award) -> WireAward {
    match award {
        Award::Sum(MoneyRange { min, max }) => {
            WireAward { form: "sum", min: Some(min.yuan()), max: max.map(Money::yuan) }
        }
        Award::NotPublished => WireAward { form: "not-published", min: None, max: None },
        Award::Service => WireAward { form: "service", min: None, max: None },
        Award::NotStated => WireAward { form: "not-stated", min: None, max: None },
    }
}

fn standing(catalogue: &Catalogue, rank: GroupRank) -> WireStanding<'_> {
    let named = |form, measure: Option<MeasureId>| WireStanding {
        form,
        measure: measure.map(|id| catalogue.measure(id).name.as_str()),
    };
    match rank {
        GroupRank::Alone => named("alone", None),
        GroupRank::Best => named("best", None),
        GroupRank::YieldsTo(other) => named("yields-to", Some(other)),
        GroupRank::AlternativeTo(other) => named("alternative-to", Some(other)),
        GroupRank::SharesCap => named("shares-cap", None),
    }
}
