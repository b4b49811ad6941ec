//! The live summary beside a question, on a wide screen.

use super::{LinkStyle, element, link, mark, text, totals};
use crate::screen::Screen;
use crate::shell::Shell;
use words::row::VerdictKind;
use words::summary::Summary;
use yew::prelude::*;

/// The live summary beside a question: the range, the counts, the way to the results.
pub fn summary_panel(shell: &Shell, summary: &Summary) -> Html {
    let texts = shell.texts;
    let [met, depends, services, not_met] = summary.counts;
    let count = |verdict: Option<VerdictKind>, label: &'static str, number: usize| {
        let mark = verdict.map_or_else(|| element("span", "pc-summary-panel__no-mark", Vec::new()), mark);
        element("li", "", vec![mark, text("span", "", label), text("strong", "", number.to_string())])
    };
    let counts = vec![
        count(Some(VerdictKind::Met), texts.met_title(), met),
        count(Some(VerdictKind::Open), texts.depends_title(), depends),
        count(None, texts.services_title(), services),
        count(Some(VerdictKind::NotMet), texts.not_met_title(), not_met),
    ];
    let parts = vec![
        text("h2", "pc-summary-panel__title", texts.so_far()),
        totals(shell, &summary.statuses),
        element("ul", "pc-summary-panel__counts", counts),
        text("p", "pc-summary-panel__note", texts.narrows()),
        link(shell, &Screen::Results, LinkStyle::Text, texts.see_results()),
    ];
    // A plain box in a host page, which owns its landmarks.
    if shell.navigation.is_by_address() {
        html! { <aside class="pc-summary-panel" aria-label={texts.so_far()}>{ parts }</aside> }
    } else {
        element("div", "pc-summary-panel", parts)
    }
}
