//! Options of which any number may hold.

use super::{element, option, plain};
use crate::shell::Shell;
use catalogue::FactId;
use words::question::TickRow;
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

/// Options of which any number may hold, "none of these", which excludes the others, and "I don't know". What is ticked
/// after a change is emitted.
pub fn tick_list(shell: &Shell, options: &[TickRow], ticked: &Ticked, change: &Callback<Ticked>) -> Html {
    let texts = shell.texts;
    let row = |label: &str, checked: bool, after: Ticked| {
        let onchange = change.reform(move |_: Event| after.clone());
        option(None, "pc-option", vec![plain(label.to_owned())], checked, onchange)
    };
    let tick = |option: &TickRow| row(&option.label, ticked.held.contains(&option.fact), ticked.with(option.fact));
    let unknown = if ticked.held.is_empty() { texts.all_unknown() } else { texts.others_unknown() };
    let apart = vec![
        row(texts.none_of_these(), ticked.none, ticked.with_none()),
        row(unknown, ticked.unknown, ticked.with_unknown()),
    ];
    let mut rows: Vec<Html> = options.iter().map(tick).collect();
    rows.push(element("div", "pc-options__apart", apart));
    element("div", "pc-options", rows)
}
