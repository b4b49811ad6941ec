//! The page: Yew components. They draw rows of [`words`] and send actions to the session; a component holds no
//! rule and no text.

pub mod app;
pub mod calculator;
pub mod components;
pub mod display;
pub mod entry;
pub mod further;
pub mod host;
pub mod hosted;
pub mod kept;
pub mod loading;
pub mod pages;
pub mod screen;
pub mod shell;
pub mod typed;
pub mod visit;
pub mod way;
