//! The wire form: what `determine --json`, `explain --json` and the JavaScript door say. `docs/api.md` describes it.
//!
//! Names are the catalogue's own; money is whole yuan; an absent upper end is `null`. A text is in both languages unless
//! one is asked for; then results also say themselves in words. Within one [`SCHEMA`] fields are only ever added.

use catalogue::bilingual::{Bilingual, Language};
use catalogue::date::Date;
use catalogue::money::{Money, MoneyRange};
use catalogue::{Amount, Catalogue, Condition, FactId, Measure, MeasureId, PaidTo, Test, raw};
use engine::{self, Award, ConditionResult, Origin, Standing, StepKind, TestResult, Truth, Verdict};
use serde::Serialize;
use std::borrow::Cow;
use words::row::VerdictKind;
use words::status::StatusTag;
use words::{amount, explain, total};

/// The version of the wire form.
pub const SCHEMA: u32 = 1;

/// The word for the day, where facts are named as reasons.
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
pub mod failure;
mod question;

pub use question::{
    AskedFact, ListedQuestion, NextQuestion, OfferedAnswer, Stake, WireSection, next_question, questions,
};

/// A text of the catalogue: in both languages, or in the one that was asked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Text<'a> {
    /// In both.
    Both(Cow<'a, Bilingual>),
    /// In one.
    One(Cow<'a, str>),
}

impl<'a> Text<'a> {
    /// A text that the catalogue holds.
    fn of(text: &'a Bilingual, language: Option<Language>) -> Self {
        match language {
            None => Self::Both(Cow::Borrowed(text)),
            Some(language) => Self::One(Cow::Borrowed(text.in_language(language))),
        }
    }

    /// A text that is put together.
    fn said(language: Option<Language>, say: impl Fn(Language) -> String) -> Self {
        match language {
            None => Self::Both(Cow::Owned(Bilingual { zh: say(Language::Zh), en: say(Language::En) })),
            Some(language) => Self::One(Cow::Owned(say(language))),
        }
    }
}

wire! {
    /// A whole determination.
    pub struct Determination<'a> {
        /// [`SCHEMA`].
        pub schema: u32,
        /// The edition of the catalogue.
        pub edition: &'a str,
        /// The day that was determined for.
        pub as_of: String,
        /// What it comes to, a row for each status; never to be added across rows.
        pub summaries: Vec<Summary>,
        /// Every measure, in the catalogue's order.
        pub outcomes: Vec<Outcome<'a>>,
    }

    /// A determination with the facts that it rests on: what the page saves as a file. The facts are as a facts file has
    /// them, so that the same can be determined again.
    pub struct Saved<'a> {
        /// What is known of the enterprise.
        pub facts: raw::Facts,
        /// What came out.
        #[serde(flatten)]
        pub determination: Determination<'a>,
    }

    /// What all measures of one status come to.
    pub struct Summary {
        /// The status.
        pub status: &'static str,
        /// How many have every tested condition met.
        pub eligible: usize,
        /// How many depend on missing answers.
        pub undetermined: usize,
        /// How many do not apply.
        pub ineligible: usize,
        /// How many of the first two pay an amount that is not published; they are in no total.
        pub not_published: usize,
        /// How many of the first two are services.
        pub services: usize,
        /// How many of the first two are loans, income shares or assessment credits; they are in no total.
        pub not_money: usize,
        /// The money, a row for each period and payee; never to be added across rows.
        pub totals: Vec<Total>,
    }

    /// The money of one status, period and kind of payee.
    pub struct Total {
        /// How often.
        pub period: &'static str,
        /// `organisation` or `people`.
        pub paid_to: &'static str,
        /// What is certain, in yuan.
        pub min: i64,
        /// What is possible, in yuan; `null` if open.
        pub max: Option<i64>,
        /// The total in words, if a language was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub words: Option<TotalWords>,
    }

    /// A total in words: those of the page.
    pub struct TotalWords {
        /// The range, and how many measures have no known upper end.
        pub amount: String,
        /// How often and to whom.
        pub label: String,
    }

    /// One measure's result.
    pub struct Outcome<'a> {
        /// The measure.
        pub measure: &'a str,
        /// The document.
        pub instrument: &'a str,
        /// The numbered place in it.
        pub clause: &'a str,
        /// How far the measure can be relied on.
        pub status: &'static str,
        /// `eligible`, `undetermined` or `ineligible`.
        pub verdict: &'static str,
        /// Whether an authority still decides once the conditions are met.
        pub discretionary: bool,
        /// What kind of thing is given.
        pub kind: &'static str,
        /// How often.
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
        /// How it stands in its group.
        pub standing: WireStanding<'a>,
        /// The same in words, if a language was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub words: Option<OutcomeWords<'a>>,
    }

    /// An outcome in words: what the page shows of it.
    pub struct OutcomeWords<'a> {
        /// The measure's title.
        pub title: &'a str,
        /// The document's short name.
        pub instrument: &'a str,
        /// How far the measure can be relied on.
        pub status: &'static str,
        /// What came out.
        pub verdict: &'static str,
        /// What may be paid and how often; `null` if the measure does not apply.
        pub amount: Option<String>,
        /// How the amount is computed, where an answer is missing.
        pub basis: Option<String>,
    }

    /// What may be paid.
    pub struct WireAward {
        /// `sum`, `not-published` or `service`.
        pub form: &'static str,
        /// The least, in yuan; `null` unless a sum.
        pub min: Option<i64>,
        /// The most, in yuan; `null` if open or no sum.
        pub max: Option<i64>,
    }

    /// How a measure stands in its group.
    pub struct WireStanding<'a> {
        /// `alone`, `best`, `yields-to`, `alternative-to` or `shares-cap`.
        pub form: &'static str,
        /// The other measure, if there is one.
        pub measure: Option<&'a str>,
    }

    /// Why a measure came out as it did.
    pub struct Explanation<'a> {
        /// [`SCHEMA`].
        pub schema: u32,
        /// The edition of the catalogue.
        pub edition: &'a str,
        /// The day that was determined for.
        pub as_of: String,
        /// The measure's outcome.
        pub outcome: Outcome<'a>,
        /// Every condition, the implied ones first.
        pub conditions: Vec<ExplainedCondition<'a>>,
        /// What the document requires and nothing here tests.
        pub self_checks: Vec<Cited<'a>>,
        /// How the amount was computed; `null` if there is none to compute.
        pub amount: Option<ExplainedStep<'a>>,
        /// The same in words, if a language was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub words: Option<ExplanationWords>,
    }

    /// An explanation in words: what the page shows of it.
    pub struct ExplanationWords {
        /// Every condition; that of the dates only where the measure has dates.
        pub conditions: Vec<ConditionWords>,
        /// Every step of the amount, in the order of the computation; empty if there is nothing to compute.
        pub amount: Vec<StepWords>,
    }

    /// A condition in words.
    pub struct ConditionWords {
        /// Whether it is met.
        pub truth: &'static str,
        /// What is asked for.
        pub label: String,
        /// What was said, against what is asked for.
        pub figures: Option<String>,
        /// How the parts belong together.
        pub joins: Option<&'static str>,
        /// What it is made of.
        pub parts: Vec<ConditionWords>,
    }

    /// A step of an amount in words.
    pub struct StepWords {
        /// What was done.
        pub label: String,
        /// With what: the own figure, the cap.
        pub detail: Option<String>,
        /// What came out.
        pub result: String,
    }

    /// One condition, evaluated.
    pub struct ExplainedCondition<'a> {
        /// `dates`, `place`, `stated` or `levels`.
        pub origin: &'static str,
        /// What the condition says, if the catalogue states it.
        pub label: Option<Text<'a>>,
        /// Where it stands.
        pub clause: &'a str,
        /// How it was tested.
        pub test: ExplainedTest<'a>,
    }

    /// A test, evaluated.
    pub struct ExplainedTest<'a> {
        /// `met`, `not-met` or `unknown`.
        pub truth: &'static str,
        /// `is`, `is-any-of`, `at-least`, `more-than`, `at-most`, `less-than`, `all`, `any`, `not` or `dates`.
        pub form: &'static str,
        /// The fact, if it tests one.
        pub fact: Option<&'a str>,
        /// What it is compared with: a threshold in yuan or units, options, yes or no.
        pub against: Option<raw::Answer>,
        /// What was said of the fact; `null` if nothing was.
        pub answer: Option<raw::Answer>,
        /// The tests that it is made of.
        pub parts: Vec<ExplainedTest<'a>>,
    }

    /// A step of an amount, evaluated.
    pub struct ExplainedStep<'a> {
        /// `stated`, `of`, `share`, `each`, `levels`, `level`, `sum` or `capped`.
        pub form: &'static str,
        /// The fact, if it takes one.
        pub fact: Option<&'a str>,
        /// What was said of the fact; `null` if nothing was.
        pub answer: Option<raw::Answer>,
        /// What a level is.
        pub label: Option<Text<'a>>,
        /// Whether a level is met, or a cap made a difference.
        pub truth: Option<&'static str>,
        /// The least share in basis points, so much for each in yuan, or the cap in yuan.
        pub figure: Option<i64>,
        /// The most share in basis points.
        pub figure_max: Option<i64>,
        /// What a cap is counted by.
        pub per: Option<&'static str>,
        /// The least that comes out, in yuan.
        pub min: i64,
        /// The most that comes out, in yuan; `null` if open.
        pub max: Option<i64>,
        /// The steps that it is made of.
        pub parts: Vec<ExplainedStep<'a>>,
    }

    /// A sentence and where it stands.
    pub struct Cited<'a> {
        /// The sentence.
        pub text: Text<'a>,
        /// Where it stands.
        pub clause: &'a str,
    }

    /// A measure, as a list shows it.
    pub struct ListedMeasure<'a> {
        /// Its name.
        pub id: &'a str,
        /// Its title.
        pub title: &'a Bilingual,
        /// The document.
        pub instrument: &'a str,
        /// The numbered place in it.
        pub clause: &'a str,
        /// How far it can be relied on.
        pub status: &'static str,
        /// Its places.
        pub places: Vec<&'a str>,
        /// What kind of thing is given.
        pub kind: &'static str,
        /// How often.
        pub period: &'static str,
        /// Whether an authority still decides.
        pub discretionary: bool,
        /// The facts that it depends on, besides the place.
        pub facts: Vec<&'a str>,
    }

    /// A fact, as a list shows it.
    pub struct ListedFact<'a> {
        /// Its name.
        pub id: &'a str,
        /// `yes-no`, `money`, `count`, `choice` or `place`.
        #[serde(rename = "type")]
        pub kind: &'static str,
        /// What it says.
        pub label: &'a Bilingual,
        /// What a count counts.
        pub unit: Option<&'a Bilingual>,
        /// The options of a choice or a place.
        pub options: Vec<&'a str>,
    }
}

