//! `lowest-of`: the lowest of several numbers.

use super::{Form, shape};
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;

/// The lowest of several numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LowestOf {
    /// The numbers.
    pub of: Vec<Form>,
}

shape! { LowestOf { of } }
compiled! { LowestOf { of } }

impl LowestOf {
    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["lowest-of"];

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        c.operands(form, "lowest-of", context).map(|of| Form::LowestOf(Self { of }))
    }
}
