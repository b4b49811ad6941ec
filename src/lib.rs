//! The page: Yew components over the rows of [`words`], the browser behind them, and the ways to embed them.

pub mod browser;
pub mod configuration;
#[cfg(target_arch = "wasm32")]
pub mod embed;
pub mod parts;
pub mod ui;
