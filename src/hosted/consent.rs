//! Whether the answers may go to the site that embeds this.

use crate::components::{element, option, text};
use crate::shell::Shell;
use yew::prelude::*;

/// Whether the answers may go to the site of this origin. `agree` is told what was ticked.
pub(super) fn consent(shell: &Shell, origin: &str, agreed: bool, agree: &Callback<bool>) -> Html {
    let texts = shell.texts;
    let label = vec![
        text("span", "", shell.texts.send_answers(origin.trim_start_matches("https://"))),
        text("span", "pc-hint", texts.host_agree_body()),
    ];
    let onchange = agree.reform(move |_: Event| !agreed);
    let label = vec![element("span", "pc-consent__text", label)];
    element("div", "pc-consent", vec![option(None, "pc-option", label, agreed, onchange)])
}
