//! The screen where there is no result yet, because no place is chosen.

use crate::components::{LinkStyle, element, heading, link, text};
use crate::screen::Screen;
use crate::shell::Shell;
use crate::visit::Visit;
use words::place;
use yew::prelude::*;

/// The way to choose a place. `None` where one is chosen.
pub fn place_first(shell: &Shell, visit: &Visit) -> Option<Html> {
    let texts = shell.texts;
    place::chosen(&visit.catalogue, visit.session.facts()).is_none().then(|| {
        let parts = vec![
            heading(shell, texts.place_first_title()),
            text("p", "", texts.place_first_body()),
            link(shell, &Screen::Start, LinkStyle::Button, texts.choose_place()),
        ];
        element("div", "pc-page", parts)
    })
}
