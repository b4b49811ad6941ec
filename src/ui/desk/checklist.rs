//! What is still to be answered and done.

use super::title;
use crate::ui::components::{element, heading};
use crate::ui::screen::DeskScreen;
use crate::ui::shell::Shell;
use crate::ui::visit::Visit;
use yew::prelude::*;

/// What is still to be answered and done.
pub(super) fn checklist_page(shell: &Shell, _visit: &UseReducerHandle<Visit>) -> Html {
    element("div", "pc-page", vec![heading(shell, title(DeskScreen::Checklist, shell.language))])
}
