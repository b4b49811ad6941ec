//! Explanations: the evaluated tree itself, from which verdict and award are read.

use super::{Answer, Truth};
use catalogue::money::{Money, MoneyRange};
use catalogue::rate::Rate;
use catalogue::{Cap, FactId};

/// How a verdict and an award came about. There is no other account of them: the verdict is this tree's root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Every condition, the implied ones first.
    pub conditions: Vec<ConditionResult>,
    /// How the amount was computed; absent if there is no amount to compute.
    pub amount: Option<AmountStep>,
}

/// One condition, evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionResult {
    /// Where it comes from.
    pub origin: Origin,
    /// What came out.
    pub result: TestResult,
}

/// Where a condition comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The day must be one on which the measure runs.
    Dates,
    /// The enterprise must be where the measure applies.
    Place,
    /// The condition of that place in the measure's list.
    Stated(usize),
    /// At least one row of the level table must be met.
    Levels,
}

/// A test, evaluated: the same shape as the test itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestResult {
    /// What came out.
    pub truth: Truth,
    /// The fact and what was said of it, if this is a test of one.
    pub fact: Option<(FactId, Option<Answer>)>,
    /// The tests that this one is made of.
    pub parts: Vec<TestResult>,
}

/// A step of an amount, evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmountStep {
    /// What was done.
    pub kind: StepKind,
    /// What came out.
    pub range: MoneyRange,
    /// The steps that this one is made of.
    pub parts: Vec<AmountStep>,
}

/// What was done in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    /// The document gives it.
    Stated,
    /// A money fact says it.
    Of(FactId, Option<Answer>),
    /// A share was taken of the one part.
    Share {
        /// The least share.
        least: Rate,
        /// The most, if there is one.
        most: Option<Rate>,
    },
    /// So much for each.
    Each {
        /// How much each.
        each: Money,
        /// How many.
        count: FactId,
        /// What was said of that.
        given: Option<Answer>,
    },
    /// The highest of the parts whose level is met. The parts are [`StepKind::Level`]s.
    Levels,
    /// A row of the level table, by its place in it.
    Level(usize, Truth),
    /// The parts were added.
    Sum,
    /// The one part was capped.
    Capped {
        /// The cap.
        cap: Cap,
        /// Whether it made a difference.
        binds: Truth,
    },
}

impl Explanation {
    /// The facts whose tests failed, each once, in order; and whether the day was the reason too.
    pub fn failed(&self) -> (Vec<FactId>, bool) {
        let mut facts = Vec::new();
        let failed = self.conditions.iter().filter(|condition| condition.result.truth == Truth::NotMet);
        let mut day = false;
        for condition in failed {
            day |= condition.origin == Origin::Dates;
            condition.result.each_decisive(&mut |fact| {
                if !facts.contains(&fact) {
                    facts.push(fact);
                }
            });
        }
        (facts, day)
    }
}

impl TestResult {
    /// Calls `visit` with every unanswered or imprecisely answered fact on which an unknown result depends.
    pub fn each_needed(&self, visit: &mut impl FnMut(FactId)) {
        if self.truth == Truth::Unknown {
            if let Some((fact, _)) = self.fact {
                visit(fact);
            }
            self.parts.iter().for_each(|part| part.each_needed(visit));
        }
    }

    /// Calls `visit` with every fact on which the result rests: those whose own tests came out the same way.
    pub fn each_decisive(&self, visit: &mut impl FnMut(FactId)) {
        if let Some((fact, _)) = self.fact {
            visit(fact);
        }
        for part in &self.parts {
            // Under `not` the single part came out the other way and still decides.
            if part.truth == self.truth || self.parts.len() == 1 {
                part.each_decisive(visit);
            }
        }
    }
}