/// A determination on the wire, with words if a language is given.
pub fn determination<'a>(
    catalogue: &'a Catalogue,
    determination: &engine::Determination,
    language: Option<Language>,
) -> Determination<'a> {
    Determination {
        schema: SCHEMA,
        edition: catalogue.edition(),
        as_of: determination.as_of.to_string(),
        summaries: determination.summaries.iter().map(|of_status| summary(of_status, language)).collect(),
        outcomes: determination
            .outcomes
            .iter()
            .map(|result| outcome(catalogue, result, determination.as_of, language))
            .collect(),
    }
}

/// A determination with its facts, as a file.
///
/// # Errors
/// None that can come: every part of it has a form in JSON.
pub fn saved(
    catalogue: &Catalogue,
    facts: &engine::Facts,
    result: &engine::Determination,
) -> Result<String, serde_json::Error> {
    let saved = Saved { facts: facts.write(catalogue), determination: determination(catalogue, result, None) };
    serde_json::to_string_pretty(&saved).map(|text| text + "\n")
}

/// An explanation on the wire, with words if a language is given. `None` if the measure is not of this determination.
pub fn explanation<'a>(
    catalogue: &'a Catalogue,
    determination: &engine::Determination,
    measure: MeasureId,
    language: Option<Language>,
) -> Option<Explanation<'a>> {
    let result = determination.outcome(measure)?;
    let measure = catalogue.measure(measure);
    let day = determination.as_of;
    let amount = measure.benefit.payment.on(day);
    let writer = Explainer { catalogue, language };
    Some(Explanation {
        schema: SCHEMA,
        edition: catalogue.edition(),
        as_of: day.to_string(),
        outcome: outcome(catalogue, result, day, language),
        conditions: result
            .explanation
            .conditions
            .iter()
            .map(|condition| writer.condition(measure, amount, condition))
            .collect(),
        self_checks: measure
            .self_checks
            .iter()
            .map(|check| Cited { text: Text::of(&check.text, language), clause: &check.citation.clause })
            .collect(),
        amount: amount.zip(result.explanation.amount.as_ref()).map(|(amount, step)| writer.step(amount, step)),
        words: language.map(|language| explanation_words(explain::rows(catalogue, result, day, language))),
    })
}

