//! A measure among the results.

use super::{discretionary_tag, link_called, mark, range_bar, status_tag};
use crate::present::results::ResultRow;
use crate::present::sentence;
use crate::ui::screen::{Origin, Screen};
use crate::ui::shell::Shell;
use yew::prelude::*;

/// A measure among the results: what it pays, how sure that is, under which clause, what is missing. `node` is its link,
/// for who comes back to it.
pub fn result_row(shell: &Shell, row: &ResultRow, node: NodeRef) -> Html {
    let words = shell.words();
    let ask = row.ask.as_ref().map(|ask| {
        let name = sentence::labelled(words.answer_it, &row.title, shell.language);
        link_called(shell, &Screen::change(ask, Origin::Results), words.answer_it, name, NodeRef::default())
    });
    let title = format!("{} {}", row.title, row.verdict_words);
    let line = |class: &'static str, text: &String| html! { <p {class}>{ text.clone() }</p> };
    html! {
        <li class="pc-result-row">
            <div class="pc-result-row__head">
                { mark(row.verdict) }
                <h3>{ link_called(shell, &Screen::Measure(row.measure.clone()), &row.title, title, node) }</h3>
                { for row.amount.iter().map(|amount| line("pc-result-row__amount", amount)) }
            </div>
            <div class="pc-result-row__body">
                { for row.bar.map(range_bar) }
                { for row.basis.iter().map(|basis| line("pc-result-row__basis", basis)) }
                <p class="pc-result-row__tags">
                    { status_tag(row.status, row.status_tag) }
                    if row.discretionary {
                        { discretionary_tag(shell) }
                    }
                    { for row.kind.map(|kind| html! { <span>{ kind }</span> }) }
                    <span>{ row.document.clone() }{ " " }<span lang="zh-CN">{ row.clause.clone() }</span></span>
                </p>
                if let Some(why) = &row.why {
                    <p class="pc-result-row__why">{ why.clone() }{ " " }{ for ask }</p>
                }
                { for row.standing.iter().map(|standing| line("pc-result-row__standing", standing)) }
            </div>
        </li>
    }
}
