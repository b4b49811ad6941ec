//! What the catalogue holds of each document, and what it leaves out.

use crate::components::{LinkStyle, chinese, element, heading, link, plain, status_tag, text};
use crate::screen::Screen;
use crate::shell::Shell;
use catalogue::{Catalogue, InstrumentId};
use words::coverage::{self, ClauseRow};
use words::wording::{self, find};
use words::{document, sentence};
use yew::prelude::*;

/// Document by document and clause by clause: which measures come of it, and what was left out and why.
pub fn coverage_page(shell: &Shell, catalogue: &Catalogue) -> Html {
    let words = shell.words();
    let mut parts = vec![
        heading(shell, words.coverage_title),
        text("p", "pc-lead", wording::further::words(shell.language).coverage_body),
    ];
    parts.extend(catalogue.instruments().map(|(id, _)| document(shell, catalogue, id)));
    element("div", "pc-page pc-coverage", parts)
}

fn document(shell: &Shell, catalogue: &Catalogue, id: InstrumentId) -> Html {
    let words = shell.words();
    let document = document::document(catalogue, id, shell.language);
    let mut facts = vec![
        status_tag(document.status.status, document.status.meaning),
        text("span", "", document.issuer),
        text("span", "", document.dated),
    ];
    facts.extend(document.consultation.map(|until| text("span", "", until)));
    let left_out = sentence::find::count_left_out(catalogue.left_out(id).len(), shell.language);
    let mut rows = vec![
        fact(words.read_at, plain(document.read_at)),
        fact(words.consulted, plain(document.consulted)),
        fact(
            find::words(shell.language).covered,
            plain(sentence::find::holds(&document.measures, &left_out, shell.language)),
        ),
    ];
    rows.extend(document.contact.map(|contact| fact(words.contact, plain(contact))));
    rows.extend(document.original.map(|original| fact(words.original_title, chinese(original))));
    let mut clauses = vec![text("summary", "", wording::further::words(shell.language).clause_by_clause)];
    clauses.extend(coverage::of_instrument(catalogue, id, shell.language).iter().map(|row| clause(shell, row)));
    element(
        "section",
        "pc-coverage__document",
        vec![
            text("h2", "", document.title),
            element("p", "pc-document-card__facts", facts),
            element("dl", "pc-coverage__facts", rows),
            element("details", "pc-coverage__clauses", clauses),
        ],
    )
}

fn fact(label: &'static str, said: Html) -> Html {
    element("div", "", vec![text("dt", "", label), element("dd", "", vec![said])])
}

fn clause(shell: &Shell, row: &ClauseRow) -> Html {
    let mut items: Vec<Html> = Vec::new();
    for covered in &row.measures {
        let to = Screen::Measure(covered.name.clone());
        let measure = link(shell, &to, LinkStyle::Text, &covered.title);
        items.push(element("li", "", vec![measure, text("span", "pc-coverage__amount", covered.amount.clone())]));
    }
    for left in &row.left_out {
        let parts = vec![
            text("span", "pc-coverage__tag", sentence::left_out(shell.language)),
            plain(left.what.clone()),
            plain(" "),
            chinese(left.figures.clone()),
            text("span", "pc-coverage__reason", left.reason.clone()),
        ];
        items.push(element("li", "", parts));
    }
    let name = element("h3", "", vec![chinese(row.clause.clone())]);
    element("section", "pc-coverage__clause", vec![name, element("ul", "", items)])
}
