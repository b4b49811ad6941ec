//! `each` with `count`: so much for each of something.

use super::{Dimension, Form, Kind, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;

/// So much for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Each {
    /// How much each.
    pub each: Box<Form>,
    /// How many.
    pub count: Box<Form>,
}

shape! { Each { each, count } }
compiled! { Each { each, count } }

impl Kind for Each {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.each.dimension(named)
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        self.each.size(catalogue).times(self.count.size(catalogue))
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.product(catalogue, &[&self.each, &self.count]);
    }
}

impl Each {
    /// The keys by which the form is known. `each` alone is not one of them: `for-every` has it too.
    pub(crate) const KEYS: &'static [&'static str] = &["count"];
    /// The keys that belong to it.
    pub(crate) const ALSO: &'static [&'static str] = &["each"];

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        let (Some(each), Some(count)) = (form.get("each"), form.get("count")) else {
            c.find("so much for each of what?", "Write both `each` and `count`");
            return None;
        };
        let each = c.operand_of("each", each, context, Dimension::Money);
        let count = c.operand("count", count, context);
        let (each, count) = (each?, count?);
        if !matches!(context.dimension(&count), Dimension::Count | Dimension::Area | Dimension::Months) {
            c.key("count", |c| {
                c.find("this is no number of something", "Name a fact of the type count, area or months");
            });
            return None;
        }
        Some(Form::Each(Self { each: Box::new(each), count: Box::new(count) }))
    }
}
