//! Explanations: the evaluated trees, made when somebody asks why.

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

/// One condition, evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionResult<'c> {
    /// Where it comes from.
    pub origin: Origin<'c>,
    /// Whether it is met.
    pub truth: Truth,
    /// What it was decided by: the test of a stated condition or an exclusion, the test of each level, nothing for the
    /// days and the place.
    pub tests: Vec<Tested<'c>>,
}

/// Where a condition comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin<'c> {
    /// The day must be one on which the measure runs.
    Dates,
    /// The enterprise must be in one of these places; what was said of the place.
    Place(OptionSet, Option<Answer>),
    /// The document rules out whoever meets this; its test is met where the condition is not.
    Exclusion(&'c Condition),
    /// The measure states it.
    Stated(&'c Condition),
    /// At least one level of the table must be met.
    Levels(&'c Levels),
}

/// A test, evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tested<'c> {
    /// The test.
    pub test: &'c Test,
    /// What was said of its fact, if it looks at just one.
    pub given: Option<Answer>,
    /// Whether it is met.
    pub truth: Truth,
    /// The numbers that it compares, in the order of the test's fields.
    pub numbers: Vec<Explained<'c>>,
    /// The tests that it is made of; of a definition, what it says.
    pub parts: Vec<Tested<'c>>,
}

/// A number, evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained<'c> {
    /// The form.
    pub form: &'c Form,
    /// What was said of it, if it is a fact that is asked.
    pub given: Option<Answer>,
    /// What it comes to.
    pub range: Range,
    /// Whether an answer is missing that could still change it.
    pub waits: bool,
    /// The steps that it is made of.
    pub rows: Vec<Row<'c>>,
}

/// One step of a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'c> {
    /// What it is, if the catalogue says so.
    pub label: Option<&'c Text>,
    /// Its own place in the document.
    pub citation: Option<&'c Citation>,
    /// When it counts.
    pub test: Option<Tested<'c>>,
    /// The number; absent where the step only tests, or takes a share of another step.
    pub number: Option<Explained<'c>>,
    /// To which share it counts, where the step takes one.
    pub percent: Option<Number>,
    /// What it comes to in the whole; absent where it only tests.
    pub counts: Option<Range>,
}

impl Row<'_> {
    const EMPTY: Self = Self { label: None, citation: None, test: None, number: None, percent: None, counts: None };
}

/// Keeps the steps of an evaluation, if they are wanted.
pub(crate) struct Trace<'c>(Option<Vec<Row<'c>>>);

impl<'c> Trace<'c> {
    /// Steps are not wanted.
    pub(crate) const fn off() -> Self {
        Self(None)
    }

    /// Steps are kept.
    pub(crate) const fn on() -> Self {
        Self(Some(Vec::new()))
    }

    pub(crate) const fn is_off(&self) -> bool {
        self.0.is_none()
    }

    /// Keeps a number.
    pub(crate) fn push(&mut self, number: Explained<'c>, say: impl FnOnce(&mut Row<'c>)) {
        if let Some(rows) = &mut self.0 {
            let mut row = Row { counts: Some(number.range), number: Some(number), ..Row::EMPTY };
            say(&mut row);
            rows.push(row);
        }
    }

    /// Keeps a test.
    pub(crate) fn test(&mut self, tested: impl FnOnce() -> Tested<'c>) {
        if let Some(rows) = &mut self.0 {
            rows.push(Row { test: Some(tested()), ..Row::EMPTY });
        }
    }

    /// Keeps what raises or lowers a number.
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

    /// Keeps a part of a payment.
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

    /// What was kept.
    pub(crate) fn rows(self) -> Vec<Row<'c>> {
        self.0.unwrap_or_default()
    }

    /// What was kept of a test.
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
                Origin::Dates => day = true,
                Origin::Place(..) => note(catalogue.place()),
                Origin::Exclusion(_) | Origin::Stated(_) | Origin::Levels(_) => {
                    condition.tests.iter().for_each(|tested| tested.each_decisive(catalogue, &mut note));
                }
            }
        }
        (facts, day)
    }
}

impl Tested<'_> {
    /// Calls `visit` with every fact on which the result rests: those whose own tests came out the same way.
    pub fn each_decisive(&self, catalogue: &Catalogue, visit: &mut dyn FnMut(FactId)) {
        match self.test {
            // What a definition says, and what a negation negates, decides it.
            Test::Defined(_) | Test::Not(_) => self.parts.iter().for_each(|part| part.each_decisive(catalogue, visit)),
            Test::All(_) | Test::Any(_) => {
                for part in self.parts.iter().filter(|part| part.truth == self.truth) {
                    part.each_decisive(catalogue, visit);
                }
            }
            leaf => leaf.each_fact(catalogue, visit),
        }
    }

    /// The test that a definition stands for, or the test itself.
    pub fn plain(&self) -> &Self {
        match (self.test, self.parts.as_slice()) {
            (Test::Defined(_), [inner]) => inner.plain(),
            _ => self,
        }
    }
}
