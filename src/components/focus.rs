//! A session about one measure alone: where it begins, and how it is left.

use crate::browser;
use crate::components::{LinkStyle, element, link, notice, plain, text};
use crate::screen::Screen;
use crate::shell::Shell;
use crate::visit::{Visit, act};
use catalogue::MeasureId;
use questionnaire::{Action, candidates_for};
use words::place;
use yew::prelude::*;

/// The button that asks only what one measure needs. Nothing where nothing is left to ask about it.
pub fn focus_button(shell: &Shell, visit: &UseReducerHandle<Visit>, id: MeasureId) -> Html {
    if candidates_for(&visit.catalogue, visit.session.facts(), &visit.determination, Some(id)).is_empty() {
        return Html::default();
    }
    let (visit, go) = (visit.clone(), shell.go.clone());
    let onclick = Callback::from(move |_: MouseEvent| go.emit(act(&visit, Action::Focus(Some(id)))));
    html! { <button type="button" class="pc-button" {onclick}>{ plain(shell.texts.only_this()) }</button> }
}

/// That only one measure is asked for, which place that is for, and the way to everything. Nothing where all is asked.
pub fn focus_notice(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    let Some(measure) = visit.session.focus() else { return Html::default() };
    let (texts, catalogue) = (shell.texts, &visit.catalogue);
    let title = catalogue.measure(measure).title.in_language(shell.texts.language());
    let place_words = place::chosen_words(catalogue, visit.session.facts(), shell.texts);
    let onclick = {
        let (visit, heading, go) = (visit.clone(), shell.heading.clone(), shell.go.clone());
        Callback::from(move |_: MouseEvent| {
            // The button goes; where the next question is on the screen already, the focus stays there.
            browser::focus::quietly(heading.cast());
            go.emit(act(&visit, Action::Focus(None)));
        })
    };
    let where_to = Screen::question(&catalogue.question(catalogue.question_of(catalogue.place())).name);
    let ways = vec![
        html! { <button type="button" class="pc-link" {onclick}>{ plain(texts.ask_all()) }</button> },
        link(shell, &where_to, LinkStyle::Text, texts.choose_place()),
    ];
    notice(vec![text("p", "", shell.texts.only_about(title, &place_words)), element("p", "pc-actions", ways)])
}
