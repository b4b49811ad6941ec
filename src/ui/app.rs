//! The application: loads the catalogue, knows the screen and the language.

use super::calculator::Calculator;
use super::components::{Part, footer, header, landmark, notice, text};
#[cfg(feature = "desk")]
use super::desk::use_hosted;
use super::display::Display;
use super::pages::{failed_page, loading_page};
use super::screen::Screen;
#[cfg(feature = "desk")]
use super::setup::use_setup;
use super::shell::{Navigation, Shell, language_tag};
use crate::browser;
use catalogue::bilingual::Language;
use catalogue::date::Date;
use catalogue::{Catalogue, compiled};
use std::rc::Rc;
use words::place;
use yew::prelude::*;

/// What the application starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// What ids of this instance begin with.
    pub prefix: AttrValue,
    /// How screens follow each other.
    pub navigation: Navigation,
    /// The first screen.
    pub screen: Screen,
    /// The first language.
    pub language: Language,
    /// How the screens are drawn at first.
    pub display: Display,
    /// The day that is determined for.
    pub as_of: Date,
    /// The address of the catalogue; `*` in it stands for the language whose texts it holds.
    pub catalogue: AttrValue,
    /// Under which name answers are kept in the browser; not kept at all if absent.
    pub keep: Option<AttrValue>,
    /// Answers to begin with; those that were kept otherwise.
    pub draft: Option<AttrValue>,
}

/// What is known of the catalogue.
#[derive(Debug, Clone)]
pub enum CatalogueState {
    /// It is on its way.
    Loading,
    /// It is here, and has been checked.
    Ready {
        /// The catalogue.
        catalogue: Rc<Catalogue>,
        /// The answers that were kept from an earlier visit.
        kept: Option<String>,
    },
    /// It is not here.
    Failed(Failure),
}

/// Why there is no catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It did not come.
    Network,
    /// It came and cannot be used.
    Broken,
}

/// What is on the screen: the catalogue, and the language that it is in.
#[derive(Debug, Clone)]
struct Shown {
    language: Language,
    catalogue: CatalogueState,
    /// Whether the texts of the other language were asked for and did not come.
    switch_failed: bool,
}

/// The address of the catalogue with the texts of a language.
fn address_in(address: &str, language: Language) -> String {
    match address.split_once(LANGUAGE) {
        Some((before, after)) => [before, if language == Language::Zh { "zh" } else { "en" }, after].concat(),
        None => address.to_owned(),
    }
}

/// What stands for the language in an address.
const LANGUAGE: char = '*';

async fn load(address: &str, language: Language) -> Result<Rc<Catalogue>, Failure> {
    let text = browser::fetch::text(&address_in(address, language)).await.map_err(|_| Failure::Network)?;
    browser::json::parse(&text).and_then(compiled::read).map(Rc::new).ok_or(Failure::Broken)
}

