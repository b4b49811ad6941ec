//! Pages: one screen, one file. Those that keep what has been entered and not yet been sent are Yew components.
//!
//! The start page, a question and what has failed lie in the program's first file. The others lie in parts that are loaded
//! when they are needed: see [`crate::parts`].

mod about;
mod accessibility;
mod all;
mod changed;
mod checklist;
mod compare;
mod coverage;
mod failed;
mod find;
mod gallery;
mod glossary;
mod link;
mod loading;
mod measure;
mod measures;
mod not_found;
mod place_first;
mod privacy;
mod question;
mod report;
mod results;
mod share;
mod start;

pub use about::about_page;
pub use accessibility::accessibility_page;
pub use all::all_page;
pub use changed::changed_page;
pub use checklist::checklist_page;
pub use compare::compare_page;
pub use coverage::coverage_page;
pub use failed::{failed_page, part_failed_page};
pub use find::find_page;
pub use gallery::gallery_page;
pub use glossary::glossary_page;
pub use link::link_page;
pub use loading::loading_page;
pub use measure::measure_page;
pub use measures::measures_page;
pub use not_found::not_found_page;
pub use place_first::place_first;
pub use privacy::privacy_page;
pub use question::{QuestionPage, QuestionPageProps};
pub use report::report_page;
pub use results::results_below;
pub use share::share_page;
pub use start::{StartPage, StartPageProps};

use crate::screen::{Further, Screen};
use catalogue::bilingual::Language;
use words::wording;

/// What a further screen is called.
pub const fn title_of(screen: &Screen, language: Language) -> &'static str {
    match screen {
        Screen::Link(_) => wording::take::words(language).opened_title,
        Screen::Changed(_) => wording::further::words(language).changed_title,
        Screen::Further(screen) => title(*screen, language),
        _ => wording::words(language).product,
    }
}

/// What such a screen is called.
pub const fn title(screen: Further, language: Language) -> &'static str {
    let (words, own) = (wording::words(language), wording::further::words(language));
    match screen {
        Further::Find => words.find_title,
        Further::All => words.all_title,
        Further::Compare => words.compare_title,
        Further::Share => words.share_title,
        Further::Report => own.report_title,
        Further::Checklist => own.checklist_title,
        Further::Measures => words.measures_title,
        Further::Coverage => words.coverage_title,
        Further::Glossary => words.glossary_title,
        Further::About => words.about_title,
        Further::Privacy => words.privacy_title,
        Further::Accessibility => words.accessibility_title,
        Further::Gallery => own.gallery_title,
    }
}
