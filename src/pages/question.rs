//! One question.

use crate::browser;
use crate::components::{
    LinkStyle, element, error_message, focus_notice, heading, help, link, plain, question_fields, summary_line,
    summary_panel, text, to_terms,
};
use crate::entry::Entry;
use crate::screen::{Further, Origin, Screen};
use crate::shell::Shell;
use crate::unsent;
use crate::visit::{Visit, act};
use catalogue::QuestionId;
use questionnaire::{Action, Reply};
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

/// One question, what its answer can decide, and the live summary beside it.
#[component]
pub fn QuestionPage(props: &QuestionPageProps) -> Html {
    let QuestionPageProps { shell, visit, id, from } = props;
    let texts = shell.texts;
    let entered = use_state_eq(|| None::<Entry>);
    let tried = use_state_eq(|| false);
    let asked = use_state_eq(|| None::<String>);
    let field = use_node_ref();
    let view = visit.view(shell.texts).question(*id);
    {
        let (shell, visit, id, entered) = (shell.clone(), visit.clone(), *id, entered.setter());
        let form = view.as_ref().map(|view| view.form.clone());
        use_effect_with((), move |()| {
            if let Some(entry) = form.and_then(|form| unsent::kept(&shell, &visit, id, &form)) {
                entered.set(Some(entry));
            }
        });
    }
    let Some(view) = view else { return no_longer_asked(shell, visit, from.as_ref()) };

    let entry = (*entered).clone().unwrap_or_else(|| Entry::given(&view.form));
    let reply = entry.reply(&view.form, shell.texts).map_err(AttrValue::Static).and_then(|reply| {
        let contradiction = visit.view(shell.texts).contradiction(*id, &reply);
        contradiction.map_or(Ok(reply), |words| Err(words.into()))
    });
    // Told when it is sent; from then on it follows what is entered.
    let error = if *tried { reply.as_ref().err().cloned() } else { None };
    let decide = {
        let (id, from, visit, shell) = (*id, from.clone(), visit.clone(), shell.clone());
        let (entered, tried) = (entered.setter(), tried.setter());
        Callback::from(move |reply: Reply| {
            // What was asked back may contradict another answer too.
            if visit.view(shell.texts).contradiction(id, &reply).is_some() {
                entered.set(Some(Entry::Chosen(reply)));
                return tried.set(true);
            }
            unsent::forget(&shell);
            let next = act(&visit, Action::Answer(id, reply));
            match &from {
                Some(origin) => shell.leave.emit(origin.screen()),
                None => shell.go.emit(next),
            }
        })
    };
    let onsubmit = {
        let (tried, asked, field, decide) = (tried.setter(), asked.setter(), field.clone(), decide.clone());
        let doubted = entry.doubt(&view.form, texts).and_then(|_| entry.typed().map(ToOwned::to_owned));
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match &reply {
                Ok(reply) if doubted.is_none() => return decide.emit(reply.clone()),
                Ok(_) => asked.set(doubted.clone()),
                Err(_) => tried.set(true),
            }
            browser::focus::first_field(field.cast());
        })
    };
    let enter = {
        let (entered, shell, visit, id) = (entered.setter(), shell.clone(), visit.clone(), *id);
        Callback::from(move |entry: Entry| {
            unsent::keep(&shell, &visit, id, &entry);
            entered.set(Some(entry));
        })
    };
    let back = match (from, &view.before) {
        (Some(origin), _) => link(shell, &origin.screen(), LinkStyle::Leave, texts.back()),
        (None, Some(before)) => link(shell, &Screen::question(before), LinkStyle::Back, texts.back_question()),
        (None, None) => link(shell, &Screen::Start, LinkStyle::Back, texts.back()),
    };
    let counts = visit.view(texts).counts();
    let error_id = shell.id("error");
    let form = if error.is_some() { "pc-question__form pc-question__form--error" } else { "pc-question__form" };
    let fields = vec![
        error_message(error_id.clone(), error.clone()),
        question_fields(shell, &view, &entry, error.map(|_| error_id.clone()), &enter, asked.as_deref(), &decide),
    ];
    let submit = if from.is_some() { texts.save_answer() } else { texts.next() };
    let form = html! {
        <form class={form} novalidate=true {onsubmit}>
            <div class="pc-fieldset" role="group" aria-labelledby={shell.id("heading")} aria-describedby={error_id} ref={field}>
                { fields }
            </div>
            { view.stakes.clone().map(|stakes| text("p", "pc-question__stakes", stakes)).unwrap_or_default() }
            <button type="submit" class="pc-button">{ plain(submit) }</button>
        </form>
    };
    let answers = if from.is_none() && !visit.session.answered().is_empty() {
        link(shell, &Screen::Further(Further::Answers), LinkStyle::Text, texts.check_answers())
    } else {
        Html::default()
    };
    let note = visit.given_note(*id, shell.texts);
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
        if view.may_hold_terms() { to_terms(shell) } else { Html::default() },
        form,
        answers,
    ];
    let parts = vec![
        element("div", "pc-question__main", main),
        summary_panel(shell, counts, Html::default()),
        summary_line(shell, counts),
    ];
    element("div", "pc-page pc-question", parts)
}

fn no_longer_asked(shell: &Shell, visit: &Visit, from: Option<&Origin>) -> Html {
    let texts = shell.texts;
    let to = from.map_or_else(|| visit.next_screen(), Origin::screen);
    let parts = vec![
        heading(shell, texts.no_longer_asked_title()),
        text("p", "", texts.no_longer_asked_body()),
        link(shell, &to, LinkStyle::Button, texts.go_on()),
    ];
    element("div", "pc-page", parts)
}
