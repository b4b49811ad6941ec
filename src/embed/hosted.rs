//! The application in the page of somebody else: `mount`, and the handle that it gives.

use super::{CATALOGUE, language, page_props, prefix, put_into_page, tagged, today};
use crate::browser;
use crate::browser::listener::Listener;
use crate::configuration::{Configuration, Moment, Recipient, Source};
use crate::ui::app::{AppProps, display_key, language_key};
use crate::ui::desk::{Berth, BerthProps, HostedProps};
use crate::ui::display::Display;
use crate::ui::screen::Screen;
use crate::ui::setup::{Memory, Setup};
use crate::ui::shell::Navigation;
use catalogue::date::NotADate;
use catalogue::raw;
use catalogue::tree::{self, Tree};
use engine::{Facts, determine};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wire::event::Event;
use wire::failure;
use yew::{AppHandle, AttrValue, Callback};

#[wasm_bindgen]
extern "C" {
    /// Where this program was loaded from.
    #[wasm_bindgen(thread_local_v2, js_namespace = ["import", "meta"], js_name = url)]
    static PROGRAM: String;
}

/// Puts the desk into the standalone page, with the answers that the page had, as the address's query wants it.
#[wasm_bindgen(js_name = mountPage)]
pub fn mount_desk(draft: Option<String>) {
    let (configuration, complaints) = Configuration::of_query(browser::location::query(), browser::location::is_own);
    for complaint in complaints {
        browser::console::warn(&complaint);
    }
    let mut app = page_props(draft, configuration.language.unwrap_or_else(language));
    app.screen = first_screen(app.screen, &configuration);
    let setup = Setup {
        configuration: Rc::new(resolved(configuration, &browser::document::base())),
        warn: Callback::from(|text: String| browser::console::warn(&text)),
        ..Setup::default()
    };
    put_into_page(HostedProps { app, setup });
}

/// Puts the calculator into an element or a shadow root.
///
/// `options` is an object, of which nothing need be given; what is wrong with it stands in the console and does no harm.
/// `listener(type, detail)` is told of events. `remembered` is what [`Handle::unmount`] gave: the visit goes on from
/// there. Answers with `undefined` where `root` is neither an element nor a shadow root.
#[wasm_bindgen]
pub fn mount(root: &JsValue, options: &JsValue, listener: JsValue, remembered: Option<String>) -> Option<Handle> {
    if !browser::document::is_root(root) {
        return None;
    }
    let configuration = read(&Configuration::default(), options, Moment::Mounting);
    let base = configuration.base.clone().unwrap_or_else(|| PROGRAM.with(Clone::clone));
    let base = browser::location::resolved(&base, &browser::document::base()).unwrap_or(base);
    let (navigation, at) = if configuration.by_address {
        (Navigation::Address, Screen::at(&browser::location::hash()))
    } else {
        (Navigation::Memory, Screen::Start)
    };
    let (screen, draft) = match remembered.as_deref().and_then(Memory::read) {
        Some((screen, draft)) => (Screen::at(screen), Some(AttrValue::from(draft.to_owned()))),
        None => (first_screen(at, &configuration), None),
    };
    let listener = Listener::new(listener);
    // What the user chose here earlier; what the site wants goes before it.
    let kept =
        |key: fn(&str) -> String| configuration.keep.as_deref().and_then(|keep| browser::storage::read(&key(keep)));
    let app = AppProps {
        prefix: prefix().into(),
        navigation,
        screen,
        language: configuration
            .language
            .unwrap_or_else(|| kept(language_key).map_or_else(language, |tag| tagged(&tag))),
        display: Display::read(&configuration.theme.clone().or_else(|| kept(display_key)).unwrap_or_default()),
        as_of: today(),
        catalogue: under(&base, CATALOGUE).into(),
        keep: configuration.keep.clone().map(Into::into),
        draft,
    };
    let setup = Setup {
        recipient: recipient(&configuration),
        configuration: Rc::new(resolved(configuration, &browser::document::base())),
        tell: Callback::from(move |event: Event| listener.tell(event.name(), &event.detail())),
        warn: Callback::from(|text: String| browser::console::warn(&text)),
        ..Setup::default()
    };
    let props = HostedProps { app, setup };
    let mut berth = FREE.with_borrow_mut(Vec::pop).or_else(Berthed::new)?;
    berth.application.update(BerthProps { hosted: Some(props.clone()) });
    browser::document::put_in(root, &berth.place);
    Some(Handle { within: RefCell::new(Some(Within { berth, props })) })
}

