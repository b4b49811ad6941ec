//! A link that somebody has made of answers.

use crate::components::{LinkStyle, element, heading, link, plain, text};
use crate::screen::Screen;
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use questionnaire::{Session, link as written};
use words::{date, place, sentence};
use yew::prelude::*;

/// A link that somebody has made of answers: what it holds, and whether to use it. Nothing of the reader's own is
/// replaced without asking.
pub fn link_page(shell: &Shell, visit: &UseReducerHandle<Visit>, payload: &str) -> Html {
    let (texts, catalogue) = (shell.texts, &visit.catalogue);
    let Some(read) = written::unsealed(payload).and_then(|text| written::read(catalogue, text)) else {
        return broken_link(shell);
    };
    let place = place::chosen_words(catalogue, &read.facts, shell.texts);
    let session = Session::with_facts(catalogue, read.facts, visit.session.as_of()).with_projects(read.projects);
    let holds = [
        place,
        shell.texts.count_answers(session.answered().len()),
        shell.texts.labelled(texts.link_made(), &date::day(read.as_of, shell.texts)),
    ];
    let mut parts =
        vec![heading(shell, texts.opened_title()), text("p", "pc-lead", sentence::joined(&holds, shell.texts))];
    if read.edition != catalogue.edition() {
        let changed = link(shell, &Screen::Changed(payload.to_owned()), LinkStyle::Text, texts.link_changed());
        parts.push(element("p", "", vec![plain(texts.link_edition()), plain(" "), changed]));
    }
    let own = !visit.session.answered().is_empty()
        && (visit.session.facts() != session.facts() || visit.session.projects() != session.projects());
    let use_it = {
        let (visit, leave) = (visit.clone(), shell.leave.clone());
        Callback::from(move |_: MouseEvent| {
            let session = session.clone();
            visit.dispatch(Step::change(move |visit| visit.opened(session.clone())));
            leave.emit(Screen::Results);
        })
    };
    let mut ways =
        vec![html! { <button type="button" class="pc-button" onclick={use_it}>{ plain(texts.link_use()) }</button> }];
    if own {
        parts.push(text("p", "", texts.link_replaces()));
        ways.push(link(shell, &Screen::Results, LinkStyle::Leave, texts.link_keep()));
    }
    parts.push(element("div", "pc-actions", ways));
    element("div", "pc-page", parts)
}

/// A link of which something is missing.
pub(super) fn broken_link(shell: &Shell) -> Html {
    let texts = shell.texts;
    let parts = vec![
        heading(shell, texts.link_broken_title()),
        text("p", "", texts.link_broken_body()),
        link(shell, &Screen::Start, LinkStyle::Button, shell.texts.to_start()),
    ];
    element("div", "pc-page", parts)
}
