//! `of` in a test: what share one number is of another.

use super::{Comparison, Test};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;
use crate::form::{Dimension, Form, shape};

/// One number is a share of another. Multiplied across, never divided; a share of nothing is no share, so nothing meets
/// it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ratio {
    /// The part.
    pub part: Box<Form>,
    /// The whole.
    pub whole: Box<Form>,
    /// The relation.
    pub comparison: Comparison,
    /// The share.
    pub share: Box<Form>,
}

shape! { Ratio { part, whole, share } }
compiled! { Ratio { part, whole, comparison, share } }

impl Ratio {
    pub(crate) fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.compared(catalogue, self.comparison, |uses| {
            uses.form(catalogue, &self.part);
            // A base of nothing meets neither, whatever is asked.
            uses.either(|uses| uses.form(catalogue, &self.whole));
            uses.turned(catalogue, |uses| uses.form(catalogue, &self.share));
        });
    }

    /// How large the product can get that is compared.
    pub(crate) fn size(&self, catalogue: &Catalogue) -> Size {
        self.whole.size(catalogue).times(self.share.size(catalogue))
    }

    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["of"];

    pub(crate) fn check(c: &mut Checker, test: &Entries<'_>, context: &Context<'_>) -> Option<Test> {
        let numbers = c.two_numbers(test, "of", context)?;
        let TwoNumbers { one: part, other: whole, comparison, share } = numbers;
        Some(Test::Ratio(Self { part, whole, comparison, share }))
    }
}

/// Two numbers and the share that is asked of them.
pub(super) struct TwoNumbers {
    pub(super) one: Box<Form>,
    pub(super) other: Box<Form>,
    pub(super) comparison: Comparison,
    pub(super) share: Box<Form>,
}

impl Checker {
    /// Two numbers of one dimension and the share that is asked of them.
    pub(super) fn two_numbers(
        &mut self,
        test: &Entries<'_>,
        key: &'static str,
        context: &Context<'_>,
    ) -> Option<TwoNumbers> {
        let one = self.measured(test, context);
        let other = self.operand(key, test.get(key)?, context);
        let Some((threshold, false, comparison, written)) = super::compare::threshold(test) else {
            self.find("which share is asked for?", "Write at-least, more-than, at-most or less-than with a percentage");
            return None;
        };
        let share = self.operand_of(threshold, written, context, Dimension::Rate);
        let (one, other) = (one?, other?);
        self.same_dimension(key, &other, &one, context);
        if context.dimension(&one) == Dimension::Day {
            self.find("a day is no share of another", "Compare days with on-or-after, after, on-or-before or before");
        }
        Some(TwoNumbers { one: Box::new(one), other: Box::new(other), comparison, share: Box::new(share?) })
    }
}
