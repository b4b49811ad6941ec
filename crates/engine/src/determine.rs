//! Determines every measure for one enterprise on one day.

use super::combine::{self, GroupRank, StatusSummary};
use super::explanation::{ConditionOrigin, ConditionResult, Explanation};
use super::form::Evaluation;
use super::test::among;
use super::{Facts, Truth, contradictions};
use catalogue::date::Date;
use catalogue::money::MoneyRange;
use catalogue::{Catalogue, FactId, InstrumentId, Measure, MeasureId, Payment};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Determination {
    /// The facts that were given.
    pub given: Facts,
    /// The same with what follows from them.
    pub facts: Facts,
    /// The day that was determined for.
    pub as_of: Date,
    /// Every measure's outcome, in the catalogue's order.
    pub outcomes: Vec<Outcome>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub measure: MeasureId,
    pub verdict: Verdict,
    /// How it ranks among the measures of its group.
    pub rank: GroupRank,
}

/// Whether a measure applies, and what it pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Every condition that can be tested is met.
    Eligible {
        award: Award,
        /// The facts on which the amount still depends.
        missing: Vec<FactId>,
        /// How many things the document requires that no condition tests, so that the reader has to check them.
        to_check: usize,
    },
    /// Whether the conditions are met depends on missing answers.
    Undetermined {
        /// What may be paid if the conditions turn out to be met.
        award: Award,
        /// The facts on which the verdict depends. Never empty.
        missing: Vec<FactId>,
        /// The facts on which only the amount depends.
        missing_for_award: Vec<FactId>,
    },
    /// At least one condition is not met; [`explain`] says which.
    Ineligible,
}

/// What may be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Award {
    /// A sum, as a range. It has no upper end if the document sets none or an unanswered fact leaves it open.
    Sum(MoneyRange),
    /// The document gives no figure, which is not the same as 0.
    NotPublished,
    /// A service: there is nothing to pay.
    Service,
    /// Support of which the document does not say what it consists of.
    NotStated,
}

/// Determines every measure of the catalogue for these facts on this day.
///
/// ```
/// use catalogue::compiled;
/// use engine::{Facts, determine};
///
/// let text = std::fs::read_to_string("../../tests/fixtures/catalogue.compiled.json").unwrap();
/// let catalogue = compiled::read(serde_json::from_str(&text).unwrap()).unwrap();
///
/// let nothing_known = Facts::none(&catalogue);
/// let determination = determine(&catalogue, &nothing_known, catalogue.date());
/// assert!(determination.outcomes.iter().all(|outcome| outcome.verdict.name() == "undetermined"));
/// ```
pub fn determine(catalogue: &Catalogue, given: &Facts, as_of: Date) -> Determination {
    let facts = given.with_implied(catalogue);
    let evaluation = Evaluation { catalogue, facts: &facts, as_of, required: None };
    let excluded: Vec<Truth> = catalogue.instruments().map(|(id, _)| evaluation.not_excluded(id)).collect();
    let mut outcomes: Vec<Outcome> = Vec::with_capacity(catalogue.measure_count());
    let mut missing = Missing::default();
    for (id, measure) in catalogue.measures() {
        let not_excluded = excluded.get(measure.instrument().index()).copied().unwrap_or(Truth::Met);
        let verdict = evaluation.verdict(measure, not_excluded, &mut missing);
        outcomes.push(Outcome { measure: id, verdict, rank: GroupRank::Alone });
    }
    combine::rank(catalogue, &mut outcomes);
    Determination { given: given.clone(), facts, as_of, outcomes }
}

impl Determination {
    /// Counts and totals, one summary for each status that occurs; never added across statuses. An enterprise that
    /// contradicts itself widens no total.
    pub fn summaries(&self, catalogue: &Catalogue) -> Vec<StatusSummary> {
        let mut of_weight = vec![false; catalogue.fact_count()];
        for outcome in &self.outcomes {
            if combine::contribution(catalogue.measure(outcome.measure), &outcome.verdict).is_some() {
                for fact in outcome.verdict.all_missing() {
                    if let Some(weight) = of_weight.get_mut(fact.index()) {
                        *weight = true;
                    }
                }
            }
        }
        let summaries = combine::summarise(catalogue, &self.outcomes);
        let weight = |fact: FactId| of_weight.get(fact.index()).copied().unwrap_or(false);
        let ways = contradictions::ways(catalogue, &self.facts, &weight);
        if ways.is_empty() {
            return summaries;
        }
        let mut missing = Missing::default();
        let each = ways.iter().map(|way| {
            let evaluation = Evaluation { catalogue, facts: way, as_of: self.as_of, required: None };
            let mut outcomes = self.outcomes.clone();
            for outcome in &mut outcomes {
                if outcome.verdict.all_missing().any(|fact| way.answer(fact) != self.facts.answer(fact)) {
                    let measure = catalogue.measure(outcome.measure);
                    let excluded = evaluation.not_excluded(measure.instrument());
                    outcome.verdict = evaluation.verdict(measure, excluded, &mut missing);
                }
            }
            combine::summarise(catalogue, &outcomes)
        });
        combine::over_all(summaries, &each.collect::<Vec<_>>())
    }
}

