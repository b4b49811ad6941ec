//! A link that somebody has made of answers.

use crate::components::{LinkStyle, heading, link};
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
    let is_of_other_edition = read.edition != catalogue.edition();
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
    html! {
        <div class="pc-page">
            { heading(shell, texts.opened_title()) }
            <p class="pc-lead">{ sentence::joined(&holds, texts) }</p>
            if is_of_other_edition {
                <p>
                    { texts.link_edition() }
                    { " " }
                    { link(shell, &Screen::Changed(payload.to_owned()), LinkStyle::Text, texts.link_changed()) }
                </p>
            }
            if own {
                <p>{ texts.link_replaces() }</p>
            }
            <div class="pc-actions">
                <button type="button" class="pc-button" onclick={use_it}>{ texts.link_use() }</button>
                if own {
                    { link(shell, &Screen::Results, LinkStyle::Leave, texts.link_keep()) }
                }
            </div>
        </div>
    }
}

/// A link of which something is missing.
pub(super) fn broken_link(shell: &Shell) -> Html {
    let texts = shell.texts;
    html! {
        <div class="pc-page">
            { heading(shell, texts.link_broken_title()) }
            <p>{ texts.link_broken_body() }</p>
            { link(shell, &Screen::Start, LinkStyle::Button, texts.to_start()) }
        </div>
    }
}
