//! Totals: what may be received, by standing, frequency and payee.

use super::{range_bar, status_tag};
use crate::shell::Shell;
use catalogue::Status;
use words::summary::StatusTotals;
use words::total::TotalRow;
use yew::prelude::*;

/// Totals, never added across standings, frequencies or payees.
pub fn totals(shell: &Shell, statuses: &[StatusTotals]) -> Html {
    if statuses.is_empty() {
        return nothing(shell);
    }
    html! {
        <div class="pc-totals">
            for one in statuses {
                { status(shell, one) }
            }
        </div>
    }
}

fn nothing(shell: &Shell) -> Html {
    html! { <p class="pc-totals__nothing">{ shell.texts.nothing_to_total() }</p> }
}

fn status(shell: &Shell, status: &StatusTotals) -> Html {
    html! {
        <div class="pc-totals__status">
            <p>{ status_tag(status.status.status, status.status.meaning) }</p>
            if status.rows.is_empty() {
                { nothing(shell) }
            } else {
                <ul class="pc-totals__rows">
                    for one in &status.rows {
                        { row(one, status.status.status) }
                    }
                </ul>
            }
            if !status.beside.is_empty() {
                <ul class="pc-totals__beside">
                    for beside in &status.beside {
                        <li>{ beside }</li>
                    }
                </ul>
            }
        </div>
    }
}

fn row(row: &TotalRow, status: Status) -> Html {
    html! {
        <li class="pc-totals__row">
            <span class="pc-totals__amount">{ &row.words.amount }</span>
            <span class="pc-totals__label">{ &row.words.label }</span>
            { range_bar(row.bar, status) }
            if let Some(open) = &row.words.open {
                <span class="pc-totals__open">{ open }</span>
            }
        </li>
    }
}
