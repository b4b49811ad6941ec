//! Two sets of answers side by side.

use super::title;
use crate::browser;
use crate::components::{LinkStyle, LiveQuestion, element, heading, link, notice, plain, text};
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use catalogue::{FactId, QuestionId};
use engine::Answer;
use questionnaire::{Action, Reply, Session};
use std::rc::Rc;
use words::all::State;
use words::compare::{MeasurePair, Pair, Suggestion};
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

    // What can be supposed.
    let suggestion = |suggestion: &Suggestion| {
        let changes: Vec<_> = suggestion.changes.iter().map(|(fact, answer)| (*fact, Some(*answer))).collect();
        let onclick = suppose.reform(move |_: MouseEvent| changes.clone());
        let brings = suggestion.brings.iter().map(|brings| text("span", "pc-hint", brings.clone()));
        let button = html! {
            <button type="button" class="pc-compare__suggestion" {onclick}>{ plain(suggestion.label.clone()) }</button>
        };
        element("li", "", std::iter::once(button).chain(brings).collect())
    };
    let nearest = other.nearest_suggestions(NEAREST);
    let page = other.all(&[]);
    let asked: Vec<_> = page
        .sections
        .iter()
        .flat_map(|section| &section.rows)
        .filter_map(|row| if let State::Asked(view) = &row.state { Some(Rc::clone(view)) } else { None })
        .collect();
    let mut ways = vec![text("h2", "", texts.suppose())];
    if !nearest.is_empty() {
        ways.push(text("h3", "", texts.suppose_nearest()));
        ways.push(element("ul", "pc-compare__suggestions", nearest.iter().map(suggestion).collect()));
    }
    // They stay where they are when they are pressed, and the focus with them.
    let option = |option: &Suggestion| {
        let pressed = option.changes.iter().all(|(fact, answer)| supposed.facts().answer(*fact) == Some(*answer));
        let change =
            |(fact, answer): &(FactId, Answer)| (*fact, if pressed { facts.answer(*fact) } else { Some(*answer) });
        let changes: Vec<_> = option.changes.iter().map(change).collect();
        let onclick = suppose.reform(move |_: MouseEvent| changes.clone());
        let button = html! {
            <button type="button" class="pc-compare__suggestion" aria-pressed={pressed.to_string()} {onclick}>
                { plain(option.label.clone()) }
            </button>
        };
        element("li", "", vec![button])
    };
    let titles: Vec<Html> = catalogue
        .questions()
        .filter_map(|(id, question)| {
            let options = view.options_to_suppose(id);
            let list = element("ul", "pc-compare__suggestions", options.iter().map(option).collect());
            let ask = question.ask.in_language(texts.language()).to_owned();
            let parts = vec![text("summary", "", ask), list];
            (!options.is_empty()).then(|| element("details", "pc-compare__titles", parts))
        })
        .collect();
    if !titles.is_empty() {
        ways.push(text("h3", "", texts.suppose_title()));
        ways.extend(titles);
    }
    let chosen = asked.iter().find(|view| picked.as_ref() == Some(&view.name));
    let list = {
        let (id, pick) = (shell.id("suppose"), picked.setter());
        let names: Vec<String> = asked.iter().map(|view| view.name.clone()).collect();
        let onchange = Callback::from(move |event: Event| {
            let at = browser::input::chosen(&event).and_then(|at| at.checked_sub(1));
            pick.set(at.and_then(|at| names.get(at)).cloned());
        });
        let options = asked.iter().map(|view| {
            let selected = picked.as_ref() == Some(&view.name);
            html! { <option {selected}>{ plain(view.ask.clone()) }</option> }
        });
        let first = html! { <option selected={picked.is_none()}>{ plain(texts.choose_question()) }</option> };
        html! {
            <div class="pc-compare__pick">
                <label for={id.clone()}>{ plain(texts.suppose_question()) }</label>
                <select {id} {onchange}>{ first }{ for options }</select>
            </div>
        }
    };
    ways.push(list);
    ways.extend(chosen.map(|view| {
        let contradiction = {
            let (visit, supposed, determination) = (visit.clone(), supposed.clone(), Rc::clone(&determination));
            Callback::from(move |(id, reply): (QuestionId, Reply)| {
                let other = View { session: &supposed, determination: &determination, ..visit.view(texts) };
                other.contradiction(id, &reply).map(AttrValue::from)
            })
        };
        html! {
            <LiveQuestion
                key={view.name.clone()}
                shell={shell.clone()}
                view={Rc::clone(view)}
                act={act.clone()}
                {contradiction}
            />
        }
    }));

    // What is supposed, and what becomes of it.
    let nothing = both.assumptions.is_empty();
    let assumptions = both.assumptions.iter().map(|assumption| {
        let (fact, before) = (assumption.fact, facts.answer(assumption.fact));
        let onclick = {
            let (suppose, heading) = (suppose.clone(), shell.heading.clone());
            Callback::from(move |_: MouseEvent| {
                browser::focus::quietly(heading.cast());
                suppose.emit(vec![(fact, before)]);
            })
        };
        let name = texts.labelled(texts.compare_undo(), &assumption.label);
        let undo = html! {
            <button type="button" class="pc-link" aria-label={name} {onclick}>{ plain(texts.compare_undo()) }</button>
        };
        let said = [(texts.compare_now(), &assumption.before), (texts.compare_then(), &assumption.after)]
            .map(|(label, said)| side(label, said));
        let parts =
            vec![text("h3", "", assumption.label.clone()), element("dl", "pc-compare__sides", said.into()), undo];
        element("li", "pc-compare__row", parts)
    });
    let assumptions: Vec<Html> = assumptions.collect();
    let mut result = vec![text("h2", "", texts.supposed())];
    if nothing {
        result.push(text("p", "", texts.nothing_supposed()));
    } else {
        result.push(element("ul", "pc-compare__rows", assumptions));
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
        let ways = vec![
            html! { <button type="button" class="pc-button" onclick={take}>{ plain(texts.take_over()) }</button> },
            html! { <button type="button" class="pc-link" onclick={drop}>{ plain(texts.compare_drop()) }</button> },
        ];
        result.push(element("p", "pc-actions", ways));
        result.push(pairs(texts.totals_compared(), &both.totals, texts));
        result.push(pairs(texts.counts_compared(), &both.counts, texts));
        let lists = [
            (texts.newly_title(), &both.newly),
            (texts.lost_title(), &both.lost),
            (texts.altered_title(), &both.altered),
        ];
        result.extend(lists.map(|(title, list)| measures(shell, title, list)));
    }
    let done = if *taken {
        notice(vec![text("p", "", texts.taken_over())])
    } else if nothing {
        Html::default()
    } else {
        text("p", "pc-compare__line", both.line.clone())
    };
    let parts = vec![
        link(shell, &Screen::Results, LinkStyle::Leave, shell.texts.to_results()),
        heading(shell, title(Further::Compare, texts)),
        text("p", "pc-lead", texts.compare_lead()),
        html! { <div class="pc-compare__said" role="status">{ done }</div> },
        element("section", "pc-compare__ways", ways),
        element("section", "pc-compare__result", result),
    ];
    element("div", "pc-page pc-compare", parts)
}

