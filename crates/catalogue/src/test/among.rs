//! `is-any-of`, and `is` of a choice or the place.

use super::Test;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::{Uses, Way};
use crate::tree::Tree;
use crate::{FactId, FactKind, OptionSet, did_you_mean};

/// A choice or the place is one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Among {
    /// The fact.
    pub fact: FactId,
    /// The options that meet it.
    pub options: OptionSet,
}

compiled! { Among { fact, options } }

impl Among {
    pub(crate) fn directions(self, uses: &mut Uses) {
        uses.fact(self.fact, Way::Options(self.options));
    }

    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["is-any-of"];

    pub(crate) fn check(c: &mut Checker, test: &Entries<'_>, context: &Context<'_>) -> Option<Test> {
        let fact = c.asked_fact(test, context)?;
        let options = c.each_item(test, "is-any-of", |c, _, item| option(c, item, fact, context))?;
        Some(Test::Among(Self { fact, options: options.into_iter().collect() }))
    }

    /// A single option.
    pub(super) fn check_one(
        c: &mut Checker,
        key: &'static str,
        written: &Tree,
        fact: FactId,
        context: &Context<'_>,
    ) -> Option<Test> {
        c.key(key, |c| option(c, written, fact, context)).map(|options| Test::Among(Self { fact, options }))
    }
}

fn option(c: &mut Checker, written: &Tree, fact: FactId, context: &Context<'_>) -> Option<OptionSet> {
    let names: Vec<&str> = match context.kind(fact) {
        FactKind::Choice(options) => options.iter().map(|option| option.name.as_str()).collect(),
        FactKind::Place => context.places().collect(),
        FactKind::YesNo
        | FactKind::Money
        | FactKind::Count(_)
        | FactKind::Rate
        | FactKind::Area
        | FactKind::Months
        | FactKind::Date => {
            c.find("this fact has no options", "Use `is: yes` for yes-no facts and `at-least` for numbers");
            return None;
        }
    };
    let name = written.as_text().unwrap_or_default();
    let place = names.iter().position(|known| *known == name);
    if place.is_none() {
        let hint = did_you_mean(name, names.iter().copied()).unwrap_or_else(|| format!("It has: {}", names.join(", ")));
        c.find(format!("there is no option {}", written.shown()), hint);
    }
    place.map(OptionSet::only)
}
