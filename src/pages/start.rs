//! The first screen.

use crate::browser;
use crate::components::{
    LinkStyle, document_card, element, error_message, heading, link, notice, place_picker, plain, text,
};
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::{Step, Visit, act};
use catalogue::OptionSet;
use engine::Answer;
use questionnaire::{Action, Reply};
use words::{document, place};
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
    /// Where answers that are there already lead on to, if there are any.
    pub resume: Option<Screen>,
}

/// The first screen: what this is, what it promises, where the enterprise is, which documents are covered.
#[component]
pub fn StartPage(props: &StartPageProps) -> Html {
    let StartPageProps { shell, visit, remembers, resume } = props;
    let texts = shell.texts;
    let catalogue = &visit.catalogue;
    let before = place::chosen(catalogue, visit.session.facts());
    let picked = use_state_eq(|| None);
    let chosen = picked.or(before);
    let missing = use_state_eq(|| false);
    let field = use_node_ref();
    let places = place::places(catalogue, shell.texts);
    let is_empty = places.iter().any(|row| chosen == Some(row.option) && !row.covered);

    let choose = {
        let (picked, missing) = (picked.setter(), missing.setter());
        Callback::from(move |place: OptionSet| {
            picked.set(Some(place));
            missing.set(false);
        })
    };
    let onsubmit = {
        let (missing, field) = (missing.setter(), field.clone());
        let (visit, go) = (visit.clone(), shell.go.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(place) = chosen else {
                missing.set(true);
                browser::focus::first_field(field.cast());
                return;
            };
            let question = visit.catalogue.question_of(visit.catalogue.place());
            go.emit(act(&visit, Action::Answer(question, Reply::One(Answer::OneOf(place)))));
        })
    };
    let resume = resume.as_ref().map(|next| {
        let visit = visit.clone();
        let start_over = Callback::from(move |_: MouseEvent| visit.dispatch(Step::Act(Action::Restart)));
        let mut ways = Vec::new();
        if *next != Screen::Results {
            ways.push(link(shell, next, LinkStyle::Text, texts.resume()));
        }
        ways.push(link(shell, &Screen::Results, LinkStyle::Text, texts.see_results()));
        ways.push(html! {
            <button type="button" class="pc-link" onclick={start_over}>{ plain(texts.start_over()) }</button>
        });
        notice(vec![text("p", "pc-notice__title", texts.resume_title()), element("p", "pc-actions", ways)])
    });
    let promise = |title: &'static str, more: &'static str| {
        element("li", "pc-start__promise", vec![text("strong", "", title), text("span", "", more)])
    };
    let private = if *remembers { texts.promise_private_more() } else { texts.will_not_remember() };
    let promises = vec![
        promise(texts.promise_time(), texts.promise_time_more()),
        promise(texts.promise_private(), private),
        promise(texts.promise_clear(), texts.promise_clear_more()),
    ];
    let error_id = shell.id("place-error");
    let fields = vec![
        element("legend", "", vec![text("h2", "", texts.where_title())]),
        error_message(error_id.clone(), missing.then_some(texts.where_error())),
        place_picker(shell, &places, chosen, &choose),
    ];
    let empty = is_empty.then(|| notice(vec![text("p", "", texts.nothing_here())]));
    let begin =
        (!is_empty).then(|| html! { <button type="submit" class="pc-button">{ plain(texts.begin()) }</button> });
    let form = html! {
        <form class="pc-start__form" novalidate=true {onsubmit}>
            <fieldset class="pc-fieldset" ref={field} aria-describedby={error_id}>{ fields }</fieldset>
            <div role="status">{ empty.unwrap_or_default() }</div>
            { begin.unwrap_or_default() }
        </form>
    };
    let standing = document::standing(catalogue, visit.session.as_of(), shell.texts);
    let mut documents = vec![text("h2", "", texts.documents_title()), text("p", "pc-hint", standing)];
    let covered = document::documents(catalogue, shell.texts);
    documents.extend(covered.iter().map(|document| document_card(shell, document)));
    let ways = vec![
        link(shell, &Screen::Further(Further::All), LinkStyle::Text, texts.all_title()),
        link(shell, &Screen::Further(Further::Measures), LinkStyle::Text, texts.one_measure_title()),
    ];
    let parts = vec![
        heading(shell, texts.start_title()),
        text("p", "pc-lead", texts.start_lead()),
        resume.unwrap_or_default(),
        element("ul", "pc-start__promises", promises),
        form,
        element("p", "pc-actions", ways),
        element("section", "pc-start__documents", documents),
    ];
    element("div", "pc-page pc-start", parts)
}
