//! `over` in a test: by how much one number is above another.

use super::ratio::TwoNumbers;
use super::{Comparison, Test};
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
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
    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["over"];

    pub(crate) fn check(c: &mut Checker, test: &Entries<'_>, context: &Context<'_>) -> Option<Test> {
        let numbers = c.two_numbers(test, "over", context)?;
        let TwoNumbers { one: now, other: before, comparison, share } = numbers;
        Some(Test::Growth(Self { now, before, comparison, share }))
    }
}
