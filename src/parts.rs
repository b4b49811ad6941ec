//! The parts of the program, and what loads when.
//!
//! The program is one: a single memory, the same components. What a first question does not need lies in parts, files of
//! their own that are loaded when a screen needs them. A part is what only the function below a `#[wasm_split(NAME)]`
//! leads to; `scripts/split.sh` finds that out from the linker's output. So everything else names the pages of a part
//! through [`Pages`], never directly: a direct call would move what it calls into the first file.
//!
//! | part | holds | is loaded |
//! |---|---|---|
//! | [`Part::Results`] | the results, and all answers so far | with the first question that is on the screen |
//! | [`Part::Measure`] | one measure, with its explanation | after that, or when it is gone to |
//! | [`Part::Take`] | what the result is taken away with: links, paper, files | when it is gone to, or when the browser is idle |
//! | [`Part::Tools`] | search, comparison, all questions on one page | when it is gone to, or when the browser is idle |
//! | [`Part::Reading`] | what is read: the catalogue, its documents, terms, privacy | when it is gone to, or when the browser is idle |
//! | `host` (in [`crate::embed`]) | the calculator in a host page | when it is mounted there, or an address has its options |

use crate::browser;
use crate::calculator::Page;
use crate::loading::load_groups;
use crate::pages;
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::Visit;
use std::cell::RefCell;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use words::texts::{Group, Texts};
use yew::platform::spawn_local;
use yew::prelude::*;

/// A part of the program that holds pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The results, and all answers so far.
    Results,
    /// One measure.
    Measure,
    /// What the result is taken away with.
    Take,
    /// What works with the answers and the results.
    Tools,
    /// What is read.
    Reading,
}

impl Part {
    /// What of the words of the screen it needs besides the first.
    const fn groups(self) -> &'static [Group] {
        match self {
            Self::Results | Self::Measure => &[Group::Results],
            Self::Take | Self::Tools | Self::Reading => &[Group::Results, Group::Further],
        }
    }

    /// Its stylesheets: files of the same build, one for each folder in `static/styles/parts/`.
    const fn styles(self) -> &'static [&'static str] {
        match self {
            Self::Results => &["results.css"],
            Self::Measure => &["results.css", "measure.css"],
            Self::Take => &["results.css", "tools.css", "take.css"],
            Self::Tools => &["results.css", "tools.css"],
            Self::Reading => &["results.css", "measure.css", "tools.css", "reading.css"],
        }
    }
}

