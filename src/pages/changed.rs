//! What has changed since a link was made.

use super::link::broken_link;
use crate::components::{LinkStyle, element, heading, link, mark, plain, text};
use crate::screen::Screen;
use crate::shell::Shell;
use crate::visit::Visit;
use questionnaire::{Session, link as written};
use words::changes::{ChangeRow, Changes, FrameRow};
use words::view::View;
use yew::prelude::*;

/// What has changed since a link was made.
pub fn changed_page(shell: &Shell, visit: &UseReducerHandle<Visit>, payload: &str) -> Html {
    let Some(read) = written::unsealed(payload).and_then(|text| written::read(&visit.catalogue, text)) else {
        return broken_link(shell);
    };
    let texts = shell.texts;
    let session = Session::with_facts(&visit.catalogue, read.facts.clone(), visit.session.as_of())
        .with_projects(read.projects.clone());
    let now = session.determine(&visit.catalogue);
    let view = View { session: &session, determination: &now, ..visit.view(shell.texts) };
    let changes = view.changes(&read);
    let mut parts = vec![
        link(shell, &Screen::Link(payload.to_owned()), LinkStyle::Leave, texts.changed_back_to_link()),
        heading(shell, shell.texts.changed_title()),
    ];
    parts.extend(body(shell, &changes));
    element("div", "pc-page pc-changed", parts)
}

/// The rows themselves.
fn body(shell: &Shell, changes: &Changes) -> Vec<Html> {
    let texts = shell.texts;
    let head = |name: &'static str| html! { <th scope="col">{ plain(name) }</th> };
    let heads =
        element("tr", "", vec![head(texts.changed_what()), head(texts.changed_then()), head(texts.changed_now())]);
    let frame = |row: &FrameRow| {
        let cells = vec![
            html! { <th scope="row">{ plain(row.label) }</th> },
            text("td", "", row.then.clone()),
            text("td", "", row.now.clone()),
        ];
        element("tr", "", cells)
    };
    let rows = changes.frame.iter().map(frame).collect();
    let table = vec![element("thead", "", vec![heads]), element("tbody", "", rows)];
    let mut parts = vec![element("table", "pc-changed__frame", table)];
    parts.extend(changes.note.map(|note| text("p", "", note)));
    parts.extend(changes.lost.iter().map(|lost| text("p", "", lost.clone())));
    if !changes.rows.is_empty() {
        let list = element("ul", "pc-changed__rows", changes.rows.iter().map(changed).collect());
        parts.push(element("section", "pc-changed__section", vec![text("h2", "", texts.changed_differences()), list]));
    }
    parts
}

/// The title is no link: a measure's own screen goes by the reader's own answers, which may be others.
fn changed(row: &ChangeRow) -> Html {
    let body = vec![text("h3", "", row.title.clone()), text("p", "", row.words.clone())];
    element("li", "pc-changed__row", vec![mark(row.verdict), element("div", "", body)])
}
