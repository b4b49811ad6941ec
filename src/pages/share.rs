//! Ways to take the result away.

use super::title;
use crate::browser;
use crate::components::{LinkStyle, heading, link, qr_code};
use crate::page_address::{link_to, use_page_address};
use crate::pages::place_first;
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::Visit;
use wire;
use words::texts::Texts;
use words::{place, qr, table};
use yew::prelude::*;

/// Ways to take the result away.
pub fn share_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    place_first(shell, visit).unwrap_or_else(|| html! { <SharePage shell={shell.clone()} visit={visit.clone()} /> })
}

/// What the screen shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct SharePageProps {
    /// The shell.
    pub(super) shell: Shell,
    /// The visit.
    pub(super) visit: UseReducerHandle<Visit>,
}

/// What became of what the reader did last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Done {
    Copied,
    CopyRefused,
    Downloaded,
    DownloadRefused,
    NotReopened,
}

/// No file of answers comes near it; what is cut off there is no JSON any more.
const LONGEST_FILE: i32 = 1_000_000;

/// A link to copy, a QR code, paper, files and the checklist.
#[component]
pub(super) fn SharePage(props: &SharePageProps) -> Html {
    let SharePageProps { shell, visit } = props;
    let texts = shell.texts;
    let done = use_state_eq(|| None);
    let field = use_node_ref();
    let page = use_page_address(shell);
    let said = |of: &[Done]| {
        let words = done.filter(|done| of.contains(done)).map(|done| said(texts, done)).unwrap_or_default();
        html! { <p class="pc-share__said" role="status">{ words }</p> }
    };

    let long = page.as_ref().map(|page| link_to(page, visit, true)).unwrap_or_default();
    let copy = {
        let (done, field, long) = (done.setter(), field.clone(), long.clone());
        Callback::from(move |_: MouseEvent| {
            let (done, field, long) = (done.clone(), field.clone(), long.clone());
            // Said anew each time, or a second copy would be silent.
            done.set(None);
            yew::platform::spawn_local(async move {
                let copied = browser::clipboard::copy(&long).await;
                if !copied {
                    browser::clipboard::select(field.cast());
                }
                done.set(Some(if copied { Done::Copied } else { Done::CopyRefused }));
            });
        })
    };
    let save = |name: &'static str, kind: &'static str, write: fn(&Shell, &Visit) -> Option<String>| {
        let (shell, visit, done) = (shell.clone(), visit.clone(), done.setter());
        Callback::from(move |_: MouseEvent| {
            let day = visit.determination.as_of.to_string();
            let file = format!("{}.{name}", shell.texts.file_name(&day));
            let taken = write(&shell, &visit).is_some_and(|text| browser::download::text(&file, kind, &text));
            done.set(None);
            let done = done.clone();
            yew::platform::spawn_local(async move {
                done.set(Some(if taken { Done::Downloaded } else { Done::DownloadRefused }));
            });
        })
    };
    let save_csv = save("csv", "text/csv;charset=utf-8", |shell, visit| Some(csv(shell, visit)));
    let save_json = save("json", "application/json", |_, visit| json(visit));

    // The answers of a file become a link, whose screen says what they are and asks before it replaces any.
    let reopen = {
        let (shell, visit, done) = (shell.clone(), visit.clone(), done.setter());
        Callback::from(move |event: Event| {
            let (shell, visit, done) = (shell.clone(), visit.clone(), done.clone());
            let file = browser::input::file(&event, LONGEST_FILE);
            done.set(None);
            yew::platform::spawn_local(async move {
                match file.await.and_then(|text| reopened(&visit, &text)) {
                    Some(payload) => shell.go.emit(Screen::Link(payload)),
                    None => done.set(Some(Done::NotReopened)),
                }
            });
        })
    };
    let (link_id, reopen_id) = (shell.id("link"), shell.id("reopen"));
    let way = |screen, name| {
        html! { <p>{ link(shell, &Screen::Further(screen), LinkStyle::Text, name) }</p> }
    };
    html! {
        <div class="pc-page pc-share">
            { link(shell, &Screen::Results, LinkStyle::Leave, texts.to_results()) }
            { heading(shell, title(Further::Share, texts)) }
            <p class="pc-lead">{ texts.share_lead() }</p>
            <section class="pc-share__section">
                <h2>{ texts.link_title() }</h2>
                <p>{ texts.link_holds() }</p>
                <label class="pc-share__label" for={link_id.clone()}>{ texts.link_field() }</label>
                <input class="pc-share__field" id={link_id} type="text" readonly=true value={long} ref={field} />
                <button type="button" class="pc-button" onclick={copy}>{ texts.copy() }</button>
                { said(&[Done::Copied, Done::CopyRefused]) }
            </section>
            <section class="pc-share__section">
                <h2>{ texts.qr_title() }</h2>
                <p>{ texts.qr_body() }</p>
                if let Some(page) = page {
                    { code(shell, visit, &page) }
                }
            </section>
            <section class="pc-share__section">
                <h2>{ texts.print_title() }</h2>
                <p>{ texts.print_body() }</p>
                { way(Further::Report, texts.to_report()) }
            </section>
            <section class="pc-share__section">
                <h2>{ texts.files_title() }</h2>
                <ul class="pc-share__files">
                    { file(texts.csv_body(), texts.csv(), save_csv) }
                    { file(texts.json_body(), texts.json(), save_json) }
                </ul>
                { said(&[Done::Downloaded, Done::DownloadRefused]) }
            </section>
            <section class="pc-share__section">
                <h2>{ texts.reopen_title() }</h2>
                <p>{ texts.reopen_body() }</p>
                <label class="pc-share__label" for={reopen_id.clone()}>{ texts.reopen_label() }</label>
                <input id={reopen_id} type="file" accept=".json,application/json" onchange={reopen} />
                { said(&[Done::NotReopened]) }
            </section>
            <section class="pc-share__section">
                <h2>{ texts.firms_title() }</h2>
                <p>{ texts.firms_lead() }</p>
                { way(Further::Firms, texts.to_firms()) }
            </section>
            <section class="pc-share__section">
                <h2>{ texts.checklist_offer_title() }</h2>
                <p>{ texts.checklist_body() }</p>
                { way(Further::Checklist, texts.to_checklist()) }
            </section>
        </div>
    }
}

