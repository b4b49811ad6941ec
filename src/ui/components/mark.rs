//! Met, open or not met, as a shape beside the word.

use crate::present::results::VerdictKind;
use crate::ui::shell::class;
use yew::prelude::*;

/// What is marked.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct MarkProps {
    /// What came out.
    pub verdict: VerdictKind,
}

/// A shape that says the same as the word beside it: a tick, a question mark, a cross.
#[component]
pub fn Mark(props: &MarkProps) -> Html {
    let (modifier, path) = match props.verdict {
        VerdictKind::Met => ("met", "M5.5 10.5l3 3 6-7"),
        VerdictKind::Open => ("open", "M7.4 7.6a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 2M10 14.4v.2"),
        VerdictKind::NotMet => ("not-met", "M6.5 6.5l7 7M13.5 6.5l-7 7"),
    };
    html! {
        <svg class={class("pc-mark", modifier)} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <circle cx="10" cy="10" r="9" />
            <path d={path} />
        </svg>
    }
}
