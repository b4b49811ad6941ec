//! One question.

use super::focus::focus_notice;
use crate::browser;
use crate::catalogue::{FactKind, QuestionId};
use crate::present::question::{self, Form, NumberForm, OptionRow, QuestionView, Ticks};
use crate::present::{number, summary};
use crate::questionnaire::{Action, Reply};
use crate::ui::components::{
    LinkStyle, NumberField, Ticked, element, error_message, heading, help, link, number_field, options, plain,
    summary_line, summary_panel, text, tick_list,
};
use crate::ui::screen::{Origin, Screen};
use crate::ui::shell::Shell;
use crate::ui::visit::{Visit, act};
use yew::prelude::*;

/// One question. The key must be the question's name: what has been entered belongs to one question.
#[derive(Clone, PartialEq, Properties)]
pub struct QuestionPageProps {
    /// The shell.
    pub shell: Shell,
    /// The visit.
    pub visit: UseReducerHandle<Visit>,
    /// The question.
    pub id: QuestionId,
    /// Where its answer leads back to; on to the next question otherwise.
    pub from: Option<Origin>,
}

/// What has been entered and not yet been sent.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    /// Nothing.
    Nothing,
    /// An option.
    Chosen(Reply),
    /// What is ticked.
    Ticked(Ticked),
    /// What is typed.
    Typed(String),
}

/// One question, what its answer can decide, and the live summary beside it.
#[component]
pub fn QuestionPage(props: &QuestionPageProps) -> Html {
    let QuestionPageProps { shell, visit, id, from } = props;
    let words = shell.words();
    let entered = use_state_eq(|| None::<Entry>);
    let tried = use_state_eq(|| false);
    let field = use_node_ref();
    let view = question::view(&visit.catalogue, &visit.session, &visit.determination, *id, shell.language);
    let Some(view) = view else { return no_longer_asked(shell, visit, from.as_ref()) };

    let entry = (*entered).clone().unwrap_or_else(|| given(&view.form));
    let reply = read(&view.form, &entry, shell);
    // Told when it is sent; from then on it follows what is entered.
    let error = if *tried { reply.as_ref().err().copied() } else { None };
    let onsubmit = {
        let (id, from, tried, field) = (*id, from.clone(), tried.setter(), field.clone());
        let (visit, go, leave) = (visit.clone(), shell.go.clone(), shell.leave.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Ok(reply) = &reply else {
                tried.set(true);
                browser::focus::first_field(field.cast());
                return;
            };
            let next = act(&visit, Action::Answer(id, reply.clone()));
            match &from {
                Some(origin) => leave.emit(origin.screen()),
                None => go.emit(next),
            }
        })
    };
    let enter = {
        let entered = entered.setter();
        Callback::from(move |entry: Entry| entered.set(Some(entry)))
    };
    let back = match (from, &view.before) {
        (Some(origin), _) => link(shell, &origin.screen(), LinkStyle::Leave, words.back),
        (None, Some(before)) => link(shell, &Screen::question(before), LinkStyle::Back, words.back_question),
        (None, None) => link(shell, &Screen::Start, LinkStyle::Back, words.back),
    };
    let summary = summary::summary(&visit.catalogue, &visit.determination, &visit.baseline, shell.language);
    let error_id = shell.id("error");
    let form = if error.is_some() { "pc-question__form pc-question__form--error" } else { "pc-question__form" };
    let fields = vec![
        error_message(error_id.clone(), error),
        fields(shell, &view, &entry, error.map(|_| error_id.clone()), &enter),
    ];
    let submit = if from.is_some() { words.save_answer } else { words.next };
    let form = html! {
        <form class={form} novalidate=true {onsubmit}>
            <div class="pc-fieldset" role="group" aria-labelledby={shell.id("heading")} aria-describedby={error_id} ref={field}>
                { fields }
            </div>
            { view.stakes.clone().map(|stakes| text("p", "pc-question__stakes", stakes)).unwrap_or_default() }
            <button type="submit" class="pc-button">{ plain(submit) }</button>
        </form>
    };
    let note = visit.given_note(*id, shell.language);
    let title = vec![
        text("p", "pc-question__section", view.section.clone()),
        heading(shell, &view.ask),
        note.map(|note| text("p", "pc-hint", note)).unwrap_or_default(),
    ];
    let main = vec![
        element("div", "pc-question__top", vec![back, text("span", "", view.left.clone())]),
        focus_notice(shell, visit),
        element("div", "", title),
        view.help.as_ref().map(|words| help(shell, words)).unwrap_or_default(),
        form,
    ];
    let parts =
        vec![element("div", "pc-question__main", main), summary_panel(shell, &summary), summary_line(shell, &summary)];
    element("div", "pc-page pc-question", parts)
}

