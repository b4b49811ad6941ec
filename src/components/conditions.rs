//! Conditions, each with the enterprise's own figure.

use super::{chinese, link_called, mark};
use crate::screen::{Origin, Screen};
use crate::shell::Shell;
use engine::Truth;
use words::explain::ConditionRow;
use words::row::VerdictKind;
use yew::prelude::*;

const fn kind(truth: Truth) -> VerdictKind {
    match truth {
        Truth::Met => VerdictKind::Met,
        Truth::NotMet => VerdictKind::NotMet,
        Truth::Unknown => VerdictKind::Open,
    }
}

/// The way to change an answer, or to give it, which leads straight back to the measure.
pub(super) fn change(shell: &Shell, question: Option<&String>, answered: bool, what: &str, measure: &str) -> Html {
    let Some(question) = question else { return Html::default() };
    let texts = shell.texts;
    let text = if answered { texts.change() } else { texts.answer_it() };
    let to = Screen::change(question, Origin::Measure(measure.to_owned()));
    link_called(shell, &to, text, shell.texts.labelled(text, what), NodeRef::default())
}

/// Conditions: met, open or not met in a word and a shape, the own figure against the threshold, and the way to change
/// the answer, which leads straight back to the measure.
pub fn conditions(shell: &Shell, rows: &[ConditionRow], measure: &str) -> Html {
    html! {
        <ul class="pc-conditions">
            for row in rows {
                { condition(shell, row, measure) }
            }
        </ul>
    }
}

/// Whether a condition is met, what it is, and its clause.
pub fn condition_words(row: &ConditionRow) -> Html {
    html! {
        <p>
            <strong>{ row.verdict }</strong>
            { " " }
            { &row.label }
            { " " }
            if let Some(clause) = &row.clause {
                { chinese(clause.clone()) }
            }
        </p>
    }
}

fn condition(shell: &Shell, row: &ConditionRow, measure: &str) -> Html {
    html! {
        <li class="pc-conditions__row">
            { mark(kind(row.truth)) }
            <div class="pc-conditions__body">
                { condition_words(row) }
                if let Some(figures) = &row.figures {
                    <p class="pc-conditions__figures">
                        { figures }
                        { " " }
                        { change(shell, row.question.as_ref(), row.answered, &row.label, measure) }
                    </p>
                }
                if let Some(joins) = row.joins {
                    <p class="pc-conditions__figures">{ joins }</p>
                }
                if !row.parts.is_empty() {
                    { conditions(shell, &row.parts, measure) }
                }
            </div>
        </li>
    }
}
