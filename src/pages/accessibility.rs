//! How well everybody can use it, and how the screens are drawn.

use super::title;
use crate::components::{element, heading, option, paragraphs, plain, points, prose, text};
use crate::display::{Display, Mode};
use crate::screen::Further;
use crate::shell::Shell;
use crate::visit::Visit;
use yew::prelude::*;

/// The display settings, how to go by keyboard, the standard, what was tested and what is known to be missing.
pub fn accessibility_page(shell: &Shell, _visit: &UseReducerHandle<Visit>) -> Html {
    let texts = shell.texts;
    let tested = vec![
        text("p", "", texts.accessibility_tested_lead()),
        points([
            texts.accessibility_tested_axe(),
            texts.accessibility_tested_keyboard(),
            texts.accessibility_tested_reader(),
            texts.accessibility_tested_zoom(),
            texts.accessibility_tested_targets(),
            texts.accessibility_tested_motion(),
        ]),
    ];
    let limits = points([
        texts.accessibility_limits_people(),
        texts.accessibility_limits_browsers(),
        texts.accessibility_limits_script(),
        texts.accessibility_limits_words(),
        texts.accessibility_limits_host(),
    ]);
    let keyboard = points([
        texts.accessibility_keyboard_tab(),
        texts.accessibility_keyboard_choose(),
        texts.accessibility_keyboard_enter(),
    ]);
    let parts = vec![
        heading(shell, title(Further::Accessibility, shell.texts)),
        text("p", "pc-lead", texts.accessibility_lead()),
        prose(texts.display_title(), settings(shell)),
        prose(texts.accessibility_keyboard(), vec![keyboard]),
        prose(texts.accessibility_standard(), paragraphs([texts.accessibility_standard_body()])),
        prose(texts.accessibility_tested(), tested),
        prose(texts.accessibility_limits(), vec![limits]),
        prose(texts.accessibility_tell(), paragraphs([texts.accessibility_tell_body()])),
    ];
    element("div", "pc-page pc-accessibility", parts)
}

fn settings(shell: &Shell) -> Vec<Html> {
    let texts = shell.texts;
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
        text("p", "", if shell.keep.is_some() { texts.display_kept() } else { texts.display_unkept() }),
        group(
            "size",
            texts.display_size(),
            &[(texts.display_size_usual(), size(false)), (texts.display_size_large(), size(true))],
        ),
        group(
            "contrast",
            texts.display_contrast(),
            &[(texts.display_contrast_usual(), contrast(false)), (texts.display_contrast_high(), contrast(true))],
        ),
        group(
            "colours",
            texts.display_colours(),
            &[
                (texts.display_colours_system(), system),
                (texts.display_colours_light(), now.with(Mode::Light, true)),
                (texts.display_colours_dark(), now.with(Mode::Dark, true)),
            ],
        ),
    ]
}
