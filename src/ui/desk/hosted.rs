//! The application within somebody else's page: what the site wants, what it is told, its own catalogue.

use super::consent::consent;
use crate::browser;
use crate::configuration::Source;
use crate::ui::app::{App, AppProps, CatalogueState, Failure, draft_key};
use crate::ui::components::{element, notice, text};
use crate::ui::display::Display;
use crate::ui::screen::Screen;
use crate::ui::setup::{Own, Setup, use_setup};
use crate::ui::shell::Shell;
use crate::ui::visit::{Step, Visit};
use catalogue::Catalogue;
use catalogue::bilingual::Language;
use std::rc::Rc;
use wire::event::Event;
use words::wording;
use yew::prelude::*;

/// What the application starts with, and what the site wants and is told.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct HostedProps {
    /// What the application starts with.
    pub app: AppProps,
    /// What the site wants.
    pub setup: Setup,
}

/// A place that an application can be in, or none.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct BerthProps {
    /// The application.
    pub hosted: Option<HostedProps>,
}

/// A place that an application can be in, one after another. Yew never takes back the listeners that it puts on the
/// element of a root, so whoever mounts and unmounts again and again must not make a new root each time.
#[component]
pub fn Berth(props: &BerthProps) -> Html {
    match &props.hosted {
        Some(hosted) => html! { <Hosted key={hosted.app.prefix.to_string()} ..hosted.clone() /> },
        None => Html::default(),
    }
}

/// The application within somebody else's page. It loads the site's own catalogue; the application below it then does
/// without the one that comes with the program.
#[component]
pub fn Hosted(props: &HostedProps) -> Html {
    let setup = &props.setup;
    let own = {
        let wanted = setup.configuration.catalogue.is_some();
        use_state_eq(move || if wanted { Own::Loading } else { Own::None })
    };
    {
        let (own, setup) = (own.setter(), setup.clone());
        let (keep, draft) = (props.app.keep.clone(), props.app.draft.clone());
        use_effect_with(setup.configuration.catalogue.clone(), move |source| {
            let Some(source) = source.clone() else { return own.set(Own::None) };
            own.set(Own::Loading);
            yew::platform::spawn_local(async move {
                match read(&source).await {
                    Ok(catalogue) => {
                        let kept = || keep.and_then(|keep| browser::storage::read(&draft_key(&keep)));
                        let kept = draft.map(|draft| draft.to_string()).or_else(kept);
                        own.set(Own::Ready { catalogue: Rc::new(catalogue), kept });
                    }
                    Err((code, message)) => {
                        setup.warn.emit(message.clone());
                        setup.tell.emit(Event::Error { code, message });
                        own.set(Own::Refused);
                    }
                }
            });
        });
    }
    let setup = Setup { own: (*own).clone(), ..setup.clone() };
    html! {
        <ContextProvider<Setup> context={setup}><App ..props.app.clone() /></ContextProvider<Setup>>
    }
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
            browser::fetch::text(address).await.map_err(refused)?.into()
        }
    };
    if text.len() > LONGEST {
        return Err(("catalogue", format!("policy-calculator: the catalogue has more than {LONGEST} bytes")));
    }
    wire::failure::catalogue(text.trim_start_matches('\u{feff}'))
        .map_err(|failure| ("catalogue", format!("policy-calculator: {}", failure.message)))
}

/// The catalogue that an application within somebody else's page shows.
#[derive(Debug, Clone)]
pub struct HostedCatalogue {
    /// The catalogue: the site's own or the one that comes with the program, of the documents that are wanted.
    pub catalogue: CatalogueState,
    /// What is to be said of it.
    pub notice: Html,
}

