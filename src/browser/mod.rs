//! The browser: the only place that names `gloo`, `js_sys` and `web_sys`. Each function asks it for one thing or tells
//! it one thing; what follows from that is decided elsewhere. Called by effects and callbacks only, never while a
//! component renders, so that components render without a browser.

pub mod clipboard;
#[cfg(feature = "desk")]
pub mod console;
pub mod desk;
pub mod document;
pub mod download;
pub mod fetch;
pub mod focus;
#[cfg(feature = "desk")]
pub mod foreign;
pub mod input;
pub mod json;
#[cfg(feature = "desk")]
pub mod listener;
pub mod location;
pub mod print;
pub mod storage;
pub mod today;
