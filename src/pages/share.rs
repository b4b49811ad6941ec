//! Ways to take the result away.

use super::title;
use crate::browser;
use crate::components::{LinkStyle, element, heading, link, plain, qr_code, text, titled};
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
    let said = |of: [Done; 2], class| {
        let words = done.filter(|done| of.contains(done)).map(|done| said(texts, done)).unwrap_or_default();
        html! { <p {class} role="status">{ plain(words) }</p> }
    };
    let section = |title: &'static str, body: Vec<Html>| titled("pc-share__section", title, body);

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
    let id = shell.id("link");
    let link_parts = vec![
        text("p", "", texts.link_holds()),
        html! { <label class="pc-share__label" for={id.clone()}>{ plain(texts.link_field()) }</label> },
        html! { <input class="pc-share__field" {id} type="text" readonly=true value={long} ref={field} /> },
        html! { <button type="button" class="pc-button" onclick={copy}>{ plain(texts.copy()) }</button> },
        said([Done::Copied, Done::CopyRefused], "pc-share__said"),
    ];

    let place = place::chosen_words(&visit.catalogue, visit.session.facts(), shell.texts);
    let code = page.map(|page| match qr::drawing(&link_to(&page, visit, false)) {
        Some(drawing) => qr_code(&drawing, shell.texts.qr_name(&place)),
        None => text("p", "", texts.qr_too_long()),
    });

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
    let file = |body: &'static str, name: &'static str, onclick: Callback<MouseEvent>| {
        let button = html! { <button type="button" class="pc-share__button" {onclick}>{ plain(name) }</button> };
        element("li", "pc-share__file", vec![text("span", "", body), button])
    };
    let files = vec![
        file(
            texts.csv_body(),
            texts.csv(),
            save("csv", "text/csv;charset=utf-8", |shell, visit| Some(csv(shell, visit))),
        ),
        file(texts.json_body(), texts.json(), save("json", "application/json", |_, visit| json(visit))),
    ];

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
    let reopen_id = shell.id("reopen");
    let reopen = vec![
        html! { <label class="pc-share__label" for={reopen_id.clone()}>{ plain(texts.reopen_label()) }</label> },
        html! { <input id={reopen_id} type="file" accept=".json,application/json" onchange={reopen} /> },
        said([Done::NotReopened, Done::NotReopened], "pc-share__said"),
    ];

    let to = |screen, name| link(shell, &Screen::Further(screen), LinkStyle::Text, name);
    let parts = vec![
        link(shell, &Screen::Results, LinkStyle::Leave, shell.texts.to_results()),
        heading(shell, title(Further::Share, shell.texts)),
        text("p", "pc-lead", texts.share_lead()),
        section(texts.link_title(), link_parts),
        section(texts.qr_title(), vec![text("p", "", texts.qr_body()), code.unwrap_or_default()]),
        section(
            texts.print_title(),
            vec![text("p", "", texts.print_body()), element("p", "", vec![to(Further::Report, texts.to_report())])],
        ),
        section(
            texts.files_title(),
            vec![
                element("ul", "pc-share__files", files),
                said([Done::Downloaded, Done::DownloadRefused], "pc-share__said"),
            ],
        ),
        section(texts.reopen_title(), [vec![text("p", "", texts.reopen_body())], reopen].concat()),
        section(
            texts.firms_title(),
            vec![text("p", "", texts.firms_lead()), element("p", "", vec![to(Further::Firms, texts.to_firms())])],
        ),
        section(
            texts.checklist_offer_title(),
            vec![
                text("p", "", texts.checklist_body()),
                element("p", "", vec![to(Further::Checklist, texts.to_checklist())]),
            ],
        ),
    ];
    element("div", "pc-page pc-share", parts)
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
