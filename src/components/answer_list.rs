//! What was said so far.

use super::{element, link_called, text};
use crate::screen::{Origin, Screen};
use crate::shell::Shell;
use words::question::AnswerRow;
use yew::prelude::*;

/// What was said so far, each with a link to change it, which leads straight back to the screen that the list is on.
pub fn answer_list(shell: &Shell, answers: &[AnswerRow], on: &Origin) -> Html {
    let texts = shell.texts;
    if answers.is_empty() {
        return text("p", "", texts.nothing_answered());
    }
    let row = |row: &AnswerRow| {
        let name = shell.texts.labelled(texts.change(), &row.ask);
        let to = Screen::change(&row.name, on.clone());
        let said = row.said.iter().map(|said| text("li", "", said.clone()));
        let change = link_called(shell, &to, texts.change(), name, NodeRef::default());
        let answer = element("dd", "", vec![element("ul", "", said.collect()), change]);
        element("div", "pc-answer-list__row", vec![text("dt", "", row.ask.clone()), answer])
    };
    element("dl", "pc-answer-list", answers.iter().map(row).collect())
}
