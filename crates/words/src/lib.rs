//! What is shown: words and rows, in Chinese and English. Pure, and without a rule: everything that is decided was
//! decided by the engine and the questionnaire, everything that is drawn is drawn by whoever reads these rows.
//!
//! Every text of the program itself stands in this module with both languages side by side: fixed texts in
//! [`wording`], sentences with parts in [`sentence`], the names of kinds and states in [`word`]. Texts of the policies
//! come from the catalogue.

pub mod all;
pub mod amount;
pub mod answer;
pub mod changes;
pub mod chart;
pub mod checklist;
pub mod compare;
pub mod coverage;
pub mod date;
pub mod document;
pub mod explain;
pub mod filter;
pub mod gallery;
pub mod measure;
pub mod measures;
pub mod nearest;
pub mod number;
pub mod order;
pub mod place;
pub mod qr;
pub mod question;
pub mod report;
pub mod results;
pub mod row;
pub mod search;
pub mod sentence;
pub mod status;
pub mod summary;
pub mod table;
pub mod total;
pub mod view;
pub mod word;
pub mod wording;
