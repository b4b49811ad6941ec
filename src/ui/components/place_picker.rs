//! The choice of the place.

use crate::catalogue::OptionSet;
use crate::present::place::PlaceRow;
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// The choice of the place.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct PlacePickerProps {
    /// The places.
    pub places: Vec<PlaceRow>,
    /// The one that is chosen.
    pub chosen: Option<OptionSet>,
    /// Emits the one that is chosen.
    pub choose: Callback<OptionSet>,
}

/// The choice of the place, each with how much the catalogue holds for it.
#[component]
pub fn PlacePicker(props: &PlacePickerProps) -> Html {
    let name = use_shell().id("place");
    let rows = props.places.iter().map(|place| {
        let onchange = {
            let (choose, option) = (props.choose.clone(), place.option);
            Callback::from(move |_: Event| choose.emit(option))
        };
        let class = classes!(
            "pc-option",
            "pc-place-picker__place",
            (!place.covered).then_some("pc-place-picker__place--empty")
        );
        html! {
            <label {class} key={place.name.clone()}>
                <input type="radio" name={name.clone()} checked={props.chosen == Some(place.option)} {onchange} />
                <span class="pc-option__label">
                    { place.label.clone() }
                    <span class="pc-place-picker__hint">{ place.hint.clone() }</span>
                </span>
            </label>
        }
    });
    html! { <div class="pc-place-picker">{ for rows }</div> }
}