/// The pages of a part: the functions by which the others call it.
#[derive(Debug, Clone, Copy)]
pub struct Pages {
    /// Draws a page.
    pub draw: fn(&Scene<'_>) -> Html,
    /// What a further screen is called.
    pub title: fn(&Screen, Texts) -> &'static str,
    /// What is printed in place of a screen, if the part has that.
    paper: Option<fn(&Shell, &UseReducerHandle<Visit>) -> Html>,
}

/// What a page is drawn of.
#[derive(Debug)]
pub struct Scene<'a> {
    /// The shell.
    pub shell: &'a Shell,
    /// The visit.
    pub visit: &'a UseReducerHandle<Visit>,
    /// The page.
    pub page: &'a Page,
    /// Its screen.
    pub screen: &'a Screen,
    /// Whether the browser keeps the answers.
    pub remembers: bool,
    /// The measure that the reader comes back from.
    pub from: Option<&'a str>,
    /// The list that a measure leads back to, and what it is called.
    pub back: (Screen, &'static str),
}

#[wasm_split(results, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "in the browser the call fails where the file does not come")]
fn load_results() -> Result<Pages, SplitLoaderError> {
    Ok(Pages { draw: draw_results, title: pages::title_of, paper: None })
}

#[wasm_split(measure, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "in the browser the call fails where the file does not come")]
fn load_measure() -> Result<Pages, SplitLoaderError> {
    Ok(Pages { draw: draw_measure, title: pages::title_of, paper: None })
}

#[wasm_split(take, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "in the browser the call fails where the file does not come")]
fn load_take() -> Result<Pages, SplitLoaderError> {
    Ok(Pages { draw: draw_take, title: pages::title_of, paper: Some(pages::paper) })
}

#[wasm_split(tools, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "in the browser the call fails where the file does not come")]
fn load_tools() -> Result<Pages, SplitLoaderError> {
    Ok(Pages { draw: draw_tools, title: pages::title_of, paper: None })
}

#[wasm_split(reading, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "in the browser the call fails where the file does not come")]
fn load_reading() -> Result<Pages, SplitLoaderError> {
    Ok(Pages { draw: draw_reading, title: pages::title_of, paper: None })
}

fn draw_results(scene: &Scene<'_>) -> Html {
    let Scene { shell, visit, remembers, from, .. } = *scene;
    if *scene.screen == Screen::Further(Further::Answers) {
        return pages::answers_page(shell, visit, remembers);
    }
    pages::results_below(shell, visit, remembers, from, None)
}

fn draw_measure(scene: &Scene<'_>) -> Html {
    let Scene { shell, visit, page, .. } = *scene;
    match page {
        Page::Measure(id) => pages::measure_page(shell, visit, *id, &scene.back),
        _ => Html::default(),
    }
}

fn draw_take(scene: &Scene<'_>) -> Html {
    let Scene { shell, visit, .. } = *scene;
    match scene.screen {
        Screen::Link(payload) => pages::link_page(shell, visit, payload),
        Screen::Changed(payload) => pages::changed_page(shell, visit, payload),
        Screen::Further(Further::Share) => pages::share_page(shell, visit),
        Screen::Further(Further::Firms) => pages::firms_page(shell, visit),
        Screen::Further(Further::Report) => pages::report_page(shell, visit),
        Screen::Further(Further::Checklist) => pages::checklist_page(shell, visit),
        _ => Html::default(),
    }
}

/// Draws a screen of the part [`Part::Tools`].
pub fn draw_tools(scene: &Scene<'_>) -> Html {
    let Scene { shell, visit, remembers, from, .. } = *scene;
    match scene.screen {
        Screen::Further(Further::Find) => pages::find_page(shell, visit, remembers, from),
        Screen::Further(Further::All) => pages::all_page(shell, visit, remembers),
        Screen::Further(Further::Compare) => pages::compare_page(shell, visit),
        _ => Html::default(),
    }
}

fn draw_reading(scene: &Scene<'_>) -> Html {
    let Scene { shell, visit, from, .. } = *scene;
    let Screen::Further(screen) = scene.screen else { return Html::default() };
    match screen {
        Further::Measures => pages::measures_page(shell, visit, from),
        Further::Coverage => pages::coverage_page(shell, &visit.catalogue),
        Further::Glossary => pages::glossary_page(shell, visit, &scene.back),
        Further::About => pages::about_page(shell, visit),
        Further::Privacy => pages::privacy_page(shell, visit),
        Further::Accessibility => pages::accessibility_page(shell, visit),
        Further::Gallery => pages::gallery_page(shell, visit),
        _ => Html::default(),
    }
}

/// A part did not come. Why, the browser's console says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotLoaded;

impl From<SplitLoaderError> for NotLoaded {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

thread_local! {
    /// What has been loaded.
    static LOADED: RefCell<Vec<(Part, Pages)>> = const { RefCell::new(Vec::new()) };
    /// The stylesheets that are in the document, if the parts are to add theirs to it.
    static STYLES: RefCell<Option<Vec<&'static str>>> = const { RefCell::new(None) };
}

/// From now on, each part adds its styles to the document. The standalone page does that; a host page adds all of them by
/// itself.
pub fn load_styles_too() {
    STYLES.set(Some(Vec::new()));
}

/// Adds the stylesheets of a part that the document does not have yet, at once. The answer comes when they have.
fn load_styles(part: Part) -> impl Future<Output = Result<(), NotLoaded>> {
    let is_missing = |file: &&str| STYLES.with_borrow(|here| here.as_ref().is_some_and(|here| !here.contains(file)));
    let missing = part.styles().iter().copied().filter(is_missing);
    let coming = missing.filter_map(|file| Some((file, browser::styles::add(&browser::location::beside(file)?))));
    let coming: Vec<_> = coming.collect();
    async move {
        for (file, came) in coming {
            came.await.map_err(|_| NotLoaded)?;
            STYLES.with_borrow_mut(|here| here.iter_mut().for_each(|here| here.push(file)));
        }
        Ok(())
    }
}

/// The pages of a part, if it has been loaded.
fn loaded(part: Part) -> Option<Pages> {
    LOADED.with_borrow(|loaded| loaded.iter().find(|(of, _)| *of == part).map(|(_, pages)| *pages))
}

/// Whether a part is here, and what its screens say.
fn ready(part: Part, texts: Texts) -> Option<Pages> {
    loaded(part).filter(|_| part.groups().iter().all(|group| texts.has(*group)))
}

/// What is printed in place of a screen: the report, once its part is here. Two screens are for paper themselves.
pub fn paper(shell: &Shell, visit: &UseReducerHandle<Visit>, screen: &Screen) -> Html {
    let is_for_paper = matches!(screen, Screen::Further(Further::Report | Further::Checklist));
    let pages = ready(Part::Take, shell.texts).filter(|_| !is_for_paper);
    pages.and_then(|pages| pages.paper).map_or_else(Html::default, |paper| paper(shell, visit))
}

/// Loads a part, and what its screens say. A failed load can be tried again.
async fn load(part: Part, texts: Texts) -> Result<(), NotLoaded> {
    let said = load_groups(texts, part.groups());
    if loaded(part).is_some() {
        return said.await.map_err(|_| NotLoaded);
    }
    let styles = load_styles(part);
    let pages = match part {
        Part::Results => load_results().await?,
        Part::Measure => load_measure().await?,
        Part::Take => load_take().await?,
        Part::Tools => load_tools().await?,
        Part::Reading => load_reading().await?,
    };
    styles.await?;
    said.await.map_err(|_| NotLoaded)?;
    LOADED.with_borrow_mut(|loaded| loaded.push((part, pages)));
    Ok(())
}

/// What is known of something that is loaded when it is needed.
#[derive(Debug, Clone, PartialEq)]
pub enum Loaded<T> {
    /// It is here.
    Ready(T),
    /// It is on its way.
    Loading,
    /// It did not come; the callback tries again.
    Failed(Callback<()>),
}

impl<T> Loaded<T> {
    /// The same, once something else is here too.
    #[must_use]
    pub fn and(self, other: &Loaded<()>) -> Self {
        match (self, other) {
            (Self::Ready(_), Loaded::Loading) => Self::Loading,
            (Self::Ready(_), Loaded::Failed(retry)) => Self::Failed(retry.clone()),
            (one, _) => one,
        }
    }
}

/// A part, which begins to load as soon as it is wanted. A failed load is tried again when it is wanted anew, or when the
/// reader asks.
#[hook]
pub fn use_part(wanted: Option<Part>, texts: Texts) -> Loaded<Pages> {
    let failed = use_state_eq(|| None::<Part>);
    let update = use_force_update();
    let load = {
        let failed = failed.setter();
        use_callback((wanted, texts), move |(), (wanted, texts)| {
            let (Some(part), texts) = (*wanted, *texts) else { return };
            let (failed, update) = (failed.clone(), update.clone());
            failed.set(None);
            spawn_local(async move {
                match load(part, texts).await {
                    Ok(()) => update.force_update(),
                    Err(NotLoaded) => failed.set(Some(part)),
                }
            });
        })
    };
    {
        let load = load.clone();
        use_effect_with((wanted, texts), move |(wanted, texts)| {
            if wanted.is_some_and(|part| ready(part, *texts).is_none()) {
                load.emit(());
            }
        });
    }
    match wanted.and_then(|part| ready(part, texts)) {
        Some(pages) => Loaded::Ready(pages),
        None if wanted.is_some() && *failed == wanted => Loaded::Failed(load),
        None => Loaded::Loading,
    }
}

/// Loads parts before they are asked for: the results once a question is on the screen, because they come after it; the
/// others when the browser has nothing else to do, unless the reader wants to save data.
#[hook]
pub fn use_parts_ahead(asking: bool, texts: Texts) {
    let update = use_force_update();
    use_effect_with((asking, texts), |(asking, texts)| {
        if !*asking {
            return;
        }
        let texts = *texts;
        spawn_local(async move {
            // What does not come now is asked for again when it is needed; then the reader is told.
            let results = load(Part::Results, texts).await;
            if results.is_ok() && !browser::idle::saves_data() && browser::idle::idle().await {
                for part in [Part::Measure, Part::Take, Part::Tools, Part::Reading] {
                    let _ = load(part, texts).await;
                }
                // From now on there is something to print.
                update.force_update();
            }
        });
    });
}
