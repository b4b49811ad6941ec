//! When something did not come.

use crate::components::{element, heading, plain, plain_measures, text};
use crate::loading::Failure;
use crate::shell::Shell;
use yew::prelude::*;

/// When there is no catalogue: why, and a way to try again.
pub fn failed_page(shell: &Shell, failure: Failure, retry: &Callback<()>) -> Html {
    let texts = shell.texts;
    let (title, body) = match failure {
        Failure::Network => (texts.failed_title(), texts.failed_body()),
        Failure::Broken => (texts.broken_title(), texts.broken_body()),
    };
    let instead = shell.navigation.is_by_address().then(|| element("p", "", vec![plain_measures(shell)]));
    page(shell, title, body, instead, retry)
}

/// When a part of the program did not come, or what is looked up in it: what may have happened, and a way to try again.
pub fn part_failed_page(shell: &Shell, retry: &Callback<()>) -> Html {
    page(shell, shell.texts.part_failed_title(), shell.texts.part_failed_body(), None, retry)
}

fn page(shell: &Shell, title: &str, body: &'static str, instead: Option<Html>, retry: &Callback<()>) -> Html {
    let onclick = retry.reform(|_: MouseEvent| ());
    let alert = vec![heading(shell, title), text("p", "", body)];
    let parts = vec![
        html! { <div role="alert">{ alert }</div> },
        html! { <button type="button" class="pc-button" {onclick}>{ plain(shell.texts.retry()) }</button> },
        instead.unwrap_or_default(),
    ];
    element("div", "pc-page", parts)
}
