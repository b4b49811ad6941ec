//! What becomes of the answers.

use super::title;
use crate::browser;
use crate::components::{element, heading, notice, paragraphs, plain, points, prose, text};
use crate::screen::Further;
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use yew::prelude::*;

/// What becomes of the answers: nothing leaves the browser. What it keeps, if anything, and a way to delete it.
pub fn privacy_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    let texts = shell.texts;
    // A host page has no service worker of ours, and keeps answers only where it says so.
    let own_page = shell.navigation.is_by_address();
    let mut kept = match shell.keep {
        Some(_) => vec![
            text("p", "", texts.privacy_kept_lead()),
            points([texts.privacy_kept_answers(), texts.privacy_kept_firms(), texts.privacy_kept_settings()]),
        ],
        None => vec![text("p", "", texts.privacy_kept_unkept())],
    };
    kept.push(text("p", "", texts.privacy_kept_nothing()));
    if own_page {
        kept.push(text("p", "", texts.privacy_kept_files()));
    }
    let storage = match &shell.keep {
        Some(_) if own_page => texts.privacy_check_storage().into(),
        Some(keep) => texts.privacy_check_kept(keep),
        None => texts.privacy_check_unkept().into(),
    };
    let check = [texts.privacy_check_network().into(), texts.privacy_check_offline().into(), storage];
    let check = points(check);
    let requests = paragraphs([
        texts.privacy_requests_body(),
        if own_page { texts.privacy_requests_ahead() } else { texts.privacy_requests_ahead_embedded() },
        texts.privacy_requests_server(),
        texts.privacy_requests_host(),
    ]);
    let lead = if shell.keep.is_some() { texts.privacy_lead() } else { texts.privacy_lead_unkept() };
    let deletion = shell.keep.is_some().then(|| html! { <Deletion shell={shell.clone()} visit={visit.clone()} /> });
    let parts = vec![
        heading(shell, title(Further::Privacy, shell.texts)),
        text("p", "pc-lead", lead),
        prose(texts.privacy_kept(), kept),
        deletion.unwrap_or_default(),
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
