//! How an amount is computed.

use super::Link;
use crate::engine::Truth;
use crate::present::explain::AmountRow;
use crate::ui::screen::{Origin, Screen};
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// How an amount is computed.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AmountStepsProps {
    /// The steps.
    pub steps: Vec<AmountRow>,
    /// The measure that they belong to, to which a changed answer leads straight back.
    pub measure: AttrValue,
}

/// How an amount is computed: what is taken, what is done with it, what comes out.
#[component]
pub fn AmountSteps(props: &AmountStepsProps) -> Html {
    let words = use_shell().words();
    let rows = props.steps.iter().map(|step| {
        let change = step.question.as_ref().map(|question| {
            let to = Screen::change(question, Origin::Measure(props.measure.to_string()));
            let text = if step.answered { words.change } else { words.answer_it };
            html! { <Link {to} label={format!("{text}: {}", step.label)}>{ text }</Link> }
        });
        let missed = step.reached == Some(Truth::NotMet);
        html! {
            <li class={classes!("pc-amount-steps__row", missed.then_some("pc-amount-steps__row--missed"))}>
                <div>
                    <span class="pc-amount-steps__label">{ step.label.clone() }</span>
                    if let Some(detail) = &step.detail {
                        <span class="pc-amount-steps__detail">{ detail.clone() }</span>
                    }
                </div>
                <div class="pc-amount-steps__result">{ step.result.clone() }{ " " }{ change.unwrap_or_default() }</div>
            </li>
        }
    });
    html! { <ol class="pc-amount-steps">{ for rows }</ol> }
}
