//! What the page says of the release that the browser keeps for use without a network. static/offline.js has it kept.

use crate::browser;
use crate::components::{Outdated, edition_notice};
use crate::shell::Shell;
use catalogue::Catalogue;
use words::place;
use yew::prelude::*;

/// A release that the site has and this page is not of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewerRelease {
    /// The edition of its catalogue, where that is known.
    edition: Option<String>,
}

/// The newer release that the site has, if it is known to have one. Only the standalone page, which goes by its address, is
/// kept and asks for one.
#[hook]
pub fn use_newer_release(by_address: bool) -> Option<NewerRelease> {
    let newer = use_state_eq(|| None);
    let set = newer.setter();
    use_effect_with((), move |()| {
        let changed = move |edition| set.set(Some(NewerRelease { edition }));
        let listener = by_address.then(|| browser::release::on_change(changed));
        move || drop(listener)
    });
    (*newer).clone()
}

/// The notice that the catalogue on the screen may not be the newest; nothing where it is. `is_kept`: it is the copy that
/// the browser keeps. `retry` asks the site for it again.
pub fn outdated(
    shell: &Shell,
    catalogue: &Catalogue,
    newer: Option<NewerRelease>,
    is_kept: bool,
    retry: &Callback<()>,
) -> Html {
    if newer.is_some_and(|newer| newer.edition.as_deref() != Some(catalogue.edition())) {
        let reload = Callback::from(|()| browser::location::reload());
        edition_notice(shell, Outdated::Newer, &reload)
    } else if is_kept {
        edition_notice(shell, Outdated::Offline(place::edition(catalogue, shell.texts)), retry)
    } else {
        Html::default()
    }
}
