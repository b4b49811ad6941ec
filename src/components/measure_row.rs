//! A measure in a list of all.

use crate::components::{chinese, discretionary_tag, element, link_called, plain, status_tag, text};
use crate::screen::Screen;
use crate::shell::Shell;
use words::measures::MeasureRow;
use yew::prelude::*;

/// A measure in a list of all: what it pays by its text, its standing, its clause; the document too where the list is
/// not that of one. `from` is the measure that the reader comes back from.
pub fn measure_row(shell: &Shell, row: &MeasureRow, with_document: bool, from: Option<&str>) -> Html {
    let node = if from == Some(&row.name) { shell.returned.clone() } else { NodeRef::default() };
    let to = Screen::Measure(row.name.clone());
    let name = link_called(shell, &to, &row.title, row.title.clone(), node);
    let mut tags = vec![status_tag(row.status.status, row.status.tag)];
    tags.extend(row.discretion.map(discretionary_tag));
    tags.extend(row.kind.map(|kind| text("span", "", kind)));
    let mut source = Vec::new();
    if with_document {
        source.extend([plain(row.document.clone()), plain(" ")]);
    }
    source.push(chinese(row.clause.clone()));
    tags.push(element("span", "", source));
    let parts = vec![
        element("p", "pc-measure-row__name", vec![name]),
        text("p", "pc-measure-row__amount", row.amount.clone()),
        element("p", "pc-tags", tags),
    ];
    element("li", "pc-measure-row", parts)
}
