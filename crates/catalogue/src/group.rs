//! Groups: measures that are not simply added.

use crate::bilingual::Bilingual;
use crate::money::Money;

/// Measures that exclude each other or share a cap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its name in files.
    pub name: String,
    /// How they are combined.
    pub kind: GroupKind,
    /// What it is about.
    pub title: Bilingual,
    /// Why they are not simply added.
    pub reason: Bilingual,
}

/// How the measures of a group are combined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupKind {
    /// The same purpose is not paid twice: the highest counts.
    Exclusive,
    /// Together at most so much.
    SharedCap(Money),
}
