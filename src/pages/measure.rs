//! One measure, whole.

use crate::components::{
    FurtherProjects, LinkStyle, amount_steps, apply, chinese, cited, conditions, focus_button, focus_notice, heading,
    link, mark, measure_tags, pair, to_terms, with_chinese,
};
use crate::screen::Screen;
use crate::shell::Shell;
use crate::visit::Visit;
use catalogue::MeasureId;
use words::date;
use words::measure::{CitedText, MeasureView};
use words::results::StandingWords;
use words::row::VerdictKind;
use yew::prelude::*;

/// One measure: what it is, what came out and why, what it pays and how that is computed, and where it stands.
/// `back` is the list that it stands in, and what that is called.
pub fn measure_page(
    shell: &Shell,
    visit: &UseReducerHandle<Visit>,
    id: MeasureId,
    back: &(Screen, &'static str),
) -> Html {
    let texts = shell.texts;
    let Some(view) = visit.view(texts).measure(id) else {
        return Html::default();
    };
    let steps = &view.explanation.amount;
    let has_steps = view.verdict != VerdictKind::NotMet && steps.len() > 1;
    let nearest = visit.view(texts).nearest(id);
    html! {
        <article class="pc-page pc-measure">
            { link(shell, &back.0, LinkStyle::Leave, back.1) }
            { heading(shell, &view.title) }
            { focus_notice(shell, visit) }
            { measure_tags(&view, None) }
            <p class="pc-lead">{ &view.summary }</p>
            { verdict(shell, &view) }
            { focus_button(shell, visit, id) }
            { citations(texts.self_checks(), &view.self_checks) }
            if has_steps {
                { section(texts.how_computed(), amount_steps(shell, steps, &view.name)) }
            }
            if let Some(view) = view.projects.clone() {
                <section class="pc-measure__section">
                    <h2>{ texts.projects_title() }</h2>
                    <FurtherProjects shell={shell.clone()} visit={visit.clone()} {view} />
                </section>
            }
            { section(texts.conditions(), stated(shell, &view)) }
            { optional(texts.nearest(), nearest.as_deref()) }
            { optional(texts.discretionary(), view.discretionary.as_deref()) }
            if let Some(standing) = &view.standing {
                { section(texts.group_title(), in_group(shell, standing)) }
            }
            { optional(texts.payee(), view.payee.as_deref()) }
            { section(texts.how_to_apply(), apply(shell, &view)) }
            { optional(texts.rules(), view.rules.as_deref()) }
            { citations(texts.context(), &view.context) }
            { section(texts.source(), source(shell, &view)) }
            <p class="pc-measure__small">
                { texts.labelled(texts.as_of(), &date::day(visit.session.as_of(), texts)) }
            </p>
        </article>
    }
}

fn section(title: &'static str, body: Html) -> Html {
    html! {
        <section class="pc-measure__section">
            <h2>{ title }</h2>
            { body }
        </section>
    }
}

fn optional(title: &'static str, words: Option<&str>) -> Html {
    let Some(words) = words else { return Html::default() };
    section(title, html! { <p>{ words.to_owned() }</p> })
}

/// The conditions, and the way to what their words mean.
fn stated(shell: &Shell, view: &MeasureView) -> Html {
    let rows = &view.explanation.conditions;
    html! {
        <>
            if rows.is_empty() {
                <p>{ shell.texts.no_conditions() }</p>
            } else {
                { conditions(shell, rows, &view.name) }
            }
            { to_terms(shell) }
        </>
    }
}

/// How it stands to the measures of which only one is paid.
fn in_group(shell: &Shell, standing: &StandingWords) -> Html {
    html! {
        <>
            <p>{ &standing.words }</p>
            if let Some((name, title)) = &standing.other {
                <p>{ link(shell, &Screen::Measure(name.clone()), LinkStyle::Text, title) }</p>
            }
            <p class="pc-measure__small">{ &standing.reason }</p>
        </>
    }
}

fn verdict(shell: &Shell, view: &MeasureView) -> Html {
    let texts = shell.texts;
    let class = match view.verdict {
        VerdictKind::Met | VerdictKind::ToCheck => "pc-measure__verdict pc-measure__verdict--met",
        VerdictKind::Open => "pc-measure__verdict pc-measure__verdict--open",
        VerdictKind::NotMet => "pc-measure__verdict pc-measure__verdict--not-met",
    };
    html! {
        <div {class}>
            <p class="pc-measure__verdict-words">{ mark(view.verdict) }<strong>{ &view.said }</strong></p>
            if let Some(amount) = &view.amount {
                <p class="pc-measure__amount">
                    { amount }
                    { " " }
                    <span class="pc-measure__once">{ view.once.unwrap_or_default() }</span>
                </p>
            }
            if let Some(kind) = view.kind {
                <p class="pc-measure__small">{ kind }</p>
            }
            if view.amount.as_ref() != Some(&view.by_the_text) {
                <p class="pc-measure__small">{ texts.labelled(texts.by_the_text(), &view.by_the_text) }</p>
            }
            if let Some(said) = view.only_sound {
                <p class="pc-measure__small">{ said }</p>
            }
        </div>
    }
}

fn citations(title: &'static str, texts: &[CitedText]) -> Html {
    if texts.is_empty() { Html::default() } else { section(title, cited("pc-measure__list", "", texts)) }
}

fn source(shell: &Shell, view: &MeasureView) -> Html {
    let texts = shell.texts;
    let document = &view.document;
    html! {
        <dl class="pc-measure__source">
            { pair(texts.document(), &document.title) }
            if let Some(original) = &document.original {
                { pair(texts.original_title(), chinese(original.clone())) }
            }
            { pair(texts.clause(), chinese(view.clause.clone())) }
            { pair(texts.issuer(), &document.issuer) }
            { pair(texts.dated(), document.dates()) }
            { pair(texts.standing(), view.status.meaning) }
            { pair(texts.read_at(), with_chinese(shell, &document.read_at)) }
            { pair(texts.consulted(), &document.consulted) }
        </dl>
    }
}
