//! Whom to ask: an office, and its telephones as links that dial them.

use words::document::Contact;
use yew::prelude::*;

pub fn contact(contact: &Contact) -> Html {
    html! {
        <span>
            { &contact.office }
            for (called, number, address) in &contact.phones {
                { format!(" · {called} ") }
                <a class="pc-link" href={address.clone()}>{ number }</a>
            }
        </span>
    }
}
