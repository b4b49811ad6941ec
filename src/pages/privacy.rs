//! What becomes of the answers.

use super::title;
use crate::browser;
use crate::components::{element, heading, notice, paragraphs, plain, points, prose, text};
use crate::screen::Further;
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use words::wording;
use yew::prelude::*;

/// What becomes of the answers: nothing leaves the browser. What it keeps, and a way to delete it.
pub fn privacy_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    let words = wording::reference::words(shell.language);
    let kept = vec![
        text("p", "", words.privacy_kept_lead),
        points([words.privacy_kept_answers, words.privacy_kept_settings]),
        text("p", "", words.privacy_kept_nothing),
    ];
    let check = points([words.privacy_check_network, words.privacy_check_offline, words.privacy_check_storage]);
    let requests =
        paragraphs([words.privacy_requests_body, words.privacy_requests_server, words.privacy_requests_host]);
    let parts = vec![
        heading(shell, title(Further::Privacy, shell.language)),
        text("p", "pc-lead", words.privacy_lead),
        prose(words.privacy_kept, kept),
        html! { <Deletion shell={shell.clone()} visit={visit.clone()} /> },
        prose(words.privacy_link, paragraphs([words.privacy_link_body, words.privacy_link_own])),
        prose(words.privacy_requests, requests),
        prose(words.privacy_check, vec![check]),
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
    let words = wording::reference::words(props.shell.language);
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
        Some(true) => notice(vec![text("p", "", words.privacy_deleted)]),
        Some(false) => notice(vec![text("p", "", words.privacy_not_deleted)]),
    };
    let body = vec![
        text("p", "", words.privacy_delete_body),
        html! { <button type="button" class="pc-button" {onclick}>{ plain(words.privacy_delete_button) }</button> },
        html! { <div role="status">{ said }</div> },
    ];
    prose(words.privacy_delete, body)
}
