//! A policy document.

use super::{chinese, element, plain, status_tag, text};
use crate::shell::Shell;
use words::document::DocumentView;
use yew::prelude::*;

/// A policy document: what it is, its standing, who issued it and when.
pub fn document_card(shell: &Shell, document: &DocumentView) -> Html {
    let fact = |fact: &String| text("span", "", fact.clone());
    let facts = vec![
        status_tag(document.status.status, document.status.meaning),
        fact(&document.issuer),
        fact(&document.dated),
        document.consultation.as_ref().map(fact).unwrap_or_default(),
        fact(&document.measures),
    ];
    let original = document.original.as_ref().map(|original| {
        let label = shell.texts.labelled(shell.texts.original_title(), "");
        let parts = vec![plain(label), chinese(original.clone())];
        element("p", "pc-document-card__original", parts)
    });
    let parts = vec![
        text("p", "pc-document-card__title", document.title.clone()),
        element("p", "pc-tags", facts),
        original.unwrap_or_default(),
    ];
    element("div", "pc-document-card", parts)
}
