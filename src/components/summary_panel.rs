//! The live summary beside a question, on a wide screen.

use super::{LinkStyle, element, link, mark, text};
use crate::screen::Screen;
use crate::shell::Shell;
use words::row::{Counts, VerdictKind};
use yew::prelude::*;

/// The live summary beside questions: how many measures there are of each verdict, the `totals` once something is met,
/// and the way to the results.
pub fn summary_panel(shell: &Shell, counts: Counts, totals: Html) -> Html {
    let texts = shell.texts;
    let count = |verdict: VerdictKind, label: &'static str, number: usize| {
        element("li", "", vec![mark(verdict), text("span", "", label), text("strong", "", number.to_string())])
    };
    let rows = vec![
        count(VerdictKind::Met, texts.met_title(), counts.met),
        count(VerdictKind::Open, texts.depends_title(), counts.open),
        count(VerdictKind::NotMet, texts.not_met_title(), counts.not_met),
    ];
    let parts = vec![
        text("h2", "pc-summary-panel__title", texts.so_far()),
        element("ul", "pc-summary-panel__counts", rows),
        if counts.met > 0 { totals } else { Html::default() },
        link(shell, &Screen::Results, LinkStyle::Text, texts.see_results()),
    ];
    // A plain box in a host page, which owns its landmarks.
    if shell.navigation.is_by_address() {
        html! { <aside class="pc-summary-panel" aria-label={texts.so_far()}>{ parts }</aside> }
    } else {
        element("div", "pc-summary-panel", parts)
    }
}
