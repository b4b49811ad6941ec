//! `fixed`, `from` with `to`, `up-to`, and figures inside other forms: what the document states.

use super::{Dimension, Form, Kind, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::date::Date;
use crate::direction::Uses;
use crate::form::size::Size;
use crate::money::Money;
use crate::number::Number;
use crate::rate::Rate;

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

shape! { Stated {} }
compiled! { Stated { least, most, dimension } }

impl Kind for Stated {
    fn dimension(&self, _: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.dimension
    }

    fn size(&self, _: &Catalogue) -> Size {
        Size::of_number(self.least).or(Size::of_number(self.most))
    }

    fn directions(&self, _: &Catalogue, _: &mut Uses) {}

    fn is_single(&self, _: &Catalogue) -> bool {
        self.exact().is_some()
    }

    fn picks(&self) -> bool {
        true
    }
}

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

    /// The figure as a catalogue's file writes it, with its unit: `20万元`, `0.6元`, `3.45%`.
    pub fn written(&self) -> Option<String> {
        let number = self.exact()?;
        let whole = number.floor();
        Some(match self.dimension {
            Dimension::Money if number.is_whole() => Money::from_yuan(whole).to_string(),
            Dimension::Money => {
                let parts = number.times(Number::whole(10_000)).floor();
                let decimals = format!("{:04}", parts % 10_000);
                format!("{}.{}元", parts / 10_000, decimals.trim_end_matches('0'))
            }
            Dimension::Rate => Rate::of(number)?.to_string(),
            Dimension::Count => whole.to_string(),
            Dimension::Area => format!("{whole}平方米"),
            Dimension::Months => format!("{whole}个月"),
            Dimension::Day => Date::from_number(whole).to_string(),
        })
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
