//! A link to another screen.

use crate::ui::screen::Screen;
use crate::ui::shell::{Navigation, use_shell};
use yew::prelude::*;

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct LinkProps {
    /// The screen.
    pub to: Screen,
    /// What it looks like.
    #[prop_or("pc-link".into())]
    pub class: Classes,
    /// Whether it leaves the present screen behind: Back does not lead here again.
    #[prop_or_default]
    pub leave: bool,
    /// What it is called, where its text alone says too little.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// The element, for who needs to move the focus to it.
    #[prop_or_default]
    pub node: NodeRef,
    /// Its text.
    pub children: Html,
}

/// A link to another screen: by address an anchor, which can be opened in a new tab; in memory a button.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let shell = use_shell();
    let (to, class, label) = (props.to.clone(), props.class.clone(), props.label.clone());
    let (node, text) = (props.node.clone(), props.children.clone());
    match shell.navigation {
        Navigation::Address => {
            let href = to.address();
            let leave = props.leave.then(|| {
                let leave = shell.leave.clone();
                Callback::from(move |event: MouseEvent| {
                    // With a key held down the browser opens a new tab, which leaves nothing behind.
                    if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                        event.prevent_default();
                        leave.emit(to.clone());
                    }
                })
            });
            html! { <a {class} {href} aria-label={label} onclick={leave} ref={node}>{ text }</a> }
        }
        Navigation::Memory => {
            let go = shell.go.clone();
            let onclick = Callback::from(move |_: MouseEvent| go.emit(to.clone()));
            html! { <button type="button" {class} aria-label={label} {onclick} ref={node}>{ text }</button> }
        }
    }
}
