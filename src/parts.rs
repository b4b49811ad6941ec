//! The parts of the program, and what loads when.
//!
//! The program is one: a single memory, the same components. What a first question does not need lies in parts, files of
//! their own that are loaded when a screen needs them. A part is what only the function below a `#[wasm_split(NAME)]`
//! leads to; `scripts/split.sh` finds that out from the linker's output. So everything else names the functions of a part
//! through its struct here, never directly: a direct call would move what it calls into the first file.
//!
//! | part | holds | is loaded |
//! |---|---|---|
//! | [`Results`] | the results, one measure | with the first question that is on the screen |
//! | [`More`] | every further screen, with its styles | when one is gone to, or before that when the browser is idle |
//! | `host` (in [`crate::embed`]) | the calculator in a host page | when it is mounted there, or an address asks for its options |

use crate::browser;
use crate::ui::desk;
use crate::ui::pages::{measure_page, results_page};
use crate::ui::screen::Screen;
use crate::ui::shell::Shell;
use crate::ui::visit::Visit;
use catalogue::MeasureId;
use catalogue::bilingual::Language;
use std::cell::{Cell, OnceCell};
use std::pin::Pin;
use std::thread::LocalKey;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::platform::spawn_local;
use yew::prelude::*;

/// A part of the program: the functions by which the others call it.
pub trait Part: Copy + 'static {
    /// Loads it. A failed load can be tried again.
    fn load() -> impl Future<Output = Result<Self, NotLoaded>>;

    /// Where it is kept once it is loaded.
    fn kept() -> &'static LocalKey<Cell<Option<Self>>>;
}

/// A part did not come. Why, the browser's console says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotLoaded;

impl From<SplitLoaderError> for NotLoaded {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// What is known of a part.
#[derive(Debug, Clone, PartialEq)]
pub enum Loaded<P> {
    /// It is here.
    Ready(P),
    /// It is on its way.
    Loading,
    /// It did not come; the callback tries again.
    Failed(Callback<()>),
}

impl<P> Loaded<P> {
    /// The part, once something else is here too.
    #[must_use]
    pub fn and(self, other: &Loaded<()>) -> Self {
        match (self, other) {
            (Self::Ready(_), Loaded::Loading) => Self::Loading,
            (Self::Ready(_), Loaded::Failed(retry)) => Self::Failed(retry.clone()),
            (part, _) => part,
        }
    }
}

/// The results and one measure.
#[derive(Debug, Clone, Copy)]
pub struct Results {
    /// The results. `remembers` says whether the browser keeps the answers, the name is that of the measure that the
    /// reader comes back from.
    pub results: fn(&Shell, &UseReducerHandle<Visit>, remembers: bool, from: Option<&str>) -> Html,
    /// One measure, and the list that it leads back to.
    pub measure: fn(&Shell, &UseReducerHandle<Visit>, MeasureId, back: &(Screen, &'static str)) -> Html,
}

#[wasm_split(results, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "in the browser the call fails where the file does not come")]
fn load_results() -> Result<Results, SplitLoaderError> {
    Ok(Results { results: results_page, measure: measure_page })
}

impl Part for Results {
    async fn load() -> Result<Self, NotLoaded> {
        Ok(load_results().await?)
    }

    fn kept() -> &'static LocalKey<Cell<Option<Self>>> {
        thread_local!(static KEPT: Cell<Option<Results>> = const { Cell::new(None) });
        &KEPT
    }
}

/// Every further screen.
#[derive(Debug, Clone, Copy)]
pub struct More {
    /// A screen. The arguments are those of [`Results::results`].
    pub page: fn(&Shell, &UseReducerHandle<Visit>, &Screen, remembers: bool, from: Option<&str>) -> Html,
    /// What it is called.
    pub title: fn(&Screen, Language) -> &'static str,
}

#[wasm_split(more, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "in the browser the call fails where the file does not come")]
fn load_more() -> Result<More, SplitLoaderError> {
    Ok(More { page: desk::page, title: desk::title_of })
}

thread_local! {
    /// The stylesheet of [`More`], where it is not in the first one.
    static STYLES: OnceCell<String> = const { OnceCell::new() };
}

/// From now on, the styles of the further screens are loaded with them, into the document. The standalone page does that;
/// a host page gets one stylesheet for everything.
pub fn load_styles_too(address: String) {
    STYLES.with(|styles| {
        // Set once, when the page starts.
        let _ = styles.set(address);
    });
}

impl Part for More {
    async fn load() -> Result<Self, NotLoaded> {
        if Self::kept().get().is_some() {
            return Ok(load_more().await?);
        }
        let styles = STYLES.with(|styles| styles.get().map(|address| browser::styles::add(address)));
        let part = load_more().await?;
        match styles {
            Some(styles) => styles.await.map(|()| part).map_err(|_| NotLoaded),
            None => Ok(part),
        }
    }

    fn kept() -> &'static LocalKey<Cell<Option<Self>>> {
        thread_local!(static KEPT: Cell<Option<More>> = const { Cell::new(None) });
        &KEPT
    }
}

/// Loads a part and keeps it.
///
/// # Errors
/// It did not come.
pub async fn load<P: Part>() -> Result<P, NotLoaded> {
    let part = P::load().await?;
    P::kept().set(Some(part));
    Ok(part)
}

/// A part, which begins to load as soon as it is wanted. A failed load is tried again when it is wanted anew, or when the
/// reader asks.
#[hook]
pub fn use_part<P: Part>(wanted: bool) -> Loaded<P> {
    let (failed, retry) =
        use_loading(wanted, || P::kept().get().is_some(), || Box::pin(async { load::<P>().await.map(drop) }));
    match P::kept().get() {
        Some(part) => Loaded::Ready(part),
        None if failed => Loaded::Failed(retry),
        None => Loaded::Loading,
    }
}

/// A load on its way.
type Loading = Pin<Box<dyn Future<Output = Result<(), NotLoaded>>>>;

/// What `use_part` is for every part: says whether the load has failed, and gives what tries again.
#[hook]
fn use_loading(wanted: bool, is_here: fn() -> bool, load: fn() -> Loading) -> (bool, Callback<()>) {
    let failed = use_state_eq(|| false);
    let update = use_force_update();
    let retry = {
        let failed = failed.setter();
        use_callback((), move |(), ()| {
            let (failed, update) = (failed.clone(), update.clone());
            failed.set(false);
            spawn_local(async move {
                match load().await {
                    Ok(()) => update.force_update(),
                    Err(NotLoaded) => failed.set(true),
                }
            });
        })
    };
    {
        let retry = retry.clone();
        use_effect_with(wanted, move |wanted| {
            if *wanted && !is_here() {
                retry.emit(());
            }
        });
    }
    (*failed, retry)
}

/// Loads parts before they are asked for: the results once a question is on the screen, because they come after it; the
/// further screens when the browser has nothing else to do, unless the reader wants to save data.
#[hook]
pub fn use_parts_ahead(asking: bool) {
    use_effect_with(asking, |asking| {
        if !*asking {
            return;
        }
        spawn_local(async {
            // Nobody has asked yet. Who does will load it again, and is told.
            let results = load::<Results>().await;
            if results.is_ok() && !browser::idle::saves_data() {
                browser::idle::when_idle(|| {
                    spawn_local(async {
                        let _ = load::<More>().await;
                    });
                });
            }
        });
    });
}
