//! What a site that embeds the calculator wants and is told, for whoever draws. The page's own program has none of it.

use crate::configuration::Configuration;
use catalogue::Catalogue;
use std::cell::RefCell;
use std::rc::Rc;
use wire::event::Event;
use yew::prelude::*;

/// What a site wants and is told.
#[derive(Debug, Clone, Default)]
pub struct Setup {
    /// What it wants.
    pub configuration: Rc<Configuration>,
    /// The catalogue of its own, as far as it is here.
    pub own: Own,
    /// Tells it of an event.
    pub tell: Callback<Event>,
    /// Tells whoever builds the site what is wrong with what it wants.
    pub warn: Callback<String>,
    /// Where a visit is remembered from one mounting to the next.
    pub memory: Memory,
    /// The origin that answers may be sent to, if the site has asked for them.
    pub recipient: Option<AttrValue>,
}

/// The rest stays as it is from the first mounting on.
impl PartialEq for Setup {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.configuration, &other.configuration) && self.own == other.own
    }
}

/// A catalogue of the site's own.
#[derive(Debug, Clone, Default)]
pub enum Own {
    /// It wants none.
    #[default]
    None,
    /// It is on its way.
    Loading,
    /// It is here.
    Ready {
        /// The catalogue.
        catalogue: Rc<Catalogue>,
        /// The answers that were kept.
        kept: Option<String>,
    },
    /// It cannot be used; the one that comes with the program takes its place.
    Refused,
}

impl PartialEq for Own {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::None, Self::None) | (Self::Loading, Self::Loading) | (Self::Refused, Self::Refused) => true,
            (Self::Ready { catalogue: one, .. }, Self::Ready { catalogue: other, .. }) => Rc::ptr_eq(one, other),
            _ => false,
        }
    }
}

/// The answers and the screen of a visit, kept outside of it.
#[derive(Debug, Clone, Default)]
pub struct Memory(Rc<RefCell<Option<(String, String)>>>);

impl Memory {
    /// Remembers the answers, as a draft, and the address of the screen.
    pub fn keep(&self, draft: String, screen: String) {
        self.0.replace(Some((screen, draft)));
    }

    /// What is remembered, as one text.
    pub fn text(&self) -> Option<String> {
        self.0.borrow().as_ref().map(|(screen, draft)| format!("{screen}\n{draft}"))
    }

    /// The screen and the draft of such a text.
    pub fn read(text: &str) -> Option<(&str, &str)> {
        text.split_once('\n')
    }
}

impl Setup {
    /// Whether the catalogue that comes with the program is needed.
    pub const fn needs_catalogue(&self) -> bool {
        matches!(self.own, Own::None | Own::Refused)
    }
}

/// What the site around this wants; nothing if there is none.
#[hook]
pub fn use_setup() -> Setup {
    use_context::<Setup>().unwrap_or_default()
}
