//! While the catalogue is on its way.

use crate::ui::shell::use_shell;
use yew::prelude::*;

/// While the catalogue is on its way.
#[component]
pub fn LoadingPage() -> Html {
    let words = use_shell().words();
    html! {
        <div class="pc-page">
            <h1 class="pc-heading">{ words.product }</h1>
            <p role="status">{ words.loading }</p>
        </div>
    }
}
