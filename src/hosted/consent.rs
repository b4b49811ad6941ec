//! Whether the answers may go to the site that embeds this.

use crate::components::{element, option, text};
use crate::shell::Shell;
use words::{sentence, wording};
use yew::prelude::*;

/// Whether the answers may go to the site of this origin. `agree` is told what was ticked.
pub(super) fn consent(shell: &Shell, origin: &str, agreed: bool, agree: &Callback<bool>) -> Html {
    let words = wording::host::words(shell.language);
    let label = vec![
        text("span", "", sentence::send_answers(origin.trim_start_matches("https://"), shell.language)),
        text("span", "pc-hint", words.agree_body),
    ];
    let onchange = agree.reform(move |_: Event| !agreed);
    let label = vec![element("span", "pc-consent__text", label)];
    element("div", "pc-consent", vec![option(None, "pc-option", label, agreed, onchange)])
}
