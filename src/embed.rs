//! Puts the application into a page and takes it out again.

use crate::bilingual::Language;
use crate::browser;
use crate::date::Date;
use crate::ui::app::{App, AppProps, language_key};
use crate::ui::screen::Screen;
use crate::ui::shell::Navigation;
use std::cell::Cell;
use yew::AppHandle;

/// Under which name the standalone page keeps answers and language.
const KEEP: &str = "policy-calculator";

/// An application that is in a page.
pub struct Mounted(AppHandle<App>);

impl Mounted {
    /// Takes it out again.
    pub fn unmount(self) {
        self.0.destroy();
    }
}

/// Puts the application into the standalone page, in place of the skeleton in `#app`. `None` if there is no `#app`.
pub fn mount_page() -> Option<Mounted> {
    let place = browser::document::element("app")?;
    // The skeleton of index.html has been read by now, or replaced.
    place.set_inner_html("");
    let props = AppProps {
        prefix: prefix().into(),
        navigation: Navigation::Address,
        screen: Screen::at(&browser::location::hash()),
        language: language(),
        as_of: today(),
        catalogue: "./catalogue.json".into(),
        keep: Some(KEEP.into()),
    };
    Some(Mounted(yew::Renderer::<App>::with_root_and_props(place, props).render()))
}

/// What ids of the next instance begin with.
fn prefix() -> String {
    thread_local!(static INSTANCES: Cell<u32> = const { Cell::new(0) });
    let number = INSTANCES.get().saturating_add(1);
    INSTANCES.set(number);
    format!("pc{number}")
}

/// The language that the address asks for, that was chosen before, or that the browser prefers.
fn language() -> Language {
    let tag = browser::location::parameter("lang")
        .or_else(|| browser::storage::read(&language_key(KEEP)))
        .or_else(browser::language::preferred);
    match tag {
        Some(tag) if !tag.to_lowercase().starts_with("zh") => Language::En,
        _ => Language::Zh,
    }
}

/// Today; on a device whose clock is beyond reason, the first day that is not.
fn today() -> Date {
    browser::today::today().unwrap_or(Date::FIRST)
}
