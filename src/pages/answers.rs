//! All answers so far.

use super::title;
use crate::components::{LinkStyle, answer_list, focus_notice, heading, link, notice};
use crate::screen::{Further, Origin};
use crate::shell::Shell;
use crate::visit::Visit;
use yew::prelude::*;

/// All answers so far, each to be changed, and the way on: to the next question, or to what the answers lead to.
/// `remembers` says whether the browser keeps them.
pub fn answers_page(shell: &Shell, visit: &UseReducerHandle<Visit>, remembers: bool) -> Html {
    let texts = shell.texts;
    let on = match (visit.next_question(), visit.session.focus()) {
        (Some(_), _) => texts.answer_rest(),
        (None, Some(_)) => texts.go_on(),
        (None, None) => texts.see_results(),
    };
    html! {
        <div class="pc-page pc-answers">
            { heading(shell, title(Further::Answers, texts)) }
            { focus_notice(shell, visit) }
            if !visit.session.answered().is_empty() {
                <p class="pc-lead">{ texts.answers_lead() }</p>
            }
            { answer_list(shell, &visit.answers(texts), &Origin::Answers) }
            if !remembers {
                { notice(vec![html! { <p>{ texts.will_not_remember() }</p> }]) }
            }
            { link(shell, &visit.next_screen(), LinkStyle::Button, on) }
        </div>
    }
}