fn explanation_words(rows: explain::ExplanationRows) -> ExplanationWords {
    let step = |row: explain::AmountRow| StepWords { label: row.label, detail: row.detail, result: row.result };
    ExplanationWords {
        conditions: rows.conditions.into_iter().map(condition_words).collect(),
        amount: rows.amount.into_iter().map(step).collect(),
    }
}

fn condition_words(row: explain::ConditionRow) -> ConditionWords {
    ConditionWords {
        truth: row.verdict,
        label: row.label,
        figures: row.figures,
        joins: row.joins,
        parts: row.parts.into_iter().map(condition_words).collect(),
    }
}

/// All measures, as a list.
pub fn measures(catalogue: &Catalogue) -> Vec<ListedMeasure<'_>> {
    let places: Vec<&str> = catalogue.jurisdictions().map(|(_, place)| place.name.as_str()).collect();
    let listed = |measure: &'_ Measure| {
        let mut facts = Vec::new();
        measure.each_fact(&mut |fact| {
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
            title: &measure.title,
            instrument: &catalogue.instrument(measure.instrument()).name,
            clause: &measure.citation.clause,
            status: measure.status.name(),
            places: measure.places.iter().filter_map(|n| places.get(n).copied()).collect(),
            kind: measure.benefit.kind.name(),
            period: measure.benefit.period.name(),
            discretionary: measure.discretionary.is_some(),
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
            label: &fact.label,
            unit: fact.kind.unit(),
            options: catalogue.option_names(id),
        })
        .collect()
}

