//! Conditions, each with the enterprise's own figure.

use super::{link_called, mark};
use crate::engine::Truth;
use crate::present::explain::ConditionRow;
use crate::present::results::VerdictKind;
use crate::present::sentence;
use crate::ui::screen::{Origin, Screen};
use crate::ui::shell::Shell;
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
    let words = shell.words();
    let text = if answered { words.change } else { words.answer_it };
    let to = Screen::change(question, Origin::Measure(measure.to_owned()));
    link_called(shell, &to, text, sentence::labelled(text, what, shell.language), NodeRef::default())
}

/// Conditions: met, open or not met in a word and a shape, the own figure against the threshold, and the way to change
/// the answer, which leads straight back to the measure.
pub fn conditions(shell: &Shell, rows: &[ConditionRow], measure: &str) -> Html {
    let row = |row: &ConditionRow| {
        html! {
            <li class="pc-conditions__row">
                { mark(kind(row.truth)) }
                <div class="pc-conditions__body">
                    <p>
                        <strong>{ row.verdict }</strong>{ " " }{ row.label.clone() }
                        if let Some(clause) = &row.clause {
                            { " " }<span class="pc-conditions__clause" lang="zh-CN">{ clause.clone() }</span>
                        }
                    </p>
                    if let Some(figures) = &row.figures {
                        <p class="pc-conditions__figures">
                            { figures.clone() }{ " " }
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
    };
    html! { <ul class="pc-conditions">{ for rows.iter().map(row) }</ul> }
}
