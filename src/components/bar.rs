//! A range as a bar.

use catalogue::Status;
use words::row::Bar;
use yew::prelude::*;

/// A range as a bar: the part whose conditions are met full, the possible part lighter; nothing full where nothing is sure
/// in a document of this `status`. The words beside it say the same.
pub fn range_bar(bar: Bar, status: Status) -> Html {
    let part = |class: &'static str, width: u16| {
        // Something that is there is seen, however small.
        let width = if width == 0 { 0 } else { width.max(8) };
        html! { <rect {class} width={width.to_string()} height="10" /> }
    };
    let mut class = classes!("pc-bar");
    class.extend(bar.open.then_some("pc-bar--open"));
    class.extend((!status.names_rules()).then_some("pc-bar--unsure"));
    html! {
        <svg {class} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            { part("pc-bar__scale", 1_000) }
            { part("pc-bar__possible", bar.possible) }
            { part("pc-bar__certain", bar.certain) }
        </svg>
    }
}
