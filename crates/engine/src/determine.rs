//! Determines: the whole result for one enterprise on one day.

use super::combine::{self, Standing, StatusSummary};
use super::explanation::{ConditionResult, Explanation, Origin, TestResult};
use super::{Facts, Truth, benefit, condition};
use catalogue::date::Date;
use catalogue::money::MoneyRange;
use catalogue::{Amount, Catalogue, FactId, Measure, MeasureId, Payment, Test};

/// The whole result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Determination {
    /// The day that was determined for.
    pub as_of: Date,
    /// Every measure's outcome, in the catalogue's order.
    pub outcomes: Vec<Outcome>,
    /// What it comes to, a row for each status that occurs; never added across rows.
    pub summaries: Vec<StatusSummary>,
}

/// One measure's result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The measure.
    pub measure: MeasureId,
    /// What came out.
    pub verdict: Verdict,
    /// Why.
    pub explanation: Explanation,
    /// How it stands among the measures of its group.
    pub standing: Standing,
}

/// What came out for a measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Every condition that can be tested is met.
    Eligible {
        /// What may be paid.
        award: Award,
        /// The facts on which the amount still depends.
        missing: Vec<FactId>,
    },
    /// It depends on missing answers.
    Undetermined {
        /// What may be paid if it turns out to be met.
        award: Award,
        /// The facts on which the verdict depends. Never empty.
        missing: Vec<FactId>,
        /// The facts on which only the amount depends.
        missing_for_award: Vec<FactId>,
    },
    /// At least one condition is not met.
    Ineligible {
        /// The conditions that are not met, as places in the explanation. Never empty.
        reasons: Vec<usize>,
    },
}

/// What may be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Award {
    /// A sum, as a range. No upper end means that the document sets none or that an unanswered fact leaves it open.
    Sum(MoneyRange),
    /// The document gives no figure. Not the same as nothing.
    NotPublished,
    /// A service: there is nothing to pay.
    Service,
}

/// Determines every measure of the catalogue for these facts on this day.
pub fn determine(catalogue: &Catalogue, facts: &Facts, as_of: Date) -> Determination {
    let mut outcomes: Vec<Outcome> = catalogue
        .measures()
        .map(|(id, measure)| {
            let (verdict, explanation) = determine_measure(catalogue, measure, facts, as_of);
            Outcome { measure: id, verdict, explanation, standing: Standing::Alone }
        })
        .collect();
    combine::rank(catalogue, &mut outcomes);
    let summaries = combine::summarise(catalogue, &outcomes);
    Determination { as_of, outcomes, summaries }
}

/// Determines one measure by itself: what comes out for it does not depend on others.
pub(super) fn determine_measure(
    catalogue: &Catalogue,
    measure: &Measure,
    facts: &Facts,
    as_of: Date,
) -> (Verdict, Explanation) {
    let mut conditions = Vec::with_capacity(measure.conditions.len() + 3);
    let dates = TestResult { truth: Truth::known(measure.runs_on(as_of)), fact: None, parts: Vec::new() };
    conditions.push(ConditionResult { origin: Origin::Dates, result: dates });
    let place = condition::evaluate(&Test::Among { fact: catalogue.place(), options: measure.places }, facts);
    conditions.push(ConditionResult { origin: Origin::Place, result: place });
    for (n, stated) in measure.conditions.iter().enumerate() {
        conditions
            .push(ConditionResult { origin: Origin::Stated(n), result: condition::evaluate(&stated.test, facts) });
    }
    let amount = measure.benefit.payment.on(as_of);
    if let Some(Amount::Levels(rows)) = amount {
        let parts: Vec<TestResult> = rows.iter().map(|row| condition::evaluate(&row.test, facts)).collect();
        let truth = parts.iter().fold(Truth::NotMet, |truth, part| truth.or(part.truth));
        conditions.push(ConditionResult { origin: Origin::Levels, result: TestResult { truth, fact: None, parts } });
    }
    let levels: &[TestResult] = match conditions.last() {
        Some(last) if last.origin == Origin::Levels => &last.result.parts,
        _ => &[],
    };
    let step = amount.map(|amount| benefit::evaluate(amount, facts, levels));
    let mut missing_for_award = Vec::new();
    if let Some((amount, step)) = amount.zip(step.as_ref()) {
        benefit::each_needed(amount, step, levels, &mut |fact| note(&mut missing_for_award, fact));
    }
    let award = match (&measure.benefit.payment, &step) {
        (Payment::Nothing, _) => Award::Service,
        (Payment::Amounts(_), Some(step)) => Award::Sum(step.range),
        (Payment::NotPublished, _) | (Payment::Amounts(_), None) => Award::NotPublished,
    };
    let truth = conditions.iter().fold(Truth::Met, |truth, condition| truth.and(condition.result.truth));
    let verdict = match truth {
        Truth::Met => Verdict::Eligible { award, missing: missing_for_award },
        Truth::NotMet => Verdict::Ineligible {
            reasons: (0..)
                .zip(&conditions)
                .filter(|(_, condition)| condition.result.truth == Truth::NotMet)
                .map(|(n, _)| n)
                .collect(),
        },
        Truth::Unknown => {
            let mut missing = Vec::new();
            for condition in &conditions {
                condition.result.each_needed(&mut |fact| note(&mut missing, fact));
            }
            missing_for_award.retain(|fact| !missing.contains(fact));
            Verdict::Undetermined { award, missing, missing_for_award }
        }
    };
    (verdict, Explanation { conditions, amount: step })
}

fn note(facts: &mut Vec<FactId>, fact: FactId) {
    if !facts.contains(&fact) {
        facts.push(fact);
    }
}

impl Verdict {
    /// The word for it in files and in the wire form.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Eligible { .. } => "eligible",
            Self::Undetermined { .. } => "undetermined",
            Self::Ineligible { .. } => "ineligible",
        }
    }

    /// What may be paid; nothing is known of it where the measure does not apply.
    pub const fn award(&self) -> Option<Award> {
        match self {
            Self::Eligible { award, .. } | Self::Undetermined { award, .. } => Some(*award),
            Self::Ineligible { .. } => None,
        }
    }

    /// Every fact on which the verdict or the award still depends.
    pub fn all_missing(&self) -> impl Iterator<Item = FactId> + '_ {
        let (one, other): (&[FactId], &[FactId]) = match self {
            Self::Eligible { missing, .. } => (missing, &[]),
            Self::Undetermined { missing, missing_for_award, .. } => (missing, missing_for_award),
            Self::Ineligible { .. } => (&[], &[]),
        };
        one.iter().chain(other).copied()
    }
}

impl Determination {
    /// A measure's outcome.
    pub fn outcome(&self, measure: MeasureId) -> Option<&Outcome> {
        self.outcomes.get(measure.index())
    }
}
