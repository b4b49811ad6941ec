//! While the catalogue is on its way.

use crate::ui::components::heading;
use crate::ui::shell::Shell;
use yew::prelude::*;

/// While the catalogue is on its way.
pub fn loading_page(shell: &Shell) -> Html {
    let words = shell.words();
    html! {
        <div class="pc-page">
            { heading(shell, words.product) }
            <p role="status">{ words.loading }</p>
        </div>
    }
}
