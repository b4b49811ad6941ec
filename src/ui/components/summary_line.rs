//! The live summary below a question, on a phone.

use super::{LinkStyle, element, link, range_bar, text};
use crate::present::summary::Summary;
use crate::ui::screen::Screen;
use crate::ui::shell::Shell;
use yew::prelude::*;

/// The live summary in a line: the first total that has a figure, its standing, the way to the results.
pub fn summary_line(shell: &Shell, summary: &Summary) -> Html {
    let words = shell.words();
    let first = summary.statuses.iter().find_map(|status| status.rows.first().map(|row| (status, row)));
    let label = |words: String| text("span", "pc-summary-line__label", words);
    let mut parts: Vec<Html> = first.map(|(_, row)| range_bar(row.bar)).into_iter().collect();
    let words_drawn = match first {
        Some((status, row)) => vec![
            label(words.so_far.to_owned()),
            text("span", "pc-summary-line__amount", row.amount.clone()),
            label(format!("{} · {}", status.tag, row.label)),
        ],
        None => vec![label(words.nothing_to_total.to_owned())],
    };
    parts.push(element("div", "pc-summary-line__words", words_drawn));
    parts.push(link(shell, &Screen::Results, LinkStyle::Text, words.see_results));
    element("div", "pc-summary-line", parts)
}
