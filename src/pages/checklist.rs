//! What is still to be answered and done.

use super::title;
use crate::browser;
use crate::components::{
    LinkStyle, chinese, cited, contact, element, heading, link, link_called, mark, plain, status_tag, text, titled,
    with_chinese,
};
use crate::pages::place_first;
use crate::screen::{Further, Origin, Screen};
use crate::shell::Shell;
use crate::visit::Visit;
use words::checklist::{Checklist, MeasureToCheck, OfficeToAsk, OpenQuestion};
use words::status::StatusTag;
use words::{date, place, sentence};
use yew::prelude::*;

/// What is still to be answered and done.
pub fn checklist_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    if let Some(place_first) = place_first(shell, visit) {
        return place_first;
    }
    let texts = shell.texts;
    let print = Callback::from(|_: MouseEvent| browser::print::page());
    let tools = vec![
        link(shell, &Screen::Further(Further::Share), LinkStyle::Leave, texts.to_share()),
        html! { <button type="button" class="pc-button" onclick={print}>{ plain(texts.report_print()) }</button> },
    ];
    let Visit { catalogue, session, determination, .. } = &**visit;
    let facts = vec![
        text("span", "", place::chosen_words(catalogue, session.facts(), texts)),
        text("span", "", texts.labelled(texts.changed_day(), &date::day(determination.as_of, texts))),
        text("span", "", place::edition(catalogue, texts)),
    ];
    let list = visit.view(texts).checklist();
    let mut parts = vec![
        element("div", "pc-checklist__tools", tools),
        heading(shell, title(Further::Checklist, texts)),
        text(
            "p",
            "pc-lead",
            if visit.next_question().is_some() { texts.checklist_lead() } else { texts.checklist_done() },
        ),
        element("p", "pc-tags", facts),
    ];
    parts.extend(body(shell, &list));
    parts.push(text("p", "pc-checklist__note", shell.texts.disclaimer()));
    element("div", "pc-page pc-checklist", parts)
}

/// The list itself.
fn body(shell: &Shell, list: &Checklist) -> Vec<Html> {
    let texts = shell.texts;
    let mut parts = Vec::new();
    if list.to_answer.is_empty() && list.to_find_out.is_empty() {
        parts.push(section(texts.to_answer(), vec![text("p", "", texts.nothing_to_answer())]));
    }
    for (title, open) in [(texts.to_answer(), &list.to_answer), (texts.to_find_out(), &list.to_find_out)] {
        if !open.is_empty() {
            let rows = open.iter().map(|open| question(shell, open));
            parts.push(section(title, vec![element("ul", "pc-checklist__boxes", rows.collect())]));
        }
    }
    if list.offices.is_empty() {
        parts.push(section(texts.to_check(), vec![text("p", "", texts.nothing_to_check())]));
    }
    parts.extend(list.offices.iter().map(|to_ask| office(shell, to_ask)));
    parts
}

/// One call or visit: whom to ask, what to bring, and for which measures.
fn office(shell: &Shell, to_ask: &OfficeToAsk) -> Html {
    let texts = shell.texts;
    let tick = |body: Html| element("li", "pc-checklist__box", vec![body]);
    let mut ticks = vec![tick(element("p", "", vec![plain(texts.ask_once()), plain(" "), contact(&to_ask.contact)]))];
    if !to_ask.bring.is_empty() {
        ticks.push(tick(text("p", "", texts.bring(&sentence::list(&to_ask.bring, texts)))));
    }
    let mut body = vec![element("ul", "pc-checklist__boxes", ticks)];
    body.extend(to_ask.measures.iter().map(|to_check| measure(shell, to_check)));
    let title = vec![plain(to_ask.contact.office.clone())];
    let mut parts = vec![element("h2", "", title)];
    parts.extend(body);
    element("section", "pc-checklist__section", parts)
}

fn section(title: &'static str, body: Vec<Html>) -> Html {
    titled("pc-checklist__section", title, body)
}

fn question(shell: &Shell, open: &OpenQuestion) -> Html {
    let answer = shell.texts.answer_it();
    let name = shell.texts.labelled(answer, &open.ask);
    let to = Screen::change(&open.name, Origin::Results);
    let ask = vec![
        text("strong", "", open.ask.clone()),
        plain(" "),
        link_called(shell, &to, answer, name, NodeRef::default()),
    ];
    let mut parts = vec![element("p", "", ask)];
    parts.extend(open.help.iter().map(|help| text("p", "pc-checklist__small", help.clone())));
    parts.push(text("p", "pc-checklist__small", open.stakes.clone()));
    parts.push(text("p", "pc-checklist__small", open.decides.clone()));
    element("li", "pc-checklist__box", parts)
}

fn measure(shell: &Shell, to_check: &MeasureToCheck) -> Html {
    let texts = shell.texts;
    let to = Screen::Measure(to_check.name.clone());
    let called = shell.texts.labelled(to_check.verdict.words(shell.texts), &to_check.title);
    let link = link_called(shell, &to, &to_check.title, called, NodeRef::default());
    let StatusTag { status, meaning, .. } = to_check.status;
    let mut tags = vec![text("span", "", to_check.verdict.words(shell.texts)), status_tag(status, meaning)];
    tags.extend(to_check.amount.iter().map(|amount| text("span", "pc-checklist__amount", amount.clone())));
    let verify = (!to_check.self_checks.is_empty())
        .then(|| cited("pc-checklist__boxes", "pc-checklist__box", &to_check.self_checks));
    let read = vec![
        plain(to_check.document.clone()),
        plain(" "),
        chinese(to_check.clause.clone()),
        element("p", "pc-checklist__small", vec![with_chinese(shell, &to_check.read_at)]),
    ];
    let rows = [
        verify.map(|verify| (texts.verify(), verify)),
        to_check.discretionary.as_ref().map(|who| (texts.decided_by(), plain(who.clone()))),
        to_check.apply.as_ref().map(|apply| (texts.how_to_apply(), plain(apply.clone()))),
        Some((texts.read_first(), element("div", "", read))),
    ];
    let row = |(label, said)| element("div", "", vec![text("dt", "", label), element("dd", "", vec![said])]);
    let parts = vec![
        element("h3", "", vec![mark(to_check.verdict), plain(" "), link]),
        element("p", "pc-tags", tags),
        element("dl", "pc-checklist__pairs", rows.into_iter().flatten().map(row).collect()),
    ];
    element("article", "pc-checklist__measure", parts)
}
