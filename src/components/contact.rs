//! Whom to ask: an office, and its telephones as links that dial them.

use super::{element, plain};
use words::document::Contact;
use yew::prelude::*;

pub fn contact(contact: &Contact) -> Html {
    let mut parts = vec![plain(contact.office.clone())];
    for (called, number, address) in &contact.phones {
        parts.push(plain(format!(" · {called} ")));
        parts.push(html! { <a class="pc-link" href={address.clone()}>{ plain(number.clone()) }</a> });
    }
    element("span", "", parts)
}
