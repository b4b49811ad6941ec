//! The first screen.

use crate::browser;
use crate::catalogue::OptionSet;
use crate::engine::Answer;
use crate::present::place;
use crate::questionnaire::{Action, Reply};
use crate::ui::components::{LinkStyle, document_card, error_message, heading, link, notice, place_picker};
use crate::ui::screen::Screen;
use crate::ui::shell::Shell;
use crate::ui::visit::{Step, Visit};
use yew::prelude::*;

/// The first screen.
#[derive(Clone, PartialEq, Properties)]
pub struct StartPageProps {
    /// The shell.
    pub shell: Shell,
    /// The visit.
    pub visit: UseReducerHandle<Visit>,
    /// Whether the browser keeps the answers.
    pub remembers: bool,
}

/// The first screen: what this is, what it promises, where the enterprise is, which documents are covered.
#[component]
pub fn StartPage(props: &StartPageProps) -> Html {
    let StartPageProps { shell, visit, remembers } = props;
    let words = shell.words();
    let catalogue = &visit.catalogue;
    let before = place::chosen(catalogue, visit.session.facts());
    let chosen = use_state_eq(|| before);
    let missing = use_state_eq(|| false);
    let field = use_node_ref();
    let places = place::places(catalogue, shell.language);
    let is_empty = places.iter().any(|row| *chosen == Some(row.option) && !row.covered);

    let choose = {
        let (chosen, missing) = (chosen.setter(), missing.setter());
        Callback::from(move |place: OptionSet| {
            chosen.set(Some(place));
            missing.set(false);
        })
    };
    let onsubmit = {
        let (chosen, missing, field) = (*chosen, missing.setter(), field.clone());
        let (visit, go) = (visit.clone(), shell.go.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(place) = chosen else {
                missing.set(true);
                browser::focus::first_field(field.cast());
                return;
            };
            let question = visit.catalogue.question_of(visit.catalogue.place());
            let action = Action::Answer(question, Reply::One(Answer::OneOf(place)));
            let next = visit.after(&action).next_screen();
            visit.dispatch(Step::Act(action));
            go.emit(next);
        })
    };
    // The place alone is no work that could be carried on.
    let resume = (visit.session.answered().len() > 1).then(|| {
        let visit = visit.clone();
        let next = visit.next_screen();
        let start_over = Callback::from(move |_: MouseEvent| visit.dispatch(Step::Act(Action::Restart)));
        notice(html! {
            <>
                <p><strong>{ words.resume_title }</strong></p>
                <p class="pc-actions">
                    if next != Screen::Results {
                        { link(shell, &next, LinkStyle::Text, words.resume) }
                    }
                    { link(shell, &Screen::Results, LinkStyle::Text, words.see_results) }
                    <button type="button" class="pc-link" onclick={start_over}>{ words.start_over }</button>
                </p>
            </>
        })
    });
    let promise = |title: &'static str, more: &'static str| {
        html! { <li class="pc-start__promise"><strong>{ title }</strong><span>{ more }</span></li> }
    };
    let private = if *remembers { words.promise_private_more } else { words.will_not_remember };
    let error_id = shell.id("place-error");
    html! {
        <div class="pc-page pc-start">
            { heading(shell, words.start_title) }
            <p class="pc-lead">{ words.start_lead }</p>
            { for resume }
            <ul class="pc-start__promises">
                { promise(words.promise_time, words.promise_time_more) }
                { promise(words.promise_private, private) }
                { promise(words.promise_clear, words.promise_clear_more) }
            </ul>
            <form class="pc-start__form" novalidate=true {onsubmit}>
                <fieldset class="pc-fieldset" ref={field} aria-describedby={error_id.clone()}>
                    <legend><h2>{ words.where_title }</h2></legend>
                    { error_message(error_id, missing.then_some(words.where_error)) }
                    { place_picker(shell, &places, *chosen, &choose) }
                </fieldset>
                <div role="status">
                    if is_empty {
                        { notice(html! { <p>{ words.nothing_here }</p> }) }
                    }
                </div>
                if !is_empty {
                    <button type="submit" class="pc-button">{ words.begin }</button>
                }
            </form>
            <section class="pc-start__documents">
                <h2>{ words.documents_title }</h2>
                { for place::documents(catalogue, shell.language).iter().map(|document| document_card(shell, document)) }
            </section>
        </div>
    }
}
