//! The top of every screen.

use super::{LinkStyle, Part, element, landmark, link, plain};
use crate::bilingual::Language;
use crate::browser;
use crate::ui::screen::Screen;
use crate::ui::shell::{Navigation, Shell, language_tag};
use yew::prelude::*;

/// The top of every screen: the product's name and the other language. `content` can be skipped to.
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
    let name = link(shell, &Screen::Start, LinkStyle::Name, words.product);
    let mut parts = vec![element("div", "pc-header__inner", vec![name, language])];
    if shell.navigation == Navigation::Address {
        parts.insert(0, html! { <a class="pc-skip" href="#" onclick={skip}>{ plain(words.skip_to_content) }</a> });
    }
    landmark(shell, Part::Header, NodeRef::default(), parts.into_iter().collect())
}
