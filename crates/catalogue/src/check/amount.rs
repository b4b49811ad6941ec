//! Checks benefits and amounts: exactly one form, of facts of the right type, capped by something above zero.

use super::measure::World;
use super::{Checker, Step};
use crate::citation::Citation;
use crate::rate::Rate;
use crate::raw::{self, WordOr};
use crate::{Amount, Benefit, Cap, CapPer, DatedAmount, FactId, FactKind, Kind, Level, Part, Payment, Period};

/// How deep sums may stand within each other.
const DEPTH: usize = 4;

/// The forms of an amount, as findings name them.
const FORMS: &str = "Write one of: fixed · from and to · up-to · percent, percent-up-to or percent-at-least with of · \
                     match with of · each with count · levels · sum · the word not-published · the word none";

impl Checker {
    pub(super) fn benefit(&mut self, b: &raw::Benefit, citation: &Citation, world: &World<'_>) -> Option<Benefit> {
        self.key("benefit", |c| c.inner_benefit(b, citation, world))
    }

    fn inner_benefit(&mut self, b: &raw::Benefit, citation: &Citation, world: &World<'_>) -> Option<Benefit> {
        let kind = self.word("kind", &b.kind, Kind::NAMES);
        let period =
            b.period.as_deref().map_or(Some(Period::Once), |period| self.word("period", period, Period::NAMES));
        if b.years.is_some() && !matches!(period, Some(Period::PerYear | Period::PerMonth) | None) {
            self.key("years", |c| c.find("years without a yearly or monthly period", "Set `period`, or take it out"));
        }
        let payment = match (&b.amount, &b.dated_amounts) {
            (Some(amount), None) => self.key("amount", |c| c.payment(amount, citation, world)),
            (None, Some(dated)) => self.dated_amounts(dated, citation, world),
            _ => {
                self.find("a benefit needs either `amount` or `dated-amounts`", FORMS);
                None
            }
        };
        let (kind, payment) = (kind?, payment?);
        match (kind, &payment) {
            (Kind::Service, Payment::Amounts(_)) => {
                self.key("amount", |c| c.find("a service has no amount", "Write `none`, or give it another kind"));
            }
            (kind, Payment::Nothing) if kind != Kind::Service => {
                self.key("amount", |c| {
                    c.find("`none` is for services only", "If the document gives no figure, write `not-published`");
                });
            }
            _ => {}
        }
        Some(Benefit { kind, period: period?, years: b.years, payment })
    }

    fn payment(&mut self, amount: &WordOr<raw::Amount>, citation: &Citation, world: &World<'_>) -> Option<Payment> {
        match amount {
            WordOr::Word(word) if word == "not-published" => Some(Payment::NotPublished),
            WordOr::Word(word) if word == "none" => Some(Payment::Nothing),
            other => {
                let amount = self.outermost_amount(other, citation, world)?;
                Some(Payment::Amounts(vec![DatedAmount { from: None, until: None, amount }]))
            }
        }
    }

    fn dated_amounts(&mut self, dated: &[raw::DatedAmount], citation: &Citation, world: &World<'_>) -> Option<Payment> {
        let amounts = self.each("dated-amounts", dated, |c, d| {
            let from = c.date("from", &d.from);
            let until = c.optional_date("until", d.until.as_ref());
            let amount = c.key("amount", |c| c.outermost_amount(&d.amount, citation, world));
            let (from, until) = (from?, until?);
            if until.is_some_and(|until| until < from) {
                c.key("until", |c| c.find("it ends before it begins", "Swap the dates"));
            }
            Some(DatedAmount { from: Some(from), until, amount: amount? })
        })?;
        for (n, pair) in amounts.windows(2).enumerate() {
            let [one, other] = pair else { continue };
            let problem = match (one.until, other.from) {
                (Some(until), Some(from)) if until.next() == from => continue,
                (Some(until), Some(from)) if until < from => "there is a gap before this amount",
                _ => "this amount overlaps the one before it, or stands out of order",
            };
            self.key("dated-amounts", |c| {
                c.at(Step::Index(n + 1), |c| {
                    c.key("from", |c| c.find(problem, "Let it begin on the day after the one before it ends"));
                });
            });
        }
        if amounts.is_empty() {
            self.key("dated-amounts", |c| c.find("no amount stands here", FORMS));
            return None;
        }
        Some(Payment::Amounts(amounts))
    }

