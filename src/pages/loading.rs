//! While something is on its way.

use crate::components::{heading, plain};
use crate::shell::Shell;
use yew::prelude::*;

/// While something is on its way: what that is.
pub fn loading_page(shell: &Shell, what: &'static str) -> Html {
    // The key keeps Yew from making the next page out of these elements, which would be seen as their moving.
    html! {
        <div class="pc-page pc-loading" key="loading">
            { heading(shell, shell.texts.product()) }
            <p role="status">{ plain(what) }</p>
        </div>
    }
}
