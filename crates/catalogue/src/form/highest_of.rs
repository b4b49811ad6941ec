//! `highest-of`: the highest of several numbers.

use super::{Dimension, Form, Kind, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;

/// The highest of several numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HighestOf {
    /// The numbers.
    pub of: Vec<Form>,
}

shape! { HighestOf { of } }
compiled! { HighestOf { of } }

impl Kind for HighestOf {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.of.first().map_or(Dimension::Money, |first| first.dimension(named))
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        Size::largest(self.of.iter().map(|form| form.size(catalogue)))
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.forms(catalogue, &self.of);
    }

    fn never_negative(&self, catalogue: &Catalogue) -> bool {
        self.of.iter().any(|form| form.never_negative(catalogue))
    }

    fn picks(&self) -> bool {
        true
    }
}

impl HighestOf {
    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["highest-of"];

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        c.operands(form, "highest-of", context).map(|of| Form::HighestOf(Self { of }))
    }
}
