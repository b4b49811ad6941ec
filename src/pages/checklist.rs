//! What is still to be answered and done.

use super::title;
use crate::browser;
use crate::components::{
    LinkStyle, chinese, cited, contact, heading, link, link_called, mark, pair, status_tag, with_chinese,
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
    let Visit { catalogue, session, determination, .. } = &**visit;
    html! {
        <div class="pc-page pc-checklist">
            <div class="pc-checklist__tools">
                { link(shell, &Screen::Further(Further::Share), LinkStyle::Leave, texts.to_share()) }
                <button type="button" class="pc-button" onclick={print}>{ texts.report_print() }</button>
            </div>
            { heading(shell, title(Further::Checklist, texts)) }
            <p class="pc-lead">
                { if visit.next_question().is_some() { texts.checklist_lead() } else { texts.checklist_done() } }
            </p>
            <p class="pc-tags">
                <span>{ place::chosen_words(catalogue, session.facts(), texts) }</span>
                <span>{ texts.labelled(texts.changed_day(), &date::day(determination.as_of, texts)) }</span>
                <span>{ place::edition(catalogue, texts) }</span>
            </p>
            { body(shell, &visit.view(texts).checklist()) }
            <p class="pc-checklist__note">{ texts.disclaimer() }</p>
        </div>
    }
}

/// The list itself.
fn body(shell: &Shell, list: &Checklist) -> Html {
    let texts = shell.texts;
    html! {
        <>
            if list.to_answer.is_empty() && list.to_find_out.is_empty() {
                { section(texts.to_answer(), html! { <p>{ texts.nothing_to_answer() }</p> }) }
            }
            { questions(shell, texts.to_answer(), &list.to_answer) }
            { questions(shell, texts.to_find_out(), &list.to_find_out) }
            if list.offices.is_empty() {
                { section(texts.to_check(), html! { <p>{ texts.nothing_to_check() }</p> }) }
            }
            for to_ask in &list.offices {
                { office(shell, to_ask) }
            }
        </>
    }
}

fn section(title: &'static str, body: Html) -> Html {
    html! {
        <section class="pc-checklist__section">
            <h2>{ title }</h2>
            { body }
        </section>
    }
}

/// One call or visit: whom to ask, what to bring, and for which measures.
fn office(shell: &Shell, to_ask: &OfficeToAsk) -> Html {
    let texts = shell.texts;
    html! {
        <section class="pc-checklist__section">
            <h2>{ &to_ask.contact.office }</h2>
            <ul class="pc-checklist__boxes">
                <li class="pc-checklist__box">
                    <p>{ texts.ask_once() }{ " " }{ contact(&to_ask.contact) }</p>
                </li>
                if !to_ask.bring.is_empty() {
                    <li class="pc-checklist__box">
                        <p>{ texts.bring(&sentence::list(&to_ask.bring, texts)) }</p>
                    </li>
                }
            </ul>
            for to_check in &to_ask.measures {
                { measure(shell, to_check) }
            }
        </section>
    }
}

/// Questions that are open, under a heading; nothing where there are none.
fn questions(shell: &Shell, title: &'static str, open: &[OpenQuestion]) -> Html {
    if open.is_empty() {
        return Html::default();
    }
    let rows = html! {
        <ul class="pc-checklist__boxes">
            for open in open {
                { question(shell, open) }
            }
        </ul>
    };
    section(title, rows)
}

fn question(shell: &Shell, open: &OpenQuestion) -> Html {
    let answer = shell.texts.answer_it();
    let name = shell.texts.labelled(answer, &open.ask);
    let to = Screen::change(&open.name, Origin::Results);
    html! {
        <li class="pc-checklist__box">
            <p>
                <strong>{ &open.ask }</strong>
                { " " }
                { link_called(shell, &to, answer, name, NodeRef::default()) }
            </p>
            if let Some(help) = &open.help {
                <p class="pc-checklist__small">{ help }</p>
            }
            <p class="pc-checklist__small">{ &open.stakes }</p>
            <p class="pc-checklist__small">{ &open.decides }</p>
        </li>
    }
}

fn measure(shell: &Shell, to_check: &MeasureToCheck) -> Html {
    let texts = shell.texts;
    let verdict = to_check.verdict.words(texts);
    let to = Screen::Measure(to_check.name.clone());
    let called = texts.labelled(verdict, &to_check.title);
    let StatusTag { status, meaning, .. } = to_check.status;
    let verify = || cited("pc-checklist__boxes", "pc-checklist__box", &to_check.self_checks);
    html! {
        <article class="pc-checklist__measure">
            <h3>
                { mark(to_check.verdict) }
                { " " }
                { link_called(shell, &to, &to_check.title, called, NodeRef::default()) }
            </h3>
            <p class="pc-tags">
                <span>{ verdict }</span>
                { status_tag(status, meaning) }
                if let Some(amount) = &to_check.amount {
                    <span class="pc-checklist__amount">{ amount }</span>
                }
            </p>
            <dl class="pc-checklist__pairs">
                if !to_check.self_checks.is_empty() {
                    { pair(texts.verify(), verify()) }
                }
                if let Some(who) = &to_check.discretionary {
                    { pair(texts.decided_by(), who) }
                }
                if let Some(apply) = &to_check.apply {
                    { pair(texts.how_to_apply(), apply) }
                }
                { pair(texts.read_first(), read_first(shell, to_check)) }
            </dl>
        </article>
    }
}

/// Where the measure stands, and how that can be read.
fn read_first(shell: &Shell, to_check: &MeasureToCheck) -> Html {
    html! {
        <div>
            { &to_check.document }
            { " " }
            { chinese(to_check.clause.clone()) }
            <p class="pc-checklist__small">{ with_chinese(shell, &to_check.read_at) }</p>
        </div>
    }
}
