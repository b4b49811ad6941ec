//! A group of results.

use super::result_row;
use crate::present::results::{Group, ResultGroup};
use crate::ui::shell::Shell;
use yew::prelude::*;

/// A group of results under its heading. What pays nothing or does not apply is folded, unless the reader comes back to
/// it: `from` is the measure that the reader comes back from.
pub fn result_group(shell: &Shell, group: &ResultGroup, from: Option<&str>) -> Html {
    let words = shell.words();
    let rows = &group.rows;
    if rows.is_empty() {
        return Html::default();
    }
    let (title, note) = match group.group {
        Group::Met => (words.met_title, words.met_note),
        Group::Depends => (words.depends_title, words.depends_note),
        Group::Service => (words.services_title, words.services_note),
        Group::NotMet => (words.not_met_title, words.not_met_note),
    };
    let node = |name: &str| if from == Some(name) { shell.returned.clone() } else { NodeRef::default() };
    let heading = html! { <h2>{ title }{ " " }<span class="pc-result-group__count">{ rows.len() }</span></h2> };
    let list = html! {
        <>
            <p class="pc-result-group__note">{ note }</p>
            <ul class="pc-result-group__rows">
                { for rows.iter().map(|row| result_row(shell, row, node(&row.measure))) }
            </ul>
        </>
    };
    if matches!(group.group, Group::Service | Group::NotMet) {
        let open = rows.iter().any(|row| from == Some(row.measure.as_str()));
        html! { <details class="pc-result-group" {open}><summary>{ heading }</summary>{ list }</details> }
    } else {
        html! { <section class="pc-result-group">{ heading }{ list }</section> }
    }
}
