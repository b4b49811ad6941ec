//! `nothing-below`: nothing where the number would be below a floor.

use super::{Dimension, Form, Kind, Levels, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;

/// A number, or nothing where it would be below a floor. The floor itself is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NothingBelow {
    /// The number.
    pub form: Box<Form>,
    /// The floor.
    pub floor: Box<Form>,
}

shape! { NothingBelow { form, floor } }
compiled! { NothingBelow { form, floor } }

impl Kind for NothingBelow {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.form.dimension(named)
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        self.form.size(catalogue).or(self.floor.size(catalogue))
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        // Above a floor of nothing or more, what is paid is more than the nothing below it.
        uses.one_way_if(self.floor.never_negative(catalogue), |uses| {
            uses.form(catalogue, &self.form);
            uses.turned(catalogue, |uses| uses.form(catalogue, &self.floor));
        });
    }

    fn never_negative(&self, catalogue: &Catalogue) -> bool {
        self.form.never_negative(catalogue) || self.floor.never_negative(catalogue)
    }

    fn required_levels(&self) -> Option<&Levels> {
        self.form.required_levels()
    }
}

impl NothingBelow {
    /// The keys by which the form is known. It goes around another form.
    pub(crate) const KEYS: &'static [&'static str] = &["nothing-below"];

    pub(crate) fn check(c: &mut Checker, written: &Entries<'_>, inner: Form, context: &Context<'_>) -> Option<Form> {
        let floor = c.operand("nothing-below", written.get("nothing-below")?, context)?;
        c.same_dimension("nothing-below", &floor, &inner, context);
        Some(Form::NothingBelow(Self { form: Box::new(inner), floor: Box::new(floor) }))
    }
}
