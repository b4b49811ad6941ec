//! Something to read under a heading.

use yew::prelude::*;

/// A section to read: its heading and what stands below.
pub fn prose(title: &'static str, body: Html) -> Html {
    html! {
        <section class="pc-prose">
            <h2>{ title }</h2>
            { body }
        </section>
    }
}

/// Paragraphs.
pub fn paragraphs<const N: usize>(words: [&'static str; N]) -> Html {
    html! {
        for words in words {
            <p>{ words }</p>
        }
    }
}

/// A list of points.
pub fn points<const N: usize>(words: [impl Into<AttrValue>; N]) -> Html {
    html! {
        <ul class="pc-prose__points">
            for words in words.map(Into::into) {
                <li>{ words }</li>
            }
        </ul>
    }
}
