//! Groups: measures that are not simply added.

use crate::money::Money;
use crate::text::Text;

/// Measures that exclude each other or share a cap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub name: String,
    pub kind: GroupKind,
    pub title: Text,
    /// Why they are not simply added.
    pub reason: Text,
}

/// How the measures of a group are combined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupKind {
    /// The same purpose is not paid twice: the highest counts.
    Exclusive,
    /// Together at most so much.
    SharedCap(Money),
}
