//! A group of results.

use super::{element, plain, result_row, text};
use crate::shell::Shell;
use words::results::{ResultGroup, ResultRow};
use words::row::Group;
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
    let list = |rows: &[ResultRow]| {
        let rows = rows.iter().map(|row| result_row(shell, row, node(&row.name)));
        element("ul", "pc-result-group__rows", rows.collect())
    };
    // What pays no money is apart from what does, below a line that says so.
    let apart = if matches!(group.group, Group::Met | Group::Depends) {
        rows.iter().position(|row| !row.may_be_money).unwrap_or(rows.len())
    } else {
        rows.len()
    };
    let (money, not_money) = rows.split_at_checked(apart).unwrap_or((rows, &[]));
    let mut lists = Vec::new();
    if !money.is_empty() {
        lists.push(list(money));
    }
    if !not_money.is_empty() {
        lists.push(text("p", "pc-result-group__apart", shell.texts.not_money_note()));
        lists.push(list(not_money));
    }
    if group.folded {
        let open = rows.iter().any(|row| from == Some(row.name.as_str()));
        let summary = element("summary", "", vec![heading]);
        html! { <details class="pc-result-group" {open}>{ vec![summary, note] }{ lists }</details> }
    } else {
        let parts = [heading, note].into_iter().chain(lists).collect();
        element("section", "pc-result-group", parts)
    }
}
