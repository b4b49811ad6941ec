//! Tags: a standing or a reservation in a word.

use super::text;
use catalogue::Status;
use yew::prelude::*;

/// A standing in a word; the outline says the same by its shape.
pub fn status_tag(status: Status, words: &'static str) -> Html {
    let class = match status {
        Status::InForce => "pc-tag pc-tag--in-force",
        Status::ReportedInForce | Status::Reported => "pc-tag pc-tag--reported",
        Status::Planned | Status::Draft => "pc-tag pc-tag--draft",
        Status::Expired => "pc-tag pc-tag--expired",
    };
    text("span", class, words)
}

/// What an authority still decides, in a word.
pub fn discretionary_tag(words: &'static str) -> Html {
    text("span", "pc-tag pc-tag--discretionary", words)
}
