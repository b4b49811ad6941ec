//! `times`: the product of several numbers, at most one of them a sum of money: a price × an area × months.

use super::{Dimension, Form, Kind, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;

/// A product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Times {
    /// The factors.
    pub factors: Vec<Form>,
}

shape! { Times { factors } }
compiled! { Times { factors } }

impl Kind for Times {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        let all = || self.factors.iter().map(|factor| factor.dimension(named));
        // A sum of money times anything is one; a share times anything is that.
        all()
            .find(|d| *d == Dimension::Money)
            .or_else(|| all().find(|d| *d != Dimension::Rate))
            .unwrap_or(Dimension::Rate)
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        self.factors.iter().map(|factor| factor.size(catalogue)).fold(Size::ONE, Size::times)
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.product(catalogue, &self.factors.iter().collect::<Vec<_>>());
    }
}

impl Times {
    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["times"];

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        let factors = c.each_item(form, "times", |c, _, item| c.bare_operand(item, context))?;
        let sums = factors.iter().filter(|factor| context.dimension(factor) == Dimension::Money).count();
        let days = factors.iter().any(|factor| context.dimension(factor) == Dimension::Day);
        if factors.len() < 2 || sums > 1 || days {
            c.key("times", |c| {
                c.find(
                    "this is no product",
                    "Write at least two factors, of which at most one is a sum of money and none is a day",
                );
            });
            return None;
        }
        Some(Form::Times(Self { factors }))
    }
}
