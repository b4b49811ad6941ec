//! A field for a number.

use super::{element, plain, text};
use crate::browser;
use crate::shell::Shell;
use yew::prelude::*;

/// A field for a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberField {
    /// What it is called.
    pub label: &'static str,
    /// Which keys a phone shows: `numeric` for a count; `text` where people write 万, 亿 or a day.
    pub keys: &'static str,
    /// How to write it; empty if that is plain.
    pub hint: &'static str,
    /// The unit behind it.
    pub unit: String,
    /// What stands in it.
    pub value: String,
    /// What was understood; empty if nothing was.
    pub echo: String,
    /// The id of the message, if something is wrong.
    pub error: Option<AttrValue>,
}

/// A field for a number, which reads back what was understood. Text, because people write 万 and 亿.
pub fn number_field(shell: &Shell, field: NumberField, typed: &Callback<String>) -> Html {
    let (id, hint, echo) = (shell.id("number"), shell.id("number-hint"), shell.id("number-echo"));
    let oninput = typed.reform(|event: InputEvent| browser::input::typed(&event));
    let invalid = field.error.is_some().then_some("true");
    let described = format!("{} {hint} {echo}", field.error.unwrap_or_default());
    let input = html! {
        <input
            class="pc-number-field__input"
            type="text"
            inputmode={field.keys}
            autocomplete="off"
            id={id.clone()}
            value={field.value}
            aria-describedby={described}
            aria-invalid={invalid}
            {oninput}
        />
    };
    let parts = vec![
        html! { <label class="pc-number-field__label" for={id}>{ plain(field.label) }</label> },
        html! { <p class="pc-number-field__hint" id={hint}>{ plain(field.hint) }</p> },
        element("div", "pc-number-field__row", vec![input, text("span", "pc-number-field__unit", field.unit)]),
        html! { <p class="pc-number-field__echo" id={echo} aria-live="polite">{ plain(field.echo) }</p> },
    ];
    element("div", "pc-number-field", parts)
}
