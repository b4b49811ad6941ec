//! What was said so far.

use super::Link;
use crate::present::question::AnswerRow;
use crate::ui::screen::{Origin, Screen};
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// What was said so far.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AnswerListProps {
    /// The answers.
    pub answers: Vec<AnswerRow>,
    /// The screen that they stand on, to which a change leads straight back.
    pub origin: Origin,
}

/// What was said so far, each with a link to change it.
#[component]
pub fn AnswerList(props: &AnswerListProps) -> Html {
    let words = use_shell().words();
    if props.answers.is_empty() {
        return html! { <p>{ words.nothing_answered }</p> };
    }
    let rows = props.answers.iter().map(|row| html! {
        <div class="pc-answer-list__row" key={row.question.clone()}>
            <dt>{ row.ask.clone() }</dt>
            <dd>
                { for row.said.iter().map(|said| html! { <span class="pc-answer-list__said">{ said.clone() }</span> }) }
                <Link
                    to={Screen::change(&row.question, props.origin.clone())}
                    class="pc-link pc-answer-list__change"
                    label={format!("{}: {}", words.change, row.ask)}
                >
                    { words.change }
                </Link>
            </dd>
        </div>
    });
    html! { <dl class="pc-answer-list">{ for rows }</dl> }
}
