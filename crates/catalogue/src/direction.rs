//! In which direction numbers and tests move with the facts in them.
//!
//! Ranges are computed part by part. Where a fact is in an expression once, or always pushes it the same way, both ends of
//! the range are reached by some answer and a test is unknown only if answers decide it. Where it pushes one part up and
//! another down, the parts cannot all be at their ends at once: what is shown is sound, and may be wider than need be.

use crate::form::Form;
use crate::test::{Comparison, Test};
use crate::{Catalogue, FactId, OptionSet};

/// How a number or a test moves with a fact in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// Higher, or met, with more of it, with a later day, with "yes".
    Up,
    /// The other way round.
    Down,
    /// Higher, or met, with one of these options.
    Options(OptionSet),
    /// Now so, now so.
    Either,
}

impl Way {
    fn turned(self, all: OptionSet) -> Self {
        match self {
            Self::Up => Self::Down,
            Self::Down => Self::Up,
            Self::Options(options) => Self::Options(all.without(options)),
            Self::Either => Self::Either,
        }
    }

    /// Whether there is one order of the answers by which the expression moves one way in both places.
    fn agrees(self, other: Self) -> bool {
        match (self, other) {
            (Self::Options(one), Self::Options(other)) => one.is_within(other) || other.is_within(one),
            (Self::Either, _) | (_, Self::Either) => false,
            (one, other) => one == other,
        }
    }
}

/// The facts in an expression, each as often as it is there.
#[derive(Debug, Default)]
pub(crate) struct Uses(Vec<(FactId, Way)>);

impl Catalogue {
    /// The facts that push a number up in one place and down in another, each once: while one of them is not known, the
    /// number's range is sound and may be wider than need be.
    pub fn two_way_facts(&self, form: &Form) -> Vec<FactId> {
        let mut uses = Uses::default();
        uses.form(self, form);
        uses.two_way()
    }

    /// The same of a test, or of several that are joined: while one of them is not known, the test may be unknown although
    /// every answer decides it one way.
    pub fn two_way_facts_of<'c>(&self, tests: impl IntoIterator<Item = &'c Test>) -> Vec<FactId> {
        let mut uses = Uses::default();
        tests.into_iter().for_each(|test| uses.test(self, test));
        uses.two_way()
    }
}

impl Uses {
    fn two_way(self) -> Vec<FactId> {
        let mut found = Vec::new();
        for (n, (fact, way)) in self.0.iter().enumerate() {
            let differs = self.0.iter().take(n).any(|(other, earlier)| other == fact && !earlier.agrees(*way));
            if differs && !found.contains(fact) {
                found.push(*fact);
            }
        }
        found
    }

    /// Notes a fact.
    pub(crate) fn fact(&mut self, fact: FactId, way: Way) {
        self.0.push((fact, way));
    }

    /// Notes what is in a part that pushes the whole the other way.
    pub(crate) fn turned(&mut self, catalogue: &Catalogue, note: impl FnOnce(&mut Self)) {
        let before = self.0.len();
        note(self);
        for (fact, way) in self.0.iter_mut().skip(before) {
            *way = way.turned(OptionSet::first(catalogue.option_names(*fact).len()));
        }
    }

    /// Notes what is in a part that pushes the whole now so, now so.
    pub(crate) fn either(&mut self, note: impl FnOnce(&mut Self)) {
        let before = self.0.len();
        note(self);
        self.0.iter_mut().skip(before).for_each(|(_, way)| *way = Way::Either);
    }

    /// Notes what is in a part that pushes the whole its own way if something holds.
    pub(crate) fn one_way_if(&mut self, holds: bool, note: impl FnOnce(&mut Self)) {
        if holds { note(self) } else { self.either(note) }
    }

    pub(crate) fn forms<'f>(&mut self, catalogue: &Catalogue, forms: impl IntoIterator<Item = &'f Form>) {
        forms.into_iter().for_each(|form| self.form(catalogue, form));
    }

    /// A product moves with each factor as long as the others are not below nothing.
    pub(crate) fn product(&mut self, catalogue: &Catalogue, factors: &[&Form]) {
        for (n, factor) in factors.iter().enumerate() {
            let others = factors.iter().enumerate().filter(|(m, _)| *m != n);
            let others_positive = others.into_iter().all(|(_, other)| other.never_negative(catalogue));
            self.one_way_if(others_positive, |uses| uses.form(catalogue, factor));
        }
    }

    pub(crate) fn form(&mut self, catalogue: &Catalogue, form: &Form) {
        form.directions(catalogue, self);
    }

    /// Notes what a test notes.
    pub(crate) fn test(&mut self, catalogue: &Catalogue, test: &Test) {
        test.directions(catalogue, self);
    }

    /// Notes what is in a comparison: met with more of what it measures, or the other way round.
    pub(crate) fn compared(&mut self, catalogue: &Catalogue, comparison: Comparison, note: impl FnOnce(&mut Self)) {
        if comparison.is_upwards() { note(self) } else { self.turned(catalogue, note) }
    }
}
