//! Totals: what may be received, by standing, frequency and payee.

use super::{RangeBar, StatusTag};
use crate::present::summary::StatusTotals;
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// Totals.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct TotalsProps {
    /// The totals of each standing.
    pub statuses: Vec<StatusTotals>,
}

/// Totals, never added across standings, frequencies or payees.
#[component]
pub fn Totals(props: &TotalsProps) -> Html {
    let words = use_shell().words();
    if props.statuses.is_empty() {
        return html! { <p class="pc-totals__nothing">{ words.nothing_to_total }</p> };
    }
    let statuses = props.statuses.iter().map(|status| {
        let rows = status.rows.iter().map(|row| {
            html! {
                <li class="pc-totals__row">
                    <span class="pc-totals__amount">{ row.amount.clone() }</span>
                    <span class="pc-totals__label">{ row.label.clone() }</span>
                    <RangeBar bar={row.bar} />
                    if let Some(open) = &row.open {
                        <span class="pc-totals__open">{ open.clone() }</span>
                    }
                </li>
            }
        });
        html! {
            <div class="pc-totals__status">
                <p class="pc-totals__tag"><StatusTag status={status.status} text={status.meaning} /></p>
                if status.rows.is_empty() {
                    <p class="pc-totals__nothing">{ words.nothing_to_total }</p>
                } else {
                    <ul class="pc-totals__rows">{ for rows }</ul>
                }
                if !status.beside.is_empty() {
                    <ul class="pc-totals__beside">
                        { for status.beside.iter().map(|beside| html! { <li>{ beside.clone() }</li> }) }
                    </ul>
                }
            </div>
        }
    });
    html! { <div class="pc-totals">{ for statuses }</div> }
}
