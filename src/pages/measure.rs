//! One measure, whole.

use crate::components::{
    FurtherProjects, LinkStyle, amount_steps, apply, chinese, cited, conditions, discretionary_tag, element,
    focus_button, focus_notice, heading, link, mark, plain, status_tag, text, titled, to_terms, with_chinese,
};
use crate::screen::Screen;
use crate::shell::Shell;
use crate::visit::Visit;
use catalogue::MeasureId;
use words::date;
use words::measure::{CitedText, MeasureView};
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
    let Some(view) = visit.view(shell.texts).measure(id) else {
        return Html::default();
    };
    let mut tags = vec![status_tag(view.status.status, view.status.meaning)];
    tags.extend(view.discretion.map(discretionary_tag));
    tags.extend(view.reported.as_ref().map(|reported| text("span", "", reported.clone())));
    let source_words = vec![plain(view.document.short.clone()), plain(" "), chinese(view.clause.clone())];
    tags.push(element("span", "", source_words));

    let stated = &view.explanation.conditions;
    let steps = &view.explanation.amount;
    let stated =
        if stated.is_empty() { text("p", "", texts.no_conditions()) } else { conditions(shell, stated, &view.name) };
    let mut parts = vec![
        link(shell, &back.0, LinkStyle::Leave, back.1),
        heading(shell, &view.title),
        focus_notice(shell, visit),
        element("p", "pc-tags", tags),
        text("p", "pc-lead", view.summary.clone()),
        verdict(shell, &view),
        focus_button(shell, visit, id),
        citations(texts.self_checks(), &view.self_checks),
    ];
    if view.verdict != VerdictKind::NotMet && steps.len() > 1 {
        parts.push(section(texts.how_computed(), vec![amount_steps(shell, steps, &view.name)]));
    }
    parts.extend(view.projects.clone().map(|view| {
        let projects = html! { <FurtherProjects shell={shell.clone()} visit={visit.clone()} {view} /> };
        section(texts.projects_title(), vec![projects])
    }));
    parts.push(section(texts.conditions(), vec![stated, to_terms(shell)]));
    let nearest = visit.view(shell.texts).nearest(id);
    parts.push(optional(texts.nearest(), nearest.as_deref()));
    parts.push(optional(texts.discretionary(), view.discretionary.as_deref()));
    parts.extend(view.standing.as_ref().map(|standing| {
        let other = standing.other.as_ref().map(|(name, title)| {
            element("p", "", vec![link(shell, &Screen::Measure(name.clone()), LinkStyle::Text, title)])
        });
        let body = vec![
            text("p", "", standing.words.clone()),
            other.unwrap_or_default(),
            text("p", "pc-measure__small", standing.reason.clone()),
        ];
        section(texts.group_title(), body)
    }));
    let as_of = shell.texts.labelled(texts.as_of(), &date::day(visit.session.as_of(), shell.texts));
    parts.extend([
        optional(texts.payee(), view.payee.as_deref()),
        section(texts.how_to_apply(), vec![apply(shell, &view)]),
        optional(texts.rules(), view.rules.as_deref()),
        citations(texts.context(), &view.context),
        section(texts.source(), vec![source(shell, &view)]),
        text("p", "pc-measure__small", as_of),
    ]);
    element("article", "pc-page pc-measure", parts)
}

fn section(title: &'static str, body: Vec<Html>) -> Html {
    titled("pc-measure__section", title, body)
}

fn optional(title: &'static str, words: Option<&str>) -> Html {
    words.map(|words| section(title, vec![text("p", "", words.to_owned())])).unwrap_or_default()
}

fn verdict(shell: &Shell, view: &MeasureView) -> Html {
    let texts = shell.texts;
    let class = match view.verdict {
        VerdictKind::Met | VerdictKind::ToCheck => "pc-measure__verdict pc-measure__verdict--met",
        VerdictKind::Open => "pc-measure__verdict pc-measure__verdict--open",
        VerdictKind::NotMet => "pc-measure__verdict pc-measure__verdict--not-met",
    };
    let said = vec![mark(view.verdict), text("strong", "", view.said.clone())];
    let mut parts = vec![element("p", "pc-measure__verdict-words", said)];
    parts.extend(view.amount.as_ref().map(|amount| {
        let once = text("span", "pc-measure__once", view.once.unwrap_or_default());
        element("p", "pc-measure__amount", vec![plain(amount.clone()), plain(" "), once])
    }));
    parts.extend(view.kind.map(|kind| text("p", "pc-measure__small", kind)));
    if view.amount.as_ref() != Some(&view.by_the_text) {
        let offers = shell.texts.labelled(texts.by_the_text(), &view.by_the_text);
        parts.push(text("p", "pc-measure__small", offers));
    }
    parts.extend(view.only_sound.map(|said| text("p", "pc-measure__small", said)));
    element("div", class, parts)
}

fn citations(title: &'static str, texts: &[CitedText]) -> Html {
    if texts.is_empty() { Html::default() } else { section(title, vec![cited("pc-measure__list", "", texts)]) }
}

fn source(shell: &Shell, view: &MeasureView) -> Html {
    let texts = shell.texts;
    let document = &view.document;
    let row = |(label, words): (&'static str, Html)| {
        element("div", "", vec![text("dt", "", label), element("dd", "", vec![words])])
    };
    let rows = [
        Some((texts.document(), plain(document.title.clone()))),
        document.original.as_ref().map(|original| (texts.original_title(), chinese(original.clone()))),
        Some((texts.clause(), chinese(view.clause.clone()))),
        Some((texts.issuer(), plain(document.issuer.clone()))),
        Some((texts.dated(), plain(document.dates()))),
        Some((texts.standing(), plain(view.status.meaning))),
        Some((texts.read_at(), with_chinese(shell, &document.read_at))),
        Some((texts.consulted(), plain(document.consulted.clone()))),
    ];
    element("dl", "pc-measure__source", rows.into_iter().flatten().map(row).collect())
}
