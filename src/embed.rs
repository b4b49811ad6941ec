//! Puts the application into a page and takes it out again.
//!
//! The page and the desk are two programs of this source: `static/boot.js` starts the page, and when the reader goes
//! to a screen that only the desk has, takes it out and starts the desk in its place, with the same answers. Other
//! sites embed the desk: see [`hosted`].

#[cfg(feature = "desk")]
pub mod hosted;

use crate::browser;
use crate::ui::app::AppProps;
use crate::ui::display::Display;
use crate::ui::screen::Screen;
use crate::ui::shell::Navigation;
use catalogue::bilingual::Language;
use catalogue::date::Date;
use std::cell::{Cell, RefCell};
use yew::{AppHandle, BaseComponent};

/// What is put into the standalone page.
#[cfg(not(feature = "desk"))]
type Page = crate::ui::app::App;
#[cfg(feature = "desk")]
type Page = crate::ui::desk::Hosted;

/// The catalogue that this program needs: the desk all of it, the page what it takes to ask and to answer.
const CATALOGUE: &str = if cfg!(feature = "desk") { "./catalogue.*.json" } else { "./questions.*.json" };

/// Under which name the standalone page keeps answers and language.
const KEEP: &str = "policy-calculator";

/// An application that is in a page.
#[derive(Debug)]
pub struct Mounted<C: BaseComponent>(AppHandle<C>);

impl<C: BaseComponent> Mounted<C> {
    /// Takes it out again.
    pub fn unmount(self) {
        self.0.destroy();
    }
}

thread_local!(static PAGE: RefCell<Option<Mounted<Page>>> = const { RefCell::new(None) });

/// Puts the application into the standalone page, where it stays until [`unmount_page`].
pub fn start_page() {
    #[cfg(feature = "desk")]
    hosted::mount_desk(None);
    #[cfg(not(feature = "desk"))]
    put_into_page(page_props(None, language()));
}

/// Takes the page's application out, so that the desk can come in its place.
#[cfg(not(feature = "desk"))]
#[wasm_bindgen::prelude::wasm_bindgen(js_name = unmountPage)]
pub fn unmount_page() {
    if let Some(mounted) = PAGE.take() {
        mounted.unmount();
    }
}

/// What the standalone page starts with. `draft` are answers to begin with; those that the browser keeps otherwise.
fn page_props(draft: Option<String>, language: Language) -> AppProps {
    AppProps {
        prefix: prefix().into(),
        navigation: Navigation::Address,
        screen: Screen::at(&browser::location::hash()),
        language,
        display: Display::read(&browser::document::theme()),
        as_of: today(),
        catalogue: CATALOGUE.into(),
        keep: Some(KEEP.into()),
        draft: draft.map(Into::into),
    }
}

/// Puts the application in place of the skeleton in `#app`, if there is one.
fn put_into_page(props: <Page as BaseComponent>::Properties) {
    PAGE.set(browser::document::element("app").map(|place| {
        // The skeleton of index.html has been read by now, or replaced.
        place.set_inner_html("");
        Mounted(yew::Renderer::<Page>::with_root_and_props(place, props).render())
    }));
}

/// What ids of the next instance begin with.
fn prefix() -> String {
    thread_local!(static INSTANCES: Cell<u32> = const { Cell::new(0) });
    let number = INSTANCES.get().saturating_add(1);
    INSTANCES.set(number);
    format!("pc{number}")
}

/// The language of the document: boot.js has set it by the address, the last choice or the browser, before it asked for
/// the catalogue in that language.
fn language() -> Language {
    tagged(&browser::document::language())
}

/// The language that a tag stands for.
fn tagged(tag: &str) -> Language {
    if tag.starts_with("en") { Language::En } else { Language::Zh }
}

/// Today; on a device whose clock is beyond reason, the first day that is not.
fn today() -> Date {
    browser::today::today().unwrap_or(Date::FIRST)
}
