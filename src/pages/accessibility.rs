//! How well everybody can use it, and how the screens are drawn.

use super::title;
use crate::components::{heading, option, paragraphs, plain, points, prose};
use crate::display::{Display, Mode};
use crate::screen::Further;
use crate::shell::Shell;
use crate::visit::Visit;
use yew::prelude::*;

/// The display settings, how to go by keyboard, the standard, what was tested and what is known to be missing.
pub fn accessibility_page(shell: &Shell, _visit: &UseReducerHandle<Visit>) -> Html {
    let texts = shell.texts;
    let keyboard = points([
        texts.accessibility_keyboard_tab(),
        texts.accessibility_keyboard_choose(),
        texts.accessibility_keyboard_enter(),
    ]);
    let limits = points([
        texts.accessibility_limits_people(),
        texts.accessibility_limits_browsers(),
        texts.accessibility_limits_script(),
        texts.accessibility_limits_words(),
        texts.accessibility_limits_host(),
    ]);
    html! {
        <div class="pc-page pc-accessibility">
            { heading(shell, title(Further::Accessibility, texts)) }
            <p class="pc-lead">{ texts.accessibility_lead() }</p>
            { prose(texts.display_title(), settings(shell)) }
            { prose(texts.accessibility_keyboard(), keyboard) }
            { prose(texts.accessibility_standard(), paragraphs([texts.accessibility_standard_body()])) }
            { prose(texts.accessibility_tested(), tested(shell)) }
            { prose(texts.accessibility_limits(), limits) }
            { prose(texts.accessibility_tell(), paragraphs([texts.accessibility_tell_body()])) }
        </div>
    }
}

fn tested(shell: &Shell) -> Html {
    let texts = shell.texts;
    let tests = points([
        texts.accessibility_tested_axe(),
        texts.accessibility_tested_keyboard(),
        texts.accessibility_tested_reader(),
        texts.accessibility_tested_zoom(),
        texts.accessibility_tested_targets(),
        texts.accessibility_tested_motion(),
    ]);
    html! {
        <>
            <p>{ texts.accessibility_tested_lead() }</p>
            { tests }
        </>
    }
}

fn settings(shell: &Shell) -> Html {
    let texts = shell.texts;
    let now = shell.display;
    let size = |on| now.with(Mode::Elder, on);
    let contrast = |on| now.with(Mode::Contrast, on);
    let sizes = [(texts.display_size_usual(), size(false)), (texts.display_size_large(), size(true))];
    let contrasts =
        [(texts.display_contrast_usual(), contrast(false)), (texts.display_contrast_high(), contrast(true))];
    let colours = [
        (texts.display_colours_system(), now.with(Mode::Dark, false).with(Mode::Light, false)),
        (texts.display_colours_light(), now.with(Mode::Light, true)),
        (texts.display_colours_dark(), now.with(Mode::Dark, true)),
    ];
    html! {
        <>
            <p>{ if shell.keep.is_some() { texts.display_kept() } else { texts.display_unkept() } }</p>
            { setting(shell, "size", texts.display_size(), &sizes) }
            { setting(shell, "contrast", texts.display_contrast(), &contrasts) }
            { setting(shell, "colours", texts.display_colours(), &colours) }
        </>
    }
}

/// A group of ways to draw the screens, of which one is chosen.
fn setting(shell: &Shell, name: &str, legend: &'static str, choices: &[(&'static str, Display)]) -> Html {
    let name = shell.id(name);
    let choice = |label: &'static str, then: Display| {
        let onchange = shell.redraw.reform(move |_: Event| then);
        option(Some(name.clone()), "pc-option", vec![plain(label)], shell.display == then, onchange)
    };
    html! {
        <fieldset class="pc-fieldset">
            <legend><h3>{ legend }</h3></legend>
            <div class="pc-accessibility__choices">
                for (label, then) in choices {
                    { choice(label, *then) }
                }
            </div>
        </fieldset>
    }
}
