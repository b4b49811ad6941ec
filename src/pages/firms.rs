//! Several enterprises: the answers of each, kept in this browser under its name.

use super::title;
use crate::browser;
use crate::browser::storage;
use crate::components::{LinkStyle, error_message, heading, link, notice};
use crate::kept::firm_key;
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use questionnaire::{Session, draft};
use words::texts::Texts;
use words::{place, sentence};
use yew::prelude::*;

/// Several enterprises: the answers of each under its name, one open at a time.
pub fn firms_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    match &shell.keep {
        Some(keep) => html! { <FirmsPage shell={shell.clone()} visit={visit.clone()} keep={keep.clone()} /> },
        None => html! {
            <div class="pc-page pc-firms">
                { top(shell) }
                <p>{ shell.texts.firms_off() }</p>
            </div>
        },
    }
}

fn top(shell: &Shell) -> Html {
    html! {
        <>
            { link(shell, &Screen::Results, LinkStyle::Leave, shell.texts.to_results()) }
            { heading(shell, title(Further::Firms, shell.texts)) }
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FirmsPageProps {
    shell: Shell,
    visit: UseReducerHandle<Visit>,
    keep: AttrValue,
}

/// What can be done with an enterprise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doing {
    /// Its answers become those on the screen.
    Open,
    /// The answers on the screen become its answers.
    Save,
    /// It is kept no longer.
    Remove,
}

impl Doing {
    /// What the button says.
    fn named(self, texts: Texts) -> &'static str {
        match self {
            Self::Open => texts.firms_open(),
            Self::Save => texts.firms_replace(),
            Self::Remove => texts.firms_remove(),
        }
    }

    /// What is asked first.
    fn asked(self, name: &str, texts: Texts) -> String {
        match self {
            Self::Open => texts.firms_ask_open(name),
            Self::Save => texts.firms_ask_replace(name),
            Self::Remove => texts.firms_ask_remove(name),
        }
    }
}

/// What is kept: names with drafts, by name.
fn kept(keep: &str) -> Vec<(String, String)> {
    let start = firm_key(keep, "");
    let firms = storage::behind(&start).unwrap_or_default().into_iter();
    let mut firms: Vec<_> =
        firms.filter_map(|(key, draft)| Some((key.strip_prefix(&start)?.to_owned(), draft))).collect();
    firms.sort_unstable();
    firms
}

