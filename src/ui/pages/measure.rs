//! One measure, whole.

use crate::catalogue::MeasureId;
use crate::present::measure::{self, CitedText, MeasureView};
use crate::present::results::VerdictKind;
use crate::present::{date, sentence};
use crate::ui::components::{LinkStyle, amount_steps, conditions, discretionary_tag, heading, link, mark, status_tag};
use crate::ui::screen::Screen;
use crate::ui::shell::Shell;
use crate::ui::visit::Visit;
use yew::prelude::*;

/// One measure: what it is, what came out and why, what it pays and how that is computed, and where it stands.
pub fn measure_page(shell: &Shell, visit: &Visit, id: MeasureId) -> Html {
    let words = shell.words();
    let Some(view) = measure::view(&visit.catalogue, &visit.determination, id, shell.language) else {
        return Html::default();
    };
    let steps = &view.explanation.amount;
    html! {
        <article class="pc-page pc-measure">
            { link(shell, &Screen::Results, LinkStyle::Leave, words.to_results) }
            { heading(shell, &view.title) }
            <p class="pc-measure__tags">
                { status_tag(view.status, view.status_meaning) }
                if view.discretionary.is_some() {
                    { discretionary_tag(shell) }
                }
                <span>{ view.document.short.clone() }{ " " }<span lang="zh-CN">{ view.clause.clone() }</span></span>
            </p>
            <p class="pc-lead">{ view.summary.clone() }</p>
            { verdict(shell, &view) }
            { section(words.conditions, if view.explanation.conditions.is_empty() {
                paragraph(words.no_conditions)
            } else {
                conditions(shell, &view.explanation.conditions, &view.measure)
            }) }
            if view.verdict != VerdictKind::NotMet && steps.len() > 1 {
                { section(words.how_computed, amount_steps(shell, steps, &view.measure)) }
            }
            { cited(words.self_checks, &view.self_checks) }
            { optional(words.discretionary, view.discretionary.as_ref()) }
            if let Some(standing) = &view.standing {
                { section(words.group_title, html! {
                    <>
                        { paragraph(&standing.words) }
                        if let Some((name, title)) = &standing.other {
                            <p>{ link(shell, &Screen::Measure(name.clone()), LinkStyle::Text, title) }</p>
                        }
                        <p class="pc-measure__small">{ standing.reason.clone() }</p>
                    </>
                }) }
            }
            { section(words.who, paragraph(&view.who)) }
            { optional(words.payee, view.payee.as_ref()) }
            { section(words.how_to_apply, paragraph(view.apply.as_deref().unwrap_or(words.apply_unknown))) }
            { optional(words.rules, view.rules.as_ref()) }
            { cited(words.context, &view.context) }
            { section(words.source, source(shell, &view)) }
            <p class="pc-measure__small">
                { sentence::labelled(words.as_of, &date::day(visit.session.as_of(), shell.language), shell.language) }
            </p>
        </article>
    }
}

fn section(title: &'static str, body: Html) -> Html {
    html! { <section class="pc-measure__section"><h2>{ title }</h2>{ body }</section> }
}

fn paragraph(text: &str) -> Html {
    html! { <p>{ text.to_owned() }</p> }
}

fn optional(title: &'static str, text: Option<&String>) -> Html {
    text.map_or_else(Html::default, |text| section(title, paragraph(text)))
}

fn verdict(shell: &Shell, view: &MeasureView) -> Html {
    let words = shell.words();
    let class = match view.verdict {
        VerdictKind::Met => "pc-measure__verdict pc-measure__verdict--met",
        VerdictKind::Open => "pc-measure__verdict pc-measure__verdict--open",
        VerdictKind::NotMet => "pc-measure__verdict pc-measure__verdict--not-met",
    };
    let small = |text: String| html! { <p class="pc-measure__small">{ text }</p> };
    html! {
        <div {class}>
            <p class="pc-measure__verdict-words">{ mark(view.verdict) }<strong>{ view.verdict_words }</strong></p>
            if let Some(amount) = &view.amount {
                <p class="pc-measure__amount">
                    { amount.clone() }{ " " }<span class="pc-measure__once">{ view.once.unwrap_or_default() }</span>
                </p>
            }
            { for view.kind.map(|kind| small(kind.to_owned())) }
            if view.amount.as_ref() != Some(&view.by_the_text) {
                { small(sentence::labelled(words.by_the_text, &view.by_the_text, shell.language)) }
            }
        </div>
    }
}

fn cited(title: &'static str, texts: &[CitedText]) -> Html {
    if texts.is_empty() {
        return Html::default();
    }
    let row = |text: &CitedText| {
        html! {
            <li>{ text.text.clone() }{ " " }<span lang="zh-CN">{ text.clause.clone().unwrap_or_default() }</span></li>
        }
    };
    section(title, html! { <ul class="pc-measure__list">{ for texts.iter().map(row) }</ul> })
}

fn source(shell: &Shell, view: &MeasureView) -> Html {
    let words = shell.words();
    let document = &view.document;
    let chinese = |text: &String| html! { <span lang="zh-CN">{ text.clone() }</span> };
    let dated = document.dated.clone() + &document.consultation.as_ref().map_or(String::new(), |c| format!(" · {c}"));
    let row = |(label, text): (&'static str, Html)| html! { <div><dt>{ label }</dt><dd>{ text }</dd></div> };
    let rows = [
        Some((words.document, document.title.clone().into())),
        document.original.as_ref().map(|original| (words.original_title, chinese(original))),
        Some((words.clause, chinese(&view.clause))),
        Some((words.issuer, document.issuer.clone().into())),
        Some((words.dated, dated.into())),
        Some((words.standing, view.status_meaning.into())),
        Some((words.read_at, document.read_at.clone().into())),
        Some((words.consulted, document.consulted.clone().into())),
        document.contact.as_ref().map(|contact| (words.contact, contact.clone().into())),
    ];
    html! { <dl class="pc-measure__source">{ for rows.into_iter().flatten().map(row) }</dl> }
}
