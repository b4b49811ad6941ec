//! A measure among the results.

use super::{chinese, discretionary_tag, element, link_called, mark, plain, range_bar, status_tag, text};
use crate::screen::{Origin, Screen};
use crate::shell::Shell;
use words::results::ResultRow;
use words::row::VerdictKind;
use yew::prelude::*;

/// A measure among the results: what it pays, how sure that is, under which clause, what is missing. `node` is its
/// link, to which the focus returns when the reader comes back.
pub fn result_row(shell: &Shell, row: &ResultRow, node: NodeRef) -> Html {
    let texts = shell.texts;
    let ask = row.ask.as_ref().map(|ask| {
        let name = shell.texts.labelled(texts.answer_it(), &row.title);
        link_called(shell, &Screen::change(ask, Origin::Results), texts.answer_it(), name, NodeRef::default())
    });
    let title = format!("{} {}", row.title, row.said);
    let line = |class: &'static str, words: &String| text("p", class, words.clone());
    let link = link_called(shell, &Screen::Measure(row.name.clone()), &row.title, title, node);
    let mut head = vec![mark(row.verdict), element("h3", "", vec![link])];
    // A loan or a share of income is no money from a public budget, however much it is, and must not look like it.
    let amount_class = if row.may_be_money {
        "pc-result-row__amount"
    } else {
        "pc-result-row__amount pc-result-row__amount--not-money"
    };
    head.extend(row.amount.iter().map(|amount| line(amount_class, amount)));

    let mut tags = vec![status_tag(row.status.status, row.status.tag)];
    tags.extend(row.discretion.map(discretionary_tag));
    tags.extend(row.kind.map(|kind| text("span", "pc-result-row__kind", kind)));
    tags.extend(row.reported.as_ref().map(|reported| text("span", "", reported.clone())));
    let source = vec![plain(row.document.clone()), plain(" "), chinese(row.clause.clone())];
    tags.push(element("span", "pc-result-row__source", source));

    let mut body: Vec<Html> = row.bar.map(|bar| range_bar(bar, row.status.status)).into_iter().collect();
    body.extend(row.basis.iter().map(|basis| line("pc-result-row__basis", basis)));
    body.push(element("p", "pc-tags", tags));
    body.extend((row.verdict == VerdictKind::ToCheck).then(|| line("pc-result-row__why", &row.said)));
    body.extend(
        row.why.as_ref().map(|why| {
            element("p", "pc-result-row__why", vec![plain(why.clone()), plain(" "), ask.unwrap_or_default()])
        }),
    );
    body.extend(row.nearest.iter().map(|nearest| line("pc-result-row__nearest", nearest)));
    body.extend(row.standing.iter().map(|standing| line("pc-result-row__standing", standing)));
    let parts = vec![element("div", "pc-result-row__head", head), element("div", "pc-result-row__body", body)];
    element("li", "pc-result-row", parts)
}
