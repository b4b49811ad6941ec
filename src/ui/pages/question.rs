//! One question.

use crate::browser;
use crate::catalogue::QuestionId;
use crate::present::question::{self, Form, NumberForm, QuestionView, Ticks};
use crate::present::{number, summary};
use crate::questionnaire::{Action, Reply};
use crate::ui::components::{
    ErrorMessage, Heading, Help, Link, NumberField, Options, SummaryLine, SummaryPanel, TickList, Ticked,
};
use crate::ui::screen::{Origin, Screen};
use crate::ui::shell::{Shell, use_shell};
use crate::ui::visit::Visit;
use yew::prelude::*;

/// One question.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct QuestionPageProps {
    /// The visit.
    pub visit: Visit,
    /// Takes an action.
    pub act: Callback<Action>,
    /// The question.
    pub id: QuestionId,
    /// Where its answer leads back to; on to the next question otherwise.
    #[prop_or_default]
    pub from: Option<Origin>,
}

/// One question, what its answer can decide, and the live summary beside it.
#[component]
pub fn QuestionPage(props: &QuestionPageProps) -> Html {
    let shell = use_shell();
    let words = shell.words();
    let visit = &props.visit;
    let view = question::view(&visit.catalogue, &visit.session, &visit.determination, props.id, shell.language);
    let Some(view) = view else { return no_longer_asked(&shell, visit, props.from.as_ref()) };

    let reply = {
        let (visit, act, from, id) = (visit.clone(), props.act.clone(), props.from.clone(), props.id);
        let (go, leave) = (shell.go.clone(), shell.leave.clone());
        Callback::from(move |reply: Reply| {
            let action = Action::Answer(id, reply);
            let next = visit.after(&action).next_screen();
            act.emit(action);
            match &from {
                Some(origin) => leave.emit(origin.screen()),
                None => go.emit(next),
            }
        })
    };
    let summary = summary::summary(&visit.catalogue, &visit.determination, &visit.baseline, shell.language);
    let back = match (&props.from, &view.before) {
        (Some(origin), _) => html! { <Link to={origin.screen()} class="pc-back" leave=true>{ words.back }</Link> },
        (None, Some(before)) => {
            html! { <Link to={Screen::question(before)} class="pc-back">{ words.back_question }</Link> }
        }
        (None, None) => html! { <Link to={Screen::Start} class="pc-back">{ words.back }</Link> },
    };
    let submit = if props.from.is_some() { words.save_answer } else { words.next };
    html! {
        <div class="pc-page pc-question">
            <div class="pc-question__main">
                <div class="pc-question__top">
                    { back }
                    <span class="pc-question__left">{ view.left.clone() }</span>
                </div>
                <p class="pc-question__section">{ view.section.clone() }</p>
                <Heading key={view.name.clone()} id={shell.id("question")} text={view.ask.clone()} />
                if let Some(help) = &view.help {
                    <Help text={help.clone()} />
                }
                <QuestionForm key={view.name.clone()} view={view.clone()} {reply} submit={submit} />
            </div>
            <aside class="pc-question__aside" aria-label={words.so_far}>
                <SummaryPanel summary={summary.clone()} />
            </aside>
            <SummaryLine {summary} />
        </div>
    }
}

