//! Pages: one for each screen. Those that keep what has been entered and not yet been sent are Yew components.

mod failed;
mod focus;
mod loading;
mod measure;
mod not_found;
mod place_first;
mod question;
mod results;
mod start;

pub use failed::{failed_page, part_failed_page};
pub(super) use focus::focus_notice;
pub use loading::loading_page;
pub use not_found::not_found_page;
pub(super) use place_first::place_first;
pub use question::{QuestionPage, QuestionPageProps};
pub use results::results_below;
pub use start::{StartPage, StartPageProps};

use crate::parts::Scene;
use crate::ui::calculator::Page;
use yew::prelude::*;

/// The results or one measure.
pub fn results_part(scene: &Scene<'_>) -> Html {
    let Scene { shell, visit, remembers, from, .. } = *scene;
    match scene.page {
        Page::Measure(id) => measure::measure_page(shell, visit, *id, &scene.back),
        _ => results_below(shell, visit, remembers, from, None),
    }
}
