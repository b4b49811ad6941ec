//! The results with search, filters and a chart.

use super::title;
use crate::ui::components::{element, heading};
use crate::ui::screen::DeskScreen;
use crate::ui::shell::Shell;
use crate::ui::visit::Visit;
use yew::prelude::*;

/// The results with search, filters and a chart.
pub(super) fn find_page(shell: &Shell, _visit: &UseReducerHandle<Visit>) -> Html {
    element("div", "pc-page", vec![heading(shell, title(DeskScreen::Find, shell.language))])
}
