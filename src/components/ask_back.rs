//! What is asked back of a number that is hardly meant.

use super::{element, plain, text};
use questionnaire::Reply;
use words::number::Doubt;
use yew::prelude::*;

/// The question, read out as soon as it appears, with a button for each answer: the next stops of the keyboard after the
/// field. The empty element is drawn before it is needed, because screen readers announce changes only in elements that
/// they have seen.
pub fn ask_back(doubt: Option<Doubt>, decide: &Callback<Reply>) -> Html {
    let asked = doubt.map(|doubt| {
        let button = |(label, reply): (String, Reply)| {
            let onclick = decide.reform(move |_: MouseEvent| reply.clone());
            html! { <button type="button" class="pc-button" {onclick}>{ plain(label) }</button> }
        };
        let buttons = doubt.options.into_iter().map(button).collect();
        vec![text("p", "pc-error-message", doubt.ask), element("p", "pc-actions", buttons)]
    });
    html! { <div aria-live="assertive">{ asked.into_iter().flatten().collect::<Html>() }</div> }
}
