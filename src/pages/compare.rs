//! Two sets of answers side by side.

use super::title;
use crate::browser;
use crate::components::{LinkStyle, LiveQuestion, heading, link, notice, pair};
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use catalogue::{FactId, QuestionId};
use engine::Answer;
use questionnaire::{Action, Reply, Session};
use std::rc::Rc;
use words::all::State;
use words::compare::{Assumption, MeasurePair, Pair, Suggestion};
use words::texts::Texts;
use words::view::View;
use yew::prelude::*;

/// How many of the nearest changes are offered at once.
const NEAREST: usize = 4;

/// Two sets of answers side by side.
pub fn compare_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    html! { <ComparePage shell={shell.clone()} visit={visit.clone()} /> }
}

/// Two sets of answers side by side.
#[derive(Clone, PartialEq, Properties)]
struct ComparePageProps {
    shell: Shell,
    visit: UseReducerHandle<Visit>,
}

/// The present answers, and the same with what the reader supposes; what becomes of the result; and the way to take that
/// over, after which the former answers stand in its place.
#[component]
fn ComparePage(props: &ComparePageProps) -> Html {
    let ComparePageProps { shell, visit } = props;
    let (catalogue, texts) = (&visit.catalogue, shell.texts);
    let supposed = use_state_eq(|| visit.session.clone());
    let picked = use_state_eq(|| None::<String>);
    let taken = use_state_eq(|| false);
    let determination = {
        let session = (*supposed).clone();
        use_memo((session, Rc::as_ptr(catalogue)), |(session, _)| session.determine(catalogue))
    };
    let facts = visit.session.facts();
    let view = visit.view(texts);
    let other = View { session: &supposed, determination: &determination, ..view };
    let both = view.comparison(&other);
    let suppose = {
        let (visit, supposed, taken) = (visit.clone(), supposed.clone(), taken.setter());
        Callback::from(move |changes: Vec<(FactId, Option<Answer>)>| {
            let mut facts = supposed.facts().clone();
            for (fact, answer) in changes {
                facts.set(fact, answer);
            }
            taken.set(false);
            supposed.set(Session::with_facts(&visit.catalogue, facts, supposed.as_of()));
        })
    };
    let act = {
        let (visit, supposed, taken) = (visit.clone(), supposed.clone(), taken.setter());
        Callback::from(move |(action, _): (Action, NodeRef)| {
            taken.set(false);
            supposed.set(supposed.apply(&visit.catalogue, &action));
        })
    };

    // What can be supposed: what is nearest, a title, or any answer.
    let suggestion = |suggestion: &Suggestion| {
        let changes: Vec<_> = suggestion.changes.iter().map(|(fact, answer)| (*fact, Some(*answer))).collect();
        let onclick = suppose.reform(move |_: MouseEvent| changes.clone());
        html! {
            <li>
                <button type="button" class="pc-compare__suggestion" {onclick}>{ &suggestion.label }</button>
                if let Some(brings) = &suggestion.brings {
                    <span class="pc-hint">{ brings }</span>
                }
            </li>
        }
    };
    let nearest = other.nearest_suggestions(NEAREST);
    // They stay where they are when they are pressed, and the focus with them.
    let option = |option: &Suggestion| {
        let pressed = option.changes.iter().all(|(fact, answer)| supposed.facts().answer(*fact) == Some(*answer));
        let change =
            |(fact, answer): &(FactId, Answer)| (*fact, if pressed { facts.answer(*fact) } else { Some(*answer) });
        let changes: Vec<_> = option.changes.iter().map(change).collect();
        let onclick = suppose.reform(move |_: MouseEvent| changes.clone());
        html! {
            <li>
                <button type="button" class="pc-compare__suggestion" aria-pressed={pressed.to_string()} {onclick}>
                    { &option.label }
                </button>
            </li>
        }
    };
    let titles = catalogue.questions().map(|(id, question)| (question, view.options_to_suppose(id)));
    let titles: Vec<_> = titles.filter(|(_, options)| !options.is_empty()).collect();
    let page = other.all(&[]);
    let rows = page.sections.iter().flat_map(|section| &section.rows);
    let asked: Vec<_> =
        rows.filter_map(|row| if let State::Asked(view) = &row.state { Some(Rc::clone(view)) } else { None }).collect();
    let chosen = asked.iter().find(|view| picked.as_ref() == Some(&view.name));
    let pick = {
        let pick = picked.setter();
        let names: Vec<String> = asked.iter().map(|view| view.name.clone()).collect();
        Callback::from(move |event: Event| {
            let at = browser::input::chosen(&event).and_then(|at| at.checked_sub(1));
            pick.set(at.and_then(|at| names.get(at)).cloned());
        })
    };
    let contradiction = {
        let (visit, supposed, determination) = (visit.clone(), supposed.clone(), Rc::clone(&determination));
        Callback::from(move |(id, reply): (QuestionId, Reply)| {
            let other = View { session: &supposed, determination: &determination, ..visit.view(texts) };
            other.contradiction(id, &reply).map(AttrValue::from)
        })
    };
    let pick_id = shell.id("suppose");
    let ways = html! {
        <section class="pc-compare__ways">
            <h2>{ texts.suppose() }</h2>
            if !nearest.is_empty() {
                <h3>{ texts.suppose_nearest() }</h3>
                <ul class="pc-compare__suggestions">{ for nearest.iter().map(suggestion) }</ul>
            }
            if !titles.is_empty() {
                <h3>{ texts.suppose_title() }</h3>
                for (question, options) in &titles {
                    <details class="pc-compare__titles">
                        <summary>{ question.ask.in_language(texts.language()).to_owned() }</summary>
                        <ul class="pc-compare__suggestions">{ for options.iter().map(option) }</ul>
                    </details>
                }
            }
            <div class="pc-compare__pick">
                <label for={pick_id.clone()}>{ texts.suppose_question() }</label>
                <select id={pick_id} onchange={pick}>
                    <option selected={picked.is_none()}>{ texts.choose_question() }</option>
                    for view in &asked {
                        <option selected={picked.as_ref() == Some(&view.name)}>{ &view.ask }</option>
                    }
                </select>
            </div>
            if let Some(view) = chosen {
                <LiveQuestion
                    key={view.name.clone()}
                    shell={shell.clone()}
                    view={Rc::clone(view)}
                    {act}
                    {contradiction}
                />
            }
        </section>
    };

    // What is supposed, and what becomes of it.
    let nothing = both.assumptions.is_empty();
    let assumption = |assumption: &Assumption| {
        let (fact, before) = (assumption.fact, facts.answer(assumption.fact));
        let onclick = {
            let (suppose, heading) = (suppose.clone(), shell.heading.clone());
            Callback::from(move |_: MouseEvent| {
                browser::focus::quietly(heading.cast());
                suppose.emit(vec![(fact, before)]);
            })
        };
        let name = texts.labelled(texts.compare_undo(), &assumption.label);
        html! {
            <li class="pc-compare__row">
                <h3>{ &assumption.label }</h3>
                <dl class="pc-compare__sides">{ sides(texts, &assumption.before, &assumption.after) }</dl>
                <button type="button" class="pc-link" aria-label={name} {onclick}>{ texts.compare_undo() }</button>
            </li>
        }
    };
    let take = {
        let (visit, supposed, taken, heading) =
            (visit.clone(), supposed.clone(), taken.setter(), shell.heading.clone());
        Callback::from(move |_: MouseEvent| {
            let former = visit.session.clone();
            let answers = (*supposed).clone();
            visit.dispatch(Step::change(move |visit| visit.answered(answers.clone())));
            supposed.set(former);
            taken.set(true);
            browser::focus::quietly(heading.cast());
        })
    };
    let drop = {
        let (visit, supposed, taken, heading) =
            (visit.clone(), supposed.setter(), taken.setter(), shell.heading.clone());
        Callback::from(move |_: MouseEvent| {
            supposed.set(visit.session.clone());
            taken.set(false);
            browser::focus::quietly(heading.cast());
        })
    };
    html! {
        <div class="pc-page pc-compare">
            { link(shell, &Screen::Results, LinkStyle::Leave, texts.to_results()) }
            { heading(shell, title(Further::Compare, texts)) }
            <p class="pc-lead">{ texts.compare_lead() }</p>
            <div class="pc-compare__said" role="status">
                if *taken {
                    { notice(vec![html! { <p>{ texts.taken_over() }</p> }]) }
                } else if !nothing {
                    <p class="pc-compare__line">{ &both.line }</p>
                }
            </div>
            { ways }
            <section class="pc-compare__result">
                <h2>{ texts.supposed() }</h2>
                if nothing {
                    <p>{ texts.nothing_supposed() }</p>
                } else {
                    <ul class="pc-compare__rows">{ for both.assumptions.iter().map(assumption) }</ul>
                    <p class="pc-actions">
                        <button type="button" class="pc-button" onclick={take}>{ texts.take_over() }</button>
                        <button type="button" class="pc-link" onclick={drop}>{ texts.compare_drop() }</button>
                    </p>
                    { pairs(texts, texts.totals_compared(), &both.totals) }
                    { pairs(texts, texts.counts_compared(), &both.counts) }
                    { measures(shell, texts.newly_title(), &both.newly) }
                    { measures(shell, texts.lost_title(), &both.lost) }
                    { measures(shell, texts.altered_title(), &both.altered) }
                }
            </section>
        </div>
    }
}

