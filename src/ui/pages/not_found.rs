//! An address that leads nowhere.

use crate::ui::components::{Heading, Link};
use crate::ui::screen::Screen;
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// An address that leads nowhere.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct NotFoundPageProps {
    /// Why it may lead nowhere.
    pub body: AttrValue,
}

/// An address that leads nowhere, and the way home.
#[component]
pub fn NotFoundPage(props: &NotFoundPageProps) -> Html {
    let words = use_shell().words();
    html! {
        <div class="pc-page">
            <Heading text={words.not_found_title} />
            <p>{ props.body.clone() }</p>
            <Link to={Screen::Start} class="pc-button">{ words.to_start }</Link>
        </div>
    }
}
