//! A group of results.

use super::{contact, element, plain, result_row, text};
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
    let count = text("span", "pc-result-group__count", rows.len().to_string());
    let heading = element("h2", "", vec![plain(group.group.title(shell.texts)), plain(" "), count]);
    let note = text("p", "pc-result-group__note", group.group.note(shell.texts));
    let list = |rows: &[ResultRow]| {
        let row = |row: &ResultRow| {
            let node = if from == Some(row.name.as_str()) { shell.returned.clone() } else { NodeRef::default() };
            result_row(shell, row, node)
        };
        element("ul", "pc-result-group__rows", rows.iter().map(row).collect())
    };
    let lists: Vec<Html> = if offices.is_empty() {
        vec![list(rows)]
    } else {
        let office = |office: &Office| {
            let whom = element("p", "pc-result-group__office", vec![contact(&office.contact)]);
            let ask = text("p", "pc-result-group__ask", shell.texts.ask_office(office.rows.len()));
            element("div", "", vec![whom, ask, list(&office.rows)])
        };
        offices.iter().map(office).collect()
    };
    if group.folded {
        let open = rows.iter().any(|row| from == Some(row.name.as_str()));
        let summary = element("summary", "", vec![heading]);
        html! { <details class="pc-result-group" {open}>{ vec![summary, note] }{ lists }</details> }
    } else {
        let parts = [heading, note].into_iter().chain(lists).collect();
        element("section", "pc-result-group", parts)
    }
}
