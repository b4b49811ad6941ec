//! What was said so far.

use super::link_called;
use crate::screen::{Origin, Screen};
use crate::shell::Shell;
use words::question::AnswerRow;
use yew::prelude::*;

/// What was said so far, each with a link to change it, which leads straight back to the screen that the list is on.
pub fn answer_list(shell: &Shell, answers: &[AnswerRow], on: &Origin) -> Html {
    if answers.is_empty() {
        return html! { <p>{ shell.texts.nothing_answered() }</p> };
    }
    html! {
        <dl class="pc-answer-list">
            for row in answers {
                <div class="pc-answer-list__row">
                    <dt>{ &row.ask }</dt>
                    <dd>
                        <ul>
                            for said in &row.said {
                                <li>{ said }</li>
                            }
                        </ul>
                        { change(shell, row, on) }
                    </dd>
                </div>
            }
        </dl>
    }
}

fn change(shell: &Shell, row: &AnswerRow, on: &Origin) -> Html {
    let texts = shell.texts;
    let to = Screen::change(&row.name, on.clone());
    let name = texts.labelled(texts.change(), &row.ask);
    link_called(shell, &to, texts.change(), name, NodeRef::default())
}
