//! The page: Yew components over the rows of [`words`], the browser behind them, and the ways to embed them. Components and
//! pages hold no rule and no text.

pub mod app;
pub mod browser;
pub mod calculator;
pub mod components;
pub mod configuration;
pub mod display;
#[cfg(target_arch = "wasm32")]
pub mod embed;
pub mod entry;
pub mod host;
pub mod hosted;
pub mod kept;
pub mod loading;
pub mod offline;
pub mod page_address;
pub mod pages;
pub mod parts;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
pub mod screen;
pub mod shell;
pub mod unsent;
pub mod visit;
pub mod way;
