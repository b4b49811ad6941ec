//! The first screen.

use crate::browser;
use crate::catalogue::OptionSet;
use crate::engine::Answer;
use crate::present::place;
use crate::questionnaire::{Action, Reply};
use crate::ui::components::{DocumentCard, ErrorMessage, Heading, Link, Notice, PlacePicker};
use crate::ui::screen::Screen;
use crate::ui::shell::use_shell;
use crate::ui::visit::Visit;
use yew::prelude::*;

/// The first screen.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct StartPageProps {
    /// The visit.
    pub visit: Visit,
    /// Takes an action.
    pub act: Callback<Action>,
    /// Whether the browser keeps the answers.
    pub remembers: bool,
}

/// The first screen: what this is, what it promises, where the enterprise is, which documents are covered.
#[component]
pub fn StartPage(props: &StartPageProps) -> Html {
    let shell = use_shell();
    let words = shell.words();
    let visit = &props.visit;
    let catalogue = &visit.catalogue;
    let before = place::chosen(catalogue, visit.session.facts());
    let chosen = use_state_eq(|| before);
    let error = use_state_eq(|| false);
    let field = use_node_ref();
    let places = place::places(catalogue, shell.language);
    let is_empty = places.iter().any(|row| *chosen == Some(row.option) && !row.covered);

    let choose = {
        let (chosen, error) = (chosen.setter(), error.setter());
        Callback::from(move |place: OptionSet| {
            chosen.set(Some(place));
            error.set(false);
        })
    };
    let onsubmit = {
        let (chosen, error, field) = (*chosen, error.setter(), field.clone());
        let (visit, act, go) = (visit.clone(), props.act.clone(), shell.go.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(place) = chosen else {
                error.set(true);
                browser::focus::first_field(&field);
                return;
            };
            let question = visit.catalogue.question_of(visit.catalogue.place());
            let action = Action::Answer(question, Reply::One(Answer::OneOf(place)));
            let next = visit.after(&action).next_screen();
            act.emit(action);
            go.emit(next);
        })
    };
    let start_over = {
        let act = props.act.clone();
        Callback::from(move |_: MouseEvent| act.emit(Action::Restart))
    };
    let promise = |title: &'static str, more: &'static str| {
        html! {
            <li class="pc-start__promise"><strong>{ title }</strong><span>{ more }</span></li>
        }
    };
    // The place alone is no work that could be carried on.
    let resumable = visit.session.answered().len() > 1;
    let (title_id, error_id) = (shell.id("where"), shell.id("where-error"));
    html! {
        <div class="pc-page pc-start">
            <Heading text={words.start_title} />
            <p class="pc-lead">{ words.start_lead }</p>
            if resumable {
                <Notice>
                    <p><strong>{ words.resume_title }</strong></p>
                    <p class="pc-actions">
                        <Link to={visit.next_screen()}>{ words.resume }</Link>
                        <Link to={Screen::Results}>{ words.see_results }</Link>
                        <button type="button" class="pc-link" onclick={start_over}>{ words.start_over }</button>
                    </p>
                </Notice>
            }
            <ul class="pc-start__promises">
                { promise(words.promise_time, words.promise_time_more) }
                { promise(words.promise_private, if props.remembers { words.promise_private_more } else { words.will_not_remember }) }
                { promise(words.promise_clear, words.promise_clear_more) }
            </ul>
            <form class="pc-start__form" novalidate=true {onsubmit}>
                <fieldset class="pc-fieldset" ref={field} aria-describedby={error_id.clone()}>
                    <legend class="pc-fieldset__legend" id={title_id}><h2>{ words.where_title }</h2></legend>
                    <ErrorMessage id={error_id} text={error.then_some(AttrValue::from(words.where_error))} />
                    <PlacePicker {places} chosen={*chosen} {choose} />
                </fieldset>
                <div role="status">
                    if is_empty {
                        <Notice><p>{ words.nothing_here }</p></Notice>
                    }
                </div>
                if !is_empty {
                    <button type="submit" class="pc-button">{ words.begin }</button>
                }
            </form>
            <section class="pc-start__documents">
                <h2>{ words.documents_title }</h2>
                { for place::documents(catalogue, shell.language).into_iter().map(|document| html! { <DocumentCard {document} /> }) }
            </section>
        </div>
    }
}
