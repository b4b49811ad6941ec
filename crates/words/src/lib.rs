//! What is shown: rows and sentences, in Chinese and English. It must not know the browser, and it holds no rule: the
//! engine and the questionnaire decide; the page, the tool and the wire form draw or print these rows.
//!
//! Start at [`view::View`]: a result with its catalogue and language, and a method for each kind of row. What more than
//! one reader shows is worded once: a total in [`total`], a status in [`status`], a verdict and a group in [`row`].
//!
//! Every text of the program itself is in this crate, both languages side by side: fixed texts in [`wording`],
//! sentences with parts in [`sentence`], the names of kinds and states in [`word`]. Texts of the policies come from the
//! catalogue.

pub mod action;
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
mod form;
pub mod gallery;
pub mod glossary;
pub mod measure;
pub mod measures;
pub mod nearest;
pub mod number;
pub mod order;
pub mod place;
pub mod plain;
pub mod projects;
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
mod test;
pub mod texts;
pub mod total;
pub mod view;
pub mod word;
