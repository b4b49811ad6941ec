//! A measure among the results.

use super::{DiscretionaryTag, Link, Mark, RangeBar, StatusTag};
use crate::browser;
use crate::present::results::ResultRow;
use crate::ui::screen::{Origin, Screen};
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// A measure among the results.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ResultItemProps {
    /// The measure.
    pub row: ResultRow,
    /// Whether the reader has just come back from it: then the focus is here.
    #[prop_or_default]
    pub returned: bool,
}

/// A measure among the results: what it pays, how sure that is, under which clause, what is missing.
#[component]
pub fn ResultItem(props: &ResultItemProps) -> Html {
    let shell = use_shell();
    let words = shell.words();
    let row = &props.row;
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(props.returned, move |returned| {
            if *returned {
                browser::focus::on(&node);
            }
        });
    }
    html! {
        <li class="pc-result-row">
            <div class="pc-result-row__head">
                <Mark verdict={row.verdict} />
                <h3 class="pc-result-row__title">
                    <Link to={Screen::Measure(row.measure.clone())} {node}>{ row.title.clone() }</Link>
                    <span class="pc-visually-hidden">{ row.verdict_words }</span>
                </h3>
                if let Some(amount) = &row.amount {
                    <p class="pc-result-row__amount">{ amount.clone() }</p>
                }
            </div>
            <div class="pc-result-row__body">
                if let Some(bar) = row.bar {
                    <RangeBar {bar} />
                }
                if let Some(basis) = &row.basis {
                    <p class="pc-result-row__basis">{ basis.clone() }</p>
                }
                <p class="pc-result-row__tags">
                    <StatusTag status={row.status} text={row.status_tag} />
                    if row.discretionary {
                        <DiscretionaryTag />
                    }
                    if let Some(kind) = row.kind {
                        <span>{ kind }</span>
                    }
                    <span>{ row.document.clone() }{ " " }{ words.clause }{ " " }<span lang="zh-CN">{ row.clause.clone() }</span></span>
                </p>
                if let Some(why) = &row.why {
                    <p class="pc-result-row__why">
                        { why.clone() }
                        if let Some(ask) = &row.ask {
                            { " " }
                            <Link to={Screen::change(ask, Origin::Results)} label={format!("{}: {}", words.answer_it, row.title)}>
                                { words.answer_it }
                            </Link>
                        }
                    </p>
                }
                if let Some(standing) = &row.standing {
                    <p class="pc-result-row__standing">{ standing.clone() }</p>
                }
            </div>
        </li>
    }
}
