//! How screens follow each other.

use crate::browser;
use crate::screen::Screen;
use crate::shell::Navigation;
use std::rc::Rc;
use yew::prelude::*;

/// The screen, the one before it and how many there were.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Way {
    /// The screen.
    pub screen: Screen,
    /// The one before it.
    pub before: Option<Screen>,
    /// How often the screen has changed.
    pub moves: u32,
}

impl Reducible for Way {
    type Action = Screen;

    fn reduce(self: Rc<Self>, screen: Screen) -> Rc<Self> {
        if screen == self.screen {
            return self;
        }
        Rc::new(Self { screen, before: Some(self.screen.clone()), moves: self.moves.saturating_add(1) })
    }
}

/// Where the reader is, and the ways on from there.
#[derive(Debug, Clone, PartialEq)]
pub struct WayOn {
    /// Where the reader is.
    pub way: Rc<Way>,
    /// Goes to a screen.
    pub go: Callback<Screen>,
    /// Goes to a screen and leaves this one behind: Back does not lead here again.
    pub leave: Callback<Screen>,
}

/// Where the reader is: from the first screen on, by the page's address or in memory.
#[hook]
pub fn use_way(navigation: Navigation, first: &Screen) -> WayOn {
    let by_address = navigation.is_by_address();
    let way = use_reducer_eq(|| Way { screen: first.clone(), ..Way::default() });
    {
        let way = way.dispatcher();
        use_effect_with(by_address, move |by_address| {
            let listener = by_address.then(|| {
                browser::location::on_hash_change(move || way.dispatch(Screen::at(&browser::location::hash())))
            });
            move || drop(listener)
        });
    }
    let go = {
        let way = way.dispatcher();
        use_callback(by_address, move |screen: Screen, by_address| {
            if *by_address {
                browser::location::go(&screen.address());
            } else {
                way.dispatch(screen);
            }
        })
    };
    let leave = {
        let to = way.dispatcher();
        use_callback((by_address, way.before.clone()), move |screen: Screen, (by_address, before)| {
            if !*by_address {
                to.dispatch(screen);
            } else if before.as_ref() == Some(&screen) {
                browser::location::back();
            } else {
                browser::location::replace(&screen.address());
            }
        })
    };
    WayOn { way: Rc::new((*way).clone()), go, leave }
}
