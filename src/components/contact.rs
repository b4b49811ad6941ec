//! Whom to ask: an office, and its telephone as a link that dials it.

use super::{element, plain};
use words::document::Contact;
use yew::prelude::*;

pub fn contact(contact: &Contact) -> Html {
    let mut parts = vec![plain(contact.office.clone())];
    if let Some((called, number, address)) = &contact.phone {
        parts.push(plain(format!(" · {called} ")));
        parts.push(html! { <a href={address.clone()}>{ plain(number.clone()) }</a> });
    }
    element("span", "", parts)
}
