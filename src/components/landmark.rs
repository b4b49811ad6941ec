//! The landmarks of the page.

use crate::shell::Shell;
use yew::prelude::*;

/// A part of the page that screen readers can jump to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The top.
    Header,
    /// The content.
    Main,
    /// The bottom.
    Footer,
}

/// A landmark of the page; in a host page, which owns its landmarks, a plain box.
pub fn landmark(shell: &Shell, part: Part, node: NodeRef, children: Html) -> Html {
    let class = match part {
        Part::Header => "pc-header",
        Part::Main => "pc-main",
        Part::Footer => "pc-footer",
    };
    // The content can be skipped to.
    let tabindex = (part == Part::Main).then_some("-1");
    if !shell.navigation.is_by_address() {
        return html! { <div {class} {tabindex} ref={node}>{ children }</div> };
    }
    match part {
        Part::Header => html! { <header {class} ref={node}>{ children }</header> },
        Part::Main => html! { <main {class} {tabindex} ref={node}>{ children }</main> },
        Part::Footer => html! { <footer {class} ref={node}>{ children }</footer> },
    }
}
