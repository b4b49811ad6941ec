//! The integration tests of the workspace, in one program: one link instead of fifteen.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that panics has failed, which is what it is for"
)]

mod action;
mod architecture;
mod ask;
mod cases;
mod compiled;
mod components;
mod contradictions;
mod contrast;
mod examples;
mod exit_code;
mod find;
mod findings;
mod fuzz;
mod given;
mod kept;
mod language;
mod ledger;
mod ledger_words;
mod only;
mod options;
mod oracle;
mod organisations;
mod prerender;
mod projects;
mod properties;
mod questionnaire;
mod reading;
mod rules;
mod second_reading;
mod styles;
mod support;
mod take;
mod texts;
mod tool;
mod totals;
mod wire;
