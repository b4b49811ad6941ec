//! What has changed since a link was made.

use super::link::broken_link;
use crate::components::{LinkStyle, heading, link, mark};
use crate::screen::Screen;
use crate::shell::Shell;
use crate::visit::Visit;
use questionnaire::{Session, link as written};
use words::changes::{ChangeRow, FrameRow};
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
    let view = View { session: &session, determination: &now, ..visit.view(texts) };
    let changes = view.changes(&read);
    html! {
        <div class="pc-page pc-changed">
            { link(shell, &Screen::Link(payload.to_owned()), LinkStyle::Leave, texts.changed_back_to_link()) }
            { heading(shell, texts.changed_title()) }
            { frame(shell, &changes.frame) }
            if let Some(note) = changes.note {
                <p>{ note }</p>
            }
            for lost in &changes.lost {
                <p>{ lost }</p>
            }
            if !changes.rows.is_empty() {
                <section class="pc-changed__section">
                    <h2>{ texts.changed_differences() }</h2>
                    <ul class="pc-changed__rows">
                        for row in &changes.rows {
                            { changed(row) }
                        }
                    </ul>
                </section>
            }
        </div>
    }
}

/// The day, the edition and the like of a result, when the link was made and today.
fn frame(shell: &Shell, rows: &[FrameRow]) -> Html {
    let texts = shell.texts;
    html! {
        <table class="pc-changed__frame">
            <thead>
                <tr>
                    <th scope="col">{ texts.changed_what() }</th>
                    <th scope="col">{ texts.changed_then() }</th>
                    <th scope="col">{ texts.changed_now() }</th>
                </tr>
            </thead>
            <tbody>
                for row in rows {
                    <tr>
                        <th scope="row">{ row.label }</th>
                        <td>{ &row.then }</td>
                        <td>{ &row.now }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// The title is no link: a measure's own screen goes by the reader's own answers, which may be others.
fn changed(row: &ChangeRow) -> Html {
    html! {
        <li class="pc-changed__row">
            { mark(row.verdict) }
            <div>
                <h3>{ &row.title }</h3>
                <p>{ &row.words }</p>
            </div>
        </li>
    }
}
