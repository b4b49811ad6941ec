//! `raised-to` and `lowered-to`: a number multiplied by a percentage where a condition is met.

use super::{Dimension, Form, Kind, Levels, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;
use crate::number::Number;
use crate::test::Test;
use crate::text::Text;

/// A number that conditions raise or lower: the first adjustment whose test is met counts, and no other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjusted {
    /// What is raised or lowered.
    pub form: Box<Form>,
    /// The adjustments, in the order in which they are looked at.
    pub adjustments: Vec<Adjustment>,
}

/// One adjustment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjustment {
    /// What it is for.
    pub label: Option<Text>,
    /// To which percentage of the number.
    pub percent: Number,
    /// When.
    pub test: Test,
}

shape! {
    Adjusted { form, adjustments }
    Adjustment { test }
}
compiled! {
    Adjusted { form, adjustments }
    Adjustment { label, percent, test }
}

impl Kind for Adjusted {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.form.dimension(named)
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        let percents = self.adjustments.iter().map(|one| Size::of_number(one.percent));
        self.form.size(catalogue).times(Size::largest(percents.chain([Size::ONE])))
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.form(catalogue, &self.form);
        let positive = self.form.never_negative(catalogue);
        for (n, one) in self.adjustments.iter().enumerate() {
            // What counts where this one does not.
            let mut others = self.adjustments.iter().skip(n + 1).map(|other| other.percent).chain([Number::ONE]);
            let raises = others.clone().all(|percent| one.percent >= percent);
            let lowers = !raises && others.all(|percent| one.percent <= percent);
            if positive && lowers {
                uses.turned(catalogue, |uses| uses.test(catalogue, &one.test));
            } else {
                uses.one_way_if(positive && raises, |uses| uses.test(catalogue, &one.test));
            }
        }
    }

    fn required_levels(&self) -> Option<&Levels> {
        self.form.required_levels()
    }
}

impl Adjusted {
    /// The keys by which the form is known. It goes around another form.
    pub(crate) const KEYS: &'static [&'static str] = &["raised-to", "lowered-to"];

    pub(crate) fn check(c: &mut Checker, written: &Entries<'_>, inner: Form, context: &Context<'_>) -> Option<Form> {
        let mut adjustments = Vec::new();
        for key in Self::KEYS.iter().copied().filter(|key| written.get(key).is_some()) {
            adjustments.extend(c.each_item(written, key, |c, _, item| {
                let row = c.entries(item, &["label", "percent", "if"])?;
                let label = row.get("label").map(|_| c.label(&row));
                let (Some(percent), Some(test)) = (row.get("percent"), row.get("if")) else {
                    c.find("to how much, and when?", "Write `percent` and `if`");
                    return None;
                };
                let percent = c.operand_of("percent", percent, context, Dimension::Rate);
                let test = c.key("if", |c| c.test(test, context));
                let percent = match percent? {
                    Form::Stated(stated) => stated.exact()?,
                    _ => {
                        c.key("percent", |c| c.find("only a stated percentage can stand here", "Write it like 150%"));
                        return None;
                    }
                };
                let raises = key == "raised-to";
                if (raises && percent <= Number::ONE) || (!raises && percent >= Number::ONE) {
                    c.key("percent", |c| {
                        c.find("this does not go that way", "`raised-to` is above 100%, `lowered-to` below");
                    });
                }
                Some(Adjustment { label: label.map_or(Some(None), |l| l.map(Some))?, percent, test: test? })
            })?);
        }
        Some(Form::Adjusted(Self { form: Box::new(inner), adjustments }))
    }
}
