//! Checks benefits: what kind of thing is given, how often, and how much on which day.

use super::forms::Context;
use super::{Checker, Step};
use crate::citation::Citation;
use crate::form;
use crate::form::{Cited, Dimension, Form};
use crate::raw;
use crate::tree::Tree;
use crate::{Benefit, DatedAmount, Kind, Payment, Period};

impl Checker {
    pub(super) fn benefit(&mut self, b: &raw::Benefit, context: &Context<'_>) -> Option<Benefit> {
        self.key("benefit", |c| c.inner_benefit(b, context))
    }

    fn inner_benefit(&mut self, b: &raw::Benefit, context: &Context<'_>) -> Option<Benefit> {
        let kind = self.word("kind", &b.kind, Kind::NAMES);
        let period =
            b.period.as_deref().map_or(Some(Period::Once), |period| self.word("period", period, Period::NAMES));
        if b.years.is_some() && !matches!(period, Some(Period::PerYear | Period::PerMonth) | None) {
            self.key("years", |c| c.find("years without a yearly or monthly period", "Set `period`, or take it out"));
        }
        let payment = match (&b.amount, &b.dated_amounts) {
            (Some(amount), None) => self.key("amount", |c| c.payment(amount, context)),
            (None, Some(dated)) => self.dated_amounts(dated, context),
            _ => {
                self.find("a benefit needs either `amount` or `dated-amounts`", form::HINT);
                None
            }
        };
        let (kind, payment) = (kind?, payment?);
        if period == Some(Period::NotStated) && payment != Payment::NotPublished {
            self.key("period", |c| {
                c.find(
                    "a period that is not stated is for amounts that are not published",
                    "Say how a figure is added up: by the words of the text, or by the rules of docs/reading.md",
                );
            });
        }
        match (kind, &payment) {
            (Kind::Service, Payment::Amounts(_)) => {
                self.key("amount", |c| c.find("a service has no amount", "Write `none`, or give it another kind"));
            }
            (kind, Payment::Nothing) if kind != Kind::Service => {
                self.key("amount", |c| {
                    c.find("`none` is for services only", "If the document gives no figure, write `not-published`");
                });
            }
            (kind, payment) if (kind == Kind::Support) != (*payment == Payment::NotStated) => {
                self.key("amount", |c| {
                    c.find(
                        "`not-stated` and the kind `support` go together",
                        "They are for support of which the document does not say what it consists of",
                    );
                });
            }
            _ => {}
        }
        Some(Benefit { kind, period: period?, years: b.years, payment })
    }

    fn payment(&mut self, written: &Tree, context: &Context<'_>) -> Option<Payment> {
        match written.as_text() {
            Some("not-published") => Some(Payment::NotPublished),
            Some("none") => Some(Payment::Nothing),
            Some("not-stated") => Some(Payment::NotStated),
            _ => {
                let form = self.sum(written, context)?;
                Some(Payment::Amounts(vec![DatedAmount { from: None, until: None, form }]))
            }
        }
    }

    /// An amount that is paid: a sum of money.
    fn sum(&mut self, written: &Tree, context: &Context<'_>) -> Option<Form> {
        let form = self.amount(written, context)?;
        match context.dimension(&form) {
            Dimension::Money => Some(form),
            Dimension::Count if matches!(written, Tree::Whole(_) | Tree::Text(_)) => {
                self.no_unit(written);
                None
            }
            other => {
                self.find(format!("an award is a sum of money, and this is of the type {}", other.name()), form::HINT);
                None
            }
        }
    }

    fn dated_amounts(&mut self, dated: &[raw::DatedAmount], context: &Context<'_>) -> Option<Payment> {
        let amounts = self.each("dated-amounts", dated, |c, d| {
            let from = c.date("from", &d.from);
            let until = c.optional_date("until", d.until.as_ref());
            let form = c.key("amount", |c| c.sum(&d.amount, context));
            let form = match &d.clause {
                None => form,
                Some(clause) => c.key("clause", |c| c.clauses(clause)).and_then(|clauses| {
                    let citation = Citation { instrument: context.citation.instrument, clauses };
                    Some(Form::Cited(Cited { citation, form: Box::new(form?) }))
                }),
            };
            let (from, until) = (from?, until?);
            if until.is_some_and(|until| until < from) {
                c.key("until", |c| c.find("it ends before it begins", "Swap the dates"));
            }
            Some(DatedAmount { from: Some(from), until, form: form? })
        })?;
        for (n, pair) in amounts.windows(2).enumerate() {
            let [one, other] = pair else { continue };
            let problem = match (one.until, other.from) {
                (Some(until), Some(from)) if until.next() == from => continue,
                (Some(until), Some(from)) if until < from => "there is a gap before this amount",
                _ => "this amount overlaps the one before it, or is out of order",
            };
            self.key("dated-amounts", |c| {
                c.at(Step::Index(n.saturating_add(1)), |c| {
                    c.key("from", |c| c.find(problem, "Let it begin on the day after the one before it ends"));
                });
            });
        }
        if amounts.is_empty() {
            self.key("dated-amounts", |c| c.find("there is no amount here", form::HINT));
            return None;
        }
        Some(Payment::Amounts(amounts))
    }
}
