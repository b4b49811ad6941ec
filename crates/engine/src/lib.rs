//! The engine: from facts to a determination. Pure and total: the same catalogue, facts and day give the same outcome,
//! nothing is read or asked, and there is no input on which it fails.
//!
//! It knows nothing of questions, of words for the screen, or of files.

mod combine;
mod compare;
mod determine;
mod exactness;
mod explanation;
mod facts;
mod form;
mod nearest;
#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics has failed")]
mod random;
mod range;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics has failed")]
mod sample;
mod test;
mod truth;

pub use combine::{GroupRank, StatusSummary, Total, summarise};
pub use compare::{Change, TotalChange, compare, differing};
pub use determine::{Award, Determination, Outcome, Verdict, determine, determine_measure, explain};
pub use explanation::{ConditionResult, Explained, Explanation, Origin, Row, Tested};
pub use facts::{Answer, Facts, FactsError, Span};
pub use form::binds;
pub use nearest::{NearestChange, nearest_change};
pub use range::Range;
pub use truth::Truth;
