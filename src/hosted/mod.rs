//! The application in a host page: what the host wants, what it is told, its own catalogue.

mod consent;
pub mod setup;

use crate::app::{App, AppProps};
use crate::browser;
use crate::components::{element, notice, text};
use crate::configuration::Source;
use crate::display::Display;
use crate::host::{Application, Host, HostPage};
use crate::kept::draft_key;
use crate::loading::{CatalogueState, Failure};
use crate::screen::Screen;
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use catalogue::{Catalogue, compiled};
use consent::consent;
use setup::Setup;
use std::rc::Rc;
use wire::event::Event;
use words::texts::Locale;
use yew::prelude::*;

/// What the application starts with, and what the site wants and is told.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct HostedProps {
    /// What the application starts with.
    pub app: AppProps,
    /// What the site wants.
    pub setup: Setup,
}

/// What a [`MountSlot`] draws.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct MountSlotProps {
    /// The application; nothing once it is unmounted.
    pub hosted: Option<HostedProps>,
}

/// The root of a mounted application, used again for the next one. Yew never removes the listeners that it puts on the
/// element of a root, so a new root for each mounting would leave some behind.
#[component]
pub fn MountSlot(props: &MountSlotProps) -> Html {
    match &props.hosted {
        Some(hosted) => html! { <Hosted key={hosted.app.prefix.to_string()} ..hosted.clone() /> },
        None => Html::default(),
    }
}

/// The application in a host page. It loads the host's own catalogue; the application below it then does without the one
/// that comes with the program.
#[component]
pub fn Hosted(props: &HostedProps) -> Html {
    let own = use_own_catalogue(props);
    // Another host only for other wishes: whatever depends on it follows anew.
    let setup = use_memo((props.setup.clone(), own), |(setup, own)| Wishes { setup: setup.clone(), own: own.clone() });
    html! { <App host={Host(setup)} ..props.app.clone() /> }
}

/// The host's own catalogue.
#[derive(Debug, Clone, PartialEq)]
enum Own {
    /// It wants none.
    None,
    /// It is on its way, or here.
    Some(CatalogueState),
    /// It cannot be used; the one that comes with the program takes its place.
    Refused,
}

/// Loads the host's own catalogue, if it has one.
#[hook]
fn use_own_catalogue(props: &HostedProps) -> Own {
    let setup = &props.setup;
    let own = {
        let wanted = setup.configuration.catalogue.is_some();
        use_state_eq(move || if wanted { Own::Some(CatalogueState::Loading) } else { Own::None })
    };
    let (to, setup) = (own.setter(), setup.clone());
    let (keep, draft) = (props.app.keep.clone(), props.app.draft.clone());
    use_effect_with(setup.configuration.catalogue.clone(), move |source| {
        let Some(source) = source.clone() else { return to.set(Own::None) };
        to.set(Own::Some(CatalogueState::Loading));
        yew::platform::spawn_local(async move {
            match read(&source).await {
                Ok(catalogue) => {
                    let kept = || keep.and_then(|keep| browser::storage::read_here(&draft_key(&keep)));
                    let kept = draft.map(|draft| draft.to_string()).or_else(kept);
                    to.set(Own::Some(CatalogueState::Ready { catalogue: Rc::new(catalogue), kept }));
                }
                Err((code, message)) => {
                    setup.warn.emit(message.clone());
                    setup.tell.emit(Event::Error { code, message });
                    to.set(Own::Refused);
                }
            }
        });
    });
    (*own).clone()
}

/// No real catalogue comes near it, and what is far above it would fill the memory.
const LONGEST: usize = 16_000_000;

