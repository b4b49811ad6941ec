//! What was said so far.

use super::link_called;
use crate::present::question::AnswerRow;
use crate::present::sentence;
use crate::ui::screen::{Origin, Screen};
use crate::ui::shell::Shell;
use yew::prelude::*;

/// What was said so far, each with a link to change it, which leads straight back to the results.
pub fn answer_list(shell: &Shell, answers: &[AnswerRow]) -> Html {
    let words = shell.words();
    if answers.is_empty() {
        return html! { <p>{ words.nothing_answered }</p> };
    }
    let row = |row: &AnswerRow| {
        let name = sentence::labelled(words.change, &row.ask, shell.language);
        let to = Screen::change(&row.question, Origin::Results);
        html! {
            <div class="pc-answer-list__row">
                <dt>{ row.ask.clone() }</dt>
                <dd>
                    <ul>{ for row.said.iter().map(|said| html! { <li>{ said.clone() }</li> }) }</ul>
                    { link_called(shell, &to, words.change, name, NodeRef::default()) }
                </dd>
            </div>
        }
    };
    html! { <dl class="pc-answer-list">{ for answers.iter().map(row) }</dl> }
}
