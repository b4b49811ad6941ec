//! A group of results.

use super::{contact, result_row};
use crate::shell::Shell;
use words::action::Office;
use words::results::{ResultGroup, ResultRow};
use yew::prelude::*;

/// A group of results under its heading, by office where there are `offices`. A folded one opens where the reader comes
/// back to it: `from` is the measure that the reader comes back from.
pub fn result_group(shell: &Shell, group: &ResultGroup, offices: &[Office], from: Option<&str>) -> Html {
    let rows = &group.rows;
    if rows.is_empty() {
        return Html::default();
    }
    let heading = html! {
        <h2>
            { group.group.title(shell.texts) }
            { " " }
            <span class="pc-result-group__count">{ rows.len() }</span>
        </h2>
    };
    let body = html! {
        <>
            <p class="pc-result-group__note">{ group.group.note(shell.texts) }</p>
            if offices.is_empty() {
                { list(shell, rows, from) }
            } else {
                for one in offices {
                    { office(shell, one, from) }
                }
            }
        </>
    };
    if !group.folded {
        return html! { <section class="pc-result-group">{ heading }{ body }</section> };
    }
    let open = rows.iter().any(|row| from == Some(row.name.as_str()));
    html! {
        <details class="pc-result-group" {open}>
            <summary>{ heading }</summary>
            { body }
        </details>
    }
}

/// What one office is asked for.
fn office(shell: &Shell, office: &Office, from: Option<&str>) -> Html {
    html! {
        <div>
            <p class="pc-result-group__office">{ contact(&office.contact) }</p>
            <p class="pc-result-group__ask">{ shell.texts.ask_office(office.rows.len()) }</p>
            { list(shell, &office.rows, from) }
        </div>
    }
}

fn list(shell: &Shell, rows: &[ResultRow], from: Option<&str>) -> Html {
    let node = |row: &ResultRow| {
        if from == Some(row.name.as_str()) { shell.returned.clone() } else { NodeRef::default() }
    };
    html! {
        <ul class="pc-result-group__rows">
            for row in rows {
                { result_row(shell, row, node(row)) }
            }
        </ul>
    }
}
