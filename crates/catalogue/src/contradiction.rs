//! Contradictions: what cannot be true of one enterprise at once.

use crate::test::Test;
use crate::text::Text;

/// What cannot be true of one enterprise at once.
///
/// It is no rule of a document. It keeps answers from contradicting each other, and results from counting enterprises that
/// do not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// Why not, and what to answer instead.
    pub reason: Text,
    /// Tests of different facts, each [`Test::Is`], [`Test::Among`] or [`Test::Compare`]: at least one is not met.
    pub never: Vec<Test>,
}
