//! Options of which one is chosen.

use crate::present::question::OptionRow;
use crate::questionnaire::Reply;
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// Options of which one is chosen.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct OptionsProps {
    /// The name that they share; unique within the instance.
    pub name: AttrValue,
    /// The options.
    pub options: Vec<OptionRow>,
    /// The reply of the one that is chosen.
    pub chosen: Option<Reply>,
    /// Emits the reply of the one that is chosen.
    pub choose: Callback<Reply>,
}

/// Options of which one is chosen, as large rows.
#[component]
pub fn Options(props: &OptionsProps) -> Html {
    let shell = use_shell();
    let name = shell.id(&props.name);
    let rows = props.options.iter().enumerate().map(|(n, option)| {
        let onchange = {
            let (choose, reply) = (props.choose.clone(), option.reply.clone());
            Callback::from(move |_: Event| choose.emit(reply.clone()))
        };
        let checked = props.chosen.as_ref() == Some(&option.reply);
        html! {
            <label class="pc-option" key={n}>
                <input type="radio" name={name.clone()} {checked} {onchange} />
                <span class="pc-option__label">{ option.label.clone() }</span>
            </label>
        }
    });
    html! { <div class="pc-options">{ for rows }</div> }
}
