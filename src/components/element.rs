//! Plain elements: a tag, a class, what is in it.
//!
//! What `html!` writes out for an element at every place is several times one of these calls; so it stands only where an
//! element has more than a class: an attribute, an event.

use crate::shell::Shell;
use catalogue::bilingual::Language;
use words::measure::CitedText;
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

/// A text in the wording of the documents, which is Chinese.
pub fn chinese(words: impl Into<AttrValue>) -> Html {
    html! { <span lang="zh-CN">{ plain(words) }</span> }
}

/// A text of any language with what to search for, in the wording of the documents, between quotation marks.
pub fn with_chinese(shell: &Shell, words: &str) -> Html {
    if shell.texts.language() == Language::Zh {
        return plain(words.to_owned());
    }
    let parts = words.split('“').enumerate().flat_map(|(n, part)| match part.split_once('”') {
        Some((quoted, after)) if n > 0 => [plain("“"), chinese(quoted.to_owned()), plain(format!("”{after}"))],
        _ => [plain(part.to_owned()), Html::default(), Html::default()],
    });
    parts.collect()
}

/// A section under a heading of the second rank.
pub fn titled(class: &'static str, title: &'static str, mut body: Vec<Html>) -> Html {
    body.insert(0, text("h2", "", title));
    element("section", class, body)
}

/// Sentences of a document, each with its place there; `row` is the class of each.
pub fn cited(class: &'static str, row: &'static str, texts: &[CitedText]) -> Html {
    let sentence = |cited: &CitedText| {
        let clause = chinese(cited.clause.clone().unwrap_or_default());
        element("li", row, vec![plain(cited.text.clone()), plain(" "), clause])
    };
    element("ul", class, texts.iter().map(sentence).collect())
}
