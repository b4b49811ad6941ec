//! Totals: what may be received, by standing, frequency and payee.

use super::{element, range_bar, status_tag, text};
use crate::shell::Shell;
use catalogue::Status;
use words::summary::StatusTotals;
use words::total::TotalRow;
use yew::prelude::*;

/// Totals, never added across standings, frequencies or payees.
pub fn totals(shell: &Shell, statuses: &[StatusTotals]) -> Html {
    let nothing = || text("p", "pc-totals__nothing", shell.texts.nothing_to_total());
    if statuses.is_empty() {
        return nothing();
    }
    let status = |status: &StatusTotals| {
        let mut parts = vec![element("p", "", vec![status_tag(status.status.status, status.status.meaning)])];
        parts.push(if status.rows.is_empty() {
            nothing()
        } else {
            element("ul", "pc-totals__rows", status.rows.iter().map(|one| row(one, status.status.status)).collect())
        });
        if !status.beside.is_empty() {
            let beside = status.beside.iter().map(|beside| text("li", "", beside.clone()));
            parts.push(element("ul", "pc-totals__beside", beside.collect()));
        }
        element("div", "pc-totals__status", parts)
    };
    element("div", "pc-totals", statuses.iter().map(status).collect())
}

fn row(row: &TotalRow, status: Status) -> Html {
    let mut parts = vec![
        text("span", "pc-totals__amount", row.words.amount.clone()),
        text("span", "pc-totals__label", row.words.label.clone()),
        range_bar(row.bar, status),
    ];
    parts.extend(row.words.open.iter().map(|open| text("span", "pc-totals__open", open.clone())));
    element("li", "pc-totals__row", parts)
}
