//! `each` with `for-every` and `of`: so much for every full step of a number.

use super::{Dimension, Form, Kind, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;
use crate::number::Number;

/// So much for every full step: 3万元 for every full 1000万元 of an increase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForEvery {
    /// How much for each step.
    pub each: Box<Form>,
    /// How long a step is. Above zero, and stated in the document.
    pub step: Box<Form>,
    /// What is counted in steps.
    pub of: Box<Form>,
}

shape! { ForEvery { each, step, of } }
compiled! { ForEvery { each, step, of } }

impl Kind for ForEvery {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.each.dimension(named)
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        self.each.size(catalogue).times(self.of.size(catalogue).in_steps(self.step.size(catalogue)))
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        // There is never less than no step.
        uses.form(catalogue, &self.each);
        uses.one_way_if(self.each.never_negative(catalogue), |uses| uses.form(catalogue, &self.of));
    }

    fn never_negative(&self, catalogue: &Catalogue) -> bool {
        self.each.never_negative(catalogue)
    }
}

impl ForEvery {
    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["for-every"];
    /// The keys that belong to it.
    pub(crate) const ALSO: &'static [&'static str] = &["each", "of"];

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        let (Some(each), Some(step), Some(of)) = (form.get("each"), form.get("for-every"), form.get("of")) else {
            c.find("so much for every step of what?", "Write `each`, `for-every` and `of`");
            return None;
        };
        let each = c.operand("each", each, context);
        let of = c.operand("of", of, context);
        let step = c.operand("for-every", step, context);
        let (each, step, of) = (each?, step?, of?);
        c.same_dimension("for-every", &step, &of, context);
        if step.figure().is_none_or(|figure| figure <= Number::ZERO) || context.dimension(&step) == Dimension::Day {
            c.key("for-every", |c| c.find("a step must be a figure above zero", "Write it like 1000万元"));
        }
        if context.dimension(&each) == Dimension::Day {
            c.key("each", |c| c.find("a day cannot be paid", "Write a sum of money"));
        }
        Some(Form::ForEvery(Self { each: Box::new(each), step: Box::new(step), of: Box::new(of) }))
    }
}
