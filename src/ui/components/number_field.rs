//! A field for a number.

use crate::browser;
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// A field for a number.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct NumberFieldProps {
    /// What it is called.
    pub label: AttrValue,
    /// How to write it.
    pub hint: Option<AttrValue>,
    /// The unit behind it.
    pub unit: AttrValue,
    /// What stands in it.
    pub value: AttrValue,
    /// What was understood, if anything was.
    pub echo: Option<AttrValue>,
    /// The id of the message, if something is wrong.
    pub error: Option<AttrValue>,
    /// Emits what is typed.
    pub typed: Callback<String>,
}

/// A field for a number, which reads back what was understood. Text, because people write 万 and 亿.
#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let shell = use_shell();
    let (id, hint_id, echo_id) = (shell.id("number"), shell.id("number-hint"), shell.id("number-echo"));
    let oninput = {
        let typed = props.typed.clone();
        Callback::from(move |event: InputEvent| typed.emit(browser::input::typed(&event)))
    };
    let described: Vec<&str> =
        [props.error.as_deref(), Some(&*hint_id), Some(&*echo_id)].into_iter().flatten().collect();
    html! {
        <div class="pc-number-field">
            <label class="pc-number-field__label" for={id.clone()}>{ props.label.clone() }</label>
            <p class="pc-number-field__hint" id={hint_id.clone()}>{ props.hint.clone().unwrap_or_default() }</p>
            <div class="pc-number-field__row">
                <input
                    class="pc-number-field__input"
                    type="text"
                    inputmode="text"
                    autocomplete="off"
                    {id}
                    value={props.value.clone()}
                    aria-describedby={described.join(" ")}
                    aria-invalid={props.error.is_some().then_some("true")}
                    {oninput}
                />
                <span class="pc-number-field__unit">{ props.unit.clone() }</span>
            </div>
            <p class="pc-number-field__echo" id={echo_id.clone()} aria-live="polite">{ props.echo.clone().unwrap_or_default() }</p>
        </div>
    }
}
