//! When there is no catalogue.

use crate::ui::app::Failure;
use crate::ui::components::{element, heading, plain, text};
use crate::ui::shell::Shell;
use yew::prelude::*;

/// When there is no catalogue: why, and a way to try again.
pub fn failed_page(shell: &Shell, failure: Failure, retry: &Callback<()>) -> Html {
    let words = shell.words();
    let (title, body) = match failure {
        Failure::Network => (words.failed_title, words.failed_body),
        Failure::Broken => (words.broken_title, words.broken_body),
    };
    let onclick = retry.reform(|_: MouseEvent| ());
    let alert = vec![heading(shell, title), text("p", "", body)];
    let parts = vec![
        html! { <div role="alert">{ alert }</div> },
        html! { <button type="button" class="pc-button" {onclick}>{ plain(words.retry) }</button> },
    ];
    element("div", "pc-page", parts)
}
