//! Conditions, each with the enterprise's own figure.

use super::{Link, Mark};
use crate::engine::Truth;
use crate::present::explain::ConditionRow;
use crate::present::results::VerdictKind;
use crate::ui::screen::{Origin, Screen};
use crate::ui::shell::{Shell, use_shell};
use yew::prelude::*;

/// Conditions.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ConditionsProps {
    /// The conditions.
    pub conditions: Vec<ConditionRow>,
    /// The measure that they belong to, to which a changed answer leads straight back.
    pub measure: AttrValue,
}

/// Conditions: met, open or not met in a word and a shape, the own figure against the threshold, and the way to change
/// the answer.
#[component]
pub fn Conditions(props: &ConditionsProps) -> Html {
    let shell = use_shell();
    rows(&shell, &props.conditions, &props.measure)
}

const fn kind(truth: Truth) -> VerdictKind {
    match truth {
        Truth::Met => VerdictKind::Met,
        Truth::NotMet => VerdictKind::NotMet,
        Truth::Unknown => VerdictKind::Open,
    }
}

fn rows(shell: &Shell, conditions: &[ConditionRow], measure: &AttrValue) -> Html {
    let words = shell.words();
    let row = |row: &ConditionRow| {
        let change = row.question.as_ref().map(|question| {
            let to = Screen::change(question, Origin::Measure(measure.to_string()));
            let text = if row.answered { words.change } else { words.answer_it };
            html! { <Link {to} label={format!("{text}: {}", row.label)}>{ text }</Link> }
        });
        html! {
            <li class="pc-conditions__row">
                <Mark verdict={kind(row.truth)} />
                <div class="pc-conditions__body">
                    <p class="pc-conditions__label">
                        <strong>{ row.verdict }</strong>
                        { " " }{ row.label.clone() }
                        if let Some(clause) = &row.clause {
                            { " " }<span class="pc-conditions__clause" lang="zh-CN">{ clause.clone() }</span>
                        }
                    </p>
                    if let Some(figures) = &row.figures {
                        <p class="pc-conditions__figures">{ figures.clone() }{ " " }{ change.unwrap_or_default() }</p>
                    }
                    if let Some(joins) = row.joins {
                        <p class="pc-conditions__joins">{ joins }</p>
                    }
                    if !row.parts.is_empty() {
                        { rows(shell, &row.parts, measure) }
                    }
                </div>
            </li>
        }
    };
    html! { <ul class="pc-conditions">{ for conditions.iter().map(row) }</ul> }
}
