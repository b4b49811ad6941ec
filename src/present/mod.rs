//! What is shown: words and rows, in Chinese and English. Pure, and without a rule: everything that is decided was
//! decided by the engine and the questionnaire, everything that is drawn is drawn by whoever reads these rows.
//!
//! Every text of the program itself stands in this module with both languages side by side: sentences in
//! [`sentence`], the names of kinds and states in [`word`]. Texts of the policies
//! come from the catalogue.

pub mod amount;
pub mod answer;
pub mod coverage;
pub mod date;
pub mod explain;
pub mod sentence;
pub mod word;
