//! `minus`: the first number less the others. It may come out below zero; an award then is nothing.

use super::{Form, shape};
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;

/// One number less others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Minus {
    /// From what.
    pub from: Box<Form>,
    /// What is taken away.
    pub taken: Vec<Form>,
}

shape! { Minus { from, taken } }
compiled! { Minus { from, taken } }

impl Minus {
    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["minus"];

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        let mut operands = c.operands(form, "minus", context)?.into_iter();
        let from = Box::new(operands.next()?);
        let taken: Vec<Form> = operands.collect();
        if taken.is_empty() {
            c.key("minus", |c| c.find("nothing is taken away", "Write at least two: [the whole, what is taken away]"));
            return None;
        }
        Some(Form::Minus(Self { from, taken }))
    }
}
