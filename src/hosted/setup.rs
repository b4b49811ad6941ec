//! What a host page wants of the calculator and is told.

use crate::configuration::Configuration;
use std::cell::RefCell;
use std::rc::Rc;
use wire::event::Event;
use yew::prelude::*;

/// What a site wants and is told.
#[derive(Debug, Clone, Default)]
pub struct Setup {
    /// What it wants.
    pub configuration: Rc<Configuration>,
    /// Tells it of an event.
    pub tell: Callback<Event>,
    /// Tells the developer of the site which options cannot be used.
    pub warn: Callback<String>,
    /// How it is drawn, in the words of [`Display`](crate::display::Display), where neither site nor user says how.
    pub look: AttrValue,
    /// Where a visit is remembered from one mounting to the next.
    pub memory: Memory,
    /// The origin that answers may be sent to, if the site has asked for them.
    pub recipient: Option<AttrValue>,
}

/// The rest stays as it is from the first mounting on.
impl PartialEq for Setup {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.configuration, &other.configuration)
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
