//! What the catalogue holds of each document, and what it leaves out.

use crate::components::{LinkStyle, chinese, contact, heading, link, pair, status_tag, with_chinese};
use crate::screen::Screen;
use crate::shell::Shell;
use catalogue::{Catalogue, InstrumentId};
use words::coverage::{self, ClauseRow};
use words::document;
use yew::prelude::*;

/// Document by document and clause by clause: which measures come of it, and what was left out and why.
pub fn coverage_page(shell: &Shell, catalogue: &Catalogue) -> Html {
    html! {
        <div class="pc-page pc-coverage">
            { heading(shell, shell.texts.coverage_title()) }
            <p class="pc-lead">{ shell.texts.coverage_body() }</p>
            for (id, _) in catalogue.instruments() {
                { document(shell, catalogue, id) }
            }
        </div>
    }
}

fn document(shell: &Shell, catalogue: &Catalogue, id: InstrumentId) -> Html {
    let texts = shell.texts;
    let document = document::document(catalogue, id, texts);
    let left_out = texts.count_left_out(catalogue.left_out(id).len());
    html! {
        <section class="pc-coverage__document">
            <h2>{ document.title }</h2>
            <p class="pc-tags">
                { status_tag(document.status.status, document.status.meaning) }
                <span>{ document.issuer }</span>
                <span>{ document.dated }</span>
                if let Some(until) = document.consultation {
                    <span>{ until }</span>
                }
            </p>
            <dl class="pc-coverage__facts">
                { pair(texts.read_at(), with_chinese(shell, &document.read_at)) }
                { pair(texts.consulted(), document.consulted) }
                { pair(texts.filter_covered(), texts.holds(&document.measures, &left_out)) }
                { pair(texts.contact(), contact(&document.contact)) }
                if let Some(original) = document.original {
                    { pair(texts.original_title(), chinese(original)) }
                }
            </dl>
            <details class="pc-coverage__clauses">
                <summary>{ texts.clause_by_clause() }</summary>
                for row in coverage::of_instrument(catalogue, id, texts) {
                    { clause(shell, &row) }
                }
            </details>
        </section>
    }
}

fn clause(shell: &Shell, row: &ClauseRow) -> Html {
    html! {
        <section class="pc-coverage__clause">
            <h3>{ chinese(row.clause.clone()) }</h3>
            <ul>
                for covered in &row.measures {
                    <li>
                        { link(shell, &Screen::Measure(covered.name.clone()), LinkStyle::Text, &covered.title) }
                        <span class="pc-coverage__amount">{ &covered.amount }</span>
                    </li>
                }
                for left in &row.left_out {
                    <li>
                        <span class="pc-coverage__tag">{ shell.texts.left_out() }</span>
                        { &left.what }
                        { " " }
                        { chinese(left.figures.clone()) }
                        <span class="pc-coverage__reason">{ &left.reason }</span>
                    </li>
                }
            </ul>
        </section>
    }
}
