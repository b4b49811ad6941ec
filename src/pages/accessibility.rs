//! How well everybody can use it, and how the screens are drawn.

use super::title;
use crate::components::{element, heading, option, paragraphs, plain, points, prose, text};
use crate::display::{Display, Mode};
use crate::screen::Further;
use crate::shell::Shell;
use crate::visit::Visit;
use words::wording;
use yew::prelude::*;

/// The display settings, how to go by keyboard, the standard, what was tested and what is known to be missing.
pub fn accessibility_page(shell: &Shell, _visit: &UseReducerHandle<Visit>) -> Html {
    let words = wording::reference::words(shell.language);
    let tested = vec![
        text("p", "", words.accessibility_tested_lead),
        points([
            words.accessibility_tested_axe,
            words.accessibility_tested_keyboard,
            words.accessibility_tested_reader,
            words.accessibility_tested_zoom,
            words.accessibility_tested_targets,
            words.accessibility_tested_motion,
        ]),
    ];
    let limits = points([
        words.accessibility_limits_people,
        words.accessibility_limits_browsers,
        words.accessibility_limits_script,
        words.accessibility_limits_words,
        words.accessibility_limits_host,
    ]);
    let keyboard = points([
        words.accessibility_keyboard_tab,
        words.accessibility_keyboard_choose,
        words.accessibility_keyboard_enter,
    ]);
    let parts = vec![
        heading(shell, title(Further::Accessibility, shell.language)),
        text("p", "pc-lead", words.accessibility_lead),
        prose(words.display_title, settings(shell)),
        prose(words.accessibility_keyboard, vec![keyboard]),
        prose(words.accessibility_standard, paragraphs([words.accessibility_standard_body])),
        prose(words.accessibility_tested, tested),
        prose(words.accessibility_limits, vec![limits]),
        prose(words.accessibility_tell, paragraphs([words.accessibility_tell_body])),
    ];
    element("div", "pc-page pc-accessibility", parts)
}

fn settings(shell: &Shell) -> Vec<Html> {
    let words = wording::reference::words(shell.language);
    let now = shell.display;
    let group = |name: &str, legend: &'static str, choices: &[(&'static str, Display)]| {
        let name = shell.id(name);
        let choice = |(label, then): &(&'static str, Display)| {
            let then = *then;
            let onchange = shell.redraw.reform(move |_: Event| then);
            option(Some(name.clone()), "pc-option", vec![plain(*label)], now == then, onchange)
        };
        let rows = element("div", "pc-accessibility__choices", choices.iter().map(choice).collect());
        element("fieldset", "pc-fieldset", vec![element("legend", "", vec![text("h3", "", legend)]), rows])
    };
    let size = |on| now.with(Mode::Elder, on);
    let contrast = |on| now.with(Mode::Contrast, on);
    let system = now.with(Mode::Dark, false).with(Mode::Light, false);
    vec![
        text("p", "", words.display_kept),
        group(
            "size",
            words.display_size,
            &[(words.display_size_usual, size(false)), (words.display_size_large, size(true))],
        ),
        group(
            "contrast",
            words.display_contrast,
            &[(words.display_contrast_usual, contrast(false)), (words.display_contrast_high, contrast(true))],
        ),
        group(
            "colours",
            words.display_colours,
            &[
                (words.display_colours_system, system),
                (words.display_colours_light, now.with(Mode::Light, true)),
                (words.display_colours_dark, now.with(Mode::Dark, true)),
            ],
        ),
    ]
}
