//! Plain elements: a tag, a class, what is in it.
//!
//! What `html!` writes out for an element at every place is several times one of these calls; so it stands only where an
//! element has more than a class: an attribute, an event.

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

/// A text that stands as the documents write it, in Chinese.
pub fn chinese(words: impl Into<AttrValue>) -> Html {
    html! { <span lang="zh-CN">{ plain(words) }</span> }
}
