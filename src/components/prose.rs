//! Something to read under a heading.

use super::{element, text};
use yew::prelude::*;

/// A section to read: its heading and what stands below.
pub fn prose(title: &'static str, mut body: Vec<Html>) -> Html {
    body.insert(0, text("h2", "", title));
    element("section", "pc-prose", body)
}

/// Paragraphs.
pub fn paragraphs<const N: usize>(words: [&'static str; N]) -> Vec<Html> {
    words.into_iter().map(|words| text("p", "", words)).collect()
}

/// A list of points.
pub fn points<const N: usize>(words: [impl Into<AttrValue>; N]) -> Html {
    element("ul", "pc-prose__points", words.into_iter().map(|words| text("li", "", words)).collect())
}
