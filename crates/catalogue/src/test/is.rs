//! `is` of a yes-no fact.

use super::Test;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::{Uses, Way};
use crate::{FactId, FactKind};

/// A yes-no fact is that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Is {
    /// The fact.
    pub fact: FactId,
    /// What it must be.
    pub yes: bool,
}

compiled! { Is { fact, yes } }

impl Is {
    pub(crate) fn directions(self, uses: &mut Uses) {
        uses.fact(self.fact, if self.yes { Way::Up } else { Way::Down });
    }

    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["is"];

    pub(crate) fn check(c: &mut Checker, test: &Entries<'_>, context: &Context<'_>) -> Option<Test> {
        let fact = c.asked_fact(test, context)?;
        let is = test.get("is")?;
        if context.kind(fact) != &FactKind::YesNo {
            return super::Among::check_one(c, "is", is, fact, context);
        }
        c.key("is", |c| match is.yes_no() {
            Some(yes) => Some(Test::Is(Self { fact, yes })),
            None => {
                c.find(format!("{} is neither yes nor no", is.shown()), "Write yes or no");
                None
            }
        })
    }
}
