//! The live summary below a question, on a phone.

use super::{LinkStyle, link, range_bar};
use crate::present::summary::Summary;
use crate::ui::screen::Screen;
use crate::ui::shell::Shell;
use yew::prelude::*;

/// The live summary in a line: the largest total, its standing, the way to the results.
pub fn summary_line(shell: &Shell, summary: &Summary) -> Html {
    let words = shell.words();
    let first = summary.statuses.iter().find_map(|status| status.rows.first().map(|row| (status, row)));
    let label = |text: String| html! { <span class="pc-summary-line__label">{ text }</span> };
    html! {
        <div class="pc-summary-line">
            if let Some((_, row)) = first {
                { range_bar(row.bar) }
            }
            <div class="pc-summary-line__words">
                if let Some((status, row)) = first {
                    { label(words.so_far.to_owned()) }
                    <span class="pc-summary-line__amount">{ row.amount.clone() }</span>
                    { label(format!("{} · {}", status.tag, row.label)) }
                } else {
                    { label(words.nothing_to_total.to_owned()) }
                }
            </div>
            { link(shell, &Screen::Results, LinkStyle::Text, words.see_results) }
        </div>
    }
}
