//! What the catalogue holds of each document, and what it leaves out.

use crate::bilingual::Language;
use crate::catalogue::Catalogue;
use crate::present::coverage::{self, ClauseRow};
use crate::present::{measure, sentence};
use crate::ui::components::{LinkStyle, heading, link, status_tag};
use crate::ui::screen::Screen;
use crate::ui::shell::Shell;
use yew::prelude::*;

/// Document by document and clause by clause: which measures come of it, and what was left out and why.
pub fn coverage_page(shell: &Shell, catalogue: &Catalogue) -> Html {
    let words = shell.words();
    let documents = catalogue.instruments().map(|(id, _)| {
        let document = measure::document(catalogue, id, shell.language);
        let rows = coverage::of_instrument(catalogue, id, shell.language);
        html! {
            <section class="pc-coverage__document">
                <h2>{ document.title.clone() }</h2>
                <p class="pc-document-card__facts">
                    { status_tag(document.status, document.status_meaning) }
                    <span>{ document.issuer.clone() }</span>
                    <span>{ document.dated.clone() }</span>
                </p>
                <details class="pc-coverage__clauses">
                    <summary>{ words.clause_by_clause }</summary>
                    { for rows.iter().map(|row| clause(shell, catalogue, row)) }
                </details>
            </section>
        }
    });
    html! {
        <div class="pc-page pc-coverage">
            { heading(shell, words.coverage_title) }
            <p class="pc-lead">{ words.coverage_body }</p>
            { for documents }
        </div>
    }
}

fn clause(shell: &Shell, catalogue: &Catalogue, row: &ClauseRow) -> Html {
    let measures = row.measures.iter().map(|covered| {
        let to = Screen::Measure(catalogue.measure(covered.id).name.clone());
        html! {
            <li>
                { link(shell, &to, LinkStyle::Text, &covered.title) }
                <span class="pc-coverage__amount">{ covered.amount.clone() }</span>
            </li>
        }
    });
    let left_out = row.left_out.iter().map(|left| {
        html! {
            <li class="pc-coverage__left-out">
                <span class="pc-coverage__tag">{ sentence::left_out(shell.language) }</span>
                { left.what.clone() }
                if !left.figures.is_empty() {
                    <span lang="zh-CN" class="pc-coverage__figures">{ left.figures.clone() }</span>
                }
                <span class="pc-coverage__reason">{ left.reason.clone() }</span>
            </li>
        }
    });
    html! {
        <section class="pc-coverage__clause">
            <h3 lang="zh-CN">{ row.clause.clone() }</h3>
            <ul>{ for measures }{ for left_out }</ul>
        </section>
    }
}

/// The terms of art and what each means, in one line.
pub fn glossary_page(shell: &Shell, catalogue: &Catalogue) -> Html {
    let words = shell.words();
    let text = |text: &crate::bilingual::Bilingual, language: Language| text.in_language(language).to_owned();
    let terms = catalogue.terms().iter().map(|term| {
        html! {
            <div class="pc-glossary__term">
                <dt>{ text(&term.term, shell.language) }</dt>
                <dd>{ text(&term.gloss, shell.language) }</dd>
            </div>
        }
    });
    html! {
        <div class="pc-page pc-glossary">
            { heading(shell, words.glossary_title) }
            <dl>{ for terms }</dl>
        </div>
    }
}
