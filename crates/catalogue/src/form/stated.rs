//! `fixed`, `from` with `to`, `up-to`, and figures inside other forms: what the document states.

use super::{Dimension, Form};
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::number::Number;

/// A figure of the document, or everything between two where an authority sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated {
    /// The least.
    pub least: Number,
    /// The most; the same where the document states one figure.
    pub most: Number,
    /// What it measures.
    pub dimension: Dimension,
}

compiled! { Stated { least, most, dimension } }

impl Stated {
    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["fixed", "from", "to", "up-to"];

    /// A single figure.
    pub const fn exactly(number: Number, dimension: Dimension) -> Self {
        Self { least: number, most: number, dimension }
    }

    /// The figure, if it is only one.
    pub fn exact(&self) -> Option<Number> {
        (self.least == self.most).then_some(self.least)
    }

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, _: &Context<'_>) -> Option<Form> {
        let stated = |least: Number, most: Number| Form::Stated(Self { least, most, dimension: Dimension::Money });
        if let Some(fixed) = form.get("fixed") {
            let sum = c.sum_of_money("fixed", fixed)?;
            return Some(stated(sum, sum));
        }
        if let Some(up_to) = form.get("up-to") {
            return Some(stated(Number::ZERO, c.sum_of_money("up-to", up_to)?));
        }
        let (Some(from), Some(to)) = (form.get("from"), form.get("to")) else {
            c.find("a range needs both ends", "Write `from` and `to`, or `up-to`");
            return None;
        };
        let (least, most) = (c.sum_of_money("from", from), c.sum_of_money("to", to));
        let (least, most) = (least?, most?);
        if least > most {
            c.key("to", |c| c.find("the range ends below its beginning", "Swap the two"));
        }
        Some(stated(least, most))
    }
}
