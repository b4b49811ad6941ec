//! While the catalogue is on its way.

use crate::ui::components::{element, heading, plain};
use crate::ui::shell::Shell;
use yew::prelude::*;

/// While the catalogue is on its way.
pub fn loading_page(shell: &Shell) -> Html {
    let words = shell.words();
    let parts = vec![heading(shell, words.product), html! { <p role="status">{ plain(words.loading) }</p> }];
    element("div", "pc-page", parts)
}
