//! Puts the application into a page: into the standalone page, and into host pages.
//!
//! What a host page needs lies in a part of its own, `host`, which [`hosted`] is all of. JavaScript can only call what is
//! in the first file, so what it calls is here, as thin as it can be.

pub mod hosted;

use crate::app::{App, AppProps};
use crate::browser;
use crate::configuration::is_for_hosts;
use crate::display::Display;
use crate::loading::{self, Arrived};
use crate::parts;
use crate::screen::Screen;
use crate::shell::Navigation;
use catalogue::date::Date;
use std::cell::Cell;
use std::fmt::{self, Debug, Formatter};
use wasm_bindgen::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use words::texts::Locale;
use yew::{AttrValue, BaseComponent};

/// Under which name the standalone page keeps answers and language.
const KEEP: &str = "policy-calculator";

/// Where the standalone page's files lie.
const FOLDER: &str = "./";

/// The part of the program that host pages need.
#[derive(Debug, Clone, Copy)]
pub struct HostPart {
    /// See [`mount`].
    mount: Mount,
    /// Puts the application into the standalone page, as the query of its address wants it.
    start: fn(AppProps),
}

type Mount =
    fn(root: &JsValue, options: &JsValue, listener: JsValue, remembered: Option<String>) -> Option<Box<dyn Mounted>>;

#[wasm_split(host, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "the call fails where the file does not come")]
fn load_host() -> Result<HostPart, SplitLoaderError> {
    Ok(HostPart { mount: hosted::mount, start: hosted::start })
}

thread_local!(static HOST: Cell<Option<HostPart>> = const { Cell::new(None) });

/// A calculator that was mounted in a host page.
pub trait Mounted {
    /// Changes options; those that are not given stay as they are.
    fn configure(&self, options: &JsValue);

    /// Takes the calculator out. Gives what [`mount`] needs to go on from there: a text of the answers and the screen.
    fn unmount(&self) -> Option<String>;
}

/// Loads what [`mount`] needs, and says whether it came. To be called and waited for before it; to be tried again.
#[wasm_bindgen(js_name = readyToMount)]
pub async fn ready_to_mount() -> bool {
    let host = load_host().await.ok();
    HOST.set(host);
    host.is_some()
}

/// Puts the calculator into an element or a shadow root.
///
/// `options` is an object, of which nothing need be given; what cannot be used is named in the console, and the rest works.
/// `listener(type, detail)` is told of events. `remembered` is what [`Handle::unmount`] gave: the visit goes on from
/// there. Answers with `undefined` where `root` is neither an element nor a shadow root.
#[wasm_bindgen]
pub fn mount(root: &JsValue, options: &JsValue, listener: JsValue, remembered: Option<String>) -> Option<Handle> {
    let host = HOST.get()?;
    (host.mount)(root, options, listener, remembered).map(Handle)
}

/// A calculator that was mounted.
#[wasm_bindgen]
pub struct Handle(Box<dyn Mounted>);

impl Debug for Handle {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Handle")
    }
}

#[wasm_bindgen]
impl Handle {
    /// Changes options; those that are not given stay as they are.
    pub fn configure(&self, options: &JsValue) {
        self.0.configure(options);
    }

    /// Takes the calculator out. Gives what [`mount`] needs to go on from there: a text of the answers and the screen.
    pub fn unmount(&self) -> Option<String> {
        self.0.unmount()
    }
}

/// Whether the query of the address has options of host pages: then [`ready_to_mount`] comes before [`start_page`].
#[wasm_bindgen(js_name = isConfigured)]
pub fn is_configured() -> bool {
    browser::location::query_has(is_for_hosts)
}

thread_local!(static ARRIVED: Cell<Option<Arrived>> = const { Cell::new(None) });

/// Fetches what the first screen needs. To be called and waited for before [`start_page`], which then draws that screen
/// whole; what did not come is said there.
#[wasm_bindgen]
pub async fn prepare() {
    ARRIVED.set(Some(loading::arrived(FOLDER, locale(), KEEP).await));
}

/// Puts the application into the standalone page, in place of the first sight in `#app`.
#[wasm_bindgen(js_name = startPage)]
pub fn start_page() {
    parts::load_styles_too();
    let app = AppProps {
        prefix: prefix().into(),
        navigation: Navigation::Address,
        screen: Screen::at(&browser::location::hash()),
        locale: locale(),
        display: Display::read(&browser::document::theme()),
        as_of: today(),
        folder: FOLDER.into(),
        keep: Some(KEEP.into()),
        home: AttrValue::default(),
        draft: None,
        arrived: ARRIVED.take(),
        host: None,
    };
    match HOST.get() {
        Some(host) => (host.start)(app),
        None => put_into_page::<App>(app),
    }
}

/// Puts a component in place of the first sight of the standalone page, if it is one.
fn put_into_page<C: BaseComponent>(props: C::Properties) {
    if let Some(place) = browser::document::element("app") {
        // Not by `innerHTML`, which the page's policy refuses whatever the text.
        place.set_text_content(None);
        yew::Renderer::<C>::with_root_and_props(place, props).render();
    }
}

/// What ids of the next instance begin with.
fn prefix() -> String {
    thread_local!(static INSTANCES: Cell<u32> = const { Cell::new(0) });
    let number = INSTANCES.get().saturating_add(1);
    INSTANCES.set(number);
    format!("pc{number}")
}

/// The language of the document. boot.js has set it by the address, the last choice or the browser, before it asked for the
/// catalogue in that language.
fn locale() -> &'static Locale {
    tagged(&browser::document::language())
}

/// The language of a tag; the product's first one if there is no such language.
fn tagged(tag: &str) -> &'static Locale {
    Locale::like(tag).unwrap_or(Locale::first())
}

/// Today; on a device whose clock is beyond reason, the first day that is not.
fn today() -> Date {
    browser::today::today().unwrap_or(Date::FIRST)
}
