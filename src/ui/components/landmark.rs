//! The landmarks of the page.

use crate::ui::shell::{Navigation, use_shell};
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

/// A landmark.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct LandmarkProps {
    /// Which.
    pub part: Part,
    /// The element.
    #[prop_or_default]
    pub node: NodeRef,
    /// What is in it.
    pub children: Html,
}

/// A landmark of the page; within somebody else's page, where the landmarks are theirs, a plain box.
#[component]
pub fn Landmark(props: &LandmarkProps) -> Html {
    let shell = use_shell();
    let (children, node) = (props.children.clone(), props.node.clone());
    let class = match props.part {
        Part::Header => "pc-header",
        Part::Main => "pc-main",
        Part::Footer => "pc-footer",
    };
    // The content can be skipped to.
    let tabindex = (props.part == Part::Main).then_some("-1");
    match (shell.navigation, props.part) {
        (Navigation::Address, Part::Header) => html! { <header {class} ref={node}>{ children }</header> },
        (Navigation::Address, Part::Main) => html! { <main {class} {tabindex} ref={node}>{ children }</main> },
        (Navigation::Address, Part::Footer) => html! { <footer {class} ref={node}>{ children }</footer> },
        (Navigation::Memory, _) => html! { <div {class} {tabindex} ref={node}>{ children }</div> },
    }
}
