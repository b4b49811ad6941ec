//! `nothing-below`: nothing where the number would be below a floor.

use super::{Form, shape};
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;

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

impl NothingBelow {
    /// The keys by which the form is known. It goes around another form.
    pub(crate) const KEYS: &'static [&'static str] = &["nothing-below"];

    pub(crate) fn check(c: &mut Checker, written: &Entries<'_>, inner: Form, context: &Context<'_>) -> Option<Form> {
        let floor = c.operand("nothing-below", written.get("nothing-below")?, context)?;
        c.same_dimension("nothing-below", &floor, &inner, context);
        Some(Form::NothingBelow(Self { form: Box::new(inner), floor: Box::new(floor) }))
    }
}