/// A form that keeps the present answers under a name, and the enterprises that are kept.
#[component]
fn FirmsPage(props: &FirmsPageProps) -> Html {
    let FirmsPageProps { shell, visit, keep } = props;
    let texts = shell.texts;
    let firms = use_state_eq(Vec::new);
    let name = use_state_eq(String::new);
    let is_missing = use_state_eq(|| false);
    let asked = use_state_eq(|| None::<(Doing, String)>);
    let said = use_state_eq(String::new);
    let (field, question, list) = (use_node_ref(), use_node_ref(), use_node_ref());
    {
        let (firms, keep) = (firms.setter(), keep.clone());
        use_effect_with((), move |()| firms.set(kept(&keep)));
    }
    {
        let question = question.clone();
        use_effect_with((*asked).clone(), move |asked| {
            if asked.is_some() {
                let _ = browser::focus::on(question.cast());
            }
        });
    }

    let session = |draft: &str| draft::read(&visit.catalogue, draft, visit.session.as_of());
    let is_open = |firm: &Session| firm.facts() == visit.session.facts();
    let rows: Vec<(String, Option<Session>)> =
        firms.iter().map(|(name, draft): &(String, String)| (name.clone(), session(draft))).collect();
    let has_answers = !visit.session.answered().is_empty();
    let is_kept = !has_answers || rows.iter().any(|(_, firm)| firm.as_ref().is_some_and(is_open));

    // Once nothing is lost by it, or the reader has agreed.
    let act = {
        let (shell, visit, keep) = (shell.clone(), visit.clone(), keep.clone());
        let (firms, asked, said, name_field) = (firms.setter(), asked.setter(), said.setter(), name.setter());
        let (list, sessions) = (list.clone(), rows.clone());
        Callback::from(move |(doing, name): (Doing, String)| {
            asked.set(None);
            let key = firm_key(&keep, &name);
            let is_done = match doing {
                Doing::Open => {
                    let firm = sessions.iter().find(|(of, _)| *of == name).and_then(|(_, firm)| firm.clone());
                    if let Some(firm) = firm {
                        visit.dispatch(Step::change(move |visit| visit.opened(firm.clone())));
                        shell.go.emit(Screen::Results);
                    }
                    return;
                }
                Doing::Save => storage::write(&key, &visit.draft()),
                Doing::Remove => storage::remove(&key),
            };
            said.set(match doing {
                _ if !is_done => shell.texts.firms_refused().to_owned(),
                Doing::Remove => shell.texts.firms_removed(&name),
                _ => shell.texts.firms_saved(&name),
            });
            if is_done {
                name_field.set(String::new());
            }
            firms.set(kept(&keep));
            let _ = browser::focus::on(list.cast());
        })
    };
    let wish = {
        let (act, asked, said, rows) = (act.clone(), asked.setter(), said.setter(), rows.clone());
        let present = visit.session.facts().clone();
        Callback::from(move |(doing, name): (Doing, String)| {
            said.set(String::new());
            let before = rows.iter().find(|(of, _)| *of == name);
            let loses = match doing {
                Doing::Open => !is_kept,
                Doing::Save => {
                    before.is_some_and(|(_, firm)| firm.as_ref().is_none_or(|firm| *firm.facts() != present))
                }
                Doing::Remove => true,
            };
            if loses { asked.set(Some((doing, name))) } else { act.emit((doing, name)) }
        })
    };
    let onsubmit = {
        let (wish, is_missing, field, name) = (wish.clone(), is_missing.setter(), field.clone(), (*name).clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let name = name.trim();
            is_missing.set(name.is_empty());
            if name.is_empty() {
                browser::focus::first_field(field.cast());
            } else {
                wish.emit((Doing::Save, name.to_owned()));
            }
        })
    };
    let cancel = {
        let (asked, list) = (asked.setter(), list.clone());
        Callback::from(move |_: MouseEvent| {
            asked.set(None);
            let _ = browser::focus::on(list.cast());
        })
    };

    let oninput = {
        let name = name.setter();
        Callback::from(move |event: InputEvent| name.set(browser::input::typed(&event)))
    };
    let (name_id, error_id) = (shell.id("firm"), shell.id("firm-error"));
    let form = html! {
        <form class="pc-firms__form" novalidate=true {onsubmit} ref={field}>
            <label class="pc-firms__label" for={name_id.clone()}>{ texts.firms_name() }</label>
            { error_message(error_id.clone(), is_missing.then_some(texts.firms_name_missing())) }
            <input
                class="pc-firms__field"
                id={name_id}
                type="text"
                autocomplete="off"
                maxlength="80"
                value={(*name).clone()}
                aria-describedby={error_id}
                aria-invalid={is_missing.then_some("true")}
                {oninput}
            />
            <button type="submit" class="pc-button">{ texts.firms_save() }</button>
        </form>
    };

    let question_of = |doing: Doing, name: &String| {
        let (act, chosen) = (act.clone(), (doing, name.clone()));
        let agree = Callback::from(move |_: MouseEvent| act.emit(chosen.clone()));
        let id = shell.id("firm-asked");
        html! {
            <div class="pc-notice" role="group" tabindex="-1" aria-labelledby={id.clone()} ref={question.clone()}>
                <p {id}>{ doing.asked(name, texts) }</p>
                <p class="pc-firms__ways">
                    <button type="button" class="pc-button" onclick={agree}>{ doing.named(texts) }</button>
                    <button type="button" class="pc-link" onclick={cancel.clone()}>{ texts.firms_cancel() }</button>
                </p>
            </div>
        }
    };
    let row = |name: &String, firm: Option<&Session>| {
        let way = |doing: Doing| {
            let (wish, wished) = (wish.clone(), (doing, name.clone()));
            let onclick = Callback::from(move |_: MouseEvent| wish.emit(wished.clone()));
            let label = texts.labelled(doing.named(texts), name);
            html! { <button type="button" class="pc-link" aria-label={label} {onclick}>{ doing.named(texts) }</button> }
        };
        let is_open = firm.is_some_and(is_open);
        html! {
            <li class="pc-firms__firm" key={name.clone()}>
                <h3>{ name }</h3>
                if let Some(firm) = firm {
                    <p class="pc-hint">{ holds(visit, firm, texts) }</p>
                    if is_open {
                        <p class="pc-firms__open">{ texts.firms_is_open() }</p>
                    }
                } else {
                    <p class="pc-hint">{ texts.firms_unreadable() }</p>
                }
                if let Some((doing, _)) = asked.as_ref().filter(|(_, of)| of == name) {
                    { question_of(*doing, name) }
                } else {
                    <p class="pc-firms__ways">
                        if firm.is_some() && !is_open {
                            { way(Doing::Open) }
                        }
                        if has_answers && !is_open {
                            { way(Doing::Save) }
                        }
                        { way(Doing::Remove) }
                    </p>
                }
            </li>
        }
    };

    html! {
        <div class="pc-page pc-firms">
            { top(shell) }
            <p class="pc-lead">{ texts.firms_lead() }</p>
            <p>{ texts.firms_kept() }</p>
            if has_answers {
                { form }
            } else {
                { notice(vec![html! { <p>{ texts.firms_nothing() }</p> }]) }
            }
            <p class="pc-firms__said" role="status">{ &*said }</p>
            <h2 tabindex="-1" ref={list}>{ texts.firms_list() }</h2>
            if rows.is_empty() {
                <p>{ texts.firms_none() }</p>
            } else {
                <ul class="pc-firms__list">
                    for (name, firm) in &rows {
                        { row(name, firm.as_ref()) }
                    }
                </ul>
            }
        </div>
    }
}

/// Where an enterprise is, and how much it has answered.
fn holds(visit: &Visit, firm: &Session, texts: Texts) -> String {
    let place = place::chosen_words(&visit.catalogue, firm.facts(), texts);
    sentence::joined(&[place, texts.count_answers(firm.answered().len())], texts)
}
