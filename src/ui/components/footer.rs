//! The bottom of every screen.

use super::{Landmark, Part};
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// What stands at the bottom of every screen.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct FooterProps {
    /// The edition of the catalogue.
    pub edition: Option<String>,
}

/// The bottom of every screen: the edition, where the computing is done, and who decides.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let words = use_shell().words();
    html! {
        <Landmark part={Part::Footer}>
            <div class="pc-footer__inner">
                <p>{ words.all_local }</p>
                <p>{ words.disclaimer }</p>
                if let Some(edition) = &props.edition {
                    <p class="pc-footer__edition">{ edition.clone() }</p>
                }
            </div>
        </Landmark>
    }
}
