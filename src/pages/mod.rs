//! Pages: one screen, one file. Those that keep what has been entered and not yet been sent are Yew components.
//!
//! The start page, a question and what has failed lie in the program's first file. The others lie in parts that are loaded
//! when they are needed: see [`crate::parts`].

mod about;
mod accessibility;
mod all;
mod answers;
mod changed;
mod checklist;
mod compare;
mod coverage;
mod failed;
mod find;
mod firms;
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
pub use answers::answers_page;
pub use changed::changed_page;
pub use checklist::checklist_page;
pub use compare::compare_page;
pub use coverage::coverage_page;
pub use failed::{failed_page, part_failed_page};
pub use find::find_page;
pub use firms::firms_page;
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
pub use report::{paper, report_page};
pub use results::results_below;
pub use share::share_page;
pub use start::{StartPage, StartPageProps};

use crate::screen::{Further, Screen};
use words::texts::Texts;

/// What a further screen is called.
pub fn title_of(screen: &Screen, texts: Texts) -> &'static str {
    match screen {
        Screen::Link(_) => texts.opened_title(),
        Screen::Changed(_) => texts.changed_title(),
        Screen::Further(screen) => title(*screen, texts),
        _ => texts.product(),
    }
}

/// What such a screen is called.
pub fn title(screen: Further, texts: Texts) -> &'static str {
    match screen {
        Further::Find => texts.find_title(),
        Further::All => texts.all_title(),
        Further::Answers => texts.your_answers(),
        Further::Compare => texts.compare_title(),
        Further::Share => texts.share_title(),
        Further::Firms => texts.firms_title(),
        Further::Report => texts.report_title(),
        Further::Checklist => texts.checklist_title(),
        Further::Measures => texts.measures_title(),
        Further::Coverage => texts.coverage_title(),
        Further::Glossary => texts.glossary_title(),
        Further::About => texts.about_title(),
        Further::Privacy => texts.privacy_title(),
        Further::Accessibility => texts.accessibility_title(),
        Further::Gallery => texts.gallery_title(),
    }
}
