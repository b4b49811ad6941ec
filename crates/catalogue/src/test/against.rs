//! Comparisons of a number with another fact, a worked-out fact or a published figure.

use super::Comparison;
use crate::Catalogue;
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::{Form, shape};

/// A number compared with another number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Against {
    /// The number.
    pub measured: Box<Form>,
    /// The relation.
    pub comparison: Comparison,
    /// The other number.
    pub threshold: Box<Form>,
}

shape! { Against { measured, threshold } }
compiled! { Against { measured, comparison, threshold } }

impl Against {
    pub(crate) fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.compared(catalogue, self.comparison, |uses| {
            uses.form(catalogue, &self.measured);
            uses.turned(catalogue, |uses| uses.form(catalogue, &self.threshold));
        });
    }
}
