//! What this is, what it is not, and who decides.

use super::title;
use crate::components::{LinkStyle, document_card, heading, link, paragraphs, points, prose};
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::Visit;
use catalogue::Catalogue;
use words::{document, place, sentence};
use yew::prelude::*;

/// What this is, what it is not, how amounts are counted, who decides, and what to do about a mistake.
pub fn about_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    let (texts, catalogue) = (shell.texts, &visit.catalogue);
    let does = points([texts.about_does_compare(), texts.about_does_unknown(), texts.about_does_next()]);
    let not =
        points([texts.about_not_apply(), texts.about_not_verify(), texts.about_not_all(), texts.about_not_advice()]);
    let decides = html! {
        <>
            <p>{ document::standing(catalogue, visit.session.as_of(), texts) }</p>
            { paragraphs([texts.about_decides_authority(), texts.about_decides_draft()]) }
        </>
    };
    let amounts = points([
        texts.about_amounts_range(),
        texts.about_amounts_apart(),
        texts.about_amounts_group(),
        texts.about_amounts_review(),
        texts.about_amounts_beside(),
    ]);
    let mistake = paragraphs([texts.about_mistake_tell(), texts.about_mistake_ask()]);
    html! {
        <div class="pc-page pc-about">
            { heading(shell, title(Further::About, texts)) }
            <p class="pc-lead">{ texts.about_lead() }</p>
            { prose(texts.about_does(), does) }
            { prose(texts.about_not(), not) }
            { prose(texts.about_decides(), decides) }
            { prose(texts.about_amounts(), amounts) }
            { prose(texts.about_mistake(), mistake) }
            { prose(texts.about_covers(), covered(shell, catalogue)) }
            { prose(texts.about_others(), paragraphs([texts.about_others_body()])) }
            <p class="pc-hint">{ place::edition(catalogue, texts) }</p>
        </div>
    }
}

/// The documents, and the way to what is taken of each.
fn covered(shell: &Shell, catalogue: &Catalogue) -> Html {
    let texts = shell.texts;
    let documents = document::documents(catalogue, texts);
    html! {
        <>
            <p>{ sentence::extent(documents.len(), catalogue.measures().count(), texts) }</p>
            for document in &documents {
                { document_card(shell, document) }
            }
            <p>
                { texts.about_covers_more() }
                { " " }
                { link(shell, &Screen::Further(Further::Coverage), LinkStyle::Text, texts.coverage_title()) }
            </p>
        </>
    }
}
