//! Texts in the wording of the documents, which is Chinese.

use super::plain;
use crate::shell::Shell;
use catalogue::bilingual::Language;
use yew::prelude::*;

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
