//! `percent`, `percent-up-to`, `percent-at-least` and `match`, each with `of`: a share of another number.

use super::{Dimension, Form, Kind, Levels, Stated, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;
use crate::number::Number;
use crate::rate::Rate;

/// A share of another number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The least share.
    pub least: Box<Form>,
    /// The most, if the document sets a most.
    pub most: Option<Box<Form>>,
    /// What it is a share of.
    pub of: Box<Form>,
}

shape! { Share { least, most, of } }
compiled! { Share { least, most, of } }

impl Kind for Share {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.of.dimension(named)
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        let most = self.most.as_ref().unwrap_or(&self.least);
        self.least.size(catalogue).or(most.size(catalogue)).times(self.of.size(catalogue))
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        // A share that is stated once is one use of what is in it.
        let most = self.most.as_ref().filter(|_| !self.is_exact());
        for rate in std::iter::once(&self.least).chain(most) {
            uses.one_way_if(self.of.never_negative(catalogue), |uses| uses.form(catalogue, rate));
        }
        uses.one_way_if(self.least.never_negative(catalogue), |uses| uses.form(catalogue, &self.of));
    }

    fn is_single(&self, catalogue: &Catalogue) -> bool {
        self.is_exact() && self.least.is_single(catalogue) && self.of.is_single(catalogue)
    }

    fn required_levels(&self) -> Option<&Levels> {
        self.of.required_levels()
    }
}

impl Share {
    /// The keys by which the form is known, and those that belong to it.
    pub(crate) const KEYS: &'static [&'static str] = &["percent", "percent-up-to", "percent-at-least", "match"];
    /// The keys that belong to it.
    pub(crate) const ALSO: &'static [&'static str] = &["of", "of-at-most"];

    /// The least and the most share, where the document states both as figures.
    pub fn stated_rates(&self) -> Option<(Rate, Option<Rate>)> {
        let rate = |form: &Form| match form.uncited() {
            Form::Stated(stated) => stated.exact().and_then(Rate::of),
            _ => None,
        };
        let most = match &self.most {
            None => None,
            Some(most) => Some(rate(most)?),
        };
        Some((rate(&self.least)?, most))
    }

    /// Whether the document states one share, neither a least nor a most.
    pub fn is_exact(&self) -> bool {
        self.most.as_ref() == Some(&self.least)
    }

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        let (key, written) = Self::KEYS.iter().find_map(|key| Some((*key, form.get(key)?)))?;
        let rate = c.operand_of(key, written, context, Dimension::Rate);
        let Some(of) = form.get("of") else {
            c.find("a share of what?", "Name the base in `of`: a fact, or another amount in braces");
            return None;
        };
        let of = c.operand("of", of, context);
        let of = match form.get("of-at-most") {
            None => of?,
            Some(limit) => {
                let limit = c.operand("of-at-most", limit, context);
                let (of, limit) = (of?, limit?);
                c.same_dimension("of-at-most", &limit, &of, context);
                super::AtMost::limited(of, limit)
            }
        };
        if context.dimension(&of) == Dimension::Rate || context.dimension(&of) == Dimension::Day {
            c.key("of", |c| c.find("a share of a share or of a day", "Name a sum of money or a number of something"));
        }
        let zero = Form::Stated(Stated::exactly(Number::ZERO, Dimension::Rate));
        let rate = Box::new(rate?);
        let (least, most) = match key {
            "percent-up-to" => (Box::new(zero), Some(rate)),
            "percent-at-least" => (rate, None),
            _ => (rate.clone(), Some(rate)),
        };
        Some(Form::Share(Self { least, most, of: Box::new(of) }))
    }
}
