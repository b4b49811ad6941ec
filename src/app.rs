//! The application: the catalogue, the screen, the language, and what is the same on every screen.

use crate::browser;
use crate::calculator::Calculator;
use crate::components::{Part, footer, header, landmark, notice, text};
use crate::display::Display;
use crate::host::{Application, Host};
use crate::kept::display_key;
use crate::loading::{CatalogueState, From, use_catalogue};
use crate::pages::{failed_page, loading_page};
use crate::screen::Screen;
use crate::shell::{Navigation, Shell, language_tag};
use crate::way::use_way;
use catalogue::Catalogue;
use catalogue::bilingual::Language;
use catalogue::date::Date;
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
    /// The folder that the catalogue's files lie in, with `/` at its end.
    pub folder: AttrValue,
    /// Under which name answers are kept in the browser; not kept at all if absent.
    pub keep: Option<AttrValue>,
    /// Answers to begin with; those that were kept otherwise.
    pub draft: Option<AttrValue>,
    /// The host page, if there is one.
    #[prop_or_default]
    pub host: Option<Host>,
}

/// The application.
#[component]
pub fn App(props: &AppProps) -> Html {
    let host = props.host.as_ref().map(|Host(host)| host);
    let own = host.and_then(|host| host.catalogue());
    let on = use_way(props.navigation, &props.screen);
    let from = From { folder: props.folder.clone(), keep: props.keep.clone(), draft: props.draft.clone() };
    let loaded = use_catalogue(&from, props.language, own.is_none(), on.way.screen.looks_up());
    let language = loaded.language;
    let (display, redraw) = use_display(props);
    let by_address = props.navigation.is_by_address();
    use_effect_with(language, move |language| {
        if by_address {
            browser::document::set_language(language_tag(*language));
        }
    });

    let state = own.unwrap_or(loaded.catalogue);
    let catalogue = use_narrowed(state.catalogue(), host.map(AsRef::as_ref));
    let shell = Shell {
        language,
        display,
        redraw: redraw.clone(),
        prefix: props.prefix.clone(),
        keep: props.keep.clone(),
        navigation: props.navigation,
        home: if by_address { AttrValue::default() } else { props.folder.clone() },
        heading: use_node_ref(),
        returned: use_node_ref(),
        go: on.go,
        leave: on.leave,
    };
    let page = match (&state, &catalogue) {
        (CatalogueState::Failed(failure), _) => failed_page(&shell, *failure, &loaded.retry),
        (CatalogueState::Ready { kept, .. }, Some(catalogue)) => html! {
            <Calculator
                shell={shell.clone()}
                {catalogue}
                kept={kept.clone()}
                way={Rc::clone(&on.way)}
                as_of={props.as_of}
                keep={props.keep.clone()}
                look_up={loaded.look_up.clone()}
                host={props.host.clone()}
            />
        },
        _ => loading_page(&shell, shell.words().loading),
    };
    let edition = catalogue.as_ref().map(|catalogue| place::edition(catalogue, language));
    let above = host.map(|host| {
        host.above(Application { catalogue: state.clone(), language, switch: loaded.switch.clone(), redraw })
    });
    let content = use_node_ref();
    html! {
        <div class={format!("pc-app{}", display.words(" pc-app--"))} lang={language_tag(language)}>
            { header(&shell, &loaded.switch, &content) }
            { above.unwrap_or_default() }
            if loaded.switch_failed {
                <div role="alert">{ notice(vec![text("p", "", shell.words().switch_failed)]) }</div>
            }
            { landmark(&shell, Part::Main, content, page) }
            { footer(&shell, edition) }
        </div>
    }
}

/// How the screens are drawn, and what draws them another way and keeps that.
#[hook]
fn use_display(props: &AppProps) -> (Display, Callback<Display>) {
    let display = use_state_eq(|| props.display);
    let set = display.setter();
    let key = (props.navigation.is_by_address(), props.keep.clone());
    let redraw = use_callback(key, move |display: Display, (by_address, keep)| {
        let words = display.words(" ");
        if let Some(keep) = keep {
            browser::storage::write(&display_key(keep), &words);
        }
        if *by_address {
            browser::document::set_theme(&words);
        }
        set.set(display);
    });
    (*display, redraw)
}

/// The catalogue with the documents that the host page wants.
#[hook]
fn use_narrowed(whole: Option<&Rc<Catalogue>>, host: Option<&dyn crate::host::HostPage>) -> Option<Rc<Catalogue>> {
    let wanted = host.map(|host| host.instruments().to_vec());
    let narrowed = use_memo((whole.map(Rc::as_ptr), wanted), |_| {
        let whole = Rc::clone(whole?);
        Some(host.map_or(Rc::clone(&whole), |host| host.narrowed(whole)))
    });
    (*narrowed).clone()
}
