//! While something is on its way.

use crate::components::{element, heading, plain};
use crate::shell::Shell;
use yew::prelude::*;

/// While something is on its way: what that is.
pub fn loading_page(shell: &Shell, what: &'static str) -> Html {
    let parts = vec![heading(shell, shell.texts.product()), html! { <p role="status">{ plain(what) }</p> }];
    element("div", "pc-page", parts)
}
