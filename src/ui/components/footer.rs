//! The bottom of every screen.

use super::{LinkStyle, Part, landmark, link};
use crate::ui::screen::Screen;
use crate::ui::shell::Shell;
use yew::prelude::*;

/// The bottom of every screen: where the computing is done, who decides, and the edition of the catalogue.
pub fn footer(shell: &Shell, edition: Option<String>) -> Html {
    let words = shell.words();
    landmark(
        shell,
        Part::Footer,
        NodeRef::default(),
        html! {
            <div class="pc-footer__inner">
                <nav class="pc-footer__links" aria-label={words.more}>
                    { link(shell, &Screen::Coverage, LinkStyle::Text, words.coverage_title) }
                    { link(shell, &Screen::Glossary, LinkStyle::Text, words.glossary_title) }
                </nav>
                <p>{ words.all_local }</p>
                <p>{ words.disclaimer }</p>
                if let Some(edition) = edition {
                    <p class="pc-footer__edition">{ edition }</p>
                }
            </div>
        },
    )
}
