//! Loading what the screens show: the words of the screen and the catalogue, in one language, and as much of the catalogue
//! as the screen needs.

use crate::browser;
use crate::kept;
use crate::parts::Loaded;
use catalogue::tree::Tree;
use catalogue::{Catalogue, compiled};
use std::cell::RefCell;
use std::rc::Rc;
use words::texts::{self, Group, Locale, Texts};
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

/// What a screen needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Wanted {
    locale: &'static Locale,
    /// How much of the catalogue, if any of it: a host page may have its own.
    catalogue: Option<Extent>,
}

/// How much of a catalogue there is in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// What it takes to ask and to answer.
    Questions,
    /// That, and what is only looked up.
    Whole,
}

/// What has come.
#[derive(Debug, Clone)]
struct Here {
    texts: Texts,
    catalogue: Option<Rc<Catalogue>>,
    /// Whether the catalogue is the copy that the browser keeps.
    is_kept: bool,
}

impl Wanted {
    /// `before` is what the screen says now: as much of it comes in the other language.
    async fn load(self, folder: &str, before: Option<Texts>) -> Result<Here, Failure> {
        let Some(extent) = self.catalogue else {
            return Ok(Here { texts: load_all(self.locale, before).await?, catalogue: None, is_kept: false });
        };
        let name = match extent {
            Extent::Questions => "questions",
            Extent::Whole => "catalogue",
        };
        // Asked for before the texts are waited for, so that both are on their way at once.
        let file = browser::fetch::text(&format!("{folder}{name}.{}.json", self.locale.catalogue.tag()));
        let texts = load_all(self.locale, before).await?;
        let file = file.await.map_err(|_| Failure::Network)?;
        let catalogue =
            browser::json::parse(&file.text).and_then(compiled::read).map(Rc::new).ok_or(Failure::Broken)?;
        Ok(Here { texts, catalogue: Some(catalogue), is_kept: file.is_kept })
    }
}

thread_local! {
    /// The texts that have been loaded, which several calculators of a page share.
    static TEXTS: RefCell<Vec<Texts>> = const { RefCell::new(Vec::new()) };
}

/// The words of the screen in a language, if they have been loaded.
fn loaded_texts(locale: &Locale) -> Option<Texts> {
    TEXTS.with_borrow(|all| all.iter().copied().find(|texts| texts.locale() == locale))
}

/// The words of the screen in a language, as far as the first screens need them. Their file lies beside the program.
async fn load_texts(locale: &'static Locale) -> Result<Texts, Failure> {
    if let Some(texts) = loaded_texts(locale) {
        return Ok(texts);
    }
    let tree = texts_file(locale, Group::First).await?;
    // Another calculator may have been faster; what is read stays in memory for good.
    if let Some(texts) = loaded_texts(locale) {
        return Ok(texts);
    }
    let texts = texts::read(tree, locale).ok_or(Failure::Network)?;
    TEXTS.with_borrow_mut(|all| all.push(texts));
    Ok(texts)
}

/// The words of the screen in a language, as much as there is in another.
async fn load_all(locale: &'static Locale, other: Option<Texts>) -> Result<Texts, Failure> {
    let texts = load_texts(locale).await?;
    let groups = Group::ALL.into_iter().filter(|group| other.is_some_and(|other| other.has(*group)));
    load_groups(texts, &groups.collect::<Vec<_>>()).await?;
    Ok(texts)
}

/// Loads groups of what the screens say, unless they are here.
///
/// # Errors
/// A file did not come, or is of another build.
pub fn load_groups(texts: Texts, groups: &[Group]) -> impl Future<Output = Result<(), Failure>> + use<> {
    let missing = groups.iter().copied().filter(|group| !texts.has(*group));
    let files: Vec<_> = missing.map(|group| (group, texts_file(texts.locale(), group))).collect();
    async move {
        for (group, file) in files {
            texts.add(group, file.await?).ok_or(Failure::Network)?;
        }
        Ok(())
    }
}

/// The file of a group, which is asked for at once.
fn texts_file(locale: &Locale, group: Group) -> impl Future<Output = Result<Tree, Failure>> + use<> {
    let file = browser::location::beside(&format!("{}-{}.json", locale.tag, group.name()));
    let text = file.map(|file| browser::fetch::text(&file));
    async move {
        let file = text.ok_or(Failure::Network)?.await.map_err(|_| Failure::Network)?;
        browser::json::parse(&file.text).ok_or(Failure::Network)
    }
}

/// What the first screen needs and the program has fetched before it draws anything, so that the first sight gives way to
/// a whole page.
#[derive(Debug, Clone)]
pub struct Arrived {
    wanted: Wanted,
    result: Result<Here, Failure>,
    kept: Option<String>,
}

