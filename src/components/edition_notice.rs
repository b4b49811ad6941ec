//! That the edition on the screen may not be the newest.

use super::{element, notice, plain, text};
use crate::shell::Shell;
use yew::prelude::*;

/// Why the edition on the screen may not be the newest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outdated {
    /// The site could not be reached: this is what the browser has kept.
    Offline,
    /// The site has a newer release.
    Newer,
}

/// That the edition on the screen may not be the newest: why, which one it is, and the button that loads the newest.
pub fn edition_notice(shell: &Shell, why: Outdated, edition: String, load: &Callback<()>) -> Html {
    let texts = shell.texts;
    let (said, button) = match why {
        Outdated::Offline => (texts.kept_edition(), texts.retry()),
        Outdated::Newer => (texts.newer_edition(), texts.load_newer()),
    };
    let onclick = load.reform(|_: MouseEvent| ());
    let said = element("p", "", vec![plain(said), plain(" "), text("span", "pc-edition-notice__edition", edition)]);
    let button = html! { <button type="button" class="pc-link" {onclick}>{ plain(button) }</button> };
    element("div", "pc-edition-notice", vec![notice(vec![said, button])])
}
