//! Ways to take the result away.

use super::title;
use crate::ui::components::{element, heading};
use crate::ui::screen::DeskScreen;
use crate::ui::shell::Shell;
use crate::ui::visit::Visit;
use yew::prelude::*;

/// Ways to take the result away.
pub(super) fn share_page(shell: &Shell, _visit: &UseReducerHandle<Visit>) -> Html {
    element("div", "pc-page", vec![heading(shell, title(DeskScreen::Share, shell.language))])
}
