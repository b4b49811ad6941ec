//! Plain elements: a tag, a class, what is in it.
//!
//! For what is loaded before the first question: the first program, and what a host page needs besides. Readers wait for
//! each byte of it, and a call of these takes 28 bytes of brotli less than `html!` does for the same element. Elements with
//! an attribute or an event are written in `html!` there too. Later parts use `html!` for everything; see
//! `docs/adr/0055-html-in-the-parts.md`.

use yew::prelude::*;
use yew::virtual_dom::VText;

/// An element that holds others; an empty class is none.
#[expect(clippy::ignored_unit_patterns, reason = "it is in what the macro writes out")]
pub fn element(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    let class = (!class.is_empty()).then_some(class);
    html! { <@{tag} {class}>{ children }</@> }
}

/// An element that holds a text.
pub fn text(tag: &'static str, class: &'static str, words: impl Into<AttrValue>) -> Html {
    element(tag, class, vec![plain(words)])
}

/// A text by itself.
pub fn plain(words: impl Into<AttrValue>) -> Html {
    VText::new(words.into()).into()
}