/// A site's own catalogue; otherwise what is wrong with it.
async fn read(source: &Source) -> Result<Catalogue, (&'static str, String)> {
    let text: Rc<str> = match source {
        Source::Text(text) => Rc::clone(text),
        Source::Address(address) => {
            let said: String = address.chars().take(200).collect();
            let refused = |_| ("load", format!("policy-calculator: the catalogue could not be loaded from {said}"));
            browser::fetch::text(address).await.map_err(refused)?.text.into()
        }
    };
    if text.len() > LONGEST {
        return Err(("catalogue", format!("policy-calculator: the catalogue has more than {LONGEST} bytes")));
    }
    browser::json::parse(text.trim_start_matches('\u{feff}')).and_then(compiled::read).ok_or_else(|| {
        let hint = "Give what `policy-calculator bundle` of this version writes";
        (
            "catalogue",
            format!("policy-calculator: the catalogue cannot be used: it does not have the form of one. {hint}."),
        )
    })
}

/// What a host page wants, and its own catalogue.
#[derive(Debug, Clone, PartialEq)]
struct Wishes {
    setup: Setup,
    own: Own,
}

impl HostPage for Wishes {
    fn catalogue(&self) -> Option<CatalogueState> {
        match &self.own {
            Own::None | Own::Refused => None,
            Own::Some(state) => Some(state.clone()),
        }
    }

    fn instruments(&self) -> &[String] {
        &self.setup.configuration.instruments
    }

    fn narrowed(&self, catalogue: Rc<Catalogue>) -> Rc<Catalogue> {
        match self.setup.configuration.documents(&catalogue).0 {
            Some(documents) => Rc::new(catalogue.only(&documents)),
            None => catalogue,
        }
    }

    fn begun(&self, visit: Visit) -> Visit {
        let wishes = self.setup.configuration.wishes(&visit.catalogue).0;
        visit.wished(wishes)
    }

    fn above(&self, application: Application) -> Html {
        html! { <Above host={self.clone()} {application} /> }
    }

