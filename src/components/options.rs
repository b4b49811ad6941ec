//! Options of which one is chosen.

use super::{element, plain};
use crate::shell::Shell;
use questionnaire::Reply;
use words::question::OptionRow;
use yew::prelude::*;

/// One option: a radio button among those of the same name, or a box to tick without a name.
pub fn option(
    name: Option<AttrValue>,
    class: &'static str,
    label: Vec<Html>,
    checked: bool,
    onchange: Callback<Event>,
) -> Html {
    let kind = if name.is_some() { "radio" } else { "checkbox" };
    let label = element("span", "pc-option__label", label);
    html! { <label {class}><input type={kind} {name} {checked} {onchange} />{ label }</label> }
}

/// Options of which one is chosen, as large rows. `name` is theirs alone within the instance; what is chosen is emitted.
pub fn options(
    shell: &Shell,
    name: &str,
    options: &[OptionRow],
    chosen: Option<&Reply>,
    choose: &Callback<Reply>,
) -> Html {
    let name = shell.id(name);
    let row = |row: &OptionRow| {
        let reply = row.reply.clone();
        let onchange = choose.reform(move |_: Event| reply.clone());
        option(Some(name.clone()), "pc-option", vec![plain(row.label.clone())], chosen == Some(&row.reply), onchange)
    };
    element("div", "pc-options", options.iter().map(row).collect())
}
