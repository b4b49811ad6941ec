//! The bottom of every screen.

use super::{LinkStyle, Part, element, landmark, link, plain, text};
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use words::texts::Locale;
use yew::prelude::*;

/// The way to the measures on one page, which needs no program.
pub fn plain_measures(shell: &Shell) -> Html {
    let to = format!("{}{}", shell.home, measures_file(shell.texts.locale()));
    html! { <a class="pc-link" href={to}>{ plain(shell.texts.plain_title()) }</a> }
}

/// The page of measures in a language: `measures.html` in the product's first, `measures.en.html` in English.
pub fn measures_file(locale: &'static Locale) -> String {
    if locale == Locale::first() { "measures.html".to_owned() } else { format!("measures.{}.html", locale.tag) }
}

/// The bottom of every screen: where the computing is done, who decides, and the edition of the catalogue.
pub fn footer(shell: &Shell, edition: Option<String>) -> Html {
    let texts = shell.texts;
    let to = |screen, title| link(shell, &Screen::Further(screen), LinkStyle::Text, title);
    let mut links = vec![
        to(Further::Measures, texts.measures_title()),
        to(Further::Coverage, texts.coverage_title()),
        to(Further::Glossary, texts.glossary_title()),
        to(Further::About, texts.about_title()),
        to(Further::Privacy, texts.privacy_title()),
        to(Further::Accessibility, texts.accessibility_title()),
    ];
    // A file of this site, which host pages have no business with.
    if shell.navigation.is_by_address() {
        links.push(plain_measures(shell));
    }
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
