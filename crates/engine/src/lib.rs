//! The engine: from facts to a determination. Pure and total: the same catalogue, facts and day give the same outcome,
//! nothing is read or asked, and there is no input on which it fails.

pub mod benefit;
pub mod combine;
pub mod compare;
pub mod condition;
pub mod determine;
pub mod explanation;
pub mod facts;
pub mod nearest;
pub mod truth;

pub use combine::{Standing, StatusSummary, Total, summarise};
pub use compare::{Change, TotalChange, compare, differing};
pub use determine::{Award, Determination, Outcome, Verdict, determine};
pub use explanation::{AmountStep, ConditionResult, Explanation, Origin, StepKind, TestResult};
pub use facts::{Answer, Facts, FactsError, Span};
pub use nearest::{NearestChange, nearest_change};
pub use truth::Truth;
