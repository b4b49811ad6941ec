//! The browser: the only place that names `gloo`, `js_sys` and `web_sys`. Each function asks it for one thing or tells
//! it one thing; what follows from that is decided elsewhere. Called by effects and callbacks only, never while a
//! component renders, so that components render without a browser.

pub mod clipboard;
pub mod console;
pub mod document;
pub mod download;
pub mod fetch;
pub mod focus;
pub mod foreign;
pub mod idle;
pub mod input;
pub mod json;
pub mod listener;
pub mod location;
pub mod print;
pub mod release;
pub mod storage;
pub mod styles;
pub mod today;
