//! Explanations: the evaluated trees, built on demand for one measure.

use crate::{Answer, Range, Truth};
use catalogue::citation::Citation;
use catalogue::form::{Adjustment, Form, Instalment, Levels};
use catalogue::number::Number;
use catalogue::test::Test;
use catalogue::{Catalogue, Condition, FactId, OptionSet, Text};

/// How a verdict and an award came about: the evaluation that they are read from, with every step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation<'c> {
    /// Every condition, the implied ones first.
    pub conditions: Vec<ConditionResult<'c>>,
    /// How the amount was computed; absent if there is no amount to compute.
    pub amount: Option<Explained<'c>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionResult<'c> {
    pub origin: ConditionOrigin<'c>,
    pub truth: Truth,
    /// The tests that decided it: one for a stated condition or an exclusion, one for each level, none for dates and
    /// place.
    pub tests: Vec<Tested<'c>>,
}

/// Where a condition comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConditionOrigin<'c> {
    /// The day must be one on which the measure runs.
    Dates,
    /// The enterprise must be in one of these places; with the answer to the place, if any.
    Place(OptionSet, Option<Answer>),
    /// The document excludes enterprises that meet this, so the condition is met where its test is not.
    Exclusion(&'c Condition),
    Stated(&'c Condition),
    /// At least one level of the table must be met.
    Levels(&'c Levels),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tested<'c> {
    pub test: &'c Test,
    /// The answer to its fact, if it tests just one.
    pub given: Option<Answer>,
    pub truth: Truth,
    /// The numbers that it compares, in the order of the test's fields.
    pub numbers: Vec<Explained<'c>>,
    /// The tests that it consists of; for a definition, its test.
    pub parts: Vec<Tested<'c>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained<'c> {
    pub form: &'c Form,
    /// The answer, if the form is a fact that is asked.
    pub given: Option<Answer>,
    pub range: Range,
    /// Whether an answer is missing that could still change it.
    pub waits: bool,
    /// The steps that it is made of.
    pub rows: Vec<Row<'c>>,
}

/// One step of a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'c> {
    /// Its name in the catalogue, if it has one.
    pub label: Option<&'c Text>,
    /// Its own place in the document.
    pub citation: Option<&'c Citation>,
    pub test: Option<Tested<'c>>,
    /// `None` for a step that only tests, or takes a share of another step.
    pub number: Option<Explained<'c>>,
    /// The share of the number that counts, if the step takes a share.
    pub percent: Option<Number>,
    /// How much it adds to the result; `None` for a step that only tests.
    pub counts: Option<Range>,
}

impl Row<'_> {
    const EMPTY: Self = Self { label: None, citation: None, test: None, number: None, percent: None, counts: None };
}

/// Records the steps of an evaluation, or does nothing: see [`Trace::on`] and [`Trace::off`].
pub(crate) struct Trace<'c>(Option<Vec<Row<'c>>>);

impl<'c> Trace<'c> {
    pub(crate) const fn off() -> Self {
        Self(None)
    }

    pub(crate) const fn on() -> Self {
        Self(Some(Vec::new()))
    }

    pub(crate) const fn is_off(&self) -> bool {
        self.0.is_none()
    }

    pub(crate) fn push(&mut self, number: Explained<'c>, say: impl FnOnce(&mut Row<'c>)) {
        if let Some(rows) = &mut self.0 {
            let mut row = Row { counts: Some(number.range), number: Some(number), ..Row::EMPTY };
            say(&mut row);
            rows.push(row);
        }
    }

    pub(crate) fn test(&mut self, tested: impl FnOnce() -> Tested<'c>) {
        if let Some(rows) = &mut self.0 {
            rows.push(Row { test: Some(tested()), ..Row::EMPTY });
        }
    }

    /// Records an adjustment of a number.
    pub(crate) fn adjustment(&mut self, adjustment: &'c Adjustment, tested: impl FnOnce() -> Tested<'c>) {
        if let Some(rows) = &mut self.0 {
            let (label, percent) = (adjustment.label.as_ref(), Some(adjustment.percent));
            rows.push(Row { label, percent, test: Some(tested()), ..Row::EMPTY });
        }
    }

    /// Keeps a slice of a base.
    pub(crate) fn slice(&mut self, percent: Option<Number>, counts: Range) {
        if let Some(rows) = &mut self.0 {
            rows.push(Row { percent, counts: Some(counts), ..Row::EMPTY });
        }
    }

    /// Records a part of a payment.
    pub(crate) fn instalment(
        &mut self,
        instalment: &'c Instalment,
        counts: Range,
        tested: impl FnOnce() -> Option<Tested<'c>>,
    ) {
        if let Some(rows) = &mut self.0 {
            rows.push(Row {
                label: Some(&instalment.label),
                citation: instalment.citation.as_ref(),
                test: tested(),
                percent: Some(instalment.percent),
                counts: Some(counts),
                number: None,
            });
        }
    }

    pub(crate) fn rows(self) -> Vec<Row<'c>> {
        self.0.unwrap_or_default()
    }

    /// The recorded numbers and tests of a test.
    pub(crate) fn numbers_and_tests(self) -> (Vec<Explained<'c>>, Vec<Tested<'c>>) {
        let (mut numbers, mut tests) = (Vec::new(), Vec::new());
        for row in self.rows() {
            numbers.extend(row.number);
            tests.extend(row.test);
        }
        (numbers, tests)
    }
}

impl<'c> Explanation<'c> {
    /// The facts whose tests failed, each once, in order; and whether the day was the reason too.
    pub fn failed(&self, catalogue: &'c Catalogue) -> (Vec<FactId>, bool) {
        let mut facts = Vec::new();
        let mut note = |fact: FactId| {
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        };
        let mut day = false;
        for condition in self.conditions.iter().filter(|condition| condition.truth == Truth::NotMet) {
            match condition.origin {
                ConditionOrigin::Dates => day = true,
                ConditionOrigin::Place(..) => note(catalogue.place()),
                ConditionOrigin::Exclusion(_) | ConditionOrigin::Stated(_) | ConditionOrigin::Levels(_) => {
                    condition.tests.iter().for_each(|tested| tested.each_decisive(catalogue, &mut note));
                }
            }
        }
        (facts, day)
    }
}

impl Tested<'_> {
    /// Calls `visit` with every fact that decided the result: those whose own tests have the same result.
    pub fn each_decisive(&self, catalogue: &Catalogue, visit: &mut dyn FnMut(FactId)) {
        if self.parts.is_empty() {
            self.test.each_fact(catalogue, visit);
        }
        // Of several tests those decide that have the same result as the whole; a definition and a negation have one part.
        let joined = matches!(self.test, Test::All(_) | Test::Any(_));
        for part in self.parts.iter().filter(|part| !joined || part.truth == self.truth) {
            part.each_decisive(catalogue, visit);
        }
    }

    /// The test behind a definition, or the test itself.
    pub fn plain(&self) -> &Self {
        match (self.test, self.parts.as_slice()) {
            (Test::Defined(_), [inner]) => inner.plain(),
            _ => self,
        }
    }
}
