//! What every component may ask for: the language, the way to other screens, and ids that no other instance has.

use crate::display::Display;
use crate::screen::Screen;
use words::texts::Texts;
use yew::prelude::*;

/// How screens follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Navigation {
    /// By the page's address: Back works, and every screen can be linked.
    #[default]
    Address,
    /// In memory: in a host page.
    Memory,
}

impl Navigation {
    /// Whether by the page's address.
    pub const fn is_by_address(self) -> bool {
        matches!(self, Self::Address)
    }
}

/// What every component may ask for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shell {
    /// The words of the screen.
    pub texts: Texts,
    /// How the screens are drawn.
    pub display: Display,
    /// Draws them another way, and keeps that.
    pub redraw: Callback<Display>,
    /// What ids of this instance begin with.
    pub prefix: AttrValue,
    /// How screens follow each other.
    pub navigation: Navigation,
    /// Under which name things are kept in the browser, if they are.
    pub keep: Option<AttrValue>,
    /// The address that shared links lead to; the page itself if empty.
    pub home: AttrValue,
    /// The heading of the screen, which takes the focus when the screen changes.
    pub heading: NodeRef,
    /// What takes the focus instead, where the reader comes back to a place in a screen.
    pub returned: NodeRef,
    /// Goes to a screen.
    pub go: Callback<Screen>,
    /// Goes to a screen and leaves this one behind: Back does not lead here again.
    pub leave: Callback<Screen>,
}

impl Shell {
    /// An id that no other instance has.
    pub fn id(&self, name: &str) -> AttrValue {
        format!("{}-{name}", self.prefix).into()
    }
}
