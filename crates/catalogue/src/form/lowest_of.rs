//! `lowest-of`: the lowest of several numbers.

use super::{Dimension, Form, Kind, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;

/// The lowest of several numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LowestOf {
    /// The numbers.
    pub of: Vec<Form>,
}

shape! { LowestOf { of } }
compiled! { LowestOf { of } }

impl Kind for LowestOf {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.of.first().map_or(Dimension::Money, |first| first.dimension(named))
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        Size::largest(self.of.iter().map(|form| form.size(catalogue)))
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.forms(catalogue, &self.of);
    }

    fn picks(&self) -> bool {
        true
    }
}

impl LowestOf {
    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["lowest-of"];

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        c.operands(form, "lowest-of", context).map(|of| Form::LowestOf(Self { of }))
    }
}
