//! Tags: a standing or a reservation in a word.

use crate::catalogue::Status;
use crate::ui::shell::{class, use_shell};
use yew::prelude::*;

/// A standing.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct StatusTagProps {
    /// The standing.
    pub status: Status,
    /// Its word.
    pub text: AttrValue,
}

/// A standing in a word; the outline says the same by its shape.
#[component]
pub fn StatusTag(props: &StatusTagProps) -> Html {
    let modifier = match props.status {
        Status::InForce => "in-force",
        Status::ReportedInForce | Status::Reported => "reported",
        Status::Planned | Status::Draft => "draft",
        Status::Expired => "expired",
    };
    html! { <span class={class("pc-tag", modifier)}>{ props.text.clone() }</span> }
}

/// That an authority still decides.
#[component]
pub fn DiscretionaryTag() -> Html {
    let shell = use_shell();
    html! { <span class={class("pc-tag", "discretionary")}>{ shell.words().discretionary_tag }</span> }
}
