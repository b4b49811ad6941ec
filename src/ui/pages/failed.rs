//! When there is no catalogue.

use crate::ui::app::Failure;
use crate::ui::components::heading;
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
    html! {
        <div class="pc-page">
            <div role="alert">
                { heading(shell, title) }
                <p>{ body }</p>
            </div>
            <button type="button" class="pc-button" {onclick}>{ words.retry }</button>
        </div>
    }
}
