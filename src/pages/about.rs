//! What this is, what it is not, and who decides.

use super::title;
use crate::components::{LinkStyle, document_card, element, heading, link, paragraphs, plain, points, prose, text};
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::Visit;
use words::{document, place, sentence};
use yew::prelude::*;

/// What this is, what it is not, how amounts are counted, who decides, and what to do about a mistake.
pub fn about_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    let (texts, catalogue) = (shell.texts, &visit.catalogue);
    let documents = document::documents(catalogue, texts);
    let extent = sentence::extent(documents.len(), catalogue.measures().count(), texts);
    let standing = document::standing(catalogue, visit.session.as_of(), texts);
    let mut covered = vec![text("p", "", extent)];
    covered.extend(documents.iter().map(|document| document_card(shell, document)));
    let coverage = link(shell, &Screen::Further(Further::Coverage), LinkStyle::Text, shell.texts.coverage_title());
    covered.push(element("p", "", vec![plain(texts.about_covers_more()), plain(" "), coverage]));
    let amounts = [
        texts.about_amounts_range(),
        texts.about_amounts_apart(),
        texts.about_amounts_group(),
        texts.about_amounts_review(),
        texts.about_amounts_beside(),
    ];
    let not = [texts.about_not_apply(), texts.about_not_verify(), texts.about_not_all(), texts.about_not_advice()];
    let parts = vec![
        heading(shell, title(Further::About, texts)),
        text("p", "pc-lead", texts.about_lead()),
        prose(
            texts.about_does(),
            vec![points([texts.about_does_compare(), texts.about_does_unknown(), texts.about_does_next()])],
        ),
        prose(texts.about_not(), vec![points(not)]),
        prose(
            texts.about_decides(),
            std::iter::once(text("p", "", standing))
                .chain(paragraphs([texts.about_decides_authority(), texts.about_decides_draft()]))
                .collect(),
        ),
        prose(texts.about_amounts(), vec![points(amounts)]),
        prose(texts.about_mistake(), paragraphs([texts.about_mistake_tell(), texts.about_mistake_ask()])),
        prose(texts.about_covers(), covered),
        prose(texts.about_others(), paragraphs([texts.about_others_body()])),
        text("p", "pc-hint", place::edition(catalogue, texts)),
    ];
    element("div", "pc-page pc-about", parts)
}
