//! The live summary beside a question, on a wide screen.

use super::{Link, Mark, Totals};
use crate::present::results::VerdictKind;
use crate::present::summary::Summary;
use crate::ui::screen::Screen;
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// The live summary.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct SummaryPanelProps {
    /// What it all comes to so far.
    pub summary: Summary,
}

/// The live summary beside a question: the range, the counts, the way to the results.
#[component]
pub fn SummaryPanel(props: &SummaryPanelProps) -> Html {
    let shell = use_shell();
    let words = shell.words();
    let [met, depends, services, not_met] = props.summary.counts;
    let count = |verdict: Option<VerdictKind>, label: &'static str, number: usize| {
        html! {
            <li>
                if let Some(verdict) = verdict {
                    <Mark {verdict} />
                } else {
                    <span class="pc-summary-panel__no-mark" />
                }
                <span>{ label }</span>
                <strong>{ number }</strong>
            </li>
        }
    };
    let title = shell.id("so-far");
    html! {
        <section class="pc-summary-panel" aria-labelledby={title.clone()}>
            <h2 class="pc-summary-panel__title" id={title.clone()}>{ words.so_far }</h2>
            <Totals statuses={props.summary.statuses.clone()} />
            <ul class="pc-summary-panel__counts">
                { count(Some(VerdictKind::Met), words.met_count, met) }
                { count(Some(VerdictKind::Open), words.depends_count, depends) }
                { count(None, words.services_title, services) }
                { count(Some(VerdictKind::NotMet), words.not_met_count, not_met) }
            </ul>
            <p class="pc-summary-panel__note">{ words.narrows }</p>
            <Link to={Screen::Results}>{ words.see_results }</Link>
        </section>
    }
}
