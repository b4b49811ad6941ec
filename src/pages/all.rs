//! All questions on one page.

use super::title;
use crate::browser;
use crate::components::{
    LinkStyle, LiveQuestion, focus_notice, heading, link, notice, summary_line, summary_panel, totals,
};
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use catalogue::QuestionId;
use questionnaire::{Action, Reply};
use std::rc::Rc;
use words::all::{self, Row, Section, State};
use yew::prelude::*;

/// All questions on one page. `remembers` says whether the browser keeps the answers.
pub fn all_page(shell: &Shell, visit: &UseReducerHandle<Visit>, remembers: bool) -> Html {
    html! { <AllPage shell={shell.clone()} visit={visit.clone()} {remembers} /> }
}

/// All questions on one page.
#[derive(Clone, PartialEq, Properties)]
struct AllPageProps {
    shell: Shell,
    visit: UseReducerHandle<Visit>,
    remembers: bool,
}

/// All questions on one page, each answered where it stands, with the live totals beside them.
#[component]
fn AllPage(props: &AllPageProps) -> Html {
    let AllPageProps { shell, visit, remembers } = props;
    let texts = shell.texts;
    // What is on the page stays on it.
    let kept = use_mut_ref(Vec::<QuestionId>::new);
    let page = {
        let key = (Rc::as_ptr(&visit.catalogue), visit.session.clone());
        use_memo(key, |_| {
            let mut kept = kept.borrow_mut();
            let page = visit.view(shell.texts).all(&kept);
            *kept = page.questions().collect();
            page
        })
    };
    let sections = use_memo((), |()| visit.catalogue.sections().map(|_| NodeRef::default()).collect::<Vec<_>>());

    // One callback for all questions, so that none is drawn anew because of it.
    let latest = use_mut_ref(|| visit.clone());
    latest.replace(visit.clone());

    // The question that somebody works on stays where it is, and so does the focus.
    let held = use_mut_ref(|| None::<(Box<dyn FnOnce()>, NodeRef)>);
    {
        let held = Rc::clone(&held);
        use_effect(move || {
            if let Some((put_back, node)) = held.borrow_mut().take() {
                put_back();
                browser::focus::keep_in(node.cast());
            }
        });
    }
    let act = {
        let visit = visit.dispatcher();
        use_callback((), move |(action, node): (Action, NodeRef), ()| {
            if let Some(element) = node.cast() {
                *held.borrow_mut() = Some((Box::new(browser::document::hold(element)), node));
            }
            visit.dispatch(Step::Act(action));
        })
    };

    let contradiction = {
        let texts = shell.texts;
        use_callback((), move |(id, reply): (QuestionId, Reply), ()| {
            latest.borrow().view(texts).contradiction(id, &reply).map(AttrValue::from)
        })
    };

    let view = visit.view(texts);
    let (counts, summary) = (view.counts(), view.summary());
    let node = |section: &Section| sections.get(section.id.index()).cloned().unwrap_or_default();
    html! {
        <div class="pc-page pc-all">
            <div class="pc-all__top">
                { link(shell, &Screen::Start, LinkStyle::Back, texts.back()) }
                { heading(shell, title(Further::All, texts)) }
                { focus_notice(shell, visit) }
                <p class="pc-lead">{ texts.all_lead() }</p>
                <p class="pc-hint">{ &page.progress }</p>
                if !remembers {
                    { notice(vec![html! { <p>{ texts.will_not_remember() }</p> }]) }
                }
            </div>
            <nav class="pc-all__contents" aria-label={texts.all_contents()}>
                <h2>{ texts.all_contents() }</h2>
                <ol>
                    for section in &page.sections {
                        { to_section(section, node(section)) }
                    }
                </ol>
            </nav>
            <div class="pc-all__main">
                for section in &page.sections {
                    <section class="pc-all__section" key={section.id.index()}>
                        <h2 tabindex="-1" ref={node(section)}>{ &section.title }</h2>
                        for row in &section.rows {
                            { question(shell, row, &act, &contradiction) }
                        }
                    </section>
                }
                if page.place_first {
                    <p>{ texts.all_place_first() }</p>
                } else if counts.is_empty() {
                    { notice(vec![html! { <p>{ texts.nothing_here() }</p> }]) }
                }
                { link(shell, &Screen::Results, LinkStyle::Button, texts.see_results()) }
            </div>
            { summary_panel(shell, counts, totals(shell, &summary.statuses)) }
            { summary_line(shell, counts) }
            <p class="pc-all__spoken" role="status">{ all::spoken(&summary, counts, texts) }</p>
        </div>
    }
}

/// The way to a section, and how much of it is answered. `node` is its heading.
fn to_section(section: &Section, node: NodeRef) -> Html {
    let onclick = Callback::from(move |_: MouseEvent| {
        let _ = browser::focus::on(node.cast());
    });
    html! {
        <li>
            <button type="button" class="pc-link" {onclick}>{ &section.title }</button>
            <span>{ &section.progress }</span>
        </li>
    }
}

fn question(
    shell: &Shell,
    row: &Row,
    act: &Callback<(Action, NodeRef)>,
    contradiction: &Callback<(QuestionId, Reply), Option<AttrValue>>,
) -> Html {
    match &row.state {
        State::Asked(view) => html! {
            <LiveQuestion
                key={row.name.clone()}
                shell={shell.clone()}
                view={Rc::clone(view)}
                act={act.clone()}
                contradiction={contradiction.clone()}
            />
        },
        State::Waiting => folded(row, shell.texts.waits_for_others()),
        State::Settled => folded(row, shell.texts.matters_no_more()),
    }
}

/// A question that is not to be answered now, and why.
fn folded(row: &Row, why: &'static str) -> Html {
    html! {
        <div class="pc-all__folded" key={row.name.clone()}>
            <h3>{ &row.ask }</h3>
            <p class="pc-hint">{ why }</p>
        </div>
    }
}
