//! What helps to answer a question.

use crate::ui::shell::use_shell;
use yew::prelude::*;

/// Help.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct HelpProps {
    /// What it says.
    pub text: AttrValue,
}

/// Help that unfolds where it is long; short help simply stands there.
#[component]
pub fn Help(props: &HelpProps) -> Html {
    let shell = use_shell();
    // About two lines on a phone.
    if props.text.chars().count() <= 48 {
        return html! { <p class="pc-help">{ props.text.clone() }</p> };
    }
    html! {
        <details class="pc-help pc-help--folded">
            <summary>{ shell.words().help }</summary>
            <p>{ props.text.clone() }</p>
        </details>
    }
}