/// What becomes of the catalogue that comes with the program, given what the site wants; tells the site once it is
/// ready, or is not. `switch` changes the language, `redraw` the
/// look.
#[hook]
pub fn use_hosted(
    loaded: &CatalogueState,
    language: Language,
    switch: &Callback<Language>,
    redraw: &Callback<Display>,
) -> HostedCatalogue {
    let setup = use_setup();
    let state = match &setup.own {
        Own::None | Own::Refused => loaded.clone(),
        Own::Loading => CatalogueState::Loading,
        Own::Ready { catalogue, kept } => CatalogueState::Ready { catalogue: Rc::clone(catalogue), kept: kept.clone() },
    };
    let whole = match &state {
        CatalogueState::Ready { catalogue, .. } => Some(Rc::clone(catalogue)),
        CatalogueState::Loading | CatalogueState::Failed(_) => None,
    };
    let catalogue = {
        let (setup, whole) = (setup.clone(), whole.clone());
        let key = (whole.as_ref().map(Rc::as_ptr), setup.configuration.instruments.clone());
        use_memo(key, move |_| {
            let whole = whole?;
            let (documents, complaints) = setup.configuration.documents(&whole);
            let only = documents.map(|documents| Rc::new(whole.only(&documents)));
            Some((only.unwrap_or(whole), complaints))
        })
    };
    {
        let (setup, catalogue) = (setup.clone(), Rc::clone(&catalogue));
        use_effect_with(Rc::as_ptr(&catalogue), move |_| {
            if let Some((_, complaints)) = &*catalogue {
                for complaint in complaints {
                    setup.warn.emit(complaint.clone());
                }
            }
        });
    }
    {
        let edition = whole.as_ref().map(|catalogue| catalogue.edition().to_owned());
        let setup = setup.clone();
        use_effect_with((edition, language), move |(edition, language)| {
            if let Some(edition) = edition.clone() {
                let lang = if *language == Language::Zh { "zh" } else { "en" };
                setup.tell.emit(Event::Ready { edition, lang });
            }
        });
    }
    {
        let setup = setup.clone();
        let failure = if let CatalogueState::Failed(failure) = state { Some(failure) } else { None };
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
        use_effect_with(setup.configuration.language, move |wanted| {
            let is_first = first.replace(false);
            if let Some(wanted) = *wanted
                && !is_first
            {
                switch.emit(wanted);
            }
        });
    }
    {
        let redraw = redraw.clone();
        let first = use_mut_ref(|| true);
        use_effect_with(setup.configuration.theme.clone(), move |wanted| {
            if !first.replace(false) {
                redraw.emit(Display::read(wanted.as_deref().unwrap_or_default()));
            }
        });
    }
    let notice = match setup.own {
        Own::Refused => {
            let said = text("p", "", wording::host::words(language).refused);
            html! { <div class="pc-host" role="alert">{ notice(vec![said]) }</div> }
        }
        Own::None | Own::Loading | Own::Ready { .. } => Html::default(),
    };
    let catalogue = match (state, &*catalogue) {
        (CatalogueState::Ready { kept, .. }, Some((catalogue, _))) => {
            CatalogueState::Ready { catalogue: Rc::clone(catalogue), kept }
        }
        (other, _) => other,
    };
    HostedCatalogue { catalogue, notice }
}

/// Brings a visit in line with what the site wants, and tells the site of it. Gives what is drawn around the screen.
#[hook]
pub fn use_host(shell: &Shell, screen: &Screen, visit: &UseReducerHandle<Visit>) -> Around {
    let setup = use_setup();
    {
        let (setup, visit) = (setup.clone(), visit.clone());
        let key = (Rc::as_ptr(&setup.configuration), Rc::as_ptr(&visit.catalogue));
        use_effect_with(key, move |_| {
            let (wishes, complaints) = setup.configuration.wishes(&visit.catalogue);
            for complaint in complaints {
                setup.warn.emit(complaint);
            }
            visit.dispatch(Step::Wishes(wishes));
        });
    }
    {
        let (setup, visit) = (setup.clone(), visit.clone());
        use_effect_with((visit.session.clone(), screen.clone()), move |(_, screen)| {
            setup.memory.keep(visit.draft(), screen.address());
            if *screen == Screen::Results {
                setup.tell.emit(Event::result(&visit.catalogue, &visit.determination));
            }
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
    let words = wording::host::words(shell.language);
    let given = (visit.has_given() && matches!(screen, Screen::Start | Screen::Results))
        .then(|| notice(vec![text("p", "", words.given_body)]));
    let consent = setup.recipient.as_ref().map(|origin| {
        let (agreed, to) = (agreed.setter(), origin.clone());
        let agree = Callback::from(move |yes: bool| agreed.set(yes.then(|| to.clone())));
        consent(shell, origin, recipient.is_some(), &agree)
    });
    Around { before: given, after: consent }
}

/// What is drawn around a screen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Around {
    before: Option<Html>,
    after: Option<Html>,
}

impl Around {
    /// The screen with what is around it.
    pub fn draw(self, page: Html) -> Html {
        let Self { before, after } = self;
        let before = before.map(|before| element("div", "pc-host", vec![before])).unwrap_or_default();
        vec![before, page, after.unwrap_or_default()].into_iter().collect()
    }
}