/// One side of a row: what it is, and the figure.
fn side(label: &'static str, words: &str) -> Html {
    element("div", "", vec![text("dt", "", label), text("dd", "", words.to_owned())])
}

fn pairs(title: &'static str, rows: &[Pair], texts: Texts) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let rows = rows.iter().map(|row| {
        let sides = vec![
            side(texts.compare_now(), &row.before),
            side(texts.compare_then(), &row.after),
            element(
                "div",
                "pc-compare__change",
                vec![text("dt", "", texts.compare_difference()), text("dd", "", row.change.clone())],
            ),
        ];
        element(
            "li",
            "pc-compare__row",
            vec![text("h4", "", row.label.clone()), element("dl", "pc-compare__sides", sides)],
        )
    });
    let parts = vec![text("h3", "", title), element("ul", "pc-compare__rows", rows.collect())];
    element("div", "pc-compare__list", parts)
}

fn measures(shell: &Shell, title: &'static str, list: &[MeasurePair]) -> Html {
    if list.is_empty() {
        return Html::default();
    }
    let texts = shell.texts;
    let rows = list.iter().map(|row| {
        let to = Screen::Measure(row.name.clone());
        let name = element("h4", "", vec![link(shell, &to, LinkStyle::Text, &row.title)]);
        let sides = vec![side(texts.compare_now(), &row.before), side(texts.compare_then(), &row.after)];
        element("li", "pc-compare__row", vec![name, element("dl", "pc-compare__sides", sides)])
    });
    let parts = vec![text("h3", "", title), element("ul", "pc-compare__rows", rows.collect())];
    element("div", "pc-compare__list", parts)
}
