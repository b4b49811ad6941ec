//! What helps to answer a question.

use super::{LinkStyle, element, link, text};
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use yew::prelude::*;

/// Help that unfolds where it is long; short help simply stands there.
pub fn help(shell: &Shell, words: &str) -> Html {
    let words = words.to_owned();
    // About two lines on a phone.
    if words.chars().count() <= 48 {
        return text("p", "pc-help", words);
    }
    let parts = vec![text("summary", "", shell.texts.help()), text("p", "", words)];
    element("details", "pc-help pc-help--folded", parts)
}

/// The way to the glossary, which begins with the terms of the screen that it was opened from.
pub fn to_terms(shell: &Shell) -> Html {
    link(shell, &Screen::Further(Further::Glossary), LinkStyle::Text, shell.texts.terms_here())
}
