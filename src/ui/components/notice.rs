//! A notice within the page.

use yew::prelude::*;

/// A notice.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct NoticeProps {
    /// Whether it appears while the page is read, and is to be read out.
    #[prop_or_default]
    pub announced: bool,
    /// What it says.
    pub children: Html,
}

/// Something to know before going on.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    html! { <div class="pc-notice" role={props.announced.then_some("status")}>{ props.children.clone() }</div> }
}
