//! The heading of a screen.

use crate::browser;
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// The heading of a screen.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct HeadingProps {
    /// What it says.
    pub text: AttrValue,
    /// Its id, for what it names.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Whether the focus goes elsewhere when the screen appears.
    #[prop_or_default]
    pub leaves_focus: bool,
}

/// The heading of a screen. It takes the focus when the screen changes, so that a screen reader begins here.
#[component]
pub fn Heading(props: &HeadingProps) -> Html {
    let shell = use_shell();
    let node = use_node_ref();
    {
        let (node, leaves_focus) = (node.clone(), props.leaves_focus);
        use_effect_with(shell.moves, move |moves| {
            if *moves > 0 && !leaves_focus {
                browser::focus::quietly(&node);
            }
        });
    }
    html! { <h1 class="pc-heading" id={props.id.clone()} tabindex="-1" ref={node}>{ props.text.clone() }</h1> }
}
