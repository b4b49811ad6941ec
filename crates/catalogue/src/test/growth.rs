//! `over` in a test: by how much one number is above another.

use super::ratio::TwoNumbers;
use super::{Comparison, Test};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;
use crate::form::{Form, shape};

/// A number has grown by a share of what it was. Multiplied across, never divided; there is no growth over nothing, so
/// nothing meets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Growth {
    /// What it is.
    pub now: Box<Form>,
    /// What it was.
    pub before: Box<Form>,
    /// The relation.
    pub comparison: Comparison,
    /// By which share.
    pub share: Box<Form>,
}

shape! { Growth { now, before, share } }
compiled! { Growth { now, before, comparison, share } }

impl Growth {
    pub(crate) fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.compared(catalogue, self.comparison, |uses| {
            uses.form(catalogue, &self.now);
            // A base of nothing meets neither, whatever is asked.
            uses.either(|uses| uses.form(catalogue, &self.before));
            uses.turned(catalogue, |uses| uses.form(catalogue, &self.share));
        });
    }

    /// How large the product can get that is compared.
    pub(crate) fn size(&self, catalogue: &Catalogue) -> Size {
        self.before.size(catalogue).times(self.share.size(catalogue).plus(Size::ONE))
    }

    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["over"];

    pub(crate) fn check(c: &mut Checker, test: &Entries<'_>, context: &Context<'_>) -> Option<Test> {
        let numbers = c.two_numbers(test, "over", context)?;
        let TwoNumbers { one: now, other: before, comparison, share } = numbers;
        Some(Test::Growth(Self { now, before, comparison, share }))
    }
}
