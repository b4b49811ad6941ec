//! The live summary above a question, on a phone.

use super::{Link, RangeBar};
use crate::present::summary::Summary;
use crate::ui::screen::Screen;
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// The live summary.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct SummaryLineProps {
    /// What it all comes to so far.
    pub summary: Summary,
}

/// The live summary in a line: the largest total, its standing, the way to the results.
#[component]
pub fn SummaryLine(props: &SummaryLineProps) -> Html {
    let words = use_shell().words();
    let first = props.summary.statuses.iter().find_map(|status| status.rows.first().map(|row| (status, row)));
    html! {
        <div class="pc-summary-line">
            <div class="pc-summary-line__words">
                if let Some((status, row)) = first {
                    <span class="pc-summary-line__label">{ words.so_far }</span>
                    <span class="pc-summary-line__amount">{ row.amount.clone() }</span>
                    <span class="pc-summary-line__label">{ status.tag }{ " · " }{ row.label.clone() }</span>
                } else {
                    <span class="pc-summary-line__label">{ words.nothing_to_total }</span>
                }
            </div>
            <Link to={Screen::Results}>{ words.see_results }</Link>
            if let Some((_, row)) = first {
                <RangeBar bar={row.bar} />
            }
        </div>
    }
}
