//! The screen where there is no result yet, because no place is chosen.

use crate::components::{LinkStyle, heading, link};
use crate::screen::Screen;
use crate::shell::Shell;
use crate::visit::Visit;
use words::place;
use yew::prelude::*;

/// The way to choose a place. `None` where one is chosen.
pub fn place_first(shell: &Shell, visit: &Visit) -> Option<Html> {
    let texts = shell.texts;
    if place::chosen(&visit.catalogue, visit.session.facts()).is_some() {
        return None;
    }
    Some(html! {
        <div class="pc-page">
            { heading(shell, texts.place_first_title()) }
            <p>{ texts.place_first_body() }</p>
            { link(shell, &Screen::Start, LinkStyle::Button, texts.choose_place()) }
        </div>
    })
}
