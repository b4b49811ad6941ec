//! A range as a bar.

use crate::present::summary::Bar;
use yew::prelude::*;

/// What a bar shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RangeBarProps {
    /// The range on its scale.
    pub bar: Bar,
}

/// A range as a bar: the certain part full, the possible part lighter. The words beside it say the same.
#[component]
pub fn RangeBar(props: &RangeBarProps) -> Html {
    let Bar { certain, possible, open } = props.bar;
    // Something that is there is seen, however small.
    let visible = |width: u16| if width == 0 { 0 } else { width.max(8) };
    html! {
        <svg class={classes!("pc-bar", open.then_some("pc-bar--open"))} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="pc-bar__scale" width="1000" height="10" />
            <rect class="pc-bar__possible" width={visible(possible).to_string()} height="10" />
            <rect class="pc-bar__certain" width={visible(certain).to_string()} height="10" />
        </svg>
    }
}
