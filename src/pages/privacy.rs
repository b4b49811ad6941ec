//! What becomes of the answers.

use super::title;
use crate::browser;
use crate::components::{heading, notice, paragraphs, points, prose};
use crate::screen::Further;
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use yew::prelude::*;

/// What becomes of the answers: nothing leaves the browser. What it keeps, if anything, and a way to delete it.
pub fn privacy_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    let texts = shell.texts;
    // A host page has no service worker of ours, and keeps answers only where it says so.
    let own_page = shell.navigation.is_by_address();
    let storage = match &shell.keep {
        Some(_) if own_page => texts.privacy_check_storage().into(),
        Some(keep) => texts.privacy_check_kept(keep),
        None => texts.privacy_check_unkept().into(),
    };
    let check = points([texts.privacy_check_network().into(), texts.privacy_check_offline().into(), storage]);
    let requests = paragraphs([
        texts.privacy_requests_body(),
        if own_page { texts.privacy_requests_ahead() } else { texts.privacy_requests_ahead_embedded() },
        texts.privacy_requests_server(),
        texts.privacy_requests_host(),
    ]);
    html! {
        <div class="pc-page pc-privacy">
            { heading(shell, title(Further::Privacy, texts)) }
            <p class="pc-lead">
                { if shell.keep.is_some() { texts.privacy_lead() } else { texts.privacy_lead_unkept() } }
            </p>
            { prose(texts.privacy_kept(), kept(shell)) }
            if shell.keep.is_some() {
                <Deletion shell={shell.clone()} visit={visit.clone()} />
            }
            { prose(texts.privacy_link(), paragraphs([texts.privacy_link_body(), texts.privacy_link_own()])) }
            { prose(texts.privacy_requests(), requests) }
            { prose(texts.privacy_check(), check) }
        </div>
    }
}

/// What this browser keeps.
fn kept(shell: &Shell) -> Html {
    let texts = shell.texts;
    let kinds = [texts.privacy_kept_answers(), texts.privacy_kept_firms(), texts.privacy_kept_settings()];
    html! {
        <>
            if shell.keep.is_some() {
                <p>{ texts.privacy_kept_lead() }</p>
                { points(kinds) }
            } else {
                <p>{ texts.privacy_kept_unkept() }</p>
            }
            <p>{ texts.privacy_kept_nothing() }</p>
            if shell.navigation.is_by_address() {
                <p>{ texts.privacy_kept_files() }</p>
            }
        </>
    }
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
    let said = deleted.map(|is_done| if is_done { texts.privacy_deleted() } else { texts.privacy_not_deleted() });
    let body = html! {
        <>
            <p>{ texts.privacy_delete_body() }</p>
            <button type="button" class="pc-button" {onclick}>{ texts.privacy_delete_button() }</button>
            <div role="status">
                if let Some(said) = said {
                    { notice(vec![html! { <p>{ said }</p> }]) }
                }
            </div>
        </>
    };
    prose(texts.privacy_delete(), body)
}
