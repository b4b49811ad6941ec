//! The live summary below a question, on a phone.

use super::{LinkStyle, element, link, plain, text};
use crate::screen::Screen;
use crate::shell::Shell;
use words::summary::Summary;
use yew::prelude::*;

/// The live summary in a few lines: the first totals, each with its standing, and the way to the results.
pub fn summary_line(shell: &Shell, summary: &Summary) -> Html {
    let texts = shell.texts;
    let line = summary.line(shell.texts);
    let label = |words: String| text("span", "pc-summary-line__label", words);
    let title = if line.totals.is_empty() { texts.nothing_to_total() } else { texts.so_far() };
    let mut said = vec![label(title.to_owned())];
    said.extend(line.totals.into_iter().map(|(amount, standing)| {
        element("p", "", vec![text("span", "pc-summary-line__amount", amount), plain(" "), label(standing)])
    }));
    said.extend(line.more.map(label));
    let parts = vec![
        element("div", "pc-summary-line__words", said),
        link(shell, &Screen::Results, LinkStyle::Text, texts.see_results()),
    ];
    element("div", "pc-summary-line", parts)
}