    fn around(&self, shell: &Shell, screen: &Screen, visit: &UseReducerHandle<Visit>, page: Html) -> Html {
        html! {
            <Around setup={self.setup.clone()} shell={shell.clone()} screen={screen.clone()} visit={visit.clone()}>
                { page }
            </Around>
        }
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct AboveProps {
    host: Wishes,
    application: Application,
}

/// Tells the host page what becomes of the catalogue, and changes language and look when the host does.
#[component]
fn Above(props: &AboveProps) -> Html {
    let AboveProps { host: Wishes { setup, own }, application } = props;
    let Application { catalogue: state, locale, texts, switch, redraw } = application;
    {
        let (setup, whole) = (setup.clone(), state.catalogue().cloned());
        let key = (whole.as_ref().map(Rc::as_ptr), setup.configuration.instruments.clone());
        use_effect_with(key, move |_| {
            let complaints = whole.map(|whole| setup.configuration.documents(&whole).1);
            for complaint in complaints.into_iter().flatten() {
                setup.warn.emit(complaint);
            }
        });
    }
    {
        // Not before the words of the screen: until then only that is drawn which says that it loads.
        let edition = texts.and(state.catalogue()).map(|catalogue| catalogue.edition().to_owned());
        let setup = setup.clone();
        use_effect_with((edition, *locale), move |(edition, locale)| {
            if let Some(edition) = edition.clone() {
                let lang = locale.tag;
                setup.tell.emit(Event::Ready { edition, lang });
            }
        });
    }
    {
        let setup = setup.clone();
        let failure = if let CatalogueState::Failed(failure) = state { Some(*failure) } else { None };
        use_effect_with(failure, move |failure| {
            let (code, message) = match failure {
                None => return,
                Some(Failure::Network) => ("load", "policy-calculator: the catalogue could not be loaded"),
                Some(Failure::Broken) => ("catalogue", "policy-calculator: the catalogue cannot be used"),
            };
            setup.tell.emit(Event::Error { code, message: message.to_owned() });
        });
    }
    {
        // The language that the site wants; what the user chooses holds until the site wants another.
        let switch = switch.clone();
        let first = use_mut_ref(|| true);
        use_effect_with(setup.configuration.locale, move |wanted| {
            if !first.replace(false) {
                let document = || Locale::like(&browser::document::language());
                switch.emit(wanted.or_else(document).unwrap_or(Locale::first()));
            }
        });
    }
    {
        let (redraw, look) = (redraw.clone(), setup.look.clone());
        let first = use_mut_ref(|| true);
        use_effect_with(setup.configuration.theme.clone(), move |wanted| {
            if !first.replace(false) {
                redraw.emit(Display::read(wanted.as_deref().unwrap_or(&look)));
            }
        });
    }
    let Some(texts) = texts.filter(|_| *own == Own::Refused) else { return Html::default() };
    let said = text("p", "", texts.host_catalogue_refused());
    html! { <div class="pc-host" role="alert">{ notice(vec![said]) }</div> }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct AroundProps {
    setup: Setup,
    shell: Shell,
    screen: Screen,
    visit: UseReducerHandle<Visit>,
    children: Html,
}

/// Brings a visit in line with what the host page wants, and tells the host of it. Draws around the page what the host has
/// given, and whether it gets the answers.
#[component]
fn Around(props: &AroundProps) -> Html {
    let AroundProps { setup, shell, screen, visit, children } = props;
    {
        let (setup, visit) = (setup.clone(), visit.clone());
        let key = (Rc::as_ptr(&setup.configuration), Rc::as_ptr(&visit.catalogue));
        use_effect_with(key, move |_| {
            let (wishes, complaints) = setup.configuration.wishes(&visit.catalogue);
            for complaint in complaints {
                setup.warn.emit(complaint);
            }
            visit.dispatch(Step::change(move |visit| visit.wished(wishes.clone())));
        });
    }
    {
        let (setup, visit) = (setup.clone(), visit.clone());
        use_effect_with(visit.session.answered().to_vec(), move |answered| {
            let left = visit.session.open_questions(&visit.catalogue, &visit.determination).len();
            setup.tell.emit(Event::Progress { answered: answered.len(), left });
        });
    }
    // To whom the user has agreed: another site that takes its place has to ask anew.
    let agreed = use_state_eq(|| None::<AttrValue>);
    let recipient = setup.recipient.clone().filter(|origin| agreed.as_ref() == Some(origin));
    {
        let (setup, visit) = (setup.clone(), visit.clone());
        let told = use_mut_ref(|| None::<AttrValue>);
        use_effect_with((recipient.clone(), visit.session.facts().clone()), move |(recipient, facts)| {
            let before = told.replace(recipient.clone());
            if let Some(withdrawn) = before.filter(|before| recipient.as_ref() != Some(before)) {
                setup.tell.emit(Event::Answers { origin: withdrawn.to_string(), facts: None });
            }
            if let Some(origin) = recipient {
                let facts = Some(facts.write(&visit.catalogue));
                setup.tell.emit(Event::Answers { origin: origin.to_string(), facts });
            }
        });
    }
    {
        // After the answers, so that a site which has just been given them hears of the result whole.
        let (setup, visit) = (setup.clone(), visit.clone());
        use_effect_with((visit.session.clone(), screen.clone(), recipient.clone()), move |(_, screen, _)| {
            setup.memory.keep(visit.draft(), screen.address());
            if *screen == Screen::Results {
                setup.tell.emit(Event::result(&visit.catalogue, &visit.determination));
            }
        });
    }
    let texts = shell.texts;
    let given = (visit.has_given() && matches!(screen, Screen::Start | Screen::Results))
        .then(|| notice(vec![text("p", "", texts.host_given_body())]));
    let consent = setup.recipient.as_ref().map(|origin| {
        let (agreed, to) = (agreed.setter(), origin.clone());
        let agree = Callback::from(move |yes: bool| agreed.set(yes.then(|| to.clone())));
        consent(shell, origin, recipient.is_some(), &agree)
    });
    html! {
        <>
            { given.map(|given| element("div", "pc-host", vec![given])).unwrap_or_default() }
            { children.clone() }
            { consent.unwrap_or_default() }
        </>
    }
}
