//! What becomes of the answers.

use super::title;
use crate::browser;
use crate::components::{element, heading, notice, paragraphs, plain, points, prose, text};
use crate::screen::Further;
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use yew::prelude::*;

/// What becomes of the answers: nothing leaves the browser. What it keeps, and a way to delete it.
pub fn privacy_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    let texts = shell.texts;
    let kept = vec![
        text("p", "", texts.privacy_kept_lead()),
        points([texts.privacy_kept_answers(), texts.privacy_kept_firms(), texts.privacy_kept_settings()]),
        text("p", "", texts.privacy_kept_nothing()),
        text("p", "", texts.privacy_kept_files()),
    ];
    let check = points([texts.privacy_check_network(), texts.privacy_check_offline(), texts.privacy_check_storage()]);
    let requests = paragraphs([
        texts.privacy_requests_body(),
        texts.privacy_requests_ahead(),
        texts.privacy_requests_server(),
        texts.privacy_requests_host(),
    ]);
    let parts = vec![
        heading(shell, title(Further::Privacy, shell.texts)),
        text("p", "pc-lead", texts.privacy_lead()),
        prose(texts.privacy_kept(), kept),
        html! { <Deletion shell={shell.clone()} visit={visit.clone()} /> },
        prose(texts.privacy_link(), paragraphs([texts.privacy_link_body(), texts.privacy_link_own()])),
        prose(texts.privacy_requests(), requests),
        prose(texts.privacy_check(), vec![check]),
    ];
    element("div", "pc-page pc-privacy", parts)
}

#[derive(Clone, PartialEq, Properties)]
struct DeletionProps {
    shell: Shell,
    visit: UseReducerHandle<Visit>,
}

/// The button, and whether it has done its work.
#[component]
fn Deletion(props: &DeletionProps) -> Html {
    let texts = props.shell.texts;
    let deleted = use_state_eq(|| None::<bool>);
    let onclick = {
        let (visit, keep, deleted) = (props.visit.clone(), props.shell.keep.clone(), deleted.setter());
        Callback::from(move |_: MouseEvent| {
            visit.dispatch(Step::change(Visit::forgotten));
            deleted.set(Some(keep.as_ref().is_some_and(|keep| browser::storage::clear(keep))));
        })
    };
    let said = match *deleted {
        None => Html::default(),
        Some(true) => notice(vec![text("p", "", texts.privacy_deleted())]),
        Some(false) => notice(vec![text("p", "", texts.privacy_not_deleted())]),
    };
    let body = vec![
        text("p", "", texts.privacy_delete_body()),
        html! { <button type="button" class="pc-button" {onclick}>{ plain(texts.privacy_delete_button()) }</button> },
        html! { <div role="status">{ said }</div> },
    ];
    prose(texts.privacy_delete(), body)
}
