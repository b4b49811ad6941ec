//! The choice of the place.

use super::{element, option, plain, text};
use crate::shell::Shell;
use catalogue::OptionSet;
use words::place::PlaceRow;
use yew::prelude::*;

/// The choice of the place, each with how much the catalogue holds for it. The one that is chosen is emitted.
pub fn place_picker(
    shell: &Shell,
    places: &[PlaceRow],
    chosen: Option<OptionSet>,
    choose: &Callback<OptionSet>,
) -> Html {
    let name = shell.id("place");
    let row = |place: &PlaceRow| {
        let answer = place.option;
        let onchange = choose.reform(move |_: Event| answer);
        let class = if place.covered { "pc-option" } else { "pc-option pc-place-picker__empty" };
        let label = vec![plain(place.label.clone()), text("span", "pc-place-picker__hint", place.hint.clone())];
        option(Some(name.clone()), class, label, chosen == Some(answer), onchange)
    };
    element("div", "pc-place-picker", places.iter().map(row).collect())
}
