//! What is still to be answered and done.

use super::title;
use crate::browser;
use crate::components::{
    LinkStyle, chinese, cited, element, heading, link, link_called, mark, plain, status_tag, text, titled,
};
use crate::pages::place_first;
use crate::screen::{Further, Origin, Screen};
use crate::shell::Shell;
use crate::visit::Visit;
use words::checklist::{Checklist, MeasureToCheck, OpenQuestion};
use words::status::StatusTag;
use words::wording::take;
use words::{date, place, sentence};
use yew::prelude::*;

/// What is still to be answered and done.
pub fn checklist_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    if let Some(place_first) = place_first(shell, visit) {
        return place_first;
    }
    let (words, language) = (take::words(shell.language), shell.language);
    let print = Callback::from(|_: MouseEvent| browser::print::page());
    let tools = vec![
        link(shell, &Screen::Further(Further::Share), LinkStyle::Leave, words.to_share),
        html! { <button type="button" class="pc-button" onclick={print}>{ plain(words.print) }</button> },
    ];
    let Visit { catalogue, session, determination, .. } = &**visit;
    let facts = vec![
        text("span", "", place::chosen_words(catalogue, session.facts(), language)),
        text("span", "", sentence::labelled(words.day, &date::day(determination.as_of, language), language)),
        text("span", "", place::edition(catalogue, language)),
    ];
    let list = visit.view(language).checklist();
    let mut parts = vec![
        element("div", "pc-checklist__tools", tools),
        heading(shell, title(Further::Checklist, language)),
        text("p", "pc-lead", words.checklist_lead),
        element("p", "pc-checklist__facts", facts),
    ];
    parts.extend(body(shell, &list));
    parts.push(text("p", "pc-checklist__note", shell.words().disclaimer));
    element("div", "pc-page pc-checklist", parts)
}

/// The list itself.
fn body(shell: &Shell, list: &Checklist) -> Vec<Html> {
    let words = take::words(shell.language);
    let mut parts = Vec::new();
    if list.to_answer.is_empty() && list.to_find_out.is_empty() {
        parts.push(section(words.to_answer, vec![text("p", "", words.nothing_to_answer)]));
    }
    for (title, open) in [(words.to_answer, &list.to_answer), (words.to_find_out, &list.to_find_out)] {
        if !open.is_empty() {
            let rows = open.iter().map(|open| question(shell, open));
            parts.push(section(title, vec![element("ul", "pc-checklist__boxes", rows.collect())]));
        }
    }
    let measures = if list.measures.is_empty() {
        vec![text("p", "", words.nothing_to_check)]
    } else {
        list.measures.iter().map(|to_check| measure(shell, to_check)).collect()
    };
    parts.push(section(words.to_check, measures));
    parts
}

fn section(title: &'static str, body: Vec<Html>) -> Html {
    titled("pc-checklist__section", title, body)
}

fn question(shell: &Shell, open: &OpenQuestion) -> Html {
    let answer = shell.words().answer_it;
    let name = sentence::labelled(answer, &open.ask, shell.language);
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
    let (words, own) = (shell.words(), take::words(shell.language));
    let to = Screen::Measure(to_check.name.clone());
    let called = sentence::labelled(to_check.verdict.words(shell.language), &to_check.title, shell.language);
    let link = link_called(shell, &to, &to_check.title, called, NodeRef::default());
    let StatusTag { status, meaning, .. } = to_check.status;
    let mut tags = vec![text("span", "", to_check.verdict.words(shell.language)), status_tag(status, meaning)];
    tags.extend(to_check.amount.iter().map(|amount| text("span", "pc-checklist__amount", amount.clone())));
    let verify = if to_check.self_checks.is_empty() {
        plain(own.no_self_checks)
    } else {
        cited("pc-checklist__boxes", "pc-checklist__box", &to_check.self_checks)
    };
    let read = vec![
        plain(to_check.document.clone()),
        plain(" "),
        chinese(to_check.clause.clone()),
        text("p", "pc-checklist__small", to_check.read_at.clone()),
    ];
    let rows = [
        Some((own.verify, verify)),
        to_check.discretionary.as_ref().map(|who| (own.decided_by, plain(who.clone()))),
        Some((words.how_to_apply, plain(to_check.apply.clone()))),
        Some((own.whom_to_ask, plain(to_check.ask.clone()))),
        Some((own.read_first, element("div", "", read))),
    ];
    let row = |(label, said)| element("div", "", vec![text("dt", "", label), element("dd", "", vec![said])]);
    let parts = vec![
        element("h3", "", vec![mark(to_check.verdict), plain(" "), link]),
        element("p", "pc-checklist__tags", tags),
        element("dl", "pc-checklist__pairs", rows.into_iter().flatten().map(row).collect()),
    ];
    element("article", "pc-checklist__measure", parts)
}
