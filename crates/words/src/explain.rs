//! An explanation as rows: each condition with the enterprise's own figure against the threshold, and each step of the
//! amount. The rows follow the evaluated tree and decide nothing themselves.

use super::amount::Open;
use super::form::Writer;
use super::{date, place, sentence, word};
use crate::texts::Texts;
use catalogue::citation::Citation;
use catalogue::date::Date;
use catalogue::{Catalogue, Condition, Measure, MeasureId};
use engine::{ConditionOrigin, ConditionResult, Determination, Explanation, Tested, Truth};

/// A condition, or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionRow {
    pub truth: Truth,
    /// The same in a word.
    pub verdict: &'static str,
    pub label: String,
    /// The answer and the requirement: `您的回答：480 万元；要求：500 万元以上（含）`.
    pub figures: Option<String>,
    /// Its place in the document, if not the measure's.
    pub clause: Option<String>,
    /// The name of the question that an answer to this belongs to.
    pub question: Option<String>,
    /// Whether that question was answered.
    pub answered: bool,
    /// How the parts belong together: one is enough, all are needed.
    pub joins: Option<&'static str>,
    /// What it is made of.
    pub parts: Vec<ConditionRow>,
}

/// A step of an amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmountRow {
    pub label: String,
    /// With what: the own figure, the cap.
    pub detail: Option<String>,
    pub result: String,
    /// Where it stands, if not where the measure does.
    pub clause: Option<String>,
    /// Of a row of a level table, whether it is reached.
    pub reached: Option<Truth>,
    /// The name of the question that an answer to this belongs to.
    pub question: Option<String>,
    /// Whether that question was answered.
    pub answered: bool,
}

/// An explanation in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplanationRows {
    /// Every condition, the implied ones first.
    pub conditions: Vec<ConditionRow>,
    /// Every step of the amount, in the order of the computation; empty if there is nothing to compute.
    pub amount: Vec<AmountRow>,
}

/// A measure's explanation in words.
pub fn rows(catalogue: &Catalogue, determination: &Determination, measure: MeasureId, texts: Texts) -> ExplanationRows {
    of_explanation(catalogue, measure, &determination.explain(catalogue, measure), texts)
}

/// Like [`rows`], of an explanation that was made before.
pub fn of_explanation(
    catalogue: &Catalogue,
    measure: MeasureId,
    explanation: &Explanation<'_>,
    texts: Texts,
) -> ExplanationRows {
    let measure = catalogue.measure(measure);
    let writer = Writer { catalogue, texts, home: Some(measure.instrument()), excludes: false };
    let mut amount = Vec::new();
    if let Some(explained) = &explanation.amount {
        writer.steps(explained, &mut amount);
        let own = measure.citation.places();
        for row in &mut amount {
            row.clause.take_if(|clause| *clause == own || clause.is_empty());
        }
        // Only the whole is rounded, and it is not below nothing.
        let exact = explained.range.exact();
        if let (Some(last), Some(_)) = (amount.last_mut(), exact) {
            last.result = super::amount::range(explained.range.as_money(), Open::NoCeiling, texts);
        }
    }
    let conditions = explanation.conditions.iter().filter_map(|condition| writer.condition_row(measure, condition));
    ExplanationRows { conditions: conditions.collect(), amount }
}

/// The labels of the conditions that a measure fails, in order.
pub fn failed(catalogue: &Catalogue, determination: &Determination, measure: MeasureId, texts: Texts) -> Vec<String> {
    let all = rows(catalogue, determination, measure, texts).conditions;
    all.into_iter().filter(|row| row.truth == Truth::NotMet).map(|row| row.label).collect()
}

impl Writer<'_> {
    fn condition_row(&self, measure: &Measure, condition: &ConditionResult<'_>) -> Option<ConditionRow> {
        let truth = condition.truth;
        match condition.origin {
            // A measure that runs and has no end: nothing depends on the day.
            ConditionOrigin::Dates if truth == Truth::Met && measure.until.is_none() => None,
            ConditionOrigin::Dates => self.dates(measure, truth),
            ConditionOrigin::Place(places, given) => {
                let required = place::widest(self.catalogue, places, self.texts);
                let row = self.condition_with(truth, self.texts.in_the_place().to_owned());
                Some(self.answered(row, self.catalogue.place(), given, Some(required)))
            }
            ConditionOrigin::Stated(stated) => {
                condition.tests.first().map(|tested| self.stated(measure, stated, tested))
            }
            ConditionOrigin::Exclusion(exclusion) => {
                let tested = condition.tests.first()?;
                let inner = Self { excludes: true, ..*self }.stated(measure, exclusion, tested);
                let label = self.texts.exclusion().to_owned();
                let joins = Some(self.texts.none_of());
                Some(ConditionRow { joins, parts: vec![inner], ..self.condition_with(truth, label) })
            }
            ConditionOrigin::Levels(levels) => {
                let parts = levels.levels.iter().zip(&condition.tests).map(|(level, tested)| {
                    self.tested(tested, Some(level.label.in_language(self.texts.language()).to_owned()))
                });
                let parts = parts.collect();
                Some(ConditionRow { parts, ..self.condition_with(truth, self.texts.one_level().to_owned()) })
            }
        }
    }

    pub(crate) fn condition_with(&self, truth: Truth, label: String) -> ConditionRow {
        ConditionRow {
            truth,
            verdict: word::truth(truth, self.texts),
            label,
            figures: None,
            clause: None,
            question: None,
            answered: false,
            joins: None,
            parts: Vec::new(),
        }
    }

    fn dates(&self, measure: &Measure, truth: Truth) -> Option<ConditionRow> {
        let day = |day: Date| date::day(day, self.texts);
        let from = measure.from.map(|from| self.texts.runs_from(&day(from)));
        let until = measure.until.map(|until| self.texts.runs_until(&day(until)));
        let dates: Vec<String> = from.into_iter().chain(until).collect();
        (!dates.is_empty()).then(|| ConditionRow {
            figures: Some(sentence::joined(&dates, self.texts)),
            ..self.condition_with(truth, self.texts.on_the_day().to_owned())
        })
    }

    fn stated(&self, measure: &Measure, stated: &Condition, tested: &Tested<'_>) -> ConditionRow {
        let label = stated.label.in_language(self.texts.language()).to_owned();
        ConditionRow { clause: other_place(measure, &stated.citation), ..self.tested(tested, Some(label)) }
    }
}

/// A citation's place, if it is not the measure's.
pub(crate) fn other_place(measure: &Measure, citation: &Citation) -> Option<String> {
    (citation.clauses != measure.citation.clauses).then(|| citation.places())
}
