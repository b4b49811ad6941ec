//! The pages that list every measure: `measures.html` in Chinese, `measures.en.html` in English. They need no script and
//! no program, so that everybody can read them, search engines included, and have an address for each measure.

use super::document::Document;
use super::{DrawnProps, drawn, shell_of};
use crate::components::{chinese, cited, contact, discretionary_tag, measures_file, pair, status_tag, with_chinese};
use crate::shell::Shell;
use catalogue::Catalogue;
use std::error::Error;
use std::rc::Rc;
use words::document::DocumentView;
use words::measure::CitedText;
use words::plain::{PlainCondition, PlainDocument, PlainMeasure, PlainPlace, places};
use words::sentence;
use words::texts::Texts;
use yew::prelude::*;

/// The whole page; `styles` is its stylesheet, which lies beside it.
///
/// # Errors
/// The renderer cannot be started.
pub fn page(catalogue: &Rc<Catalogue>, texts: Texts, styles: &str) -> Result<String, Box<dyn Error>> {
    let props = DrawnProps { catalogue: Rc::clone(catalogue), texts, styles: styles.to_owned().into() };
    Ok(format!("<!doctype html>\n{}\n", drawn::<MeasuresDocument>(props)?))
}

#[component]
fn MeasuresDocument(props: &DrawnProps) -> Html {
    let DrawnProps { catalogue, texts, styles } = props;
    let document = Document {
        heading: texts.plain_heading(),
        lead: texts.plain_lead(),
        description: texts.plain_description(),
        file: measures_file,
        policy: "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
        styles: styles.clone(),
        script: None,
        class: "pc-measures-page",
    };
    document.draw(catalogue, *texts, body(catalogue, *texts))
}

fn body(catalogue: &Catalogue, texts: Texts) -> Html {
    let shell = shell_of(texts);
    let places = places(catalogue, texts);
    html! {
        <>
            <p><a class="pc-link" href="./">{ texts.plain_to_calculator() }</a></p>
            <nav class="pc-measures-page__contents" aria-label={texts.plain_contents()}>{ contents(&places) }</nav>
            { for places.iter().map(|place| of_place(&shell, place)) }
        </>
    }
}

fn contents(places: &[PlainPlace]) -> Html {
    let document = |document: &PlainDocument| {
        let to = format!("#{}", document.name);
        html! { <li><a class="pc-link" href={to}>{ document.view.title.clone() }</a>{ " " }{ document.view.measures.clone() }</li> }
    };
    let place = |place: &PlainPlace| {
        html! { <li>{ place.label.clone() }<ul>{ for place.documents.iter().map(document) }</ul></li> }
    };
    html! { <ul>{ for places.iter().map(place) }</ul> }
}

fn of_place(shell: &Shell, place: &PlainPlace) -> Html {
    html! {
        <section id={format!("place-{}", place.name)}>
            <h2>{ place.label.clone() }</h2>
            { for place.documents.iter().map(|document| of_document(shell, document)) }
        </section>
    }
}

fn of_document(shell: &Shell, document: &PlainDocument) -> Html {
    let texts = shell.texts;
    let view = &document.view;
    html! {
        <section id={document.name.clone()}>
            <h3>{ &view.title }</h3>
            <dl class="pc-measures-page__rows">
                if let Some(original) = &view.original {
                    { pair(texts.original_title(), chinese(original.clone())) }
                }
                { pair(texts.issuer(), &view.issuer) }
                { pair(texts.dated(), view.dates()) }
                { pair(texts.standing(), view.status.meaning) }
                { pair(texts.read_at(), with_chinese(shell, &view.read_at)) }
                { pair(texts.consulted(), &view.consulted) }
                { pair(texts.contact(), contact(&view.contact)) }
            </dl>
            if !document.exclusions.is_empty() {
                <div>
                    <p>{ texts.plain_excluded() }</p>
                    { conditions(shell, &document.exclusions) }
                </div>
            }
            for measure in &document.measures {
                { of_measure(shell, view, measure) }
            }
        </section>
    }
}

fn of_measure(shell: &Shell, document: &DocumentView, measure: &PlainMeasure) -> Html {
    let texts = shell.texts;
    let address = format!("./#/measure/{}", measure.name);
    let called = texts.labelled(texts.plain_check_this(), &measure.title);
    html! {
        <article class="pc-measures-page__measure" id={measure.name.clone()}>
            <h4>{ &measure.title }</h4>
            { tags(measure) }
            <p>{ &measure.summary }</p>
            { facts(shell, document, measure) }
            <p>
                <a class="pc-link" href={address} aria-label={called}>
                    { texts.plain_check_this() }
                </a>
            </p>
        </article>
    }
}

fn tags(measure: &PlainMeasure) -> Html {
    html! {
        <p class="pc-measures-page__tags">
            { status_tag(measure.status.status, measure.status.tag) }
            if let Some(who) = measure.discretion {
                { discretionary_tag(who) }
            }
            if let Some(reported) = &measure.reported {
                <span>{ reported }</span>
            }
            if let Some(kind) = measure.kind {
                <span>{ kind }</span>
            }
        </p>
    }
}

/// All that is said of a measure, each under its label.
fn facts(shell: &Shell, document: &DocumentView, measure: &PlainMeasure) -> Html {
    let texts = shell.texts;
    let optional = |label, words: &Option<String>| words.as_ref().map(|words| pair(label, words));
    let apply = measure.apply.clone().unwrap_or_else(|| texts.apply_unknown().to_owned());
    html! {
        <dl class="pc-measures-page__rows">
            { pair(texts.amount(), &measure.amount) }
            { pair(texts.who(), &measure.who) }
            { pair(texts.plain_conditions(), conditions(shell, &measure.conditions)) }
            { sentences(texts.self_checks(), &measure.self_checks) }
            { optional(texts.discretionary(), &measure.discretionary) }
            { optional(texts.payee(), &measure.payee) }
            { pair(texts.how_to_apply(), apply) }
            { optional(texts.rules(), &measure.rules) }
            if let Some((words, reason)) = &measure.group {
                { pair(texts.group_title(), html! { <div><p>{ words }</p><p>{ reason }</p></div> }) }
            }
            { sentences(texts.context(), &measure.context) }
            { pair(texts.source(), source(document, measure)) }
            { pair(texts.standing(), sentence::dotted(&[measure.status.meaning, &document.dates()])) }
            { pair(texts.contact(), contact(&document.contact)) }
        </dl>
    }
}

fn source(document: &DocumentView, measure: &PlainMeasure) -> Html {
    html! { <span>{ &document.title }{ " " }{ chinese(measure.clause.clone()) }</span> }
}

fn sentences(title: &'static str, texts: &[CitedText]) -> Html {
    if texts.is_empty() { Html::default() } else { pair(title, cited("", "", texts)) }
}

fn conditions(shell: &Shell, rows: &[PlainCondition]) -> Html {
    html! {
        <ul>
            for row in rows {
                { condition(shell, row) }
            }
        </ul>
    }
}

fn condition(shell: &Shell, row: &PlainCondition) -> Html {
    let label = match &row.required {
        Some(required) => shell.texts.labelled(&row.label, required),
        None => row.label.clone(),
    };
    html! {
        <li>
            { label }
            { " " }
            if let Some(clause) = &row.clause {
                { chinese(clause.clone()) }
            }
            if let Some(joins) = row.joins {
                <div>{ joins }</div>
            }
            if !row.parts.is_empty() {
                { conditions(shell, &row.parts) }
            }
        </li>
    }
}
