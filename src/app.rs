//! The application: the catalogue, the screen, the language, and what is the same on every screen.

use crate::browser;
use crate::calculator::Calculator;
use crate::components::{Part, footer, header, landmark, notice, text};
use crate::display::Display;
use crate::host::{Application, Host};
use crate::kept::display_key;
use crate::loading::{Arrived, CatalogueState, From, InLanguage, use_catalogue};
use crate::offline::{outdated, use_newer_release};
use crate::pages::{failed_page, loading_page};
use crate::screen::Screen;
use crate::shell::{Navigation, Shell};
use crate::way::use_way;
use catalogue::Catalogue;
use catalogue::date::Date;
use std::rc::Rc;
use words::place;
use words::texts::Locale;
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
    pub locale: &'static Locale,
    /// How the screens are drawn at first.
    pub display: Display,
    /// The day that is determined for.
    pub as_of: Date,
    /// The folder that the catalogue's files lie in, with `/` at its end.
    pub folder: AttrValue,
    /// Under which name answers are kept in the browser; not kept at all if absent.
    pub keep: Option<AttrValue>,
    /// The address that shared links lead to; the page itself if empty.
    #[prop_or_default]
    pub home: AttrValue,
    /// Answers to begin with; those that were kept otherwise.
    pub draft: Option<AttrValue>,
    /// What the first screen needs, where that has been fetched before.
    #[prop_or_default]
    pub arrived: Option<Arrived>,
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
    let loaded = use_catalogue(&from, props.locale, props.arrived.as_ref(), own.is_none(), on.way.screen.looks_up());
    let (display, redraw) = use_display(props);
    let by_address = props.navigation.is_by_address();
    use_effect_with(loaded.locale, move |locale| {
        if by_address {
            browser::document::set_language(locale.html_lang);
        }
    });

    let state = own.unwrap_or_else(|| loaded.catalogue.clone());
    let catalogue = use_narrowed(state.catalogue(), host.map(AsRef::as_ref));
    let content = use_node_ref();
    let (heading, returned) = (use_node_ref(), use_node_ref());
    let newer = use_newer_release(by_address);
    // No hook below this line: a render without texts ends here.
    let above = |catalogue: &CatalogueState| {
        let (locale, texts, switch) = (loaded.locale, loaded.texts, loaded.switch.clone());
        let application = Application { catalogue: catalogue.clone(), locale, texts, switch, redraw: redraw.clone() };
        host.map(|host| host.above(application)).unwrap_or_default()
    };
    let Some(texts) = loaded.texts else {
        return not_yet(loaded.locale, above(&loaded.catalogue), &loaded);
    };
    let shell = Shell {
        texts,
        display,
        redraw: redraw.clone(),
        prefix: props.prefix.clone(),
        keep: props.keep.clone(),
        navigation: props.navigation,
        home: props.home.clone(),
        heading,
        returned,
        go: on.go,
        leave: on.leave,
    };
    let edition_notice =
        catalogue.as_ref().map(|catalogue| outdated(&shell, catalogue, newer, loaded.is_kept, &loaded.retry));
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
        _ => loading_page(&shell, texts.loading()),
    };
    let edition = catalogue.as_ref().map(|catalogue| place::edition(catalogue, texts));
    html! {
        <div class={format!("pc-app{}", display.words(" pc-app--"))} lang={texts.locale().html_lang}>
            { header(&shell, &loaded.switch, &content) }
            { above(&state) }
            <div role="status">{ edition_notice.unwrap_or_default() }</div>
            if loaded.switch_failed {
                <div role="alert">{ notice(vec![text("p", "", texts.switch_failed())]) }</div>
            }
            { landmark(&shell, Part::Main, content, page) }
            { footer(&shell, edition) }
        </div>
    }
}

/// What is drawn as long as there are no texts: that they are on their way, or that they did not come. `above` tells the
/// host page.
fn not_yet(locale: &'static Locale, above: Html, loaded: &InLanguage) -> Html {
    let onclick = loaded.retry.reform(|_: MouseEvent| ());
    html! {
        <div class="pc-app" lang={locale.html_lang}>
            { above }
            if let CatalogueState::Failed(_) = loaded.catalogue {
                <div role="alert">
                    <p>{ locale.not_loaded }</p>
                    <button type="button" class="pc-button" {onclick}>{ locale.retry }</button>
                </div>
            } else {
                <p role="status">{ locale.loading }</p>
            }
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
