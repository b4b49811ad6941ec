//! `minus`: the first number less the others. It may come out below zero; an award then is nothing.

use super::{Dimension, Form, Kind, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;

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

impl Kind for Minus {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.from.dimension(named)
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        Size::sum(std::iter::once(&*self.from).chain(&self.taken).map(|form| form.size(catalogue)))
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.form(catalogue, &self.from);
        uses.turned(catalogue, |uses| uses.forms(catalogue, &self.taken));
    }

    fn never_negative(&self, _: &Catalogue) -> bool {
        false
    }
}

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
