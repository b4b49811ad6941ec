//! When there is no catalogue.

use crate::ui::app::Failure;
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// When there is no catalogue.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct FailedPageProps {
    /// Why.
    pub failure: Failure,
    /// Tries again.
    pub retry: Callback<()>,
}

/// When there is no catalogue: why, and a way to try again.
#[component]
pub fn FailedPage(props: &FailedPageProps) -> Html {
    let words = use_shell().words();
    let (title, body) = match props.failure {
        Failure::Network => (words.failed_title, words.failed_body),
        Failure::Broken => (words.broken_title, words.broken_body),
    };
    let onclick = {
        let retry = props.retry.clone();
        Callback::from(move |_: MouseEvent| retry.emit(()))
    };
    html! {
        <div class="pc-page">
            <div role="alert">
                <h1 class="pc-heading">{ title }</h1>
                <p>{ body }</p>
            </div>
            <button type="button" class="pc-button" {onclick}>{ words.retry }</button>
        </div>
    }
}