    /// An amount that may be a level table, capped or not.
    fn outermost_amount(
        &mut self,
        amount: &WordOr<raw::Amount>,
        citation: &Citation,
        world: &World<'_>,
    ) -> Option<Amount> {
        let WordOr::Form(form) = amount else { return self.amount(amount, world, DEPTH) };
        let Some(levels) = &form.levels else { return self.amount(amount, world, DEPTH) };
        if *form != (raw::Amount { levels: Some(levels.clone()), ..raw::Amount::default() }) {
            self.find("a level table stands alone", "Put caps and other forms into its levels");
        }
        if levels.is_empty() {
            self.key("levels", |c| c.find("no level stands here", "Write at least one"));
            return None;
        }
        let levels = self.each("levels", levels, |c, level| {
            let label = c.text("label", &level.label);
            let test = c.test(&level.test, world);
            let amount = c.key("amount", |c| c.amount(&level.amount, world, DEPTH));
            let clause = level.clause.clone().unwrap_or_else(|| citation.clause.clone());
            Some(Level {
                label: label?,
                citation: Citation { instrument: citation.instrument, clause },
                test: test?,
                amount: amount?,
            })
        })?;
        Some(Amount::Levels(levels))
    }

    fn amount(&mut self, amount: &WordOr<raw::Amount>, world: &World<'_>, depth: usize) -> Option<Amount> {
        let form = match amount {
            WordOr::Form(form) => form,
            WordOr::Word(word) => {
                // A bare sum is the commonest slip, so it is understood rather than refused.
                let money = self.money_word(word)?;
                return Some(Amount::Range { min: money, max: money });
            }
        };
        let uncapped = self.form(form, world, depth)?;
        let cap = match (&form.at_most, &form.per) {
            (None, None) => return Some(uncapped),
            (None, Some(_)) => {
                self.key("per", |c| c.find("`per` without a cap", "Give the cap as `at-most`"));
                return None;
            }
            (Some(cap), per) => {
                let at_most = self.money("at-most", cap);
                let per = match per {
                    None => Some(None),
                    Some(per) => self.word("per", per, CapPer::NAMES).map(Some),
                };
                Cap { at_most: at_most?, per: per? }
            }
        };
        if matches!(uncapped, Amount::Range { .. }) {
            self.key("at-most", |c| c.find("a fixed amount needs no cap", "Write `up-to` or `from` and `to`"));
        }
        Some(Amount::Capped { amount: Box::new(uncapped), cap })
    }

    fn money_word(&mut self, word: &str) -> Option<crate::money::Money> {
        if matches!(word, "none" | "not-published") {
            self.find(format!("`{word}` can only be the whole amount of a measure"), "Make it a measure of its own");
            return None;
        }
        match crate::money::Money::parse(word) {
            Ok(money) => self.with_unit(word).then_some(money),
            Err(error) => {
                self.find(format!("`{word}` is not an amount: {error}"), FORMS);
                None
            }
        }
    }

