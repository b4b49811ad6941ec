//! In which direction numbers and tests move with the facts in them.
//!
//! Ranges are computed part by part. Where a fact is in an expression once, or always pushes it the same way, both ends of
//! the range are reached by some answer and a test is unknown only if answers decide it. Where it pushes one part up and
//! another down, the parts cannot all be at their ends at once: what is shown is sound, and may be wider than need be.

use crate::form::{Form, HighestOf, LowestOf};
use crate::number::Number;
use crate::test::{Comparison, Test};
use crate::{Catalogue, FactId, OptionSet};

/// How a number or a test moves with a fact in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
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
struct Uses(Vec<(FactId, Way)>);

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

    /// Notes what is in a part that pushes the whole the other way.
    fn turned(&mut self, catalogue: &Catalogue, note: impl FnOnce(&mut Self)) {
        let before = self.0.len();
        note(self);
        for (fact, way) in self.0.iter_mut().skip(before) {
            *way = way.turned(OptionSet::first(catalogue.option_names(*fact).len()));
        }
    }

    /// Notes what is in a part that pushes the whole now so, now so.
    fn either(&mut self, note: impl FnOnce(&mut Self)) {
        let before = self.0.len();
        note(self);
        self.0.iter_mut().skip(before).for_each(|(_, way)| *way = Way::Either);
    }

    /// Notes what is in a part that pushes the whole its own way if something holds.
    fn one_way_if(&mut self, holds: bool, note: impl FnOnce(&mut Self)) {
        if holds { note(self) } else { self.either(note) }
    }

    fn forms<'f>(&mut self, catalogue: &Catalogue, forms: impl IntoIterator<Item = &'f Form>) {
        forms.into_iter().for_each(|form| self.form(catalogue, form));
    }

    /// A product moves with each factor as long as the others are not below nothing.
    fn product(&mut self, catalogue: &Catalogue, factors: &[&Form]) {
        for (n, factor) in factors.iter().enumerate() {
            let others = factors.iter().enumerate().filter(|(m, _)| *m != n);
            let others_positive = others.into_iter().all(|(_, other)| not_negative(catalogue, other));
            self.one_way_if(others_positive, |uses| uses.form(catalogue, factor));
        }
    }

    fn form(&mut self, catalogue: &Catalogue, form: &Form) {
        match form {
            Form::Stated(_) | Form::Reference(_) => {}
            Form::Fact(fact) => self.0.push((*fact, Way::Up)),
            Form::WorkedOut(id) => self.form(catalogue, &catalogue.worked_out(*id).form),
            Form::Share(share) => {
                let most = share.most.as_ref().filter(|_| !share.is_exact());
                for rate in std::iter::once(&share.least).chain(most) {
                    let positive = not_negative(catalogue, &share.of);
                    self.one_way_if(positive, |uses| uses.form(catalogue, rate));
                }
                let positive = not_negative(catalogue, &share.least);
                self.one_way_if(positive, |uses| uses.form(catalogue, &share.of));
            }
            Form::Each(each) => self.product(catalogue, &[&each.each, &each.count]),
            Form::ForEvery(steps) => {
                self.form(catalogue, &steps.each);
                let positive = not_negative(catalogue, &steps.each);
                self.one_way_if(positive, |uses| uses.form(catalogue, &steps.of));
            }
            Form::Slices(slices) => {
                let percents = || slices.slices.iter().map(|slice| &*slice.percent);
                let positive = percents().all(|percent| not_negative(catalogue, percent));
                self.one_way_if(positive, |uses| uses.form(catalogue, &slices.of));
                self.forms(catalogue, percents());
            }
            Form::Interest(interest) => self.product(catalogue, &[&interest.on, &interest.at, &interest.days]),
            Form::Times(times) => self.product(catalogue, &times.factors.iter().collect::<Vec<_>>()),
            Form::Sum(sum) => self.forms(catalogue, sum.parts.iter().map(|part| &part.form)),
            Form::Minus(minus) => {
                self.form(catalogue, &minus.from);
                self.turned(catalogue, |uses| uses.forms(catalogue, &minus.taken));
            }
            Form::HighestOf(HighestOf { of }) | Form::LowestOf(LowestOf { of }) => self.forms(catalogue, of),
            Form::Levels(levels) => {
                for level in &levels.levels {
                    let positive = not_negative(catalogue, &level.form);
                    self.one_way_if(positive, |uses| uses.test(catalogue, &level.test));
                    self.form(catalogue, &level.form);
                }
            }
            Form::Adjusted(adjusted) => {
                self.form(catalogue, &adjusted.form);
                let positive = not_negative(catalogue, &adjusted.form);
                for (n, one) in adjusted.adjustments.iter().enumerate() {
                    // What counts where this one does not.
                    let mut others =
                        adjusted.adjustments.iter().skip(n + 1).map(|other| other.percent).chain([Number::ONE]);
                    let (raises, lowers) = (others.clone().all(|p| one.percent >= p), others.all(|p| one.percent <= p));
                    if positive && lowers && !raises {
                        self.turned(catalogue, |uses| uses.test(catalogue, &one.test));
                    } else {
                        self.one_way_if(positive && raises, |uses| uses.test(catalogue, &one.test));
                    }
                }
            }
            Form::AtMost(at_most) => {
                self.form(catalogue, &at_most.form);
                self.forms(catalogue, &at_most.limits);
            }
            Form::Less(less) => {
                self.form(catalogue, &less.form);
                self.turned(catalogue, |uses| uses.form(catalogue, &less.received));
            }
            Form::NothingBelow(floor) => {
                let positive = not_negative(catalogue, &floor.floor);
                self.one_way_if(positive, |uses| {
                    uses.form(catalogue, &floor.form);
                    uses.turned(catalogue, |uses| uses.form(catalogue, &floor.floor));
                });
            }
            Form::Instalments(of) => {
                self.form(catalogue, &of.of);
                let positive = not_negative(catalogue, &of.of);
                for test in of.instalments.iter().filter_map(|one| one.test.as_ref()) {
                    self.one_way_if(positive, |uses| uses.test(catalogue, test));
                }
            }
            Form::Cited(cited) => self.form(catalogue, &cited.form),
        }
    }

    fn test(&mut self, catalogue: &Catalogue, test: &Test) {
        let upwards = |comparison: Comparison, uses: &mut Self, note: &mut dyn FnMut(&mut Self)| {
            if comparison.is_upwards() { note(uses) } else { uses.turned(catalogue, note) }
        };
        match test {
            Test::Is(is) => self.0.push((is.fact, if is.yes { Way::Up } else { Way::Down })),
            Test::Among(among) => self.0.push((among.fact, Way::Options(among.options))),
            Test::Compare(compare) => {
                upwards(compare.comparison, self, &mut |uses| uses.0.push((compare.fact, Way::Up)));
            }
            // The later the day, the less far back it lies.
            Test::Age(age) => upwards(age.comparison, self, &mut |uses| uses.0.push((age.fact, Way::Down))),
            Test::Against(against) => upwards(against.comparison, self, &mut |uses| {
                uses.form(catalogue, &against.measured);
                uses.turned(catalogue, |uses| uses.form(catalogue, &against.threshold));
            }),
            // A base of nothing meets neither, whatever is asked.
            Test::Ratio(ratio) => upwards(ratio.comparison, self, &mut |uses| {
                uses.form(catalogue, &ratio.part);
                uses.either(|uses| uses.form(catalogue, &ratio.whole));
                uses.turned(catalogue, |uses| uses.form(catalogue, &ratio.share));
            }),
            Test::Growth(growth) => upwards(growth.comparison, self, &mut |uses| {
                uses.form(catalogue, &growth.now);
                uses.either(|uses| uses.form(catalogue, &growth.before));
                uses.turned(catalogue, |uses| uses.form(catalogue, &growth.share));
            }),
            Test::Defined(id) => self.test(catalogue, &catalogue.definition(*id).test),
            Test::All(tests) | Test::Any(tests) => tests.iter().for_each(|test| self.test(catalogue, test)),
            Test::Not(inner) => self.turned(catalogue, |uses| uses.test(catalogue, inner)),
        }
    }
}

/// Whether a number is never below nothing.
fn not_negative(catalogue: &Catalogue, form: &Form) -> bool {
    let positive = |form: &Form| not_negative(catalogue, form);
    match form {
        Form::Minus(_) => false,
        Form::WorkedOut(id) => positive(&catalogue.worked_out(*id).form),
        Form::Less(_) => true,
        Form::HighestOf(of) => of.of.iter().any(positive),
        other => {
            let mut all = true;
            other.each_part(&mut |child| {
                if let crate::form::Child::Form(form) = child {
                    all &= positive(form);
                }
            });
            all
        }
    }
}
