//! Options of which any number may hold.

use crate::catalogue::FactId;
use crate::present::question::TickRow;
use crate::ui::shell::use_shell;
use yew::prelude::*;

/// What is ticked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ticked {
    /// The options that hold.
    pub held: Vec<FactId>,
    /// "None of these".
    pub none: bool,
    /// "I don't know about the others".
    pub unknown: bool,
}

impl Ticked {
    /// Whether anything is ticked at all.
    pub const fn is_empty(&self) -> bool {
        self.held.is_empty() && !self.none && !self.unknown
    }

    fn with(&self, fact: FactId) -> Self {
        let mut held = self.held.clone();
        match held.iter().position(|of| *of == fact) {
            Some(at) => drop(held.remove(at)),
            None => held.push(fact),
        }
        Self { held, none: false, unknown: self.unknown }
    }

    fn with_none(&self) -> Self {
        Self { held: Vec::new(), none: !self.none, unknown: false }
    }

    fn with_unknown(&self) -> Self {
        Self { held: self.held.clone(), none: false, unknown: !self.unknown }
    }
}

/// Options of which any number may hold.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct TickListProps {
    /// The options.
    pub options: Vec<TickRow>,
    /// What is ticked.
    pub ticked: Ticked,
    /// Emits what is ticked after a change.
    pub change: Callback<Ticked>,
}

/// Options of which any number may hold, "none of these", which excludes the others, and "I don't know".
#[component]
pub fn TickList(props: &TickListProps) -> Html {
    let words = use_shell().words();
    let row = |label: AttrValue, checked: bool, after: Ticked, class: &'static str| {
        let change = props.change.clone();
        let onchange = Callback::from(move |_: Event| change.emit(after.clone()));
        html! {
            <label class={classes!("pc-option", class)}>
                <input type="checkbox" {checked} {onchange} />
                <span class="pc-option__label">{ label }</span>
            </label>
        }
    };
    let ticked = &props.ticked;
    let options = props.options.iter().map(|option| {
        row(option.label.clone().into(), ticked.held.contains(&option.fact), ticked.with(option.fact), "")
    });
    let unknown = if ticked.held.is_empty() { words.all_unknown } else { words.others_unknown };
    html! {
        <div class="pc-options">
            { for options }
            <div class="pc-options__apart">
                { row(words.none_of_these.into(), ticked.none, ticked.with_none(), "") }
                { row(unknown.into(), ticked.unknown, ticked.with_unknown(), "") }
            </div>
        </div>
    }
}
