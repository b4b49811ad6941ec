//! `age-at-least` and its kind: how long ago a day was, on the day that is determined for.

use super::{Comparison, Test};
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::{Uses, Way};
use crate::quantity;
use crate::{Catalogue, FactId, FactKind};

/// A day lies so long back. Counted in months: a firm of 2021-11-24 is exactly five years old on 2026-11-24.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Age {
    /// The fact, which is a day.
    pub fact: FactId,
    /// The relation.
    pub comparison: Comparison,
    /// How long, in months.
    pub months: i64,
}

compiled! { Age { fact, comparison, months } }

impl Age {
    pub(crate) fn directions(self, catalogue: &Catalogue, uses: &mut Uses) {
        // The later the day, the less far back it lies.
        uses.compared(catalogue, self.comparison, |uses| uses.fact(self.fact, Way::Down));
    }

    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["age-at-least", "age-more-than", "age-at-most", "age-less-than"];

    pub(crate) fn check(c: &mut Checker, test: &Entries<'_>, context: &Context<'_>) -> Option<Test> {
        let fact = c.asked_fact(test, context)?;
        let (key, written) = Self::KEYS.iter().find_map(|key| Some((*key, test.get(key)?)))?;
        let (_, comparison) = *Comparison::NAMES.iter().find(|(word, _)| key.strip_prefix("age-") == Some(*word))?;
        if context.kind(fact) != &FactKind::Date {
            c.key("fact", |c| c.find("only a day has an age", "Name a fact of the type `date`"));
            return None;
        }
        let Some(months) = months(&written.plain_text()) else {
            c.key(key, |c| {
                c.find(format!("{} is no length of time", written.shown()), "Write it like 3年 or 18个月");
            });
            return None;
        };
        Some(Test::Age(Self { fact, comparison, months }))
    }
}

/// Reads a length of time: `3年`, `18个月`, `3 years`.
fn months(text: &str) -> Option<i64> {
    let text = text.trim();
    let years = ["年", "years", "year"].iter().find_map(|unit| text.strip_suffix(unit));
    let (number, factor) = match years {
        Some(years) => (years, 12),
        None => (["个月", "months", "month"].iter().find_map(|unit| text.strip_suffix(unit))?, 1),
    };
    quantity::parse(number, &[]).ok().filter(|n| *n <= 100).map(|n| n * factor)
}
