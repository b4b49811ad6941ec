//! Which support measures may apply to an enterprise, and how much each may pay.
//!
//! The direction of the code is one way: value types → [`catalogue`] → [`engine`] → [`questionnaire`] → [`present`] →
//! {`api`, `ui`, the tool}. Everything up to `present` is pure: no input or output, no clock, no floats, no words for
//! the screen in a rule and no rule in what is shown. `ARCHITECTURE.md` lists what holds and where it is tested.

pub mod api;
pub mod bilingual;
pub mod catalogue;
pub mod citation;
#[cfg(feature = "desk")]
pub mod configuration;
pub mod date;
pub mod engine;
pub mod money;
pub mod order;
pub mod present;
pub mod quantity;
pub mod questionnaire;
pub mod rate;

#[cfg(feature = "page")]
pub mod browser;
#[cfg(all(feature = "page", target_arch = "wasm32"))]
pub mod embed;
#[cfg(feature = "page")]
pub mod ui;

#[cfg(feature = "tool")]
pub mod tool;
