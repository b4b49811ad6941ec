//! Met, open or not met, as a shape beside the word.

use words::row::VerdictKind;
use yew::prelude::*;

/// A shape that says the same as the word beside it: a tick, a question mark, a cross.
pub fn mark(verdict: VerdictKind) -> Html {
    let (class, path) = match verdict {
        VerdictKind::Met => ("pc-mark pc-mark--met", "M5.5 10.5l3 3 6-7"),
        VerdictKind::ToCheck => ("pc-mark pc-mark--to-check", "M5.5 10.5l3 3 6-7"),
        VerdictKind::Open => ("pc-mark pc-mark--open", "M7.4 7.6a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 2M10 14.4v.2"),
        VerdictKind::NotMet => ("pc-mark pc-mark--not-met", "M6.5 6.5l7 7M13.5 6.5l-7 7"),
    };
    html! {
        <svg {class} viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="9" />
            <path d={path} />
        </svg>
    }
}