fn no_longer_asked(shell: &Shell, visit: &Visit, from: Option<&Origin>) -> Html {
    let words = shell.words();
    let to = from.map_or_else(|| visit.next_screen(), Origin::screen);
    html! {
        <div class="pc-page">
            <Heading text={words.no_longer_asked_title} />
            <p>{ words.no_longer_asked_body }</p>
            <Link {to} class="pc-button">{ words.go_on }</Link>
        </div>
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct QuestionFormProps {
    view: QuestionView,
    reply: Callback<Reply>,
    submit: AttrValue,
}

/// What has been entered and not yet been sent.
#[derive(Debug, Clone, PartialEq)]
enum Entry {
    /// An option, or nothing yet.
    Option(Option<Reply>),
    /// What is ticked.
    Ticked(Ticked),
    /// What is typed, as long as no option is chosen instead.
    Typed(String),
}

fn entry(form: &Form) -> Entry {
    let chosen = |options: &[question::OptionRow]| {
        options.iter().find(|option| option.chosen).map(|option| option.reply.clone())
    };
    match form {
        Form::One(options) => Entry::Option(chosen(options)),
        Form::Several(Ticks { options, none, unknown }) => Entry::Ticked(Ticked {
            held: options.iter().filter(|option| option.ticked).map(|option| option.fact).collect(),
            none: *none,
            unknown: *unknown,
        }),
        Form::Number(NumberForm { written, options, .. }) => {
            chosen(options).map_or_else(|| Entry::Typed(written.clone()), |reply| Entry::Option(Some(reply)))
        }
    }
}

/// The reply that an entry makes, or what is wrong with it.
fn read(form: &Form, entry: &Entry, shell: &Shell) -> Result<Reply, &'static str> {
    let words = shell.words();
    match (form, entry) {
        (_, Entry::Option(Some(reply))) => Ok(reply.clone()),
        (_, Entry::Ticked(ticked)) if ticked.is_empty() => Err(words.error_tick),
        (Form::Several(ticks), Entry::Ticked(ticked)) => {
            let shown: Vec<_> = ticks.options.iter().map(|option| option.fact).collect();
            Ok(Reply::ticked(ticked.held.clone(), &shown, ticked.unknown))
        }
        (Form::Number(form), Entry::Typed(text)) => {
            number::read(&form.kind, text, shell.language).map(|reading| reading.reply)
        }
        (_, Entry::Option(None) | Entry::Ticked(_) | Entry::Typed(_)) => Err(words.error_choose),
    }
}

#[component]
fn QuestionForm(props: &QuestionFormProps) -> Html {
    let shell = use_shell();
    let words = shell.words();
    let view = &props.view;
    let entered = use_state_eq(|| entry(&view.form));
    let tried = use_state_eq(|| false);
    let field = use_node_ref();

    let read_now = read(&view.form, &entered, &shell);
    // Told when it is sent; from then on it follows what is typed.
    let error = if *tried { read_now.clone().err() } else { None };
    let onsubmit = {
        let (read_now, reply, tried, field) = (read_now, props.reply.clone(), tried.setter(), field.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Ok(answer) = &read_now {
                reply.emit(answer.clone());
            } else {
                tried.set(true);
                browser::focus::first_field(&field);
            }
        })
    };
    let enter = |entered: UseStateSetter<Entry>| Callback::from(move |entry: Entry| entered.set(entry));
    let enter = enter(entered.setter());
    let choose = enter.reform(|reply: Reply| Entry::Option(Some(reply)));
    let error_id = shell.id("error");
    let title_id = shell.id("question");
    let described = error.is_some().then(|| error_id.clone());

    let chosen = match &*entered {
        Entry::Option(reply) => reply.clone(),
        Entry::Ticked(_) | Entry::Typed(_) => None,
    };
    let fields = match (&view.form, &*entered) {
        (Form::One(options), _) => html! {
            <Options name={view.name.clone()} options={options.clone()} {chosen} {choose} />
        },
        (Form::Several(ticks), entered) => {
            let ticked = match entered {
                Entry::Ticked(ticked) => ticked.clone(),
                Entry::Option(_) | Entry::Typed(_) => Ticked::default(),
            };
            html! {
                <>
                    <p class="pc-hint">{ words.several_hint }</p>
                    <TickList options={ticks.options.clone()} {ticked} change={enter.reform(Entry::Ticked)} />
                </>
            }
        }
        (Form::Number(form), entered) => {
            let value = match entered {
                Entry::Typed(text) => text.clone(),
                Entry::Option(_) | Entry::Ticked(_) => String::new(),
            };
            let is_money = form.kind == crate::catalogue::FactKind::Money;
            let echo =
                number::read(&form.kind, &value, shell.language).ok().map(|reading| AttrValue::from(reading.echo));
            html! {
                <>
                    <NumberField
                        label={if is_money { words.amount_label } else { words.count_label }}
                        hint={is_money.then_some(AttrValue::from(words.amount_hint))}
                        unit={form.unit.clone()}
                        {value}
                        {echo}
                        error={described.clone()}
                        typed={enter.reform(Entry::Typed)}
                    />
                    <p class="pc-hint">{ words.bands_title }</p>
                    <Options name={view.name.clone()} options={form.options.clone()} {chosen} {choose} />
                </>
            }
        }
    };
    html! {
        <form class={classes!("pc-question__form", error.is_some().then_some("pc-question__form--error"))} novalidate=true {onsubmit}>
            <div class="pc-fieldset" role="group" aria-labelledby={title_id} aria-describedby={described} ref={field}>
                <ErrorMessage id={error_id} text={error.map(AttrValue::from)} />
                { fields }
            </div>
            if let Some(stakes) = &view.stakes {
                <p class="pc-question__stakes">{ stakes.clone() }</p>
            }
            <button type="submit" class="pc-button">{ props.submit.clone() }</button>
        </form>
    }
}
