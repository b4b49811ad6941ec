//! The bottom of every screen.

use super::{LinkStyle, Part, element, landmark, link, text};
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use yew::prelude::*;

/// The bottom of every screen: where the computing is done, who decides, and the edition of the catalogue.
pub fn footer(shell: &Shell, edition: Option<String>) -> Html {
    let texts = shell.texts;
    let to = |screen, title| link(shell, &Screen::Further(screen), LinkStyle::Text, title);
    let links = vec![
        to(Further::Measures, texts.measures_title()),
        to(Further::Coverage, texts.coverage_title()),
        to(Further::Glossary, texts.glossary_title()),
        to(Further::About, texts.about_title()),
        to(Further::Privacy, texts.privacy_title()),
        to(Further::Accessibility, texts.accessibility_title()),
    ];
    let edition = edition.map(|edition| text("p", "pc-footer__edition", edition));
    let inner = vec![
        // A plain box in a host page, which owns its landmarks.
        if shell.navigation.is_by_address() {
            html! { <nav class="pc-footer__links" aria-label={texts.more()}>{ links }</nav> }
        } else {
            element("div", "pc-footer__links", links)
        },
        text("p", "", texts.all_local()),
        text("p", "", texts.disclaimer()),
        edition.unwrap_or_default(),
    ];
    landmark(shell, Part::Footer, NodeRef::default(), element("div", "pc-footer__inner", inner))
}
