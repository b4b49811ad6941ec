//! The top of every screen.

use super::{LinkStyle, Part, element, landmark, link, plain};
use crate::browser;
use crate::display::Mode;
use crate::screen::Screen;
use crate::shell::Shell;
use words::texts::{LOCALES, Locale};
use yew::prelude::*;

/// The top of every screen: the product's name, larger text, the other languages. `content` can be skipped to.
pub fn header(shell: &Shell, switch: &Callback<&'static Locale>, content: &NodeRef) -> Html {
    let texts = shell.texts;
    let skip = {
        let content = content.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            let _ = browser::focus::on(content.cast());
        })
    };
    let others = LOCALES.iter().filter(|other| *other != texts.locale()).map(|other| {
        let onclick = switch.reform(move |_: MouseEvent| other);
        html! {
            <button
                type="button"
                class="pc-header__language"
                lang={other.html_lang}
                aria-label={other.switch}
                {onclick}
            >
                { plain(other.name) }
            </button>
        }
    });
    let is_large = shell.display.has(Mode::Elder);
    let toggle = {
        let (display, redraw) = (shell.display, shell.redraw.clone());
        Callback::from(move |_: MouseEvent| redraw.emit(display.with(Mode::Elder, !is_large)))
    };
    let size = html! {
        <button type="button" class="pc-header__language" aria-pressed={is_large.to_string()} onclick={toggle}>
            { plain(texts.large_text()) }
        </button>
    };
    let name = link(shell, &Screen::Start, LinkStyle::Name, texts.product());
    let mut parts = vec![element("div", "pc-header__inner", [name, size].into_iter().chain(others).collect())];
    if shell.navigation.is_by_address() {
        parts.insert(0, html! { <a class="pc-skip" href="#" onclick={skip}>{ plain(texts.skip_to_content()) }</a> });
    }
    landmark(shell, Part::Header, NodeRef::default(), parts.into_iter().collect())
}
