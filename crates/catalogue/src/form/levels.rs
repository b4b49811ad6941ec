//! `levels`: the highest level that is met.

use super::{Dimension, Form, Kind, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::citation::Citation;
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;
use crate::test::Test;
use crate::text::Text;

/// A table of levels, of which the highest that is met counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Levels {
    /// The levels, as the document lists them.
    pub levels: Vec<Level>,
}

/// A row of a level table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// What it is.
    pub label: Text,
    /// Where the document says so.
    pub citation: Citation,
    /// When it is met.
    pub test: Test,
    /// How much.
    pub form: Form,
}

shape! {
    Levels { levels }
    Level { citation, test, form }
}
compiled! {
    Levels { levels }
    Level { label, citation, test, form }
}

impl Kind for Levels {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.levels.first().map_or(Dimension::Money, |level| level.form.dimension(named))
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        Size::largest(self.levels.iter().map(|level| level.form.size(catalogue)))
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        for level in &self.levels {
            uses.one_way_if(level.form.never_negative(catalogue), |uses| uses.test(catalogue, &level.test));
            uses.form(catalogue, &level.form);
        }
    }

    fn picks(&self) -> bool {
        true
    }

    fn required_levels(&self) -> Option<&Levels> {
        Some(self)
    }
}

impl Levels {
    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["levels"];

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        let levels = c.each_item(form, "levels", |c, _, item| {
            let level = c.entries(item, &["label", "clause", "test", "amount"])?;
            let label = c.label(&level);
            let citation = c.own_place(&level, context);
            let test = c.test_of(&level, context);
            let form = c.amount_of(&level, context);
            let citation = citation?.unwrap_or_else(|| context.citation.clone());
            Some(Level { label: label?, citation, test: test?, form: form? })
        })?;
        if let [first, rest @ ..] = levels.as_slice() {
            for level in rest {
                c.same_dimension("levels", &level.form, &first.form, context);
            }
        }
        Some(Form::Levels(Self { levels }))
    }
}
