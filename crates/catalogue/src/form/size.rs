//! What a form may come to, whatever is answered: the check refuses one whose result might not fit, and a test that could
//! never be decided.

use super::{Child, Dimension, Form};
use crate::Catalogue;
use crate::number::Number;
use crate::quantity;
use crate::rate::Rate;
use crate::test::Test;

/// The bits that numerator and denominator of a number have room for (see [`Number`]).
const ROOM: u32 = 124;

/// How large a number can get.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Size {
    /// The bits of its whole part.
    whole: u32,
    /// A denominator by which it is a fraction, whatever is answered.
    under: i128,
}

impl Size {
    pub(crate) const ONE: Self = Self { whole: 1, under: 1 };

    /// At most so much, in so many parts of one.
    fn up_to(most: i64, under: i64) -> Self {
        Self { whole: 64 - most.unsigned_abs().leading_zeros(), under: i128::from(under) }
    }

    pub(crate) fn of_number(number: Number) -> Self {
        let under = number.parts().map_or(i128::MAX, |(_, under)| i128::from(under));
        Self { whole: Self::up_to(number.floor().saturating_add(1), 1).whole, under }
    }

    /// Of an answer or a published figure.
    pub(crate) fn of_dimension(dimension: Dimension) -> Self {
        match dimension {
            Dimension::Money | Dimension::Count => Self::up_to(quantity::MAX, 1),
            Dimension::Rate => Self::up_to(10, i64::from(Rate::ONE.millionths())),
            Dimension::Area => Self::up_to(1_000_000_000, 1),
            Dimension::Months => Self::up_to(1_200, 1),
            Dimension::Day => Self::up_to(1_000_000, 1),
        }
    }

    pub(crate) fn times(self, other: Self) -> Self {
        Self { whole: self.whole.saturating_add(other.whole), under: self.under.saturating_mul(other.under) }
    }

    /// Of the larger of the two, whichever that is.
    pub(crate) fn or(self, other: Self) -> Self {
        let (mut a, mut b) = (self.under, other.under);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        Self { whole: self.whole.max(other.whole), under: (self.under / a.max(1)).saturating_mul(other.under) }
    }

    /// Of a sum or difference.
    pub(crate) fn plus(self, other: Self) -> Self {
        let larger = self.or(other);
        Self { whole: larger.whole.saturating_add(1), ..larger }
    }

    /// Of a sum or difference of several.
    pub(crate) fn sum(sizes: impl Iterator<Item = Self>) -> Self {
        sizes.reduce(Self::plus).unwrap_or(Self::ONE)
    }

    /// Of the largest of several.
    pub(crate) fn largest(sizes: impl Iterator<Item = Self>) -> Self {
        sizes.reduce(Self::or).unwrap_or(Self::ONE)
    }

    /// Of the number of steps in it: at most one for each of the parts in which a step is written.
    pub(crate) fn in_steps(self, step: Self) -> Self {
        Self { whole: self.whole.saturating_add(step.under.unsigned_abs().ilog2()), under: 1 }
    }

    pub(crate) const fn fits(self) -> bool {
        self.whole.saturating_add(self.under.unsigned_abs().ilog2()) < ROOM
    }
}

impl Catalogue {
    /// Whether every number in a form fits.
    pub(crate) fn form_fits(&self, form: &Form) -> bool {
        form.size(self).fits() && self.parts_fit(|visit| form.each_part(visit))
    }

    /// Whether every number that a test compares fits, also where it multiplies them.
    pub(crate) fn test_fits(&self, test: &Test) -> bool {
        test.size(self).fits() && self.parts_fit(|visit| test.each_part(visit))
    }

    /// Whether every test in a form can be decided once everything is known: whether it compares only single numbers.
    pub(crate) fn form_is_decided(&self, form: &Form) -> bool {
        let own = match form {
            Form::WorkedOut(id) => self.form_is_decided(&self.worked_out(*id).form),
            _ => true,
        };
        own && self.parts_are_decided(|visit| form.each_part(visit))
    }

    /// The same of a test.
    pub(crate) fn test_is_decided(&self, test: &Test) -> bool {
        let own = match test {
            Test::Defined(id) => self.test_is_decided(&self.definition(*id).test),
            _ => {
                let mut single = true;
                test.each_part(&mut |child| {
                    if let Child::Form(form) = child {
                        single &= form.is_single(self);
                    }
                });
                single
            }
        };
        own && self.parts_are_decided(|visit| test.each_part(visit))
    }

    fn parts_are_decided<'f>(&self, each: impl FnOnce(&mut dyn FnMut(Child<'f>))) -> bool {
        let mut decided = true;
        each(&mut |child| {
            decided &= match child {
                Child::Form(form) => self.form_is_decided(form),
                Child::Test(test) => self.test_is_decided(test),
                Child::Citation(_) => true,
            };
        });
        decided
    }

    fn parts_fit<'f>(&self, each: impl FnOnce(&mut dyn FnMut(Child<'f>))) -> bool {
        let mut fit = true;
        each(&mut |child| {
            fit &= match child {
                Child::Form(form) => self.form_fits(form),
                Child::Test(test) => self.test_fits(test),
                Child::Citation(_) => true,
            };
        });
        fit
    }

    /// The least that a number can be above nothing, as far as its parts tell: one yuan or piece for an answer, a part of it
    /// for a share.
    pub fn finest(&self, form: &Form) -> Number {
        // Facts are by far the most common.
        match form {
            Form::Fact(_) if self.dimension(form) != Dimension::Rate => Number::ONE,
            _ => i64::try_from(form.size(self).under).map_or(Number::ZERO, |under| Number::fraction(1, under)),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::sample::{findings, findings_of_test};

    #[test]
    fn what_documents_multiply_fits() {
        for amount in [
            "{times: [0.3元, area, months]}",
            "{times: [12.5元, area, months]}",
            "{interest-on: investment, at: lending-rate, days: loan-days, year-of: 365}",
            "{sum: [
                {label: {zh: 一, en: One}, amount: {percent: 149.99%, of: investment}},
                {label: {zh: 二, en: Two}, amount: {percent: 33.33%, of: revenue}},
                {label: {zh: 三, en: Three}, amount: {percent: 0.01%, of: increase}},
                {label: {zh: 四, en: Four}, amount: {percent: own-rate, of: received}}]}",
            "{percent: own-rate, of: {percent: lending-rate, of: {percent: own-rate, of: investment}}}",
        ] {
            assert_eq!(findings(amount), [""; 0], "{amount}");
        }
    }

    #[test]
    fn a_test_compares_single_numbers() {
        for condition in [
            "{fact: investment, at-least: {percent-up-to: 50%, of: revenue}}",
            "{fact: investment, at-least: {from: 1万元, to: 2万元}}",
            "{all: [{not: {fact: investment, of: {percent-at-least: 50%, of: revenue}, at-least: 3%}}]}",
        ] {
            assert_eq!(findings_of_test(condition), ["a test compares with a range of numbers"], "{condition}");
        }
        let level = "{levels: [{label: {zh: 一, en: One}, test: {fact: investment, less-than: {up-to: 1万元}}, amount: 1万元}]}";
        assert_eq!(findings(level), ["a test compares with a range of numbers"]);
        assert_eq!(findings("{percent-up-to: 50%, of: {percent-up-to: 50%, of: revenue}}"), [""; 0]);
    }

    #[test]
    fn what_could_outgrow_every_number_is_refused() {
        let amount = "{times: [investment, staff, loan-days, staff]}";
        assert_eq!(findings(amount), ["this could come to a number that is too long"]);
    }
}
