//! The application in a host page: `mount`, and what it gives. The part `host`: see [`super`].

use super::{Mounted, locale, prefix, put_into_page, tagged, today};
use crate::app::AppProps;
use crate::browser;
use crate::browser::listener::Listener;
use crate::configuration::{Configuration, Moment, Recipient, Source};
use crate::display::Display;
use crate::hosted::setup::{Memory, Setup};
use crate::hosted::{Hosted, HostedProps, MountSlot, MountSlotProps};
use crate::kept::{display_key, language_key};
use crate::screen::Screen;
use crate::shell::Navigation;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wire::event::Event;
use yew::prelude::*;

/// Puts the application into the standalone page, as the query of its address wants it.
pub(super) fn start(app: AppProps) {
    let (configuration, complaints) =
        Configuration::of_query(browser::location::query(), browser::location::is_own, browser::json::parse);
    for complaint in complaints {
        browser::console::warn(&complaint);
    }
    let app = AppProps {
        screen: first_screen(app.screen.clone(), &configuration),
        locale: configuration.locale.unwrap_or(app.locale),
        ..app
    };
    let setup = Setup {
        configuration: Rc::new(resolved(configuration, &browser::document::base())),
        warn: Callback::from(|text: String| browser::console::warn(&text)),
        ..Setup::default()
    };
    put_into_page::<Hosted>(HostedProps { app, setup });
}

/// Puts the calculator into an element or a shadow root.
pub(super) fn mount(
    root: &JsValue,
    options: &JsValue,
    listener: JsValue,
    remembered: Option<String>,
) -> Option<Box<dyn Mounted>> {
    if !browser::document::is_root(root) {
        return None;
    }
    let configuration = read(&Configuration::default(), options, Moment::Mounting);
    let base = configuration.base.clone().unwrap_or_else(browser::location::program);
    let base = browser::location::resolved(&base, &browser::document::base()).unwrap_or(base);
    let at = Screen::at(&browser::location::hash());
    let (navigation, at) = if configuration.by_address {
        (Navigation::Address, at)
    } else if configuration.home.is_none() && matches!(at, Screen::Link(_)) && !OPENED.replace(true) {
        (Navigation::Memory, at)
    } else {
        (Navigation::Memory, Screen::Start)
    };
    let (screen, draft) = match remembered.as_deref().and_then(Memory::read) {
        Some((screen, draft)) => (Screen::at(screen), Some(AttrValue::from(draft.to_owned()))),
        None => (first_screen(at, &configuration), None),
    };
    let listener = Listener::new(listener);
    let look = AttrValue::from(browser::document::theme_of(root));
    let home = configuration.home.as_deref().map(browser::location::absolute).unwrap_or_default();
    // What the user chose here earlier; what the site wants goes before it.
    let kept =
        |key: fn(&str) -> String| configuration.keep.as_deref().and_then(|keep| browser::storage::read(&key(keep)));
    let app = AppProps {
        prefix: prefix().into(),
        navigation,
        screen,
        locale: configuration.locale.unwrap_or_else(|| kept(language_key).map_or_else(locale, |tag| tagged(&tag))),
        display: Display::read(configuration.theme.clone().or_else(|| kept(display_key)).as_deref().unwrap_or(&look)),
        as_of: today(),
        folder: folder(&base).into(),
        keep: configuration.keep.clone().map(Into::into),
        home: home.into(),
        draft,
        arrived: None,
        host: None,
    };
    let setup = Setup {
        recipient: recipient(&configuration),
        look,
        configuration: Rc::new(resolved(configuration, &browser::document::base())),
        tell: Callback::from(move |event: Event| listener.tell(event.name(), &event.detail())),
        warn: Callback::from(|text: String| browser::console::warn(&text)),
        ..Setup::default()
    };
    let props = HostedProps { app, setup };
    let mut slot = FREE.with_borrow_mut(Vec::pop).or_else(Slot::new)?;
    slot.application.update(MountSlotProps { hosted: Some(props.clone()) });
    browser::document::put_in(root, &slot.place);
    Some(Box::new(Hosting { within: RefCell::new(Some(Within { slot, props })) }))
}

/// A root of Yew's, and the element that it is in.
#[derive(Debug)]
struct Slot {
    application: yew::AppHandle<MountSlot>,
    place: web_sys::Element,
}

impl Slot {
    fn new() -> Option<Self> {
        let place = browser::document::place()?;
        let none = MountSlotProps { hosted: None };
        let application = yew::Renderer::<MountSlot>::with_root_and_props(place.clone(), none).render();
        Some(Self { application, place })
    }
}

thread_local! {
    /// Whether a calculator of this page has opened the link that the page's address is.
    static OPENED: Cell<bool> = const { Cell::new(false) };

    /// What was unmounted, to be used again.
    static FREE: RefCell<Vec<Slot>> = const { RefCell::new(Vec::new()) };
}

/// A calculator that was mounted.
#[derive(Debug)]
struct Hosting {
    within: RefCell<Option<Within>>,
}

#[derive(Debug)]
struct Within {
    slot: Slot,
    props: HostedProps,
}

impl Mounted for Hosting {
    fn configure(&self, options: &JsValue) {
        // Read before anything is held: a getter of the host may call back.
        let Some(before) = self.within.borrow().as_ref().map(|within| Rc::clone(&within.props.setup.configuration))
        else {
            return;
        };
        let configuration = read(&before, options, Moment::Later);
        if let Some(within) = self.within.borrow_mut().as_mut() {
            within.props.setup.recipient = recipient(&configuration);
            within.props.setup.configuration = Rc::new(resolved(configuration, &browser::document::base()));
            within.slot.application.update(MountSlotProps { hosted: Some(within.props.clone()) });
        }
    }

    fn unmount(&self) -> Option<String> {
        let Within { mut slot, props } = self.within.take()?;
        slot.application.update(MountSlotProps { hosted: None });
        slot.place.remove();
        FREE.with_borrow_mut(|free| free.push(slot));
        props.setup.memory.text()
    }
}

/// The configuration with what a host gives, and a warning about what cannot be used.
fn read(before: &Configuration, options: &JsValue, moment: Moment) -> Configuration {
    let (options, problems) = browser::foreign::parts(options, &["catalogue"], &["facts"]);
    let (configuration, complaints) = before.with(options, moment, browser::json::parse);
    let problems = problems.iter().map(|problem| format!("policy-calculator: an option is left out: {problem}."));
    for complaint in problems.chain(complaints) {
        browser::console::warn(&complaint);
    }
    configuration
}

/// The configuration with the whole address of its catalogue.
fn resolved(mut configuration: Configuration, base: &str) -> Configuration {
    if let Some(Source::Address(address)) = &mut configuration.catalogue {
        *address = browser::location::resolved(address, base).unwrap_or_else(|| address.clone());
    }
    configuration
}

/// The origin that answers may be sent to.
fn recipient(configuration: &Configuration) -> Option<AttrValue> {
    configuration.answers.as_ref().map(|recipient| match recipient {
        Recipient::Page => browser::location::origin().into(),
        Recipient::Origin(origin) => origin.clone().into(),
    })
}

/// The folder that a file lies in, with `/` at its end.
fn folder(file: &str) -> &str {
    file.rfind('/').and_then(|end| file.get(..=end)).unwrap_or(file)
}

/// The first screen: where it is about one measure, straight to what that needs to know.
fn first_screen(at: Screen, configuration: &Configuration) -> Screen {
    if at == Screen::Start && configuration.measure.is_some() { Screen::Questions } else { at }
}