/// Both sides of a row: what is now, and what would be then.
fn sides(texts: Texts, now: &str, then: &str) -> Html {
    html! {
        <>
            { pair(texts.compare_now(), now.to_owned()) }
            { pair(texts.compare_then(), then.to_owned()) }
        </>
    }
}

fn pairs(texts: Texts, title: &'static str, rows: &[Pair]) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <div class="pc-compare__list">
            <h3>{ title }</h3>
            <ul class="pc-compare__rows">
                for row in rows {
                    <li class="pc-compare__row">
                        <h4>{ &row.label }</h4>
                        <dl class="pc-compare__sides">
                            { sides(texts, &row.before, &row.after) }
                            <div class="pc-compare__change">
                                <dt>{ texts.compare_difference() }</dt>
                                <dd>{ &row.change }</dd>
                            </div>
                        </dl>
                    </li>
                }
            </ul>
        </div>
    }
}

fn measures(shell: &Shell, title: &'static str, list: &[MeasurePair]) -> Html {
    if list.is_empty() {
        return Html::default();
    }
    html! {
        <div class="pc-compare__list">
            <h3>{ title }</h3>
            <ul class="pc-compare__rows">
                for row in list {
                    <li class="pc-compare__row">
                        <h4>{ link(shell, &Screen::Measure(row.name.clone()), LinkStyle::Text, &row.title) }</h4>
                        <dl class="pc-compare__sides">{ sides(shell.texts, &row.before, &row.after) }</dl>
                    </li>
                }
            </ul>
        </div>
    }
}
