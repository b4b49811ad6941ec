//! What helps to answer a question.

use crate::ui::shell::Shell;
use yew::prelude::*;

/// Help that unfolds where it is long; short help simply stands there.
pub fn help(shell: &Shell, text: &str) -> Html {
    let text = text.to_owned();
    // About two lines on a phone.
    if text.chars().count() <= 48 {
        return html! { <p class="pc-help">{ text }</p> };
    }
    html! {
        <details class="pc-help pc-help--folded">
            <summary>{ shell.words().help }</summary>
            <p>{ text }</p>
        </details>
    }
}
