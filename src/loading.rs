//! Loading the catalogue: in the language of the screen, and as much of it as the screen needs.

use crate::browser;
use crate::kept;
use crate::parts::Loaded;
use crate::shell::language_tag;
use catalogue::bilingual::Language;
use catalogue::{Catalogue, compiled};
use std::rc::Rc;
use yew::prelude::*;

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

impl CatalogueState {
    /// The catalogue, if it is here.
    pub const fn catalogue(&self) -> Option<&Rc<Catalogue>> {
        match self {
            Self::Ready { catalogue, .. } => Some(catalogue),
            Self::Loading | Self::Failed(_) => None,
        }
    }
}

impl PartialEq for CatalogueState {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Loading, Self::Loading) => true,
            (Self::Ready { catalogue: one, .. }, Self::Ready { catalogue: other, .. }) => Rc::ptr_eq(one, other),
            (Self::Failed(one), Self::Failed(other)) => one == other,
            _ => false,
        }
    }
}

/// Why there is no catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It did not come.
    Network,
    /// It came and cannot be used.
    Broken,
}

/// One of the files that the catalogue is served as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct File {
    /// The language of its texts.
    language: Language,
    /// With what is only looked up, or only what it takes to ask and to answer.
    whole: bool,
}

impl File {
    fn address(self, folder: &str) -> String {
        let name = if self.whole { "catalogue" } else { "questions" };
        format!("{folder}{name}.{}.json", self.language.tag())
    }

    async fn load(self, folder: &str) -> Result<Rc<Catalogue>, Failure> {
        let text = browser::fetch::text(&self.address(folder)).await.map_err(|_| Failure::Network)?;
        browser::json::parse(&text).and_then(compiled::read).map(Rc::new).ok_or(Failure::Broken)
    }
}

/// What was asked for and what is here. What is here stays until what was asked for has come.
#[derive(Debug, Clone)]
struct Shelf {
    asked: File,
    /// How often something was asked for: the same file may be asked for again.
    times: u32,
    failure: Option<Failure>,
    here: Option<(Language, Rc<Catalogue>)>,
    kept: Option<String>,
}

#[derive(Debug)]
enum Event {
    Asked(File),
    Came { file: File, result: Result<Rc<Catalogue>, Failure>, kept: Option<String> },
}

impl Reducible for Shelf {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let now = (*self).clone();
        Rc::new(match event {
            Event::Asked(file) => Self { asked: file, times: now.times.saturating_add(1), failure: None, ..now },
            // Something else was asked for meanwhile.
            Event::Came { file, .. } if file != now.asked => return self,
            Event::Came { result: Err(failure), .. } => Self { failure: Some(failure), ..now },
            Event::Came { file, result: Ok(catalogue), kept } => {
                Self { here: Some((file.language, catalogue)), kept: now.kept.or(kept), ..now }
            }
        })
    }
}

/// The catalogue, in the language of the screen.
#[derive(Debug, Clone)]
pub struct InLanguage {
    /// The language of the screen.
    pub language: Language,
    /// The catalogue that comes with the program.
    pub catalogue: CatalogueState,
    /// Whether the texts of the other language were asked for and did not come.
    pub switch_failed: bool,
    /// What is only looked up in it.
    pub look_up: Loaded<()>,
    /// Changes the language. The screen stays as it is until the texts are here.
    pub switch: Callback<Language>,
    /// Asks once more for what did not come.
    pub retry: Callback<()>,
}

/// Where a catalogue comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct From {
    /// The folder that its files lie in.
    pub folder: AttrValue,
    /// Under which name answers are kept in the browser, if they are.
    pub keep: Option<AttrValue>,
    /// Answers to begin with; those that were kept otherwise.
    pub draft: Option<AttrValue>,
}

/// Loads the catalogue, if it is `needed`: in the language that the reader chooses, and whole as soon as something is to
/// be `looked_up` in it.
#[hook]
pub fn use_catalogue(from: &From, first: Language, needed: bool, looked_up: bool) -> InLanguage {
    let shelf = use_reducer(move || Shelf {
        asked: File { language: first, whole: false },
        times: 0,
        failure: None,
        here: None,
        kept: None,
    });
    {
        let (from, to) = (from.clone(), shelf.dispatcher());
        let wanted = needed.then_some((shelf.asked, shelf.times));
        use_effect_with(wanted, move |wanted| {
            let Some((file, _)) = *wanted else { return };
            yew::platform::spawn_local(async move {
                let result = file.load(&from.folder).await;
                let kept = || from.keep.and_then(|keep| browser::storage::read(&kept::draft_key(&keep)));
                let kept = from.draft.map(|draft| draft.to_string()).or_else(kept);
                to.dispatch(Event::Came { file, result, kept });
            });
        });
    }
    let language = match &shelf.here {
        Some((language, _)) if needed => *language,
        _ => shelf.asked.language,
    };
    let missing = needed && looked_up && shelf.here.as_ref().is_some_and(|(_, catalogue)| !catalogue.has_supplement());
    {
        let to = shelf.dispatcher();
        use_effect_with(missing, move |missing| {
            if *missing {
                to.dispatch(Event::Asked(File { language, whole: true }));
            }
        });
    }
    let catalogue = match (&shelf.here, shelf.failure) {
        (Some((_, catalogue)), _) => {
            CatalogueState::Ready { catalogue: Rc::clone(catalogue), kept: shelf.kept.clone() }
        }
        (None, Some(failure)) => CatalogueState::Failed(failure),
        (None, None) => CatalogueState::Loading,
    };
    let retry = {
        let (to, asked) = (shelf.dispatcher(), shelf.asked);
        Callback::from(move |()| to.dispatch(Event::Asked(asked)))
    };
    let failed = shelf.failure.is_some() && shelf.here.is_some();
    let switch = {
        let (to, keep, asked) = (shelf.dispatcher(), from.keep.clone(), shelf.asked);
        use_callback((keep, asked), move |language: Language, (keep, asked)| {
            if let Some(keep) = keep {
                browser::storage::write(&kept::language_key(keep), language_tag(language));
            }
            to.dispatch(Event::Asked(File { language, ..*asked }));
        })
    };
    InLanguage {
        language,
        catalogue,
        switch_failed: failed && language != shelf.asked.language,
        look_up: match (missing, failed) {
            (false, _) => Loaded::Ready(()),
            (true, false) => Loaded::Loading,
            (true, true) => Loaded::Failed(retry.clone()),
        },
        switch,
        retry,
    }
}
