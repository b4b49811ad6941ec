//! A measure in a list of all.

use crate::components::{chinese, discretionary_tag, link_called, status_tag};
use crate::screen::Screen;
use crate::shell::Shell;
use words::measures::MeasureRow;
use yew::prelude::*;

/// A measure in a list of all: what it pays by its text, its standing, its clause; the document too where the list is
/// not that of one. `from` is the measure that the reader comes back from.
pub fn measure_row(shell: &Shell, row: &MeasureRow, with_document: bool, from: Option<&str>) -> Html {
    let node = if from == Some(&row.name) { shell.returned.clone() } else { NodeRef::default() };
    let to = Screen::Measure(row.name.clone());
    html! {
        <li class="pc-measure-row">
            <p class="pc-measure-row__name">{ link_called(shell, &to, &row.title, row.title.clone(), node) }</p>
            <p class="pc-measure-row__amount">{ &row.amount }</p>
            <p class="pc-tags">
                { status_tag(row.status.status, row.status.tag) }
                if let Some(who) = row.discretion {
                    { discretionary_tag(who) }
                }
                if let Some(kind) = row.kind {
                    <span>{ kind }</span>
                }
                <span>
                    if with_document {
                        { &row.document }
                        { " " }
                    }
                    { chinese(row.clause.clone()) }
                </span>
            </p>
        </li>
    }
}
