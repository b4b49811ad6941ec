//! The bottom of every screen.

use super::{LinkStyle, Part, element, landmark, link, text};
use crate::ui::screen::Screen;
use crate::ui::shell::Shell;
use yew::prelude::*;

/// The bottom of every screen: where the computing is done, who decides, and the edition of the catalogue.
pub fn footer(shell: &Shell, edition: Option<String>) -> Html {
    let words = shell.words();
    let links = vec![
        link(shell, &Screen::Coverage, LinkStyle::Text, words.coverage_title),
        link(shell, &Screen::Glossary, LinkStyle::Text, words.glossary_title),
    ];
    let edition = edition.map(|edition| text("p", "pc-footer__edition", edition));
    let inner = vec![
        html! { <nav class="pc-footer__links" aria-label={words.more}>{ links }</nav> },
        text("p", "", words.all_local),
        text("p", "", words.disclaimer),
        edition.unwrap_or_default(),
    ];
    landmark(shell, Part::Footer, NodeRef::default(), element("div", "pc-footer__inner", inner))
}
