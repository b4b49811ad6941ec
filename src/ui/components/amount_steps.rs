//! How an amount is computed.

use super::conditions::change;
use crate::engine::Truth;
use crate::present::explain::AmountRow;
use crate::ui::shell::Shell;
use yew::prelude::*;

/// How an amount is computed: what is taken, what is done with it, what comes out, and the way to change an answer,
/// which leads straight back to the measure.
pub fn amount_steps(shell: &Shell, steps: &[AmountRow], measure: &str) -> Html {
    let row = |step: &AmountRow| {
        let missed = step.reached == Some(Truth::NotMet);
        let class = if missed { "pc-amount-steps__row pc-amount-steps__row--missed" } else { "pc-amount-steps__row" };
        html! {
            <li {class}>
                <div>
                    { step.label.clone() }
                    if let Some(detail) = &step.detail {
                        <span class="pc-amount-steps__detail">{ detail.clone() }</span>
                    }
                </div>
                <div class="pc-amount-steps__result">
                    { step.result.clone() }{ " " }
                    { change(shell, step.question.as_ref(), step.answered, &step.label, measure) }
                </div>
            </li>
        }
    };
    html! { <ol class="pc-amount-steps">{ for steps.iter().map(row) }</ol> }
}
