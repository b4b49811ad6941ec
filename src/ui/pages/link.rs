//! A link that somebody has made of answers.

use crate::ui::components::{element, heading};
use crate::ui::shell::Shell;
use crate::ui::visit::Visit;
use yew::prelude::*;

/// A link that somebody has made of answers.
pub fn link_page(shell: &Shell, _visit: &UseReducerHandle<Visit>, _payload: &str) -> Html {
    element("div", "pc-page", vec![heading(shell, shell.words().product)])
}
