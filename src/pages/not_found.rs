//! An address that leads nowhere.

use crate::components::{LinkStyle, element, heading, link, text};
use crate::screen::Screen;
use crate::shell::Shell;
use yew::prelude::*;

/// An address that leads nowhere: why that may be, and the way home.
pub fn not_found_page(shell: &Shell, why: &'static str) -> Html {
    let texts = shell.texts;
    let parts = vec![
        heading(shell, texts.not_found_title()),
        text("p", "", why),
        link(shell, &Screen::Start, LinkStyle::Button, texts.to_start()),
    ];
    element("div", "pc-page", parts)
}
