//! The live summary beside a question, on a wide screen.

use super::{LinkStyle, link, mark, totals};
use crate::present::results::VerdictKind;
use crate::present::summary::Summary;
use crate::ui::screen::Screen;
use crate::ui::shell::Shell;
use yew::prelude::*;

/// The live summary beside a question: the range, the counts, the way to the results.
pub fn summary_panel(shell: &Shell, summary: &Summary) -> Html {
    let words = shell.words();
    let [met, depends, services, not_met] = summary.counts;
    let count = |verdict: Option<VerdictKind>, label: &'static str, number: usize| {
        let mark = verdict.map_or_else(|| html! { <span class="pc-summary-panel__no-mark" /> }, mark);
        html! { <li>{ mark }<span>{ label }</span><strong>{ number }</strong></li> }
    };
    html! {
        <section class="pc-summary-panel" aria-label={words.so_far}>
            <h2 class="pc-summary-panel__title">{ words.so_far }</h2>
            { totals(shell, &summary.statuses) }
            <ul class="pc-summary-panel__counts">
                { count(Some(VerdictKind::Met), words.met_title, met) }
                { count(Some(VerdictKind::Open), words.depends_title, depends) }
                { count(None, words.services_title, services) }
                { count(Some(VerdictKind::NotMet), words.not_met_title, not_met) }
            </ul>
            <p class="pc-summary-panel__note">{ words.narrows }</p>
            { link(shell, &Screen::Results, LinkStyle::Text, words.see_results) }
        </section>
    }
}
