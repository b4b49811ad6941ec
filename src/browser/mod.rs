//! The browser: the only place that names `gloo`, `js_sys` and `web_sys`. Each function asks it for one thing or tells
//! it one thing; what follows from that is decided elsewhere. Called by effects and callbacks only, never while a
//! component renders, so that components render without a browser.

pub mod desk;
pub mod document;
pub mod fetch;
pub mod focus;
pub mod input;
pub mod json;
pub mod location;
pub mod storage;
pub mod today;
