//! A link that somebody has made of answers.

use crate::components::{LinkStyle, element, heading, link, plain, text};
use crate::screen::Screen;
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use questionnaire::{Session, link as written};
use words::wording::take;
use words::{date, place, sentence};
use yew::prelude::*;

/// A link that somebody has made of answers: what it holds, and whether to use it. Nothing of the reader's own is
/// replaced without asking.
pub fn link_page(shell: &Shell, visit: &UseReducerHandle<Visit>, payload: &str) -> Html {
    let (words, catalogue) = (take::words(shell.language), &visit.catalogue);
    let Some(read) = written::unsealed(payload).and_then(|text| written::read(catalogue, text)) else {
        return broken_link(shell);
    };
    let place = place::chosen_words(catalogue, &read.facts, shell.language);
    let session = Session::with_facts(catalogue, read.facts, visit.session.as_of());
    let holds = [
        place,
        sentence::take::count_answers(session.answered().len(), shell.language),
        sentence::labelled(words.link_made, &date::day(read.as_of, shell.language), shell.language),
    ];
    let mut parts =
        vec![heading(shell, words.opened_title), text("p", "pc-lead", sentence::joined(&holds, shell.language))];
    if read.edition != catalogue.edition() {
        let changed = link(shell, &Screen::Changed(payload.to_owned()), LinkStyle::Text, words.link_changed);
        parts.push(element("p", "", vec![plain(words.link_edition), plain(" "), changed]));
    }
    let own = !visit.session.answered().is_empty() && visit.session.facts() != session.facts();
    let use_it = {
        let (visit, leave) = (visit.clone(), shell.leave.clone());
        Callback::from(move |_: MouseEvent| {
            let session = session.clone();
            visit.dispatch(Step::change(move |visit| visit.opened(session.clone())));
            leave.emit(Screen::Results);
        })
    };
    let mut ways =
        vec![html! { <button type="button" class="pc-button" onclick={use_it}>{ plain(words.link_use) }</button> }];
    if own {
        parts.push(text("p", "", words.link_replaces));
        ways.push(link(shell, &Screen::Results, LinkStyle::Leave, words.link_keep));
    }
    parts.push(element("div", "pc-actions", ways));
    element("div", "pc-page", parts)
}

/// A link of which something is missing.
pub(super) fn broken_link(shell: &Shell) -> Html {
    let words = take::words(shell.language);
    let parts = vec![
        heading(shell, words.link_broken_title),
        text("p", "", words.link_broken_body),
        link(shell, &Screen::Start, LinkStyle::Button, shell.words().to_start),
    ];
    element("div", "pc-page", parts)
}
