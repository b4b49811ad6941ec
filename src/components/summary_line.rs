//! The live summary below a question, on a phone.

use super::{LinkStyle, element, link, text};
use crate::screen::Screen;
use crate::shell::Shell;
use words::row::Counts;
use yew::prelude::*;

/// The live summary on a line: how many measures are met and how many still may be, and the way to the results.
pub fn summary_line(shell: &Shell, counts: Counts) -> Html {
    let texts = shell.texts;
    let said = texts.met_and_possible(counts.met, counts.open);
    let parts = vec![text("p", "", said), link(shell, &Screen::Results, LinkStyle::Text, texts.see_results())];
    element("div", "pc-summary-line", parts)
}
