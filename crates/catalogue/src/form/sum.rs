//! `sum`: labelled parts together; `plus`: the same of facts and figures that need no label.

use super::{Dimension, Form, Kind, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::citation::Citation;
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;
use crate::text::Text;

/// All parts together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// The parts.
    pub parts: Vec<Part>,
}

/// A part of a sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is; none where the number speaks for itself.
    pub label: Option<Text>,
    /// Its own place in the document.
    pub citation: Option<Citation>,
    /// How much.
    pub form: Form,
}

shape! {
    Sum { parts }
    Part { citation, form }
}
compiled! {
    Sum { parts }
    Part { label, citation, form }
}

impl Kind for Sum {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.parts.first().map_or(Dimension::Money, |part| part.form.dimension(named))
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        Size::sum(self.parts.iter().map(|part| part.form.size(catalogue)))
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.forms(catalogue, self.parts.iter().map(|part| &part.form));
    }
}

impl Sum {
    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["sum", "plus"];

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        if form.get("plus").is_some() {
            let parts = c.operands(form, "plus", context)?;
            let parts = parts.into_iter().map(|form| Part { label: None, citation: None, form }).collect();
            return Some(Form::Sum(Self { parts }));
        }
        let parts = c.each_item(form, "sum", |c, _, item| {
            let part = c.entries(item, &["label", "clause", "amount"])?;
            let label = c.label(&part);
            let citation = c.own_place(&part, context);
            let form = c.amount_of(&part, context);
            Some(Part { label: Some(label?), citation: citation?, form: form? })
        })?;
        if let [first, rest @ ..] = parts.as_slice() {
            for part in rest {
                c.same_dimension("sum", &part.form, &first.form, context);
            }
        }
        Some(Form::Sum(Self { parts }))
    }
}
