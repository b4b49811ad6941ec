//! The engine: determines measures for the facts of an enterprise, and explains the result. It must not know questions,
//! words for the screen, files or the clock.
//!
//! It is pure and total: the same catalogue, facts and day give the same outcome, and it fails on no input.
//!
//! ```
//! # let text = std::fs::read_to_string("../../tests/fixtures/catalogue.compiled.json").unwrap();
//! # let catalogue = catalogue::compiled::read(serde_json::from_str(&text).unwrap()).unwrap();
//! use engine::{Answer, Facts, Span, determine};
//!
//! let mut facts = Facts::none(&catalogue);
//! facts.set(catalogue.fact_named("mill").unwrap(), Some(Answer::YesNo(true)));
//! facts.set(catalogue.fact_named("investment").unwrap(), Some(Answer::Number(Span::exactly(4_000_000))));
//! let determination = determine(&catalogue, &facts, catalogue.date());
//!
//! let grant = catalogue.measure_named("mill-grant").unwrap();
//! assert_eq!(determination.outcome(grant).unwrap().verdict.name(), "ineligible");
//! ```

mod combine;
mod compare;
mod contradictions;
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
pub use compare::{MoneyChange, TotalChange, compare, differing};
pub use determine::{Award, Determination, Outcome, Verdict, determine, determine_measure, explain};
pub use explanation::{ConditionOrigin, ConditionResult, Explained, Explanation, Row, Tested};
pub use facts::{Answer, Facts, FactsError, Span};
pub use form::binds;
pub use nearest::{NearestChange, nearest_change};
pub use range::Range;
pub use truth::Truth;
