//! The heading of a screen.

use crate::shell::Shell;
use yew::prelude::*;

/// The heading of a screen. It takes the focus when the screen changes, so that a screen reader begins here.
pub fn heading(shell: &Shell, text: &str) -> Html {
    html! {
        <h1 class="pc-heading" id={shell.id("heading")} tabindex="-1" ref={shell.heading.clone()}>{ text.to_owned() }</h1>
    }
}
