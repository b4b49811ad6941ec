//! Further projects of one kind.

use super::{NumberField, ask_back, error_message, number_field};
use crate::browser;
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use catalogue::FactKind;
use engine::Answer;
use questionnaire::{Projects, Reply};
use words::number;
use words::projects::{FurtherProjects as FurtherProjectsView, ProjectRow};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct FurtherProjectsProps {
    pub shell: Shell,
    pub visit: UseReducerHandle<Visit>,
    pub view: FurtherProjectsView,
}

/// The projects of one kind beyond the first: what each may bring, a field for the figure of one more, and a way to take one
/// out again.
#[component]
pub fn FurtherProjects(props: &FurtherProjectsProps) -> Html {
    let FurtherProjectsProps { shell, visit, view } = props;
    let shell = &Shell { prefix: shell.id("project"), ..shell.clone() };
    let texts = shell.texts;
    let typed = use_state_eq(String::new);
    let error = use_state_eq(|| None::<AttrValue>);
    let asked = use_state_eq(|| false);
    let form = use_node_ref();

    let change = {
        let (visit, form) = (visit.clone(), form.clone());
        Callback::from(move |change: Box<dyn Fn(&Projects) -> Projects>| {
            visit.dispatch(Step::change(move |visit| {
                visit.answered(visit.session.clone().with_projects(change(visit.session.projects())))
            }));
            // A button that was pressed goes with its project, and the next one is typed where the last was.
            browser::focus::first_field(form.cast());
        })
    };
    let add = {
        let (visit, fact, change) = (visit.clone(), view.fact, change.clone());
        let (typed, error, asked) = (typed.setter(), error.setter(), asked.setter());
        Callback::from(move |reply: Reply| {
            let question = visit.catalogue.question_of(fact);
            if let Some(words) = visit.view(texts).contradiction(question, &reply) {
                return error.set(Some(words.into()));
            }
            let Reply::One(Answer::Number(span)) = reply else { return };
            typed.set(String::new());
            asked.set(false);
            change.emit(Box::new(move |projects| projects.with(fact, span)));
        })
    };
    let enter = {
        let (typed, error, asked) = (typed.setter(), error.setter(), asked.setter());
        Callback::from(move |text: String| {
            typed.set(text);
            error.set(None);
            asked.set(false);
        })
    };
    let reading = number::read(&view.kind, &typed, texts);
    let onsubmit = {
        let (reading, add) = (reading.clone(), add.clone());
        let (error, asked, form) = (error.setter(), asked.setter(), form.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match reading.clone() {
                Ok(reading) if reading.doubt.is_some() => asked.set(true),
                Ok(reading) => add.emit(reading.reply),
                Err(words) => {
                    error.set(Some(words.into()));
                    browser::focus::first_field(form.cast());
                }
            }
        })
    };

    let row = |row: &ProjectRow| {
        let (change, place) = (change.clone(), row.place);
        let onclick =
            Callback::from(move |_: MouseEvent| change.emit(Box::new(move |projects| projects.without(place))));
        let name = texts.labelled(texts.project_remove(), &row.said);
        html! {
            <li key={place}>
                <span>{ &row.said }</span>
                <strong>{ &row.amount }</strong>
                <button type="button" class="pc-link" aria-label={name} {onclick}>{ texts.project_remove() }</button>
            </li>
        }
    };
    let is_money = view.kind == FactKind::Money;
    let error_id = shell.id("error");
    let (echo, doubt) = reading.map_or((String::new(), None), |reading| (reading.echo, reading.doubt));
    let field = NumberField {
        label: if is_money { texts.amount_label() } else { texts.count_label() },
        keys: "text",
        hint: if is_money { texts.amount_hint() } else { "" },
        unit: view.unit.clone(),
        value: (*typed).clone(),
        echo,
        error: error.as_ref().map(|_| error_id.clone()),
    };
    html! {
        <form class="pc-projects" novalidate=true {onsubmit} ref={form}>
            <p>{ texts.projects_note() }</p>
            <ul class="pc-projects__list" aria-live="polite">{ for view.rows.iter().map(row) }</ul>
            <div role="group" aria-labelledby={shell.id("figure")} aria-describedby={error_id.clone()}>
                <p class="pc-projects__figure" id={shell.id("figure")}>{ &view.label }</p>
                { error_message(error_id, (*error).clone()) }
                { number_field(shell, field, &enter) }
                { ask_back(doubt.filter(|_| *asked), &add) }
            </div>
            <p class="pc-actions">
                <button type="submit" class="pc-button">{ texts.project_add() }</button>
            </p>
        </form>
    }
}
