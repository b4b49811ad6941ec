//! A question whose answer takes effect at once.

use crate::browser;
use crate::components::{error_message, help, question_fields};
use crate::entry::Entry;
use crate::shell::Shell;
use crate::unsent;
use catalogue::QuestionId;
use questionnaire::{Action, Reply};
use std::rc::Rc;
use words::question::{Form, QuestionView};
use yew::prelude::*;

/// A question whose answer takes effect at once. The key must be the question's name: what is typed belongs to one.
#[derive(Clone, PartialEq, Properties)]
pub struct LiveQuestionProps {
    /// The shell.
    pub shell: Shell,
    /// The question.
    pub view: Rc<QuestionView>,
    /// What its answer does, and the element that it stands in.
    pub act: Callback<(Action, NodeRef)>,
    /// What a reply contradicts, in words.
    pub contradiction: Callback<(QuestionId, Reply), Option<AttrValue>>,
}

/// A question whose answer takes effect at once: what is chosen or ticked as soon as it is, what is typed when the field
/// is left or Enter is pressed, after which it stays as it was typed. Taking back the last tick, or emptying the field,
/// takes back the answer.
#[component]
pub fn LiveQuestion(props: &LiveQuestionProps) -> Html {
    let LiveQuestionProps { shell, view, act, contradiction } = props;
    let shell = &Shell { prefix: shell.id(&view.name), ..shell.clone() };
    let texts = shell.texts;
    let entered = use_state_eq(|| None::<Entry>);
    let tried = use_state_eq(|| false);
    // The typed text that is the answer, and the one that is asked back.
    let sent = use_state_eq(|| None::<String>);
    let asked = use_state_eq(|| None::<String>);
    let refused = use_state_eq(|| None::<AttrValue>);
    let node = use_node_ref();
    {
        let (shell, name, entered) = (shell.clone(), view.name.clone(), entered.setter());
        use_effect_with((), move |()| {
            if let Some(text) = unsent::typed(&shell, &name) {
                entered.set(Some(Entry::Typed(text)));
            }
        });
    }
    let act = {
        let (act, node) = (act.clone(), node.clone());
        let (contradiction, refused) = (contradiction.clone(), refused.setter());
        Callback::from(move |action: Action| {
            let words =
                if let Action::Answer(id, reply) = &action { contradiction.emit((*id, reply.clone())) } else { None };
            let holds = words.is_none();
            refused.set(words);
            if holds {
                act.emit((action, node.clone()));
            }
        })
    };

    let entry = (*entered).clone().unwrap_or_else(|| Entry::given(&view.form));
    let untold = if *tried { entry.reply(&view.form, texts).err().map(AttrValue::Static) } else { None };
    let error = (*refused).clone().or(untold);
    let enter = {
        let (view, entered, tried, act) = (Rc::clone(view), entered.setter(), tried.setter(), act.clone());
        let (shell, sent) = (shell.clone(), sent.setter());
        Callback::from(move |entry: Entry| {
            if let Entry::Typed(text) = &entry {
                unsent::keep_typed(&shell, &view.name, text);
                return entered.set(Some(entry));
            }
            unsent::forget(&shell);
            // A range stays chosen, even one that is a single figure.
            let is_range = matches!((&view.form, &entry), (Form::Number(form), Entry::Chosen(reply))
                if form.options.iter().any(|option| option.reply == *reply));
            entered.set(is_range.then(|| entry.clone()));
            sent.set(None);
            tried.set(false);
            act.emit(match entry.reply(&view.form, texts) {
                Ok(reply) => Action::Answer(view.id, reply),
                Err(_) => Action::Withdraw(view.id),
            });
        })
    };
    let settle = {
        let (view, entered, tried, act) = (Rc::clone(view), entered.setter(), tried.setter(), act.clone());
        let (shell, sent, asked) = (shell.clone(), sent.clone(), asked.setter());
        Callback::from(move |text: String| {
            if text.trim().is_empty() {
                unsent::forget(&shell);
                entered.set(None);
                tried.set(false);
                let was_typed = matches!(&view.form, Form::Number(form) if !form.written.is_empty());
                if was_typed || sent.is_some() {
                    sent.set(None);
                    act.emit(Action::Withdraw(view.id));
                }
                return;
            }
            let entry = Entry::Typed(text.clone());
            match entry.reply(&view.form, texts) {
                Ok(_) if entry.doubt(&view.form, texts).is_some() => asked.set(Some(text)),
                Ok(reply) => {
                    unsent::forget(&shell);
                    sent.set(Some(text));
                    tried.set(false);
                    act.emit(Action::Answer(view.id, reply));
                }
                Err(_) => tried.set(true),
            }
        })
    };
    let onchange = {
        let settle = settle.clone();
        Callback::from(move |event: Event| {
            if let Some(text) = browser::input::changed_text(&event) {
                settle.emit(text);
            }
        })
    };
    let onsubmit = {
        let typed = entry.typed().map(ToOwned::to_owned).filter(|_| entered.is_some());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(text) = &typed {
                settle.emit(text.clone());
            }
        })
    };
    let clear = view.answered.then(|| {
        let (id, entered, sent, tried) = (view.id, entered.setter(), sent.setter(), tried.setter());
        let node = node.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            entered.set(None);
            sent.set(None);
            tried.set(false);
            // The button goes with the answer.
            browser::focus::first_field(node.cast());
            act.emit(Action::Withdraw(id));
        });
        let name = texts.labelled(texts.clear_answer(), &view.ask);
        html! { <button type="button" class="pc-link" aria-label={name} {onclick}>{ texts.clear_answer() }</button> }
    });

    let decide = enter.reform(Entry::Chosen);
    let error_id = shell.id("error");
    let told = error.as_ref().map(|_| error_id.clone());
    html! {
        <form
            class={classes!("pc-live", error.is_some().then_some("pc-live--error"))}
            novalidate=true
            {onsubmit}
            {onchange}
            ref={node}
        >
            <h3 id={shell.id("heading")}>{ &view.ask }</h3>
            if let Some(words) = &view.help {
                { help(shell, words) }
            }
            <div
                class="pc-fieldset"
                role="group"
                aria-labelledby={shell.id("heading")}
                aria-describedby={error_id.clone()}
            >
                { error_message(error_id, error) }
                { question_fields(shell, view, &entry, told, &enter, asked.as_deref(), &decide) }
            </div>
            <div class="pc-live__foot">
                if let Some(stakes) = &view.stakes {
                    <p class="pc-live__stakes">{ stakes }</p>
                } else {
                    <p class="pc-live__note">{ texts.matters_no_more() }</p>
                }
                if let Some(clear) = clear {
                    { clear }
                }
            </div>
        </form>
    }
}
