//! What the page says of the release that the browser keeps for use without a network. static/offline.js has it kept.

use crate::browser;
use crate::components::{Outdated, edition_notice};
use crate::shell::Shell;
use catalogue::Catalogue;
use std::rc::Rc;
use words::place;
use yew::prelude::*;

/// The notice that the catalogue on the screen may not be the newest; nothing where it is. `is_kept`: it is the copy that
/// the browser keeps. `retry` asks the site for it again.
#[hook]
pub fn use_edition_notice(
    shell: &Shell,
    catalogue: Option<&Rc<Catalogue>>,
    is_kept: bool,
    retry: &Callback<()>,
) -> Html {
    let change = use_state_eq(|| None::<Option<String>>);
    let (set, by_address) = (change.setter(), shell.navigation.is_by_address());
    use_effect_with((), move |()| {
        let listener = by_address.then(|| browser::release::on_change(move |edition| set.set(Some(edition))));
        move || drop(listener)
    });
    let Some(catalogue) = catalogue else { return Html::default() };
    let is_newer = change.as_ref().is_some_and(|edition| edition.as_deref() != Some(catalogue.edition()));
    if is_newer {
        let reload = Callback::from(|()| browser::location::reload());
        edition_notice(shell, Outdated::Newer, &reload)
    } else if is_kept {
        edition_notice(shell, Outdated::Offline(place::edition(catalogue, shell.texts)), retry)
    } else {
        Html::default()
    }
}
