//! A group of results.

use super::ResultItem;
use crate::present::results::{Group, ResultGroup};
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// A group of results.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ResultGroupProps {
    /// The group.
    pub group: ResultGroup,
    /// The measure that the reader has just come back from.
    pub from: Option<AttrValue>,
}

/// A group of results under its heading. What does not apply is folded, unless the reader comes back to it.
#[component]
pub fn ResultGroupList(props: &ResultGroupProps) -> Html {
    let words = use_shell().words();
    let rows = &props.group.rows;
    if rows.is_empty() {
        return Html::default();
    }
    let (title, note) = match props.group.group {
        Group::Met => (words.met_title, words.met_note),
        Group::Depends => (words.depends_title, words.depends_note),
        Group::Service => (words.services_title, words.services_note),
        Group::NotMet => (words.not_met_title, words.not_met_note),
    };
    let returned = |name: &str| props.from.as_deref() == Some(name);
    let heading = html! {
        <h2 class="pc-result-group__title">{ title }{ " " }<span class="pc-result-group__count">{ rows.len() }</span></h2>
    };
    let list = html! {
        <>
            <p class="pc-result-group__note">{ note }</p>
            <ul class="pc-result-group__rows">
                { for rows.iter().map(|row| html! {
                    <ResultItem key={row.measure.clone()} row={row.clone()} returned={returned(&row.measure)} />
                }) }
            </ul>
        </>
    };
    if props.group.group == Group::NotMet {
        let open = rows.iter().any(|row| returned(&row.measure));
        html! { <details class="pc-result-group" {open}><summary>{ heading }</summary>{ list }</details> }
    } else {
        html! { <section class="pc-result-group">{ heading }{ list }</section> }
    }
}
