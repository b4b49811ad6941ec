//! Conditions: the testable parts of a clause.

use super::{FactId, OptionSet};
use crate::bilingual::Bilingual;
use crate::citation::Citation;

/// A testable part of a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// What it says.
    pub label: Bilingual,
    /// Where it stands.
    pub citation: Citation,
    /// How it is tested.
    pub test: Test,
}

/// A test of facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// A yes-no fact is that.
    Is {
        /// The fact.
        fact: FactId,
        /// What it must be.
        yes: bool,
    },
    /// A choice or the place is one of these.
    Among {
        /// The fact.
        fact: FactId,
        /// The options that meet it.
        options: OptionSet,
    },
    /// A number stands in that relation to the threshold.
    Compare {
        /// The fact.
        fact: FactId,
        /// The relation.
        comparison: Comparison,
        /// The threshold: yuan or units.
        threshold: i64,
    },
    /// All of these; met if there are none.
    All(Vec<Test>),
    /// At least one of these; not met if there are none.
    Any(Vec<Test>),
    /// Not this.
    Not(Box<Test>),
}

/// How a number is compared with a threshold. 以上 and 以下 include it, 超过 and 不满 do not (Civil Code, article 1259).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// 以上.
    AtLeast,
    /// 超过.
    MoreThan,
    /// 以下, 以内.
    AtMost,
    /// 不满.
    LessThan,
}

named! { Comparison:
    "at-least" = AtLeast,
    "more-than" = MoreThan,
    "at-most" = AtMost,
    "less-than" = LessThan,
}

impl Comparison {
    /// Whether a number meets it.
    pub const fn holds(self, number: i64, threshold: i64) -> bool {
        match self {
            Self::AtLeast => number >= threshold,
            Self::MoreThan => number > threshold,
            Self::AtMost => number <= threshold,
            Self::LessThan => number < threshold,
        }
    }

    /// The two neighbouring numbers between which the answer turns, smaller first.
    pub const fn sides(self, threshold: i64) -> (i64, i64) {
        match self {
            Self::AtLeast | Self::LessThan => (threshold.saturating_sub(1), threshold),
            Self::MoreThan | Self::AtMost => (threshold, threshold.saturating_add(1)),
        }
    }
}

impl Test {
    /// Calls `visit` with every fact that the test speaks of, in order, repeats included.
    pub fn each_fact(&self, visit: &mut impl FnMut(FactId)) {
        self.each_leaf(&mut |leaf| {
            if let Some(fact) = leaf.fact() {
                visit(fact);
            }
        });
    }

    /// Calls `visit` with every test of a single fact in it, in order.
    pub fn each_leaf<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        match self {
            Self::All(tests) | Self::Any(tests) => tests.iter().for_each(|test| test.each_leaf(visit)),
            Self::Not(test) => test.each_leaf(visit),
            Self::Is { .. } | Self::Among { .. } | Self::Compare { .. } => visit(self),
        }
    }

    /// The fact of a test of a single fact.
    pub const fn fact(&self) -> Option<FactId> {
        match self {
            Self::Is { fact, .. } | Self::Among { fact, .. } | Self::Compare { fact, .. } => Some(*fact),
            Self::All(_) | Self::Any(_) | Self::Not(_) => None,
        }
    }
}