fn no_longer_asked(shell: &Shell, visit: &Visit, from: Option<&Origin>) -> Html {
    let words = shell.words();
    let to = from.map_or_else(|| visit.next_screen(), Origin::screen);
    let parts = vec![
        heading(shell, words.no_longer_asked_title),
        text("p", "", words.no_longer_asked_body),
        link(shell, &to, LinkStyle::Button, words.go_on),
    ];
    element("div", "pc-page", parts)
}

/// What was answered before, as an entry.
fn given(form: &Form) -> Entry {
    let chosen = |options: &[OptionRow]| {
        options.iter().find(|option| option.chosen).map(|option| Entry::Chosen(option.reply.clone()))
    };
    match form {
        Form::One(options) => chosen(options).unwrap_or(Entry::Nothing),
        Form::Several(Ticks { options, none, unknown }) => Entry::Ticked(Ticked {
            held: options.iter().filter(|option| option.ticked).map(|option| option.fact).collect(),
            none: *none,
            unknown: *unknown,
        }),
        Form::Number(NumberForm { written, options, .. }) => {
            chosen(options).unwrap_or_else(|| Entry::Typed(written.clone()))
        }
    }
}

/// The reply that an entry makes, or what is wrong with it.
fn read(form: &Form, entry: &Entry, shell: &Shell) -> Result<Reply, &'static str> {
    let words = shell.words();
    match (form, entry) {
        (_, Entry::Chosen(reply)) => Ok(reply.clone()),
        (Form::Several(_), Entry::Ticked(ticked)) if ticked.is_empty() => Err(words.error_tick),
        (Form::Several(ticks), Entry::Ticked(ticked)) => {
            let shown: Vec<_> = ticks.options.iter().map(|option| option.fact).collect();
            Ok(Reply::ticked(ticked.held.clone(), &shown, ticked.unknown))
        }
        (Form::Number(form), Entry::Typed(text)) => {
            number::read(&form.kind, text, shell.language).map(|reading| reading.reply)
        }
        _ => Err(words.error_choose),
    }
}

fn fields(
    shell: &Shell,
    view: &QuestionView,
    entry: &Entry,
    error: Option<AttrValue>,
    enter: &Callback<Entry>,
) -> Html {
    let words = shell.words();
    let choose = enter.reform(Entry::Chosen);
    let chosen = if let Entry::Chosen(reply) = entry { Some(reply) } else { None };
    match &view.form {
        Form::One(rows) => options(shell, &view.name, rows, chosen, &choose),
        Form::Several(ticks) => {
            let ticked = if let Entry::Ticked(ticked) = entry { ticked.clone() } else { Ticked::default() };
            let list = tick_list(shell, &ticks.options, &ticked, &enter.reform(Entry::Ticked));
            vec![text("p", "pc-hint", words.several_hint), list].into_iter().collect()
        }
        Form::Number(form) => {
            let value = if let Entry::Typed(text) = entry { text.clone() } else { String::new() };
            let is_money = form.kind == FactKind::Money;
            let echo = number::read(&form.kind, &value, shell.language).map_or(String::new(), |reading| reading.echo);
            let field = NumberField {
                label: if is_money { words.amount_label } else { words.count_label },
                hint: if is_money { words.amount_hint } else { "" },
                unit: form.unit.clone(),
                value,
                echo,
                error,
            };
            let parts = vec![
                number_field(shell, field, &enter.reform(Entry::Typed)),
                text("p", "pc-hint", words.bands_title),
                options(shell, &view.name, &form.options, chosen, &choose),
            ];
            parts.into_iter().collect()
        }
    }
}