/// A root of Yew's, and the element that it is in.
#[derive(Debug)]
struct Berthed {
    application: AppHandle<Berth>,
    place: web_sys::Element,
}

impl Berthed {
    fn new() -> Option<Self> {
        let place = browser::document::place()?;
        let none = BerthProps { hosted: None };
        let application = yew::Renderer::<Berth>::with_root_and_props(place.clone(), none).render();
        Some(Self { application, place })
    }
}

thread_local! {
    /// What was unmounted, to be used again.
    static FREE: RefCell<Vec<Berthed>> = const { RefCell::new(Vec::new()) };
}

/// What every measure comes to, as `determine` of the package and of the native tool say it: JSON text of the same bytes.
/// `catalogue` and `facts` are JSON text. What cannot be read is thrown, as a text.
///
/// # Errors
/// What cannot be read.
#[wasm_bindgen]
pub fn determination(catalogue: &str, facts: &str, as_of: &str) -> Result<String, String> {
    let catalogue = failure::catalogue(catalogue).map_err(|failure| failure.message)?;
    let facts: Tree = serde_json::from_str(facts).map_err(|error| error.to_string())?;
    let facts: raw::Facts = tree::read(facts).map_err(|findings| format!("{findings:?}"))?;
    let facts = Facts::read(&catalogue, &facts).map_err(|errors| format!("{errors:?}"))?;
    let day = as_of.parse().map_err(|error: NotADate| error.to_string())?;
    let determination = determine(&catalogue, &facts, day);
    serde_json::to_string(&wire::determination(&catalogue, &determination, None)).map_err(|error| error.to_string())
}

/// A calculator that was mounted.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Handle {
    within: RefCell<Option<Within>>,
}

#[derive(Debug)]
struct Within {
    berth: Berthed,
    props: HostedProps,
}

#[wasm_bindgen]
impl Handle {
    /// Changes options; those that are not given stay as they are.
    pub fn configure(&self, options: &JsValue) {
        // Read before anything is held: a getter of the host may call back.
        let Some(before) = self.within.borrow().as_ref().map(|within| Rc::clone(&within.props.setup.configuration))
        else {
            return;
        };
        let configuration = read(&before, options, Moment::Later);
        if let Some(within) = self.within.borrow_mut().as_mut() {
            within.props.setup.recipient = recipient(&configuration);
            within.props.setup.configuration = Rc::new(resolved(configuration, &browser::document::base()));
            within.berth.application.update(BerthProps { hosted: Some(within.props.clone()) });
        }
    }

    /// Takes the calculator out. Gives what [`mount`] needs to go on from there: a text of the answers and the screen.
    pub fn unmount(&self) -> Option<String> {
        let Within { mut berth, props } = self.within.take()?;
        berth.application.update(BerthProps { hosted: None });
        berth.place.remove();
        FREE.with_borrow_mut(|free| free.push(berth));
        props.setup.memory.text()
    }
}

/// The configuration with what a host gives, and a warning about what cannot be used.
fn read(before: &Configuration, options: &JsValue, moment: Moment) -> Configuration {
    let (options, problems) = browser::foreign::parts(options, &["catalogue"], &["facts"]);
    let (configuration, complaints) = before.with(options, moment);
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

/// The address of a file in the folder of another, which keeps the `*` in its name.
fn under(base: &str, file: &str) -> String {
    let folder = base.rfind('/').and_then(|end| base.get(..=end)).unwrap_or(base);
    format!("{folder}{}", file.trim_start_matches("./"))
}

/// The first screen: where it is about one measure, straight to what that needs to know.
fn first_screen(at: Screen, configuration: &Configuration) -> Screen {
    if at == Screen::Start && configuration.measure.is_some() { Screen::Questions } else { at }
}