fn names<'a>(catalogue: &'a Catalogue, facts: &[FactId]) -> Vec<&'a str> {
    facts.iter().map(|fact| catalogue.fact(*fact).name.as_str()).collect()
}

pub(crate) fn summary(summary: &engine::StatusSummary, language: Option<Language>) -> Summary {
    Summary {
        status: summary.status.name(),
        eligible: summary.eligible,
        undetermined: summary.undetermined,
        ineligible: summary.ineligible,
        not_published: summary.not_published,
        services: summary.services,
        not_money: summary.not_money,
        totals: summary
            .totals
            .iter()
            .map(|total| Total {
                period: total.period.name(),
                paid_to: if total.to_people { PEOPLE } else { ORGANISATION },
                min: total.range.min.yuan(),
                max: total.range.max.map(Money::yuan),
                words: language.map(|language| {
                    let words = total::TotalWords::new(total, language);
                    TotalWords { amount: words.whole_amount(language), label: words.label }
                }),
            })
            .collect(),
    }
}

/// Who is paid: the organisation itself.
const ORGANISATION: &str = "organisation";
/// Who is paid: people.
const PEOPLE: &str = "people";

fn outcome<'a>(
    catalogue: &'a Catalogue,
    outcome: &engine::Outcome,
    as_of: Date,
    language: Option<Language>,
) -> Outcome<'a> {
    let measure = catalogue.measure(outcome.measure);
    let (missing, missing_for_award, because): (Vec<FactId>, Vec<FactId>, _) = match &outcome.verdict {
        Verdict::Eligible { missing, .. } => (missing.clone(), Vec::new(), (Vec::new(), false)),
        Verdict::Undetermined { missing, missing_for_award, .. } => {
            (missing.clone(), missing_for_award.clone(), (Vec::new(), false))
        }
        Verdict::Ineligible { .. } => (Vec::new(), Vec::new(), outcome.explanation.failed()),
    };
    let (failed, day) = because;
    let mut because = names(catalogue, &failed);
    because.extend(day.then_some(AS_OF));
    Outcome {
        measure: &measure.name,
        instrument: &catalogue.instrument(measure.instrument()).name,
        clause: &measure.citation.clause,
        status: measure.status.name(),
        verdict: outcome.verdict.name(),
        discretionary: measure.discretionary.is_some(),
        kind: measure.benefit.kind.name(),
        period: measure.benefit.period.name(),
        years: measure.benefit.years,
        paid_to: if measure.paid_to == PaidTo::Organisation { ORGANISATION } else { PEOPLE },
        award: outcome.verdict.award().map(award),
        missing: names(catalogue, &missing),
        missing_for_award: names(catalogue, &missing_for_award),
        because,
        standing: standing(catalogue, outcome.standing),
        words: language.map(|language| {
            let paid = amount::of_outcome(catalogue, outcome, as_of, language);
            let (amount, basis) = paid.map_or((None, None), |words| (Some(words.amount), words.basis));
            OutcomeWords {
                title: measure.title.in_language(language),
                instrument: catalogue.instrument(measure.instrument()).short.in_language(language),
                status: StatusTag::new(measure.status, language).tag,
                verdict: VerdictKind::from(&outcome.verdict).words(language),
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
    }
}

fn standing(catalogue: &Catalogue, standing: Standing) -> WireStanding<'_> {
    let named = |form, measure: Option<MeasureId>| WireStanding {
        form,
        measure: measure.map(|id| catalogue.measure(id).name.as_str()),
    };
    match standing {
        Standing::Alone => named("alone", None),
        Standing::Best => named("best", None),
        Standing::YieldsTo(other) => named("yields-to", Some(other)),
        Standing::AlternativeTo(other) => named("alternative-to", Some(other)),
        Standing::SharesCap => named("shares-cap", None),
    }
}

/// What explanations are written with.
struct Explainer<'a> {
    catalogue: &'a Catalogue,
    language: Option<Language>,
}