/// The screen, the one before it and how many there were.
#[derive(Debug, Clone, PartialEq, Default)]
struct Way {
    screen: Screen,
    before: Option<Screen>,
    moves: u32,
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

/// The application.
#[component]
pub fn App(props: &AppProps) -> Html {
    #[cfg(feature = "desk")]
    let setup = use_setup();
    let shown = {
        let language = props.language;
        use_state(move || Shown { language, catalogue: CatalogueState::Loading, switch_failed: false })
    };
    let language = shown.language;
    let way = use_reducer_eq(|| Way { screen: props.screen.clone(), ..Way::default() });
    let by_address = props.navigation.is_by_address();

    let retry = {
        let (address, keep, shown) = (props.catalogue.clone(), props.keep.clone(), shown.setter());
        let draft = props.draft.clone();
        Callback::from(move |language: Language| {
            let (address, keep, shown, draft) = (address.clone(), keep.clone(), shown.clone(), draft.clone());
            shown.set(Shown { language, catalogue: CatalogueState::Loading, switch_failed: false });
            yew::platform::spawn_local(async move {
                let catalogue = match load(&address, language).await {
                    Ok(catalogue) => {
                        let kept = || keep.and_then(|keep| browser::storage::read(&draft_key(&keep)));
                        let kept = draft.map(|draft| draft.to_string()).or_else(kept);
                        CatalogueState::Ready { catalogue, kept }
                    }
                    Err(failure) => CatalogueState::Failed(failure),
                };
                shown.set(Shown { language, catalogue, switch_failed: false });
            });
        })
    };
    {
        let retry = retry.clone();
        #[cfg(feature = "desk")]
        let needed = setup.needs_catalogue();
        #[cfg(not(feature = "desk"))]
        let needed = true;
        use_effect_with(needed, move |needed| {
            if *needed {
                retry.emit(language);
            }
        });
    }

    {
        let way = way.dispatcher();
        use_effect_with(by_address, move |by_address| {
            let listener = by_address.then(|| {
                browser::location::on_hash_change(move || way.dispatch(Screen::at(&browser::location::hash())))
            });
            move || drop(listener)
        });
    }
    let (heading, returned) = (use_node_ref(), use_node_ref());
    {
        let (heading, returned) = (heading.clone(), returned.clone());
        // The first screen leaves the focus where the reader has it.
        use_effect_with(way.moves, move |moves| {
            if *moves > 0 && !browser::focus::on(returned.cast()) {
                if by_address {
                    browser::document::scroll_to_top();
                }
                // Within somebody else's page the top may be far above what was read.
                if by_address {
                    browser::focus::quietly(heading.cast());
                } else {
                    let _ = browser::focus::on(heading.cast());
                }
            }
        });
    }
    use_effect_with(language, move |language| {
        if by_address {
            browser::document::set_language(language_tag(*language));
        }
    });

    let display = use_state_eq(|| props.display);
    let redraw = {
        let set = display.setter();
        use_callback((by_address, props.keep.clone()), move |display: Display, (by_address, keep)| {
            let words = display.words(" ");
            if let Some(keep) = keep {
                browser::storage::write(&display_key(keep), &words);
            }
            if *by_address {
                browser::document::set_theme(&words);
            }
            set.set(display);
        })
    };

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
    let switch = {
        let (now, shown, retry) = ((*shown).clone(), shown.setter(), retry.clone());
        let (keep, address) = (props.keep.clone(), props.catalogue.clone());
        #[cfg(feature = "desk")]
        let setup = setup.clone();
        Callback::from(move |language: Language| {
            if let Some(keep) = &keep {
                browser::storage::write(&language_key(keep), language_tag(language));
            }
            #[cfg(feature = "desk")]
            let at_once = !setup.needs_catalogue();
            #[cfg(not(feature = "desk"))]
            let at_once = false;
            if at_once || !address.contains(LANGUAGE) {
                return shown.set(Shown { language, ..now.clone() });
            }
            let CatalogueState::Ready { kept, .. } = &now.catalogue else { return retry.emit(language) };
            let (now, shown, address) = (now.clone(), shown.clone(), address.clone());
            let kept = kept.clone();
            // The texts of one language are loaded when they are asked for. The screen stays until they are here.
            yew::platform::spawn_local(async move {
                let loaded = load(&address, language).await;
                shown.set(match loaded {
                    Ok(catalogue) => {
                        let catalogue = CatalogueState::Ready { catalogue, kept };
                        Shown { language, catalogue, switch_failed: false }
                    }
                    Err(_) => Shown { switch_failed: true, ..now },
                });
            });
        })
    };

    #[cfg(feature = "desk")]
    let (around, shown) = {
        let hosted = use_hosted(&shown.catalogue, language, &switch, &redraw);
        (hosted.notice, Shown { catalogue: hosted.catalogue, ..(*shown).clone() })
    };
    #[cfg(not(feature = "desk"))]
    let around = Html::default();
    let shell = Shell {
        language,
        display: *display,
        redraw,
        prefix: props.prefix.clone(),
        keep: props.keep.clone(),
        navigation: props.navigation,
        home: home(by_address, &props.catalogue),
        heading,
        returned,
        go,
        leave,
    };
    let page = match &shown.catalogue {
        CatalogueState::Loading => loading_page(&shell),
        CatalogueState::Failed(failure) => failed_page(&shell, *failure, &retry.reform(move |()| language)),
        CatalogueState::Ready { catalogue, kept } => html! {
            <Calculator
                shell={shell.clone()}
                catalogue={Rc::clone(catalogue)}
                kept={kept.clone()}
                screen={way.screen.clone()}
                before={way.before.clone()}
                as_of={props.as_of}
                keep={props.keep.clone()}
            />
        },
    };
    let edition = match &shown.catalogue {
        CatalogueState::Ready { catalogue, .. } => Some(place::edition(catalogue, language)),
        CatalogueState::Loading | CatalogueState::Failed(_) => None,
    };
    let content = use_node_ref();
    html! {
        <div class={format!("pc-app{}", display.words(" pc-app--"))} lang={language_tag(language)}>
            { header(&shell, &switch, &content) }
            { around }
            if shown.switch_failed {
                <div role="alert">{ notice(vec![text("p", "", shell.words().switch_failed)]) }</div>
            }
            { landmark(&shell, Part::Main, content, page) }
            { footer(&shell, edition) }
        </div>
    }
}

/// The address of the standalone page. In a page of somebody else's it stands where the catalogue does.
fn home(by_address: bool, catalogue: &str) -> AttrValue {
    if by_address || !cfg!(feature = "desk") {
        return AttrValue::default();
    }
    catalogue.rsplit_once('/').map_or("./".to_owned(), |(folder, _)| format!("{folder}/")).into()
}

/// Where the language is kept.
pub fn language_key(keep: &str) -> String {
    format!("{keep}/language")
}

/// Where it is kept how the screens are drawn.
pub fn display_key(keep: &str) -> String {
    format!("{keep}/display")
}

/// Where the answers are kept.
pub fn draft_key(keep: &str) -> String {
    format!("{keep}/draft")
}
