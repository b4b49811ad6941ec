//! What has changed since a link was made.

use crate::present::wording;
use crate::ui::components::{element, heading};
use crate::ui::shell::Shell;
use crate::ui::visit::Visit;
use yew::prelude::*;

/// What has changed since a link was made.
pub fn changed_page(shell: &Shell, _visit: &UseReducerHandle<Visit>, _payload: &str) -> Html {
    element("div", "pc-page", vec![heading(shell, wording::desk::words(shell.language).changed_title)])
}