impl<'a> Explainer<'a> {
    fn condition(
        &self,
        measure: &'a Measure,
        amount: Option<&'a Amount>,
        condition: &ConditionResult,
    ) -> ExplainedCondition<'a> {
        let stated: Option<&Condition> = match condition.origin {
            Origin::Stated(n) => measure.conditions.get(n),
            Origin::Dates | Origin::Place | Origin::Levels => None,
        };
        let test = match (condition.origin, stated, amount) {
            (_, Some(stated), _) => self.test(&stated.test, &condition.result),
            (Origin::Place, ..) => {
                let place = Test::Among { fact: self.catalogue.place(), options: measure.places };
                self.test(&place, &condition.result)
            }
            (Origin::Levels, _, Some(Amount::Levels(levels))) => ExplainedTest {
                truth: condition.result.truth.name(),
                form: "any",
                fact: None,
                against: None,
                answer: None,
                parts: levels
                    .iter()
                    .zip(&condition.result.parts)
                    .map(|(level, part)| self.test(&level.test, part))
                    .collect(),
            },
            _ => ExplainedTest {
                truth: condition.result.truth.name(),
                form: "dates",
                fact: None,
                against: None,
                answer: None,
                parts: Vec::new(),
            },
        };
        ExplainedCondition {
            origin: match condition.origin {
                Origin::Dates => "dates",
                Origin::Place => "place",
                Origin::Stated(_) => "stated",
                Origin::Levels => "levels",
            },
            label: stated.map(|condition| Text::of(&condition.label, self.language)),
            clause: stated.map_or(&measure.citation.clause, |condition| &condition.citation.clause),
            test,
        }
    }

    fn test(&self, test: &Test, result: &TestResult) -> ExplainedTest<'a> {
        let catalogue = self.catalogue;
        let many = |tests: &[Test]| -> Vec<ExplainedTest<'a>> {
            tests.iter().zip(&result.parts).map(|(test, part)| self.test(test, part)).collect()
        };
        let (form, against, parts) = match test {
            Test::Is { yes, .. } => ("is", Some(engine::Answer::YesNo(*yes)), Vec::new()),
            Test::Among { options, .. } => ("is-any-of", Some(engine::Answer::OneOf(*options)), Vec::new()),
            Test::Compare { comparison, threshold, .. } => {
                (comparison.name(), Some(engine::Answer::Number(engine::Span::exactly(*threshold))), Vec::new())
            }
            Test::All(tests) => ("all", None, many(tests)),
            Test::Any(tests) => ("any", None, many(tests)),
            Test::Not(test) => ("not", None, many(std::slice::from_ref(test))),
        };
        let written = |answer: engine::Answer| test.fact().map(|fact| engine::Facts::written(catalogue, fact, answer));
        ExplainedTest {
            truth: result.truth.name(),
            form,
            fact: test.fact().map(|fact| catalogue.fact(fact).name.as_str()),
            against: against.and_then(written),
            answer: result.fact.and_then(|(_, answer)| answer).and_then(written),
            parts,
        }
    }

    fn step(&self, amount: &'a Amount, step: &engine::AmountStep) -> ExplainedStep<'a> {
        let catalogue = self.catalogue;
        let inner: Vec<&'a Amount> = match amount {
            Amount::Share { of: inner, .. } | Amount::Capped { amount: inner, .. } => vec![&**inner],
            Amount::Sum(parts) => parts.iter().map(|part| &part.amount).collect(),
            Amount::Levels(levels) => levels.iter().map(|level| &level.amount).collect(),
            Amount::Range { .. } | Amount::Of(_) | Amount::Each { .. } => Vec::new(),
        };
        let labels: Vec<&'a Bilingual> = match amount {
            Amount::Sum(parts) => parts.iter().map(|part| &part.label).collect(),
            Amount::Levels(levels) => levels.iter().map(|level| &level.label).collect(),
            _ => Vec::new(),
        };
        let mut explained = ExplainedStep {
            form: "stated",
            fact: None,
            answer: None,
            label: None,
            truth: None,
            figure: None,
            figure_max: None,
            per: None,
            min: step.range.min.yuan(),
            max: step.range.max.map(Money::yuan),
            parts: Vec::new(),
        };
        let fact = |explained: &mut ExplainedStep<'a>, fact: FactId, given: Option<engine::Answer>| {
            explained.fact = Some(catalogue.fact(fact).name.as_str());
            explained.answer = given.map(|given| engine::Facts::written(catalogue, fact, given));
        };
        match step.kind {
            StepKind::Stated => {}
            StepKind::Of(of, given) => {
                explained.form = "of";
                fact(&mut explained, of, given);
            }
            StepKind::Share { least, most } => {
                explained.form = "share";
                explained.figure = Some(i64::from(least.basis_points()));
                explained.figure_max = most.map(|most| i64::from(most.basis_points()));
            }
            StepKind::Each { each, count, given } => {
                explained.form = "each";
                explained.figure = Some(each.yuan());
                fact(&mut explained, count, given);
            }
            StepKind::Levels => explained.form = "levels",
            StepKind::Level(_, truth) => level(&mut explained, truth),
            StepKind::Sum => explained.form = "sum",
            StepKind::Capped { cap, binds } => {
                explained.form = "capped";
                explained.figure = Some(cap.at_most.yuan());
                explained.per = cap.per.map(catalogue::CapPer::name);
                explained.truth = Some(binds.name());
            }
        }
        explained.parts = step
            .parts
            .iter()
            .zip(inner)
            .enumerate()
            .map(|(n, (part, amount))| {
                // A level is a step around its amount, which the catalogue does not have twice.
                let mut explained_part = match (part.kind, part.parts.first()) {
                    (StepKind::Level(_, truth), Some(only)) => {
                        let mut explained = self.step(amount, part);
                        level(&mut explained, truth);
                        explained.parts = vec![self.step(amount, only)];
                        explained
                    }
                    _ => self.step(amount, part),
                };
                explained_part.label = labels.get(n).map(|label| Text::of(label, self.language));
                explained_part
            })
            .collect();
        explained
    }
}

fn level(explained: &mut ExplainedStep<'_>, truth: Truth) {
    explained.form = "level";
    explained.truth = Some(truth.name());
}
