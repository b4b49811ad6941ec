//! `instalments`: an amount paid in parts over years, each with a condition of its own.

use super::{Dimension, Form, Kind, Levels, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::citation::Citation;
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;
use crate::number::Number;
use crate::test::Test;
use crate::text::Text;

/// An amount paid in parts over years. The award is what all parts together may come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instalments {
    /// The amount that is divided.
    pub of: Box<Form>,
    /// The parts, the earliest first.
    pub instalments: Vec<Instalment>,
}

/// One part of a payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instalment {
    /// When it is paid, or for what.
    pub label: Text,
    /// Its own place in the document.
    pub citation: Option<Citation>,
    /// Which share of the amount.
    pub percent: Number,
    /// What must be met for it, if anything of its own.
    pub test: Option<Test>,
}

shape! {
    Instalments { of, instalments }
    Instalment { citation, test }
}
compiled! {
    Instalments { of, instalments }
    Instalment { label, citation, percent, test }
}

impl Kind for Instalments {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.of.dimension(named)
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        let percents = self.instalments.iter().map(|one| Size::of_number(one.percent));
        self.of.size(catalogue).times(Size::sum(percents))
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.form(catalogue, &self.of);
        let positive = self.of.never_negative(catalogue);
        for test in self.instalments.iter().filter_map(|one| one.test.as_ref()) {
            uses.one_way_if(positive, |uses| uses.test(catalogue, test));
        }
    }

    fn required_levels(&self) -> Option<&Levels> {
        self.of.required_levels()
    }
}

impl Instalments {
    /// The keys by which the form is known. It goes around another form.
    pub(crate) const KEYS: &'static [&'static str] = &["instalments"];

    pub(crate) fn check(c: &mut Checker, written: &Entries<'_>, inner: Form, context: &Context<'_>) -> Option<Form> {
        let instalments = c.each_item(written, "instalments", |c, _, item| {
            let row = c.entries(item, &["label", "clause", "percent", "if"])?;
            let label = c.label(&row);
            let citation = c.own_place(&row, context);
            let Some(percent) = row.get("percent") else {
                c.find("which share of the amount?", "Give its `percent`");
                return None;
            };
            let percent = match c.operand_of("percent", percent, context, Dimension::Rate)? {
                Form::Stated(stated) => stated.exact()?,
                _ => {
                    c.key("percent", |c| c.find("only a stated percentage can stand here", "Write it like 50%"));
                    return None;
                }
            };
            let test = match row.get("if") {
                None => Some(None),
                Some(test) => c.key("if", |c| c.test(test, context)).map(Some),
            };
            Some(Instalment { label: label?, citation: citation?, percent, test: test? })
        })?;
        let whole = instalments.iter().fold(Number::ZERO, |sum, row| sum.plus(row.percent));
        if whole > Number::ONE {
            c.key("instalments", |c| c.find("the parts come to more than the whole", "Correct the percentages"));
        }
        Some(Form::Instalments(Self { of: Box::new(inner), instalments }))
    }
}
