//! The further screens: everything that a first visit does not need. One screen, one file.
//!
//! They are a part of the program that is loaded when it is needed: see [`crate::parts`].

mod about;
mod accessibility;
mod address;
mod all;
mod changed;
mod chart;
mod checklist;
mod compare;
mod coverage;
mod find;
mod gallery;
mod glossary;
mod link;
mod live_question;
mod measure_row;
mod measures;
mod privacy;
mod qr;
mod report;
mod share;
mod toolbar;

pub use changed::changed_page;
pub use chart::totals_chart;
pub use link::link_page;
pub use measure_row::measure_row;
pub use toolbar::toolbar;

use super::screen::{Further, Screen};
use crate::parts::Scene;
use catalogue::bilingual::Language;
use words::wording;
use yew::prelude::*;

/// A screen to take the result away.
pub fn take_part(scene: &Scene<'_>) -> Html {
    let Scene { shell, visit, .. } = *scene;
    match scene.screen {
        Screen::Link(payload) => link_page(shell, visit, payload),
        Screen::Changed(payload) => changed_page(shell, visit, payload),
        Screen::Further(Further::Share) => share::share_page(shell, visit),
        Screen::Further(Further::Report) => report::report_page(shell, visit),
        Screen::Further(Further::Checklist) => checklist::checklist_page(shell, visit),
        _ => Html::default(),
    }
}

/// Any other further screen.
pub fn more_part(scene: &Scene<'_>) -> Html {
    let Scene { shell, visit, remembers, from, .. } = *scene;
    let Screen::Further(screen) = scene.screen else { return Html::default() };
    match screen {
        Further::Find => find::find_page(shell, visit, remembers, from),
        Further::All => all::all_page(shell, visit, remembers),
        Further::Compare => compare::compare_page(shell, visit),
        Further::Measures => measures::measures_page(shell, visit, from),
        Further::Coverage => coverage::coverage_page(shell, &visit.catalogue),
        Further::Glossary => glossary::glossary_page(shell, &visit.catalogue),
        Further::About => about::about_page(shell, visit),
        Further::Privacy => privacy::privacy_page(shell, visit),
        Further::Accessibility => accessibility::accessibility_page(shell, visit),
        Further::Gallery => gallery::gallery_page(shell, visit),
        Further::Share | Further::Report | Further::Checklist => Html::default(),
    }
}

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