/// The QR code of the link, or that it is too long for one.
fn code(shell: &Shell, visit: &Visit, page: &str) -> Html {
    let texts = shell.texts;
    let place = place::chosen_words(&visit.catalogue, visit.session.facts(), texts);
    match qr::drawing(&link_to(page, visit, false)) {
        Some(drawing) => qr_code(&drawing, texts.qr_name(&place)),
        None => html! { <p>{ texts.qr_too_long() }</p> },
    }
}

/// A kind of file: what it is for, and the button that saves it.
fn file(body: &'static str, name: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <li class="pc-share__file">
            <span>{ body }</span>
            <button type="button" class="pc-share__button" {onclick}>{ name }</button>
        </li>
    }
}

fn said(texts: Texts, done: Done) -> &'static str {
    match done {
        Done::Copied => texts.copied(),
        Done::CopyRefused => texts.copy_refused(),
        Done::Downloaded => texts.downloaded(),
        Done::DownloadRefused => texts.download_refused(),
        Done::NotReopened => texts.not_reopened(),
    }
}

fn csv(shell: &Shell, visit: &Visit) -> String {
    table::csv(&visit.view(shell.texts).table())
}

fn json(visit: &Visit) -> Option<String> {
    wire::saved(&visit.catalogue, &visit.session, &visit.determination).ok()
}

/// The payload of the link in a saved file, for [`Screen::Link`].
fn reopened(visit: &Visit, text: &str) -> Option<String> {
    wire::reopened(&visit.catalogue, text.trim_start_matches('\u{feff}'), browser::json::parse)
}
