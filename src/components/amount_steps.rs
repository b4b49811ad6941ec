//! How an amount is computed.

use super::conditions::change;
use super::{chinese, element, plain, text};
use crate::shell::Shell;
use engine::Truth;
use words::explain::AmountRow;
use yew::prelude::*;

/// How an amount is computed: what is taken, what is done with it, where that stands if not where the measure does,
/// what comes out, and the way to change an answer, which leads straight back to the measure.
pub fn amount_steps(shell: &Shell, steps: &[AmountRow], measure: &str) -> Html {
    let row = |step: &AmountRow| {
        let missed = step.reached == Some(Truth::NotMet);
        let class = if missed { "pc-amount-steps__row pc-amount-steps__row--missed" } else { "pc-amount-steps__row" };
        let detail = step.detail.as_ref().map(|detail| text("span", "pc-amount-steps__detail", detail.clone()));
        let result = vec![
            plain(step.result.clone()),
            plain(" "),
            change(shell, step.question.as_ref(), step.answered, &step.label, measure),
        ];
        let mut what = vec![plain(step.label.clone())];
        what.extend(step.clause.iter().flat_map(|clause| [plain(" "), chinese(clause.clone())]));
        what.extend(detail);
        element("li", class, vec![element("div", "", what), element("div", "pc-amount-steps__result", result)])
    };
    element("ol", "pc-amount-steps", steps.iter().map(row).collect())
}
