//! The addresses under which the answers can be opened again.

use crate::browser;
use crate::screen::Screen;
use crate::shell::Shell;
use crate::visit::Visit;
use questionnaire::link;
use yew::prelude::*;

/// The address of the standalone page, once the browser has said it: while a screen is drawn, nothing is asked of it.
#[hook]
pub fn use_page_address(shell: &Shell) -> Option<String> {
    let address = use_state_eq(|| None);
    let to = address.setter();
    use_effect_with(shell.home.clone(), move |home| to.set(Some(browser::location::absolute(home))));
    (*address).clone()
}

/// The link to the answers of a visit. Without the result it is shorter, for a QR code.
pub fn link_to(page: &str, visit: &Visit, with_result: bool) -> String {
    let mut text = link::write(&visit.catalogue, visit.session.facts(), &visit.determination, with_result);
    text += &visit.session.projects().write(&visit.catalogue);
    format!("{page}{}", Screen::Link(link::sealed(&text)).address())
}
