//! That the edition on the screen may not be the newest.

use super::{element, notice, plain, text};
use crate::shell::Shell;
use yew::prelude::*;

/// Why the edition on the screen may not be the newest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outdated {
    /// The site could not be reached: this edition is what the browser has kept.
    Offline(String),
    /// The site has a newer release.
    Newer,
}

/// That the edition on the screen may not be the newest: why, which one it is, and the button that loads the newest.
pub fn edition_notice(shell: &Shell, why: Outdated, load: &Callback<()>) -> Html {
    let texts = shell.texts;
    let (mut inner, button) = match why {
        Outdated::Offline(edition) => {
            (vec![text("p", "", texts.kept_edition()), text("p", "", edition)], texts.retry())
        }
        Outdated::Newer => (vec![text("p", "", texts.newer_edition())], texts.load_newer()),
    };
    let onclick = load.reform(|_: MouseEvent| ());
    inner.push(html! { <button type="button" class="pc-link" {onclick}>{ plain(button) }</button> });
    element("div", "pc-edition-notice", vec![notice(inner)])
}
