//! A measure among the results.

use super::{chinese, discretionary_tag, link_called, mark, range_bar, status_tag};
use crate::screen::{Origin, Screen};
use crate::shell::Shell;
use words::results::ResultRow;
use words::row::VerdictKind;
use yew::prelude::*;

/// A measure among the results: what it pays, how sure that is, under which clause, what is missing. `node` is its
/// link, to which the focus returns when the reader comes back.
pub fn result_row(shell: &Shell, row: &ResultRow, node: NodeRef) -> Html {
    html! {
        <li class="pc-result-row">
            { head(shell, row, node) }
            <div class="pc-result-row__body">
                if let Some(bar) = row.bar {
                    { range_bar(bar, row.status.status) }
                }
                if let Some(basis) = &row.basis {
                    <p class="pc-result-row__basis">{ basis }</p>
                }
                { tags(row) }
                if row.verdict == VerdictKind::ToCheck {
                    <p class="pc-result-row__why">{ &row.said }</p>
                }
                if let Some(why) = &row.why {
                    <p class="pc-result-row__why">{ why }{ " " }{ answer(shell, row) }</p>
                }
                if let Some(nearest) = &row.nearest {
                    <p class="pc-result-row__nearest">{ nearest }</p>
                }
                if let Some(standing) = &row.standing {
                    <p class="pc-result-row__standing">{ standing }</p>
                }
            </div>
        </li>
    }
}

fn head(shell: &Shell, row: &ResultRow, node: NodeRef) -> Html {
    let title = format!("{} {}", row.title, row.said);
    // A loan or a share of income is no money from a public budget, however much it is, and must not look like it.
    let not_money = (!row.may_be_money).then_some("pc-result-row__amount--not-money");
    html! {
        <div class="pc-result-row__head">
            { mark(row.verdict) }
            <h3>{ link_called(shell, &Screen::Measure(row.name.clone()), &row.title, title, node) }</h3>
            if let Some(amount) = &row.amount {
                <p class={classes!("pc-result-row__amount", not_money)}>{ amount }</p>
            }
        </div>
    }
}

fn tags(row: &ResultRow) -> Html {
    html! {
        <p class="pc-tags">
            { status_tag(row.status.status, row.status.tag) }
            if let Some(who) = row.discretion {
                { discretionary_tag(who) }
            }
            if let Some(kind) = row.kind {
                <span class="pc-result-row__kind">{ kind }</span>
            }
            if let Some(reported) = &row.reported {
                <span>{ reported }</span>
            }
            <span class="pc-result-row__source">{ &row.document }{ " " }{ chinese(row.clause.clone()) }</span>
        </p>
    }
}

/// The way to the answer that is missing.
fn answer(shell: &Shell, row: &ResultRow) -> Html {
    let texts = shell.texts;
    let Some(ask) = &row.ask else { return Html::default() };
    let to = Screen::change(ask, Origin::Results);
    link_called(shell, &to, texts.answer_it(), texts.labelled(texts.answer_it(), &row.title), NodeRef::default())
}
