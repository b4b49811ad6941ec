//! What becomes of the answers.

use super::title;
use crate::ui::components::{element, heading};
use crate::ui::screen::DeskScreen;
use crate::ui::shell::Shell;
use crate::ui::visit::Visit;
use yew::prelude::*;

/// What becomes of the answers.
pub(super) fn privacy_page(shell: &Shell, _visit: &UseReducerHandle<Visit>) -> Html {
    element("div", "pc-page", vec![heading(shell, title(DeskScreen::Privacy, shell.language))])
}