/// Given once, at the beginning.
impl PartialEq for Arrived {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Fetches what the first screen needs. `keep` is the name under which answers are kept.
pub async fn arrived(folder: &str, locale: &'static Locale, keep: &str) -> Arrived {
    let wanted = Wanted { locale, catalogue: Some(Extent::Questions) };
    let result = wanted.load(folder, None).await;
    Arrived { wanted, result, kept: browser::storage::read_here(&kept::draft_key(keep)) }
}

/// What was asked for and what is here. What is here stays until what was asked for has come.
#[derive(Debug, Clone)]
struct Shelf {
    asked: Wanted,
    /// How often something was asked for: the same may be asked for again.
    times: u32,
    /// Whether what was asked for is on its way.
    awaited: bool,
    failure: Option<Failure>,
    here: Option<Here>,
    kept: Option<String>,
}

impl Shelf {
    fn new(asked: Wanted, arrived: Option<&Arrived>) -> Self {
        let empty = Self { asked, times: 0, awaited: true, failure: None, here: None, kept: None };
        match arrived.filter(|arrived| arrived.wanted == asked) {
            None => empty,
            Some(Arrived { result: Err(failure), .. }) => Self { awaited: false, failure: Some(*failure), ..empty },
            Some(Arrived { result: Ok(here), kept, .. }) => {
                Self { awaited: false, here: Some(here.clone()), kept: kept.clone(), ..empty }
            }
        }
    }
}

#[derive(Debug)]
enum Event {
    Asked(Wanted),
    Came { wanted: Wanted, result: Result<Here, Failure>, kept: Option<String> },
}

impl Reducible for Shelf {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let now = (*self).clone();
        Rc::new(match event {
            Event::Asked(wanted) => {
                Self { asked: wanted, times: now.times.saturating_add(1), awaited: true, failure: None, ..now }
            }
            // Something else was asked for meanwhile.
            Event::Came { wanted, .. } if wanted != now.asked => return self,
            Event::Came { result: Err(failure), .. } => Self { awaited: false, failure: Some(failure), ..now },
            Event::Came { result: Ok(here), kept, .. } => {
                Self { awaited: false, here: Some(here), kept: now.kept.or(kept), ..now }
            }
        })
    }
}

/// What the screens show, in the language of the reader.
#[derive(Debug, Clone)]
pub struct InLanguage {
    /// The language; the one that was asked for as long as there are no texts.
    pub locale: &'static Locale,
    /// The words of the screen, once they are here.
    pub texts: Option<Texts>,
    /// The catalogue that comes with the program.
    pub catalogue: CatalogueState,
    /// Whether that is the copy that the browser keeps, because the site could not be reached.
    pub is_kept: bool,
    /// Whether the texts of another language were asked for and did not come.
    pub switch_failed: bool,
    /// What is only looked up in the catalogue.
    pub look_up: Loaded<()>,
    /// Changes the language. The screen stays as it is until the texts are here.
    pub switch: Callback<&'static Locale>,
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

/// Loads the words of the screen in the language that the reader chooses, and the catalogue with them, if it is `needed`:
/// whole as soon as something is to be `looked_up` in it. What has `arrived` already is not loaded again.
#[hook]
pub fn use_catalogue(
    from: &From,
    first: &'static Locale,
    arrived: Option<&Arrived>,
    needed: bool,
    looked_up: bool,
) -> InLanguage {
    let shelf = use_reducer(move || {
        Shelf::new(Wanted { locale: first, catalogue: needed.then_some(Extent::Questions) }, arrived)
    });
    {
        let (from, to) = (from.clone(), shelf.dispatcher());
        let before = shelf.here.as_ref().map(|here| here.texts);
        use_effect_with((shelf.awaited, shelf.asked, shelf.times), move |(awaited, wanted, _)| {
            let wanted = *wanted;
            if !*awaited {
                return;
            }
            yew::platform::spawn_local(async move {
                let result = wanted.load(&from.folder, before).await;
                let kept = || from.keep.and_then(|keep| browser::storage::read_here(&kept::draft_key(&keep)));
                let kept = from.draft.map(|draft| draft.to_string()).or_else(kept);
                to.dispatch(Event::Came { wanted, result, kept });
            });
        });
    }
    let here = shelf.here.as_ref();
    // Where only the catalogue did not come, there are words to say that.
    let failed_texts = || shelf.failure.and_then(|_| loaded_texts(shelf.asked.locale));
    let texts = here.map(|here| here.texts).or_else(failed_texts);
    let locale = texts.map_or(shelf.asked.locale, Texts::locale);
    let catalogue = here.and_then(|here| here.catalogue.as_ref());
    // A host page may want the catalogue that comes with the program after all, because its own cannot be used.
    let missing =
        here.is_some() && needed && catalogue.is_none_or(|catalogue| looked_up && !catalogue.has_supplement());
    {
        let to = shelf.dispatcher();
        let extent = if looked_up { Extent::Whole } else { Extent::Questions };
        use_effect_with((missing, extent), move |(missing, extent)| {
            if *missing {
                to.dispatch(Event::Asked(Wanted { locale, catalogue: Some(*extent) }));
            }
        });
    }
    let state = match (catalogue, shelf.failure) {
        (Some(catalogue), _) => CatalogueState::Ready { catalogue: Rc::clone(catalogue), kept: shelf.kept.clone() },
        (None, Some(failure)) => CatalogueState::Failed(failure),
        (None, None) => CatalogueState::Loading,
    };
    let retry = {
        let (to, asked) = (shelf.dispatcher(), shelf.asked);
        Callback::from(move |()| to.dispatch(Event::Asked(asked)))
    };
    let failed = shelf.failure.is_some() && here.is_some();
    let switch = {
        let (to, keep, asked) = (shelf.dispatcher(), from.keep.clone(), shelf.asked);
        use_callback((keep, asked), move |locale: &'static Locale, (keep, asked)| {
            if let Some(keep) = keep {
                browser::storage::write(&kept::language_key(keep), locale.tag);
            }
            to.dispatch(Event::Asked(Wanted { locale, ..*asked }));
        })
    };
    InLanguage {
        locale,
        texts,
        is_kept: here.is_some_and(|here| here.is_kept),
        switch_failed: failed && locale != shelf.asked.locale,
        look_up: match (missing && catalogue.is_some(), failed) {
            (false, _) => Loaded::Ready(()),
            (true, false) => Loaded::Loading,
            (true, true) => Loaded::Failed(retry.clone()),
        },
        catalogue: state,
        switch,
        retry,
    }
}
