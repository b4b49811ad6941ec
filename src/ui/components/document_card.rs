//! A policy document.

use super::status_tag;
use crate::present::measure::DocumentView;
use crate::ui::shell::Shell;
use yew::prelude::*;

/// A policy document: what it is, its standing, who issued it and when.
pub fn document_card(shell: &Shell, document: &DocumentView) -> Html {
    let fact = |text: &String| html! { <span>{ text.clone() }</span> };
    html! {
        <div class="pc-document-card">
            <p class="pc-document-card__title">{ document.title.clone() }</p>
            <p class="pc-document-card__facts">
                { status_tag(document.status, document.status_meaning) }
                { fact(&document.issuer) }
                { fact(&document.dated) }
                { for document.consultation.iter().map(fact) }
                { fact(&document.measures) }
            </p>
            if let Some(original) = &document.original {
                <p class="pc-document-card__original">
                    { shell.words().original_title }{ " " }<span lang="zh-CN">{ original.clone() }</span>
                </p>
            }
        </div>
    }
}