    fn form(&mut self, a: &raw::Amount, world: &World<'_>, depth: usize) -> Option<Amount> {
        let shares = [
            ("percent", &a.percent, Share::Exactly),
            ("percent-up-to", &a.percent_up_to, Share::AtMost),
            ("percent-at-least", &a.percent_at_least, Share::AtLeast),
            ("match", &a.matching, Share::Exactly),
        ];
        let of_share = shares.iter().filter(|(_, rate, _)| rate.is_some()).count();
        let forms = of_share
            + usize::from(a.fixed.is_some())
            + usize::from(a.from.is_some() || a.to.is_some())
            + usize::from(a.up_to.is_some())
            + usize::from(a.each.is_some() || a.count.is_some())
            + usize::from(a.levels.is_some())
            + usize::from(a.sum.is_some());
        if forms != 1 || a.of.is_some() != (of_share == 1) || (a.of_at_most.is_some() && a.of.is_none()) {
            self.find("an amount must have exactly one form", FORMS);
            return None;
        }
        if a.levels.is_some() {
            self.key("levels", |c| {
                c.find("a level table can only be the whole amount", "Make it the measure's amount");
            });
            return None;
        }
        if let Some(fixed) = &a.fixed {
            let sum = self.money("fixed", fixed)?;
            return Some(Amount::Range { min: sum, max: sum });
        }
        if let Some(up_to) = &a.up_to {
            return Some(Amount::Range { min: crate::money::Money::ZERO, max: self.money("up-to", up_to)? });
        }
        if a.from.is_some() || a.to.is_some() {
            let (Some(from), Some(to)) = (&a.from, &a.to) else {
                self.find("a range needs both ends", "Write `from` and `to`, or `up-to`");
                return None;
            };
            let (min, max) = (self.money("from", from), self.money("to", to));
            let (min, max) = (min?, max?);
            if min > max {
                self.key("to", |c| c.find("the range ends below its beginning", "Swap the two"));
            }
            return Some(Amount::Range { min, max });
        }
        if let Some(parts) = &a.sum {
            return self.sum(parts, world, depth);
        }
        if of_share == 1 {
            let (key, rate, share) =
                shares.into_iter().find_map(|(key, rate, share)| rate.as_ref().map(|rate| (key, rate, share)))?;
            return self.share(a, (key, rate, share), world);
        }
        let (Some(each), Some(count)) = (&a.each, &a.count) else {
            self.find("so much for each of what?", "Write both `each` and `count`");
            return None;
        };
        let each = self.money("each", each);
        let count = self.fact_of_kind("count", count, world, |kind| matches!(kind, FactKind::Count(_)));
        Some(Amount::Each { each: each?, count: count? })
    }

    fn sum(&mut self, parts: &[raw::Part], world: &World<'_>, depth: usize) -> Option<Amount> {
        let Some(deeper) = depth.checked_sub(1) else {
            self.key("sum", |c| c.find("sums stand too deep within each other", "Flatten them"));
            return None;
        };
        if parts.is_empty() {
            self.key("sum", |c| c.find("no part stands here", "Write at least one"));
            return None;
        }
        self.each("sum", parts, |c, part| {
            let label = c.text("label", &part.label);
            let amount = c.key("amount", |c| c.amount(&part.amount, world, deeper));
            Some(Part { label: label?, amount: amount? })
        })
        .map(Amount::Sum)
    }

    fn share(
        &mut self,
        a: &raw::Amount,
        (key, rate, share): (&'static str, &String, Share),
        world: &World<'_>,
    ) -> Option<Amount> {
        let of = a.of.as_ref().and_then(|of| self.fact_of_kind("of", of, world, |kind| *kind == FactKind::Money));
        let base_cap = a.of_at_most.as_ref().map(|cap| self.money("of-at-most", cap));
        let rate = Rate::parse(rate).or_else(|| {
            self.key(key, |c| c.find(format!("`{rate}` is not a rate"), "Write it like 20% or 1:1, at most 1000%"));
            None
        })?;
        let base = Amount::Of(of?);
        let base = match base_cap {
            None => base,
            Some(at_most) => Amount::Capped { amount: Box::new(base), cap: Cap { at_most: at_most?, per: None } },
        };
        let (least, most) = match share {
            Share::Exactly => (rate, Some(rate)),
            Share::AtMost => (Rate::ZERO, Some(rate)),
            Share::AtLeast => (rate, None),
        };
        Some(Amount::Share { least, most, of: Box::new(base) })
    }

    fn fact_of_kind(
        &mut self,
        key: &'static str,
        name: &str,
        world: &World<'_>,
        fits: impl FnOnce(&FactKind) -> bool,
    ) -> Option<FactId> {
        self.key(key, |c| {
            let index = world.fact_names.resolve(c, name)?;
            if !world.facts.get(index).is_some_and(|fact| fits(&fact.kind)) {
                c.find(
                    format!("`{name}` is not of the type that is needed here"),
                    "Use a money fact after `of`, a count fact after `count`",
                );
                return None;
            }
            FactId::at(index)
        })
    }
}

/// How a share bounds what is paid.
#[derive(Clone, Copy)]
enum Share {
    Exactly,
    AtMost,
    AtLeast,
}
