//! What this is, what it is not, and who decides.

use super::title;
use crate::components::{LinkStyle, document_card, element, heading, link, paragraphs, plain, points, prose, text};
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::Visit;
use words::{document, place, sentence, wording};
use yew::prelude::*;

/// What this is, what it is not, how amounts are counted, who decides, and what to do about a mistake.
pub fn about_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    let (language, catalogue) = (shell.language, &visit.catalogue);
    let words = wording::reference::words(language);
    let documents = document::documents(catalogue, language);
    let extent = sentence::extent(documents.len(), catalogue.measures().count(), language);
    let mut covered = vec![text("p", "", extent)];
    covered.extend(documents.iter().map(|document| document_card(shell, document)));
    let coverage = link(shell, &Screen::Further(Further::Coverage), LinkStyle::Text, shell.words().coverage_title);
    covered.push(element("p", "", vec![plain(words.about_covers_more), plain(" "), coverage]));
    let amounts = [
        words.about_amounts_range,
        words.about_amounts_apart,
        words.about_amounts_group,
        words.about_amounts_review,
        words.about_amounts_beside,
    ];
    let not = [words.about_not_apply, words.about_not_verify, words.about_not_all, words.about_not_advice];
    let parts = vec![
        heading(shell, title(Further::About, language)),
        text("p", "pc-lead", words.about_lead),
        prose(
            words.about_does,
            vec![points([words.about_does_compare, words.about_does_unknown, words.about_does_next])],
        ),
        prose(words.about_not, vec![points(not)]),
        prose(words.about_decides, paragraphs([words.about_decides_authority, words.about_decides_draft])),
        prose(words.about_amounts, vec![points(amounts)]),
        prose(words.about_mistake, paragraphs([words.about_mistake_tell, words.about_mistake_ask])),
        prose(words.about_covers, covered),
        prose(words.about_others, paragraphs([words.about_others_body])),
        text("p", "pc-hint", place::edition(catalogue, language)),
    ];
    element("div", "pc-page pc-about", parts)
}
