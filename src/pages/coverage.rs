//! What the catalogue holds of each document, and what it leaves out.

use crate::components::{LinkStyle, chinese, contact, element, heading, link, plain, status_tag, text, with_chinese};
use crate::screen::Screen;
use crate::shell::Shell;
use catalogue::{Catalogue, InstrumentId};
use words::coverage::{self, ClauseRow};
use words::document;
use yew::prelude::*;

/// Document by document and clause by clause: which measures come of it, and what was left out and why.
pub fn coverage_page(shell: &Shell, catalogue: &Catalogue) -> Html {
    let texts = shell.texts;
    let mut parts = vec![heading(shell, texts.coverage_title()), text("p", "pc-lead", shell.texts.coverage_body())];
    parts.extend(catalogue.instruments().map(|(id, _)| document(shell, catalogue, id)));
    element("div", "pc-page pc-coverage", parts)
}

fn document(shell: &Shell, catalogue: &Catalogue, id: InstrumentId) -> Html {
    let texts = shell.texts;
    let document = document::document(catalogue, id, shell.texts);
    let mut facts = vec![
        status_tag(document.status.status, document.status.meaning),
        text("span", "", document.issuer),
        text("span", "", document.dated),
    ];
    facts.extend(document.consultation.map(|until| text("span", "", until)));
    let left_out = shell.texts.count_left_out(catalogue.left_out(id).len());
    let mut rows = vec![
        fact(texts.read_at(), with_chinese(shell, &document.read_at)),
        fact(texts.consulted(), plain(document.consulted)),
        fact(shell.texts.filter_covered(), plain(shell.texts.holds(&document.measures, &left_out))),
    ];
    rows.push(fact(texts.contact(), contact(&document.contact)));
    rows.extend(document.original.map(|original| fact(texts.original_title(), chinese(original))));
    let mut clauses = vec![text("summary", "", shell.texts.clause_by_clause())];
    clauses.extend(coverage::of_instrument(catalogue, id, shell.texts).iter().map(|row| clause(shell, row)));
    element(
        "section",
        "pc-coverage__document",
        vec![
            text("h2", "", document.title),
            element("p", "pc-tags", facts),
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
            text("span", "pc-coverage__tag", shell.texts.left_out()),
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
