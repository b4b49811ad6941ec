//! `less`: what is left after something that was received before.

use super::{Form, shape};
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;

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

impl Less {
    /// The keys by which the form is known. It goes around another form.
    pub(crate) const KEYS: &'static [&'static str] = &["less"];

    pub(crate) fn check(c: &mut Checker, written: &Entries<'_>, inner: Form, context: &Context<'_>) -> Option<Form> {
        let received = c.operand("less", written.get("less")?, context)?;
        c.same_dimension("less", &received, &inner, context);
        Some(Form::Less(Self { form: Box::new(inner), received: Box::new(received) }))
    }
}
