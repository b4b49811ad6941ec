//! Comparisons of a number with another fact, a worked-out fact or a published figure.

use super::Comparison;
use crate::compiled::compiled;
use crate::form::{Form, shape};

/// A number stands in a relation to another.
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