/// Determines one measure alone: its verdict does not depend on other measures.
pub fn determine_measure(catalogue: &Catalogue, measure: MeasureId, facts: &Facts, as_of: Date) -> Verdict {
    let measure = catalogue.measure(measure);
    let facts = facts.with_implied(catalogue);
    let evaluation = Evaluation { catalogue, facts: &facts, as_of, required: None };
    evaluation.verdict(measure, evaluation.not_excluded(measure.instrument()), &mut Missing::default())
}

/// Explains one measure: every condition and every step of the amount, evaluated.
///
/// ```
/// # let text = std::fs::read_to_string("../../tests/fixtures/catalogue.compiled.json").unwrap();
/// # let catalogue = catalogue::compiled::read(serde_json::from_str(&text).unwrap()).unwrap();
/// use engine::{ConditionOrigin, Facts, Truth, explain};
///
/// let grant = catalogue.measure_named("mill-grant").unwrap();
/// let explanation = explain(&catalogue, grant, &Facts::none(&catalogue), catalogue.date());
/// // The measure runs on that day; whether its conditions are met depends on answers.
/// assert_eq!(explanation.conditions[0].origin, ConditionOrigin::Dates);
/// assert_eq!(explanation.conditions[0].truth, Truth::Met);
/// assert!(explanation.conditions[1..].iter().all(|condition| condition.truth == Truth::Unknown));
/// ```
pub fn explain<'c>(catalogue: &'c Catalogue, measure: MeasureId, facts: &Facts, as_of: Date) -> Explanation<'c> {
    let facts = facts.with_implied(catalogue);
    Evaluation { catalogue, facts: &facts, as_of, required: None }.explanation(catalogue.measure(measure))
}

impl<'c> Evaluation<'c, '_> {
    /// Whether none of a document's exclusions applies.
    fn not_excluded(&self, instrument: InstrumentId) -> Truth {
        let exclusions = &self.catalogue.instrument(instrument).exclusions;
        exclusions.iter().fold(Truth::Met, |truth, exclusion| truth.and(self.truth(&exclusion.test).negated()))
    }

    fn in_place(&self, measure: &Measure) -> Truth {
        self.facts.answer(self.catalogue.place()).map_or(Truth::Unknown, |answer| among(answer, measure.places))
    }

    /// The same evaluation with the level table that a measure requires.
    pub(crate) fn of_measure(self, measure: &'c Measure) -> Self {
        let amount = measure.benefit.payment.on(self.as_of);
        Self { required: amount.and_then(catalogue::Form::required_levels), ..self }
    }

    fn one_level(&self) -> Truth {
        self.required.map_or(Truth::Met, |levels| {
            levels.levels.iter().fold(Truth::NotMet, |truth, level| truth.or(self.truth(&level.test)))
        })
    }

    fn verdict(self, measure: &'c Measure, not_excluded: Truth, missing: &mut Missing) -> Verdict {
        missing.clear();
        // Place, dates and exclusions first: they rule out most measures without looking at their conditions.
        let in_place = self.in_place(measure);
        let mut truth = in_place.and(Truth::known(measure.runs_on(self.as_of))).and(not_excluded);
        if truth == Truth::NotMet {
            return Verdict::Ineligible;
        }
        if in_place == Truth::Unknown {
            missing.for_verdict(self.catalogue.place());
        }
        if not_excluded == Truth::Unknown {
            for exclusion in &self.catalogue.instrument(measure.instrument()).exclusions {
                self.each_needed_of(&exclusion.test, &mut |fact| missing.for_verdict(fact));
            }
        }
        for condition in &measure.conditions {
            match self.truth(&condition.test) {
                Truth::Met => {}
                Truth::NotMet => return Verdict::Ineligible,
                Truth::Unknown => {
                    truth = Truth::Unknown;
                    self.each_needed_of_unknown(&condition.test, &mut |fact| missing.for_verdict(fact));
                }
            }
        }
        let amount = measure.benefit.payment.on(self.as_of);
        let e = Self { required: amount.and_then(catalogue::Form::required_levels), ..self };
        truth = truth.and(e.one_level());
        if truth == Truth::NotMet {
            return Verdict::Ineligible;
        }
        if let (Truth::Unknown, Some(levels)) = (e.one_level(), e.required) {
            for level in &levels.levels {
                e.each_needed_of(&level.test, &mut |fact| missing.for_verdict(fact));
            }
        }
        let award = match (&measure.benefit.payment, amount) {
            (Payment::Nothing, _) => Award::Service,
            (Payment::NotStated, _) => Award::NotStated,
            (Payment::NotPublished, _) | (Payment::Amounts(_), None) => Award::NotPublished,
            (Payment::Amounts(_), Some(amount)) => {
                let range = e.range(amount);
                if range.exact().is_none() {
                    e.each_needed_of_open(amount, &mut |fact| missing.for_award(fact));
                }
                Award::Sum(range.as_money())
            }
        };
        if truth == Truth::Met {
            Verdict::Eligible { award, missing: missing.for_award.clone(), to_check: measure.to_check() }
        } else {
            let (missing, missing_for_award) = (missing.for_verdict.clone(), missing.for_award.clone());
            Verdict::Undetermined { award, missing, missing_for_award }
        }
    }

    fn explanation(self, measure: &'c Measure) -> Explanation<'c> {
        let e = self.of_measure(measure);
        let place = e.facts.answer(e.catalogue.place());
        let plain = |origin, truth| ConditionResult { origin, truth, tests: Vec::new() };
        let mut conditions = vec![
            plain(ConditionOrigin::Dates, Truth::known(measure.runs_on(e.as_of))),
            plain(ConditionOrigin::Place(measure.places, place), e.in_place(measure)),
        ];
        for exclusion in &e.catalogue.instrument(measure.instrument()).exclusions {
            let tested = e.tested(&exclusion.test);
            let truth = tested.truth.negated();
            conditions.push(ConditionResult {
                origin: ConditionOrigin::Exclusion(exclusion),
                truth,
                tests: vec![tested],
            });
        }
        for condition in &measure.conditions {
            let tested = e.tested(&condition.test);
            let truth = tested.truth;
            conditions.push(ConditionResult { origin: ConditionOrigin::Stated(condition), truth, tests: vec![tested] });
        }
        if let Some(levels) = e.required {
            let tests = levels.levels.iter().map(|level| e.tested(&level.test)).collect();
            conditions.push(ConditionResult { origin: ConditionOrigin::Levels(levels), truth: e.one_level(), tests });
        }
        let amount = measure.benefit.payment.on(e.as_of).map(|amount| e.explained(amount));
        Explanation { conditions, amount }
    }
}

