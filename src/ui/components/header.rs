//! The top of every screen.

use super::{Landmark, Link, Part};
use crate::bilingual::Language;
use crate::browser;
use crate::ui::screen::Screen;
use crate::ui::shell::{Navigation, language_tag, use_shell};
use yew::prelude::*;

/// What the top of every screen does.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct HeaderProps {
    /// Changes the language.
    pub switch: Callback<Language>,
    /// The content that can be skipped to.
    pub content: NodeRef,
}

/// The top of every screen: the product's name and the other language.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let shell = use_shell();
    let words = shell.words();
    let other = match shell.language {
        Language::Zh => Language::En,
        Language::En => Language::Zh,
    };
    let onclick = {
        let switch = props.switch.clone();
        Callback::from(move |_: MouseEvent| switch.emit(other))
    };
    let skip = {
        let content = props.content.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            browser::focus::on(&content);
        })
    };
    let own_page = shell.navigation == Navigation::Address;
    html! {
        <Landmark part={Part::Header}>
            if own_page {
                <a class="pc-skip" href="#" onclick={skip}>{ words.skip_to_content }</a>
            }
            <div class="pc-header__inner">
                <Link to={Screen::Start} class="pc-header__name">{ words.product }</Link>
                <button type="button" class="pc-header__language" lang={language_tag(other)} aria-label={words.switch_language} {onclick}>
                    { words.other_language }
                </button>
            </div>
        </Landmark>
    }
}
