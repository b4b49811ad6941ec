//! Conditions: the testable parts of a clause.

use crate::citation::Citation;
use crate::test::Test;
use crate::text::Text;

/// A testable part of a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    pub label: Text,
    /// Where the document says so.
    pub citation: Citation,
    pub test: Test,
}
