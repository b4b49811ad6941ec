//! Conditions: the testable parts of a clause.

use crate::citation::Citation;
use crate::test::Test;
use crate::text::Text;

/// A testable part of a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// What it says.
    pub label: Text,
    /// Where the document says so.
    pub citation: Citation,
    /// How it is tested.
    pub test: Test,
}
