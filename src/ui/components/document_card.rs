//! A policy document.

use super::StatusTag;
use crate::present::measure::DocumentView;
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// A policy document.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct DocumentCardProps {
    /// The document.
    pub document: DocumentView,
}

/// A policy document: what it is, its standing, who issued it and when.
#[component]
pub fn DocumentCard(props: &DocumentCardProps) -> Html {
    let words = use_shell().words();
    let document = &props.document;
    html! {
        <div class="pc-document-card">
            <p class="pc-document-card__title">{ document.title.clone() }</p>
            <p class="pc-document-card__facts">
                <StatusTag status={document.status} text={document.status_meaning} />
                <span>{ document.issuer.clone() }</span>
                <span>{ document.dated.clone() }</span>
                if let Some(consultation) = &document.consultation {
                    <span>{ consultation.clone() }</span>
                }
                <span>{ document.measures.clone() }</span>
            </p>
            if let Some(original) = &document.original {
                <p class="pc-document-card__original">{ words.original_title }{ " " }<span lang="zh-CN">{ original.clone() }</span></p>
            }
        </div>
    }
}
