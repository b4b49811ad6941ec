//! All questions on one page.

use super::title;
use crate::browser;
use crate::components::{
    LinkStyle, LiveQuestion, element, focus_notice, heading, link, notice, plain, summary_line, summary_panel, text,
    totals,
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
    let contents = page.sections.iter().map(|section| {
        let node = node(section);
        let onclick = Callback::from(move |_: MouseEvent| {
            let _ = browser::focus::on(node.cast());
        });
        let name = html! { <button type="button" class="pc-link" {onclick}>{ plain(section.title.clone()) }</button> };
        element("li", "", vec![name, text("span", "", section.progress.clone())])
    });
    let contents = element("ol", "", contents.collect());
    let mut main: Vec<Html> = page
        .sections
        .iter()
        .map(|section| {
            let rows: Html = section.rows.iter().map(|row| question(shell, row, &act, &contradiction)).collect();
            html! {
                <section class="pc-all__section" key={section.id.index()}>
                    <h2 tabindex="-1" ref={node(section)}>{ plain(section.title.clone()) }</h2>
                    { rows }
                </section>
            }
        })
        .collect();
    if page.place_first {
        main.push(text("p", "", texts.all_place_first()));
    } else if counts.is_empty() {
        main.push(notice(vec![text("p", "", shell.texts.nothing_here())]));
    }
    main.push(link(shell, &Screen::Results, LinkStyle::Button, shell.texts.see_results()));
    let mut top = vec![
        link(shell, &Screen::Start, LinkStyle::Back, shell.texts.back()),
        heading(shell, title(Further::All, shell.texts)),
        focus_notice(shell, visit),
        text("p", "pc-lead", texts.all_lead()),
        text("p", "pc-hint", page.progress.clone()),
    ];
    if !remembers {
        top.push(notice(vec![text("p", "", shell.texts.will_not_remember())]));
    }
    html! {
        <div class="pc-page pc-all">
            { element("div", "pc-all__top", top) }
            <nav class="pc-all__contents" aria-label={texts.all_contents()}>
                { text("h2", "", texts.all_contents()) }
                { contents }
            </nav>
            { element("div", "pc-all__main", main) }
            { summary_panel(shell, counts, totals(shell, &summary.statuses)) }
            { summary_line(shell, counts) }
            <p class="pc-all__spoken" role="status">{ plain(all::spoken(&summary, counts, shell.texts)) }</p>
        </div>
    }
}

fn question(
    shell: &Shell,
    row: &Row,
    act: &Callback<(Action, NodeRef)>,
    contradiction: &Callback<(QuestionId, Reply), Option<AttrValue>>,
) -> Html {
    let texts = shell.texts;
    let folded = |note| {
        let parts = vec![text("h3", "", row.ask.clone()), text("p", "pc-hint", note)];
        html! { <div class="pc-all__folded" key={row.name.clone()}>{ parts }</div> }
    };
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
        State::Waiting => folded(texts.waits_for_others()),
        State::Settled => folded(texts.matters_no_more()),
    }
}
