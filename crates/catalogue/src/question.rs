//! Questions: how facts are asked.

use super::{FactId, SectionId};
use crate::text::Text;

/// How one fact, or several yes-no facts together, are asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its name in files and in the wire form.
    pub name: String,
    pub section: SectionId,
    pub ask: Text,
    /// What helps to answer it.
    pub help: Option<Text>,
    /// What it asks: one fact, or several yes-no facts as a multiple choice.
    pub facts: Vec<FactId>,
    /// Where the offered bands of a number begin, ascending, above zero.
    pub bands: Vec<i64>,
}

/// A heading over questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    pub name: String,
    pub title: Text,
    /// Its questions follow from earlier answers: for a measure of which something else stays unknown they are not asked.
    pub follow_up: bool,
}

/// A term of art and what it means, in one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    pub term: Text,
    pub gloss: Text,
}
