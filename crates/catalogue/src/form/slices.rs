//! `slices` with `of`: each part of a base at a rate of its own.

use super::{Dimension, Form, Kind, shape};
use crate::Catalogue;
use crate::check::forms::{Context, Entries};
use crate::check::{Checker, Step};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;

/// Each part of a base at a rate of its own: 0.5 % of the first 3000万元, 0.3 % of the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slices {
    /// The slices from the bottom. Only the last may be without an end; what is above an end of the last pays nothing.
    pub slices: Vec<Slice>,
    /// The base.
    pub of: Box<Form>,
}

/// One slice of a base.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice {
    /// Where it ends, in all; open if it takes the rest.
    pub up_to: Option<Box<Form>>,
    /// The rate for what lies in it.
    pub percent: Box<Form>,
}

shape! {
    Slices { slices, of }
    Slice { up_to, percent }
}
compiled! {
    Slices { slices, of }
    Slice { up_to, percent }
}

impl Kind for Slices {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.of.dimension(named)
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        let of = self.of.size(catalogue);
        Size::sum(self.slices.iter().map(|slice| slice.percent.size(catalogue).times(of)))
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        let positive = self.slices.iter().all(|slice| slice.percent.never_negative(catalogue));
        uses.one_way_if(positive, |uses| uses.form(catalogue, &self.of));
        for slice in &self.slices {
            uses.form(catalogue, &slice.percent);
        }
    }

    fn never_negative(&self, catalogue: &Catalogue) -> bool {
        self.slices.iter().all(|slice| slice.percent.never_negative(catalogue))
    }
}

impl Slices {
    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["slices"];
    /// The keys that belong to it.
    pub(crate) const ALSO: &'static [&'static str] = &["of"];

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        let Some(of) = form.get("of") else {
            c.find("slices of what?", "Name the base in `of`");
            return None;
        };
        let of = c.operand("of", of, context)?;
        let count = form.list("slices").map_or(0, <[_]>::len);
        let slices = c.each_item(form, "slices", |c, n, item| {
            let slice = c.entries(item, &["up-to", "percent"])?;
            let up_to = slice.get("up-to").map(|up_to| {
                let up_to = c.operand("up-to", up_to, context)?;
                c.same_dimension("up-to", &up_to, &of, context);
                Some(Box::new(up_to))
            });
            let Some(percent) = slice.get("percent") else {
                c.find("a slice without a rate", "Give its `percent`");
                return None;
            };
            let percent = c.operand_of("percent", percent, context, Dimension::Rate);
            if up_to.is_none() && n + 1 < count {
                c.find("only the last slice may be without an end", "Give its `up-to`");
            }
            Some(Slice { up_to: up_to.map_or(Some(None), |up_to| up_to.map(Some))?, percent: Box::new(percent?) })
        })?;
        let stated: Vec<_> = slices.iter().map(|slice| slice.up_to.as_deref().and_then(Form::figure)).collect();
        let open = slices.iter().zip(&stated).position(|(slice, end)| slice.up_to.is_some() && end.is_none());
        if let Some(n) = open {
            c.key("slices", |c| {
                c.at(Step::Index(n), |c| c.find("a slice must end at a figure", "Write it like 1000万元"));
            });
        }
        if let Some(n) = stated.windows(2).position(|pair| matches!(pair, [Some(a), Some(b)] if a >= b)) {
            c.key("slices", |c| {
                c.at(Step::Index(n + 1), |c| c.find("the slices do not ascend", "Write them from the bottom up"));
            });
        }
        Some(Form::Slices(Self { slices, of: Box::new(of) }))
    }
}
