//! The terms of art.

use crate::components::{element, heading, text};
use crate::shell::Shell;
use catalogue::Catalogue;
use yew::prelude::*;

/// The terms of art and what each means, in one line.
pub fn glossary_page(shell: &Shell, catalogue: &Catalogue) -> Html {
    let terms = catalogue.terms().iter().map(|term| {
        let said = |tag, words: &str| text(tag, "", words.to_owned());
        let parts = vec![
            said("dt", term.term.in_language(shell.texts.language())),
            said("dd", term.gloss.in_language(shell.texts.language())),
        ];
        element("div", "pc-glossary__term", parts)
    });
    let list = element("dl", "", terms.collect());
    element("div", "pc-page pc-glossary", vec![heading(shell, shell.texts.glossary_title()), list])
}
