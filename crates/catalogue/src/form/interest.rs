//! `interest-on` with `at`, `days` and `year-of`: interest on a principal, by the day.

use super::{Dimension, Form, Kind, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;
use crate::number::Number;

/// Principal × yearly rate × days ÷ days of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interest {
    /// The principal.
    pub on: Box<Form>,
    /// The rate for a year.
    pub at: Box<Form>,
    /// For how many days.
    pub days: Box<Form>,
    /// How many days the text counts for a year: 360 or 365.
    pub year_of: i64,
}

shape! { Interest { on, at, days } }
compiled! { Interest { on, at, days, year_of } }

impl Kind for Interest {
    fn dimension(&self, _: &dyn Fn(&Form) -> Dimension) -> Dimension {
        Dimension::Money
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        let year = Size::of_number(Number::fraction(1, self.year_of));
        self.on.size(catalogue).times(self.at.size(catalogue)).times(self.days.size(catalogue)).times(year)
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.product(catalogue, &[&self.on, &self.at, &self.days]);
    }
}

impl Interest {
    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["interest-on"];
    /// The keys that belong to it.
    pub(crate) const ALSO: &'static [&'static str] = &["at", "days", "year-of"];

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        let (Some(on), Some(at), Some(days)) = (form.get("interest-on"), form.get("at"), form.get("days")) else {
            c.find("interest on what, at which rate, for how long?", "Write `interest-on`, `at` and `days`");
            return None;
        };
        let on = c.operand_of("interest-on", on, context, Dimension::Money);
        let at = c.operand_of("at", at, context, Dimension::Rate);
        let days = c.operand_of("days", days, context, Dimension::Count);
        let year_of = match form.get("year-of").map(crate::tree::Tree::as_whole) {
            None => 360,
            Some(Some(days @ (360 | 365))) => days,
            Some(_) => {
                c.key("year-of", |c| {
                    c.find("a year has 360 or 365 days here", "Write the one that the text counts by");
                });
                return None;
            }
        };
        Some(Form::Interest(Self { on: Box::new(on?), at: Box::new(at?), days: Box::new(days?), year_of }))
    }
}
