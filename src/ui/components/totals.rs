//! Totals: what may be received, by standing, frequency and payee.

use super::{range_bar, status_tag};
use crate::present::summary::{StatusTotals, TotalRow};
use crate::ui::shell::Shell;
use yew::prelude::*;

/// Totals, never added across standings, frequencies or payees.
pub fn totals(shell: &Shell, statuses: &[StatusTotals]) -> Html {
    let nothing = || html! { <p class="pc-totals__nothing">{ shell.words().nothing_to_total }</p> };
    if statuses.is_empty() {
        return nothing();
    }
    let status = |status: &StatusTotals| {
        html! {
            <div class="pc-totals__status">
                <p>{ status_tag(status.status, status.meaning) }</p>
                if status.rows.is_empty() {
                    { nothing() }
                } else {
                    <ul class="pc-totals__rows">{ for status.rows.iter().map(row) }</ul>
                }
                if !status.beside.is_empty() {
                    <ul class="pc-totals__beside">
                        { for status.beside.iter().map(|beside| html! { <li>{ beside.clone() }</li> }) }
                    </ul>
                }
            </div>
        }
    };
    html! { <div class="pc-totals">{ for statuses.iter().map(status) }</div> }
}

fn row(row: &TotalRow) -> Html {
    html! {
        <li class="pc-totals__row">
            <span class="pc-totals__amount">{ row.amount.clone() }</span>
            <span class="pc-totals__label">{ row.label.clone() }</span>
            { range_bar(row.bar) }
            if let Some(open) = &row.open {
                <span class="pc-totals__open">{ open.clone() }</span>
            }
        </li>
    }
}
