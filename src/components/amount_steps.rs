//! How an amount is computed.

use super::chinese;
use super::conditions::change;
use crate::shell::Shell;
use engine::Truth;
use words::explain::AmountRow;
use yew::prelude::*;

/// How an amount is computed: what is taken, what is done with it, where that stands if not where the measure does,
/// what comes out, and the way to change an answer, which leads straight back to the measure.
pub fn amount_steps(shell: &Shell, steps: &[AmountRow], measure: &str) -> Html {
    html! {
        <ol class="pc-amount-steps">
            for one in steps {
                { step(shell, one, measure) }
            }
        </ol>
    }
}

fn step(shell: &Shell, step: &AmountRow, measure: &str) -> Html {
    let is_missed = step.reached == Some(Truth::NotMet);
    html! {
        <li class={classes!("pc-amount-steps__row", is_missed.then_some("pc-amount-steps__row--missed"))}>
            <div>
                { &step.label }
                if let Some(clause) = &step.clause {
                    { " " }
                    { chinese(clause.clone()) }
                }
                if let Some(detail) = &step.detail {
                    <span class="pc-amount-steps__detail">{ detail }</span>
                }
            </div>
            <div class="pc-amount-steps__result">
                { &step.result }
                { " " }
                { change(shell, step.question.as_ref(), step.answered, &step.label, measure) }
            </div>
        </li>
    }
}
