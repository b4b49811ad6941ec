//! When something did not come.

use crate::components::{element, heading, plain, text};
use crate::loading::Failure;
use crate::shell::Shell;
use yew::prelude::*;

/// When there is no catalogue: why, and a way to try again.
pub fn failed_page(shell: &Shell, failure: Failure, retry: &Callback<()>) -> Html {
    let texts = shell.texts;
    match failure {
        Failure::Network => page(shell, texts.failed_title(), texts.failed_body(), retry),
        Failure::Broken => page(shell, texts.broken_title(), texts.broken_body(), retry),
    }
}

/// When a part of the program did not come, or what is looked up in it: what may have happened, and a way to try again.
pub fn part_failed_page(shell: &Shell, retry: &Callback<()>) -> Html {
    page(shell, shell.texts.part_failed_title(), shell.texts.part_failed_body(), retry)
}

fn page(shell: &Shell, title: &str, body: &'static str, retry: &Callback<()>) -> Html {
    let onclick = retry.reform(|_: MouseEvent| ());
    let alert = vec![heading(shell, title), text("p", "", body)];
    let parts = vec![
        html! { <div role="alert">{ alert }</div> },
        html! { <button type="button" class="pc-button" {onclick}>{ plain(shell.texts.retry()) }</button> },
    ];
    element("div", "pc-page", parts)
}
