//! A label and what is said to it.

use yew::html::IntoPropValue;
use yew::prelude::*;

/// A row of a list of labels: a label and what is said to it.
pub fn pair(label: &'static str, said: impl IntoPropValue<Html>) -> Html {
    html! {
        <div>
            <dt>{ label }</dt>
            <dd>{ said.into_prop_value() }</dd>
        </div>
    }
}
