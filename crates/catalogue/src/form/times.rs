//! `times`: the product of several numbers, at most one of them a sum of money: a price × an area × months.

use super::{Dimension, Form, shape};
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;

/// A product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Times {
    /// The factors.
    pub factors: Vec<Form>,
}

shape! { Times { factors } }
compiled! { Times { factors } }

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
