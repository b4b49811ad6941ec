//! `at-least`, `more-than`, `at-most`, `less-than` of a number against a figure, and their counterparts for days.

use super::{Against, Test};
use crate::check::Checker;
use crate::check::forms::{Context, Entries, is_name};
use crate::compiled::compiled;
use crate::direction::{Uses, Way};
use crate::form::{Dimension, Form};
use crate::{Catalogue, FactId, FactKind};

/// An answered number compared with a figure of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compare {
    /// The fact.
    pub fact: FactId,
    /// The relation.
    pub comparison: Comparison,
    /// The threshold, in the base unit of the fact's kind.
    pub threshold: i64,
}

compiled! { Compare { fact, comparison, threshold } }

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

/// The keys of comparisons: for numbers, and for days.
const THRESHOLDS: [(&str, &str, Comparison); 4] = [
    ("at-least", "on-or-after", Comparison::AtLeast),
    ("more-than", "after", Comparison::MoreThan),
    ("at-most", "on-or-before", Comparison::AtMost),
    ("less-than", "before", Comparison::LessThan),
];

impl Comparison {
    /// Whether a number meets it.
    pub fn holds<T: PartialOrd>(self, number: T, threshold: T) -> bool {
        match self {
            Self::AtLeast => number >= threshold,
            Self::MoreThan => number > threshold,
            Self::AtMost => number <= threshold,
            Self::LessThan => number < threshold,
        }
    }

    /// Whether larger numbers meet it.
    pub const fn is_upwards(self) -> bool {
        matches!(self, Self::AtLeast | Self::MoreThan)
    }

    /// The two neighbouring whole numbers between which the answer turns, smaller first.
    pub const fn sides(self, threshold: i64) -> (i64, i64) {
        match self {
            Self::AtLeast | Self::LessThan => (threshold.saturating_sub(1), threshold),
            Self::MoreThan | Self::AtMost => (threshold, threshold.saturating_add(1)),
        }
    }
}

impl Compare {
    pub(crate) fn directions(self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.compared(catalogue, self.comparison, |uses| uses.fact(self.fact, Way::Up));
    }

    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] =
        &["at-least", "more-than", "at-most", "less-than", "on-or-after", "after", "on-or-before", "before"];

    pub(crate) fn check(c: &mut Checker, test: &Entries<'_>, context: &Context<'_>) -> Option<Test> {
        let measured = c.measured(test, context)?;
        let (key, day, comparison, written) = threshold(test)?;
        let dimension = context.dimension(&measured);
        if day != (dimension == Dimension::Day) {
            let (problem, hint) = if day {
                ("this fact is no day", "Compare numbers with at-least, more-than, at-most or less-than")
            } else {
                ("this fact is a day", "Compare days with on-or-after, after, on-or-before or before")
            };
            c.key(key, |c| c.find(problem, hint));
            return None;
        }
        // A plain figure is by far the most common threshold; cases must give it exactly on both sides.
        if let Form::Fact(fact) = measured
            && !is_name(written)
        {
            let kind = context.kind(fact);
            let threshold = c.key(key, |c| c.figure(kind, written))?;
            return Some(Test::Compare(Self { fact, comparison, threshold }));
        }
        let threshold = c.operand_of(key, written, context, dimension)?;
        Some(Test::Against(Against { measured: Box::new(measured), comparison, threshold: Box::new(threshold) }))
    }
}

/// The comparison of a test: its key, whether it is one of days, what it is, and what is written.
pub(super) fn threshold<'t>(test: &Entries<'t>) -> Option<(&'static str, bool, Comparison, &'t crate::tree::Tree)> {
    THRESHOLDS.into_iter().find_map(|(number, day, comparison)| {
        let found = |key: &'static str, is_day| test.get(key).map(|written| (key, is_day, comparison, written));
        found(number, false).or_else(|| found(day, true))
    })
}

impl Checker {
    /// A figure of a document, in the base unit of a fact's kind.
    pub(crate) fn figure(&mut self, kind: &FactKind, written: &crate::tree::Tree) -> Option<i64> {
        if !kind.is_number() {
            self.find("this fact is not a number", "Compare only facts that are numbers or days");
            return None;
        }
        if *kind == FactKind::Money {
            return self.whole_money(written);
        }
        match kind.parse(&written.plain_text()) {
            Ok(number) => Some(number),
            Err(error) => {
                let example = match kind {
                    FactKind::Rate => "3%",
                    FactKind::Area => "500平方米",
                    FactKind::Months => "12个月",
                    FactKind::Date => "2024-12-20",
                    _ => "300",
                };
                self.find(
                    format!("{} is not a number here: {error}", written.shown()),
                    format!("Write it like {example}"),
                );
                None
            }
        }
    }
}
