//! Checks tests: exactly one form, of facts that exist, with answers that those facts can have.

use super::measure::World;
use super::{Checker, Step};
use crate::raw::{self, Scalar};
use crate::{Comparison, FactId, FactKind, OptionSet, Test, did_you_mean};

/// How deep tests may stand within each other: deeper than any clause, shallow enough for every stack.
const DEPTH: usize = 8;

impl Checker {
    pub(super) fn test(&mut self, t: &raw::Test, world: &World<'_>) -> Option<Test> {
        self.key("test", |c| c.inner_test(t, world, DEPTH))
    }

    fn inner_test(&mut self, t: &raw::Test, world: &World<'_>, depth: usize) -> Option<Test> {
        let comparisons = [
            ("at-least", &t.at_least, Comparison::AtLeast),
            ("more-than", &t.more_than, Comparison::MoreThan),
            ("at-most", &t.at_most, Comparison::AtMost),
            ("less-than", &t.less_than, Comparison::LessThan),
        ];
        let of_fact = usize::from(t.is.is_some())
            + usize::from(t.is_any_of.is_some())
            + comparisons.iter().filter(|(_, threshold, _)| threshold.is_some()).count();
        let joined = usize::from(t.all.is_some()) + usize::from(t.any.is_some()) + usize::from(t.not.is_some());
        if of_fact + joined != 1 || t.fact.is_some() != (of_fact == 1) {
            self.find(
                "a test must have exactly one form",
                "Write {fact, is}, {fact, is-any-of}, {fact, at-least}, {fact, more-than}, {fact, at-most}, \
                 {fact, less-than}, {all: […]}, {any: […]} or {not: …}",
            );
            return None;
        }
        let Some(deeper) = depth.checked_sub(1) else {
            self.find("tests stand too deep within each other", "Split it into several conditions");
            return None;
        };
        if let Some(tests) = &t.all {
            return self.tests("all", tests, world, deeper).map(Test::All);
        }
        if let Some(tests) = &t.any {
            return self.tests("any", tests, world, deeper).map(Test::Any);
        }
        if let Some(test) = &t.not {
            let test = self.key("not", |c| c.inner_test(test, world, deeper))?;
            return Some(Test::Not(Box::new(test)));
        }
        let name = t.fact.as_ref()?;
        let index = self.key("fact", |c| world.fact_names.resolve(c, name))?;
        let fact = FactId::at(index)?;
        let kind = &world.facts.get(index)?.kind;
        if let Some(options) = &t.is_any_of {
            let found = self.each("is-any-of", options, |c, option| c.option(world, kind, option))?;
            return Some(Test::Among { fact, options: found.into_iter().collect() });
        }
        if let Some(is) = &t.is {
            return self.key("is", |c| match kind {
                FactKind::YesNo => c.yes_no(is).map(|yes| Test::Is { fact, yes }),
                _ => c.option(world, kind, &is.to_string()).map(|options| Test::Among { fact, options }),
            });
        }
        comparisons.into_iter().find_map(|(key, threshold, comparison)| {
            let threshold = threshold.as_ref()?;
            let threshold = self.key(key, |c| c.number(kind, threshold))?;
            Some(Test::Compare { fact, comparison, threshold })
        })
    }

    fn tests(&mut self, key: &'static str, tests: &[raw::Test], world: &World<'_>, depth: usize) -> Option<Vec<Test>> {
        if tests.is_empty() {
            self.key(key, |c| c.find("nothing stands here", "Write at least one test"));
            return None;
        }
        let mut all = Vec::new();
        for (n, test) in tests.iter().enumerate() {
            let test = self.key(key, |c| c.at(Step::Index(n), |c| c.inner_test(test, world, depth)));
            all.push(test);
        }
        all.into_iter().collect()
    }

    fn yes_no(&mut self, written: &Scalar) -> Option<bool> {
        let answer = written.yes_no();
        if answer.is_none() {
            self.find(format!("`{written}` is neither yes nor no"), "Write yes or no");
        }
        answer
    }

    fn option(&mut self, world: &World<'_>, kind: &FactKind, name: &str) -> Option<OptionSet> {
        let names: Vec<&str> = match kind {
            FactKind::Choice(options) => options.iter().map(|option| option.name.as_str()).collect(),
            FactKind::Place => world.jurisdictions.iter().map(|place| place.name.as_str()).collect(),
            FactKind::YesNo | FactKind::Money | FactKind::Count(_) => {
                self.find("this fact has no options", "Use `is: yes` for yes-no facts and `at-least` for numbers");
                return None;
            }
        };
        let place = names.iter().position(|known| *known == name);
        if place.is_none() {
            let mend =
                did_you_mean(name, names.iter().copied()).unwrap_or_else(|| format!("It has: {}", names.join(", ")));
            self.find(format!("there is no option `{name}`"), mend);
        }
        place.map(OptionSet::only)
    }
}

impl Scalar {
    /// What a written yes or no says, if it says either.
    pub fn yes_no(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            Self::Text(text) => match text.as_str() {
                "yes" | "true" | "是" => Some(true),
                "no" | "false" | "否" => Some(false),
                _ => None,
            },
            Self::Whole(_) => None,
        }
    }
}
