//! The top of every screen.

use super::{LinkStyle, Part, element, landmark, link, plain};
use crate::browser;
use crate::display::Mode;
use crate::screen::Screen;
use crate::shell::{Shell, language_tag};
use catalogue::bilingual::Language;
use yew::prelude::*;

/// The top of every screen: the product's name, larger text, the other language. `content` can be skipped to.
pub fn header(shell: &Shell, switch: &Callback<Language>, content: &NodeRef) -> Html {
    let words = shell.words();
    let other = match shell.language {
        Language::Zh => Language::En,
        Language::En => Language::Zh,
    };
    let onclick = switch.reform(move |_: MouseEvent| other);
    let skip = {
        let content = content.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            let _ = browser::focus::on(content.cast());
        })
    };
    let language = html! {
        <button
            type="button"
            class="pc-header__language"
            lang={language_tag(other)}
            aria-label={words.switch_language}
            {onclick}
        >
            { plain(words.other_language) }
        </button>
    };
    let is_large = shell.display.has(Mode::Elder);
    let toggle = {
        let (display, redraw) = (shell.display, shell.redraw.clone());
        Callback::from(move |_: MouseEvent| redraw.emit(display.with(Mode::Elder, !is_large)))
    };
    let size = html! {
        <button type="button" class="pc-header__language" aria-pressed={is_large.to_string()} onclick={toggle}>
            { plain(words.large_text) }
        </button>
    };
    let name = link(shell, &Screen::Start, LinkStyle::Name, words.product);
    let mut parts = vec![element("div", "pc-header__inner", vec![name, size, language])];
    if shell.navigation.is_by_address() {
        parts.insert(0, html! { <a class="pc-skip" href="#" onclick={skip}>{ plain(words.skip_to_content) }</a> });
    }
    landmark(shell, Part::Header, NodeRef::default(), parts.into_iter().collect())
}
