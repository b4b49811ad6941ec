//! A notice within the page.

use super::element;
use yew::prelude::*;

/// Something to know before going on.
pub fn notice(children: Vec<Html>) -> Html {
    element("div", "pc-notice", children)
}
