//! A link to another screen.

use crate::screen::Screen;
use crate::shell::Shell;
use yew::prelude::*;

/// What a link looks like and what becomes of the screen that it stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkStyle {
    /// A word in a text.
    Text,
    /// A button: the one thing to do next.
    Button,
    /// Back to an earlier screen, at the top of one.
    Back,
    /// The same, leaving the present screen behind: Back does not lead here again.
    Leave,
    /// The product's name.
    Name,
}

impl LinkStyle {
    const fn class(self) -> &'static str {
        match self {
            Self::Text => "pc-link",
            Self::Button => "pc-button",
            Self::Back | Self::Leave => "pc-back",
            Self::Name => "pc-header__name",
        }
    }
}

/// A link to another screen.
pub fn link(shell: &Shell, to: &Screen, style: LinkStyle, text: &str) -> Html {
    draw(shell, to, style, text, None, NodeRef::default())
}

/// A link whose text alone says too little, with all that it is called; `node` for who moves the focus to it.
pub fn link_called(shell: &Shell, to: &Screen, text: &str, name: String, node: NodeRef) -> Html {
    draw(shell, to, LinkStyle::Text, text, Some(name), node)
}

/// By address an anchor, which can be opened in a new tab; in memory a button.
fn draw(shell: &Shell, to: &Screen, style: LinkStyle, text: &str, name: Option<String>, node: NodeRef) -> Html {
    let class = style.class();
    let text = text.to_owned();
    if !shell.navigation.is_by_address() {
        let (go, to) = (shell.go.clone(), to.clone());
        let onclick = Callback::from(move |_: MouseEvent| go.emit(to.clone()));
        return html! { <button type="button" {class} aria-label={name} {onclick} ref={node}>{ text }</button> };
    }
    let onclick = (style == LinkStyle::Leave).then(|| {
        let (leave, to) = (shell.leave.clone(), to.clone());
        Callback::from(move |event: MouseEvent| {
            // With a key held down the browser opens a new tab, which leaves nothing behind.
            if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                event.prevent_default();
                leave.emit(to.clone());
            }
        })
    });
    html! { <a {class} href={to.address()} aria-label={name} {onclick} ref={node}>{ text }</a> }
}
