//! `highest-of`: the highest of several numbers.

use super::{Form, shape};
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;

/// The highest of several numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HighestOf {
    /// The numbers.
    pub of: Vec<Form>,
}

shape! { HighestOf { of } }
compiled! { HighestOf { of } }

impl HighestOf {
    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["highest-of"];

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        c.operands(form, "highest-of", context).map(|of| Form::HighestOf(Self { of }))
    }
}
