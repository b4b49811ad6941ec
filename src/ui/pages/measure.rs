//! One measure, whole.

use crate::catalogue::MeasureId;
use crate::present::measure::{self, CitedText, MeasureView};
use crate::present::results::VerdictKind;
use crate::present::{date, sentence};
use crate::ui::components::{AmountSteps, Conditions, DiscretionaryTag, Heading, Link, Mark, StatusTag};
use crate::ui::screen::Screen;
use crate::ui::shell::{Shell, class, use_shell};
use crate::ui::visit::Visit;
use yew::prelude::*;

/// One measure.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct MeasurePageProps {
    /// The visit.
    pub visit: Visit,
    /// The measure.
    pub id: MeasureId,
}

/// One measure: what it is, what came out and why, what it pays and how that is computed, and where it stands.
#[component]
pub fn MeasurePage(props: &MeasurePageProps) -> Html {
    let shell = use_shell();
    let words = shell.words();
    let visit = &props.visit;
    let Some(view) = measure::view(&visit.catalogue, &visit.determination, props.id, shell.language) else {
        return Html::default();
    };
    let verdict = match view.verdict {
        VerdictKind::Met => "met",
        VerdictKind::Open => "open",
        VerdictKind::NotMet => "not-met",
    };
    let section = |title: &'static str, body: Html| {
        html! {
            <section class="pc-measure__section"><h2>{ title }</h2>{ body }</section>
        }
    };
    let text_section = |title: &'static str, text: Option<&String>| {
        text.map_or_else(Html::default, |text| section(title, html! { <p>{ text.clone() }</p> }))
    };
    html! {
        <article class="pc-page pc-measure">
            <Link to={Screen::Results} class="pc-back" leave=true>{ words.to_results }</Link>
            <Heading text={view.title.clone()} />
            <p class="pc-measure__tags">
                <StatusTag status={view.status} text={view.status_meaning} />
                if view.discretionary.is_some() {
                    <DiscretionaryTag />
                }
                <span>{ view.document.short.clone() }{ " " }{ words.clause }{ " " }<span lang="zh-CN">{ view.clause.clone() }</span></span>
            </p>
            <p class="pc-lead">{ view.summary.clone() }</p>
            <div class={class("pc-measure__verdict", verdict)}>
                <p class="pc-measure__verdict-words"><Mark verdict={view.verdict} /><strong>{ view.verdict_words }</strong></p>
                { amount(&shell, &view) }
            </div>
            { section(words.conditions, if view.explanation.conditions.is_empty() {
                html! { <p>{ words.no_conditions }</p> }
            } else {
                html! { <Conditions conditions={view.explanation.conditions.clone()} measure={view.measure.clone()} /> }
            }) }
            if view.verdict != VerdictKind::NotMet && view.explanation.amount.len() > 1 {
                { section(words.how_computed, html! {
                    <AmountSteps steps={view.explanation.amount.clone()} measure={view.measure.clone()} />
                }) }
            }
            if !view.self_checks.is_empty() {
                { section(words.self_checks, cited(&view.self_checks)) }
            }
            { text_section(words.discretionary, view.discretionary.as_ref()) }
            if let Some(standing) = &view.standing {
                { section(words.group_title, html! {
                    <>
                        <p>{ standing.words.clone() }</p>
                        if let Some((name, title)) = &standing.other {
                            <p><Link to={Screen::Measure(name.clone())}>{ title.clone() }</Link></p>
                        }
                        <p class="pc-measure__reason">{ standing.reason.clone() }</p>
                    </>
                }) }
            }
            { text_section(words.who, Some(&view.who)) }
            { text_section(words.payee, view.payee.as_ref()) }
            { section(words.how_to_apply, html! {
                <p>{ view.apply.clone().unwrap_or_else(|| words.apply_unknown.to_owned()) }</p>
            }) }
            { text_section(words.rules, view.rules.as_ref()) }
            if !view.context.is_empty() {
                { section(words.context, cited(&view.context)) }
            }
            { section(words.source, source(&shell, &view)) }
            <p class="pc-measure__as-of">
                { sentence::labelled(words.as_of, &date::day(visit.session.as_of(), shell.language), shell.language) }
            </p>
        </article>
    }
}

fn amount(shell: &Shell, view: &MeasureView) -> Html {
    let words = shell.words();
    html! {
        <>
            if let Some(amount) = &view.amount {
                <p class="pc-measure__amount">
                    { amount.clone() }
                    if let Some(once) = view.once {
                        { " " }<span class="pc-measure__once">{ once }</span>
                    }
                </p>
            }
            if let Some(kind) = view.kind {
                <p class="pc-measure__kind">{ kind }</p>
            }
            if view.amount.as_ref() != Some(&view.by_the_text) {
                <p class="pc-measure__by-the-text">
                    { sentence::labelled(words.by_the_text, &view.by_the_text, shell.language) }
                </p>
            }
        </>
    }
}

fn cited(texts: &[CitedText]) -> Html {
    let row = |text: &CitedText| {
        html! {
            <li>
                { text.text.clone() }
                if let Some(clause) = &text.clause {
                    { " " }<span class="pc-measure__clause" lang="zh-CN">{ clause.clone() }</span>
                }
            </li>
        }
    };
    html! { <ul class="pc-measure__list">{ for texts.iter().map(row) }</ul> }
}

fn source(shell: &Shell, view: &MeasureView) -> Html {
    let words = shell.words();
    let document = &view.document;
    let row = |label: &'static str, text: Html| html! { <div><dt>{ label }</dt><dd>{ text }</dd></div> };
    html! {
        <dl class="pc-measure__source">
            { row(words.document, html! { document.title.clone() }) }
            if let Some(original) = &document.original {
                { row(words.original_title, html! { <span lang="zh-CN">{ original.clone() }</span> }) }
            }
            { row(words.clause, html! { <span lang="zh-CN">{ view.clause.clone() }</span> }) }
            { row(words.issuer, html! { document.issuer.clone() }) }
            { row(words.dated, html! {
                <>{ document.dated.clone() }if let Some(consultation) = &document.consultation { { " · " }{ consultation.clone() } }</>
            }) }
            { row(words.standing, html! { view.status_meaning }) }
            { row(words.read_at, html! { document.read_at.clone() }) }
            { row(words.consulted, html! { document.consulted.clone() }) }
            if let Some(contact) = &document.contact {
                { row(words.contact, html! { contact.clone() }) }
            }
        </dl>
    }
}
