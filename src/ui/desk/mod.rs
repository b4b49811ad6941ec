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
mod consent;
mod coverage;
mod find;
mod gallery;
mod glossary;
mod hosted;
mod link;
mod live_question;
mod measure_row;
mod measures;
mod privacy;
mod qr;
mod report;
pub mod setup;
mod share;
mod toolbar;

pub use changed::changed_page;
pub use chart::totals_chart;
pub use hosted::{Berth, BerthProps, Hosted, HostedProps};
pub use link::link_page;
pub use measure_row::measure_row;
pub use toolbar::toolbar;

use super::screen::{DeskScreen, Screen};
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
        Screen::Desk(DeskScreen::Share) => share::share_page(shell, visit),
        Screen::Desk(DeskScreen::Report) => report::report_page(shell, visit),
        Screen::Desk(DeskScreen::Checklist) => checklist::checklist_page(shell, visit),
        _ => Html::default(),
    }
}

/// Any other further screen.
pub fn more_part(scene: &Scene<'_>) -> Html {
    let Scene { shell, visit, remembers, from, .. } = *scene;
    let Screen::Desk(screen) = scene.screen else { return Html::default() };
    match screen {
        DeskScreen::Find => find::find_page(shell, visit, remembers, from),
        DeskScreen::All => all::all_page(shell, visit, remembers),
        DeskScreen::Compare => compare::compare_page(shell, visit),
        DeskScreen::Measures => measures::measures_page(shell, visit, from),
        DeskScreen::Coverage => coverage::coverage_page(shell, &visit.catalogue),
        DeskScreen::Glossary => glossary::glossary_page(shell, &visit.catalogue),
        DeskScreen::About => about::about_page(shell, visit),
        DeskScreen::Privacy => privacy::privacy_page(shell, visit),
        DeskScreen::Accessibility => accessibility::accessibility_page(shell, visit),
        DeskScreen::Gallery => gallery::gallery_page(shell, visit),
        DeskScreen::Share | DeskScreen::Report | DeskScreen::Checklist => Html::default(),
    }
}

/// What a further screen is called.
pub const fn title_of(screen: &Screen, language: Language) -> &'static str {
    match screen {
        Screen::Link(_) => wording::take::words(language).opened_title,
        Screen::Changed(_) => wording::desk::words(language).changed_title,
        Screen::Desk(screen) => title(*screen, language),
        _ => wording::words(language).product,
    }
}

/// What a screen of the desk is called.
pub const fn title(screen: DeskScreen, language: Language) -> &'static str {
    let (words, own) = (wording::words(language), wording::desk::words(language));
    match screen {
        DeskScreen::Find => words.find_title,
        DeskScreen::All => words.all_title,
        DeskScreen::Compare => words.compare_title,
        DeskScreen::Share => words.share_title,
        DeskScreen::Report => own.report_title,
        DeskScreen::Checklist => own.checklist_title,
        DeskScreen::Measures => words.measures_title,
        DeskScreen::Coverage => words.coverage_title,
        DeskScreen::Glossary => words.glossary_title,
        DeskScreen::About => words.about_title,
        DeskScreen::Privacy => words.privacy_title,
        DeskScreen::Accessibility => words.accessibility_title,
        DeskScreen::Gallery => own.gallery_title,
    }
}
