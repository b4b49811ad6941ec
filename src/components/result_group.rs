//! A group of results.

use super::{element, plain, result_row, text};
use crate::shell::Shell;
use words::results::ResultGroup;
use yew::prelude::*;

/// A group of results under its heading. A folded one opens where the reader comes back to it: `from` is the measure
/// that the reader comes back from.
pub fn result_group(shell: &Shell, group: &ResultGroup, from: Option<&str>) -> Html {
    let rows = &group.rows;
    if rows.is_empty() {
        return Html::default();
    }
    let node = |name: &str| if from == Some(name) { shell.returned.clone() } else { NodeRef::default() };
    let count = text("span", "pc-result-group__count", rows.len().to_string());
    let heading = element("h2", "", vec![plain(group.group.title(shell.texts)), plain(" "), count]);
    let note = text("p", "pc-result-group__note", group.group.note(shell.texts));
    let rows_drawn = rows.iter().map(|row| result_row(shell, row, node(&row.name)));
    let list = element("ul", "pc-result-group__rows", rows_drawn.collect());
    if group.folded {
        let open = rows.iter().any(|row| from == Some(row.name.as_str()));
        let summary = element("summary", "", vec![heading]);
        html! { <details class="pc-result-group" {open}>{ vec![summary, note, list] }</details> }
    } else {
        element("section", "pc-result-group", vec![heading, note, list])
    }
}
