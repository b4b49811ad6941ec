//! All questions on one page.

use super::title;
use crate::ui::components::{element, heading};
use crate::ui::screen::DeskScreen;
use crate::ui::shell::Shell;
use crate::ui::visit::Visit;
use yew::prelude::*;

/// All questions on one page.
pub(super) fn all_page(shell: &Shell, _visit: &UseReducerHandle<Visit>) -> Html {
    element("div", "pc-page", vec![heading(shell, title(DeskScreen::All, shell.language))])
}
