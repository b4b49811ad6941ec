//! A notice within the page.

use yew::prelude::*;

/// Something to know before going on.
pub fn notice(children: Html) -> Html {
    html! { <div class="pc-notice">{ children }</div> }
}