/// Facts on which a measure depends, each once, in order. Reused for every measure, to allocate little.
#[derive(Default)]
struct Missing {
    for_verdict: Vec<FactId>,
    for_award: Vec<FactId>,
}

impl Missing {
    fn clear(&mut self) {
        self.for_verdict.clear();
        self.for_award.clear();
    }

    fn for_verdict(&mut self, fact: FactId) {
        if !self.for_verdict.contains(&fact) {
            self.for_verdict.push(fact);
        }
    }

    /// A fact on which the verdict depends is not listed again.
    fn for_award(&mut self, fact: FactId) {
        if !self.for_verdict.contains(&fact) && !self.for_award.contains(&fact) {
            self.for_award.push(fact);
        }
    }
}

impl Verdict {
    /// The word for it in files and in the wire form.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Eligible { .. } => "eligible",
            Self::Undetermined { .. } => "undetermined",
            Self::Ineligible => "ineligible",
        }
    }

    /// What may be paid; `None` if the measure does not apply.
    pub const fn award(&self) -> Option<Award> {
        match self {
            Self::Eligible { award, .. } | Self::Undetermined { award, .. } => Some(*award),
            Self::Ineligible => None,
        }
    }

    /// Every fact on which the verdict or the award still depends.
    pub fn all_missing(&self) -> impl Iterator<Item = FactId> + '_ {
        let (one, other): (&[FactId], &[FactId]) = match self {
            Self::Eligible { missing, .. } => (missing, &[]),
            Self::Undetermined { missing, missing_for_award, .. } => (missing, missing_for_award),
            Self::Ineligible => (&[], &[]),
        };
        one.iter().chain(other).copied()
    }
}

impl Determination {
    pub fn outcome(&self, measure: MeasureId) -> Option<&Outcome> {
        self.outcomes.get(measure.index())
    }

    /// Whether a measure is for other places than the enterprise's.
    pub fn is_elsewhere(&self, catalogue: &Catalogue, measure: MeasureId) -> bool {
        let place = self.facts.answer(catalogue.place());
        place.is_some_and(|place| among(place, catalogue.measure(measure).places) == Truth::NotMet)
    }

    /// Explains the outcome of a measure.
    pub fn explain<'c>(&self, catalogue: &'c Catalogue, measure: MeasureId) -> Explanation<'c> {
        explain(catalogue, measure, &self.facts, self.as_of)
    }
}
