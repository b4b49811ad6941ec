//! `less`: what is left after something that was received before.

use super::{Dimension, Form, Kind, Levels, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;

/// What is left after something that was received; at least nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Less {
    /// From what.
    pub form: Box<Form>,
    /// What was received.
    pub received: Box<Form>,
}

shape! { Less { form, received } }
compiled! { Less { form, received } }

impl Kind for Less {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.form.dimension(named)
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        self.form.size(catalogue).plus(self.received.size(catalogue))
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.form(catalogue, &self.form);
        uses.turned(catalogue, |uses| uses.form(catalogue, &self.received));
    }

    fn never_negative(&self, _: &Catalogue) -> bool {
        true
    }

    fn required_levels(&self) -> Option<&Levels> {
        self.form.required_levels()
    }
}

impl Less {
    /// The keys by which the form is known. It goes around another form.
    pub(crate) const KEYS: &'static [&'static str] = &["less"];

    pub(crate) fn check(c: &mut Checker, written: &Entries<'_>, inner: Form, context: &Context<'_>) -> Option<Form> {
        let received = c.operand("less", written.get("less")?, context)?;
        c.same_dimension("less", &received, &inner, context);
        Some(Form::Less(Self { form: Box::new(inner), received: Box::new(received) }))
    }
}
