//! A second evaluator, as simple as can be: of one enterprise of which everything is known, one measure at a time. It
//! shares nothing with the engine but the types of the catalogue, and does its own arithmetic.

use catalogue::date::Date;
use catalogue::form::{Form, Levels, Together};
use catalogue::number::Number;
use catalogue::test::{Comparison, Test};
use catalogue::{Catalogue, FactId, FactKind, Measure, MeasureId, Payment};
use std::cmp::Ordering;

/// A fraction with a denominator above zero. Arithmetic that does not fit fails the test.
#[derive(Debug, Clone, Copy)]
struct Fraction {
    over: i128,
    under: i128,
}

impl Fraction {
    const NOTHING: Self = Self::whole(0);
    const ONE: Self = Self::whole(1);

    const fn whole(number: i64) -> Self {
        Self { over: number as i128, under: 1 }
    }

    fn of(number: Number) -> Self {
        let (over, under) = number.parts().expect("a figure of the document");
        Self { over: over.into(), under: under.into() }
    }

    fn millionths(number: i64) -> Self {
        Self { over: number.into(), under: 1_000_000 }.reduced()
    }

    fn reduced(self) -> Self {
        let (mut a, mut b) = (self.over.abs(), self.under);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        if a == 0 { Self::NOTHING } else { Self { over: self.over / a, under: self.under / a } }
    }

    fn plus(self, other: Self) -> Self {
        let over = fits(self.over, other.under).checked_add(fits(other.over, self.under)).expect("a sum that fits");
        Self { over, under: fits(self.under, other.under) }.reduced()
    }

    fn minus(self, other: Self) -> Self {
        self.plus(Self { over: -other.over, under: other.under })
    }

    fn times(self, other: Self) -> Self {
        Self { over: fits(self.over, other.over), under: fits(self.under, other.under) }.reduced()
    }

    /// How often a step above zero fits into it; never less than not at all.
    fn steps(self, step: Self) -> Self {
        let count = fits(self.over, step.under).div_euclid(fits(self.under, step.over));
        Self { over: count.max(0), under: 1 }
    }

    /// In whole yuan, never below nothing and never more than can be said.
    fn yuan(self) -> i64 {
        let floor = self.over.div_euclid(self.under);
        i64::try_from(floor.clamp(0, 9_000_000_000_000_000)).expect("within the clamp")
    }
}

fn fits(one: i128, other: i128) -> i128 {
    one.checked_mul(other).expect("a product that fits")
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Fraction {}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        fits(self.over, other.under).cmp(&fits(other.over, self.under))
    }
}

/// What a document leaves open of a number although everything is known: everything between two, or above one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Between {
    least: Fraction,
    /// `None` where nothing limits it.
    most: Option<Fraction>,
}

impl Between {
    const NOTHING: Self = Self::only(Fraction::NOTHING);

    /// In yuan, as an award says it.
    pub(super) fn yuan(self) -> (i64, Option<i64>) {
        (self.least.yuan(), self.most.map(Fraction::yuan))
    }

    const fn only(number: Fraction) -> Self {
        Self { least: number, most: Some(number) }
    }

    fn the_only(self) -> Fraction {
        assert_eq!(self.most, Some(self.least), "a number that the document states once");
        self.least
    }

    fn each_end(self, other: Self, of: impl Fn(Fraction, Fraction) -> Fraction) -> Self {
        Self { least: of(self.least, other.least), most: self.most.zip(other.most).map(|(one, two)| of(one, two)) }
    }

    fn plus(self, other: Self) -> Self {
        self.each_end(other, Fraction::plus)
    }

    fn minus(self, other: Self) -> Self {
        let taken = other.most.expect("what is taken off has an upper end");
        Self { least: self.least.minus(taken), most: self.most.map(|most| most.minus(other.least)) }
    }

    fn times(self, other: Self) -> Self {
        match (self.most, other.most) {
            (Some(one), Some(two)) => {
                let corners =
                    [self.least.times(other.least), self.least.times(two), one.times(other.least), one.times(two)];
                Self { least: corners.into_iter().min().unwrap(), most: corners.into_iter().max() }
            }
            (one, two) => {
                assert!(self.least >= Fraction::NOTHING && other.least >= Fraction::NOTHING, "open and below nothing");
                let nothing = one == Some(Fraction::NOTHING) || two == Some(Fraction::NOTHING);
                Self { least: self.least.times(other.least), most: nothing.then_some(Fraction::NOTHING) }
            }
        }
    }

    fn higher(self, other: Self) -> Self {
        self.each_end(other, Fraction::max)
    }

    fn lower(self, other: Self) -> Self {
        let most = [self.most, other.most].into_iter().flatten().min();
        Self { least: self.least.min(other.least), most }
    }

    /// Everything that is in one of the two or between them.
    fn or(self, other: Self) -> Self {
        Self { least: self.least.min(other.least), most: self.most.zip(other.most).map(|(one, two)| one.max(two)) }
    }
}

/// What a measure pays an enterprise that qualifies.
#[derive(Debug, Clone, Copy)]
pub(super) enum Paid {
    Sum(Between),
    NotPublished,
    Service,
    NotStated,
}

/// An enterprise of which everything is known that matters, and the day.
pub(super) struct Whole<'c> {
    pub(super) catalogue: &'c Catalogue,
    pub(super) day: Date,
    /// A number in the fact's unit, the place of an option in its list, or 1 for yes and 0 for no.
    pub(super) values: Vec<Option<i64>>,
}

impl Whole<'_> {
    fn value(&self, fact: FactId) -> i64 {
        self.values[fact.index()].expect("a fact that the measure names")
    }

    /// What a measure pays; `None` if the enterprise does not qualify.
    pub(super) fn paid(&self, id: MeasureId) -> Option<Paid> {
        let measure: &Measure = self.catalogue.measure(id);
        let here = usize::try_from(self.value(self.catalogue.place())).unwrap();
        if !measure.places.iter().any(|place| place == here)
            || measure.from.is_some_and(|from| self.day < from)
            || measure.until.is_some_and(|until| until < self.day)
            || self.catalogue.instrument(measure.instrument()).exclusions.iter().any(|one| self.met(&one.test))
            || !measure.conditions.iter().all(|one| self.met(&one.test))
        {
            return None;
        }
        let amounts = match &measure.benefit.payment {
            Payment::Nothing => return Some(Paid::Service),
            Payment::NotStated => return Some(Paid::NotStated),
            Payment::NotPublished => return Some(Paid::NotPublished),
            Payment::Amounts(amounts) => amounts,
        };
        let today = amounts.iter().find(|dated| {
            dated.from.is_none_or(|from| from <= self.day) && dated.until.is_none_or(|until| self.day <= until)
        });
        let Some(dated) = today else { return Some(Paid::NotPublished) };
        if let Some(levels) = table(&dated.form)
            && !levels.levels.iter().any(|level| self.met(&level.test))
        {
            return None;
        }
        Some(Paid::Sum(self.number(&dated.form)))
    }

    fn met(&self, test: &Test) -> bool {
        let compare = |one: Between, comparison: Comparison, other: Between| {
            // The check refuses a test that a document leaves open.
            let order = one.the_only().cmp(&other.the_only());
            holds(comparison, order)
        };
        match test {
            Test::Is(is) => (self.value(is.fact) == 1) == is.yes,
            Test::Among(among) => among.options.iter().any(|one| Ok(one) == usize::try_from(self.value(among.fact))),
            Test::Compare(of) => holds(of.comparison, self.value(of.fact).cmp(&of.threshold)),
            Test::Against(of) => compare(self.number(&of.measured), of.comparison, self.number(&of.threshold)),
            Test::Ratio(of) => {
                let whole = self.number(&of.whole);
                let share = self.number(&of.share);
                whole.the_only() > Fraction::NOTHING
                    && compare(self.number(&of.part), of.comparison, whole.times(share))
            }
            Test::Growth(of) => {
                let before = self.number(&of.before);
                let grown = self.number(&of.share).plus(Between::only(Fraction::ONE));
                before.the_only() > Fraction::NOTHING
                    && compare(self.number(&of.now), of.comparison, before.times(grown))
            }
            Test::Age(age) => {
                let born = Date::from_number(self.value(age.fact));
                // The older, the earlier the day on which it reached that age.
                let reached = born.after_months(u32::try_from(age.months).unwrap());
                holds(age.comparison, self.day.cmp(&reached))
            }
            Test::Defined(id) => self.met(&self.catalogue.definition(*id).test),
            Test::All(tests) => tests.iter().all(|test| self.met(test)),
            Test::Any(tests) => tests.iter().any(|test| self.met(test)),
            Test::Not(test) => !self.met(test),
        }
    }

    fn number(&self, form: &Form) -> Between {
        let all = |forms: &[Form], of: fn(Between, Between) -> Between| {
            forms.iter().map(|form| self.number(form)).reduce(of).unwrap_or(Between::NOTHING)
        };
        let nothing = Fraction::NOTHING;
        match form {
            Form::Stated(stated) => {
                Between { least: Fraction::of(stated.least), most: Some(Fraction::of(stated.most)) }
            }
            Form::Fact(fact) => Between::only(in_units(&self.catalogue.fact(*fact).kind, self.value(*fact))),
            Form::WorkedOut(id) => self.number(&self.catalogue.worked_out(*id).form),
            Form::Reference(id) => {
                let reference = self.catalogue.reference(*id);
                let today = reference
                    .values
                    .iter()
                    .find(|value| value.from <= self.day && value.until.is_none_or(|until| self.day <= until));
                today.map_or(Between { least: nothing, most: None }, |value| {
                    Between::only(in_units(&reference.kind, value.value))
                })
            }
            Form::Share(share) => {
                let least = self.number(&share.least);
                let most = match &share.most {
                    Some(most) => self.number(most).most,
                    // A part of something is at most the whole of it.
                    None => least.most.filter(|least| *least < Fraction::ONE).map(|_| Fraction::ONE),
                };
                self.number(&share.of).times(Between { least: least.least, most })
            }
            Form::Each(each) => self.number(&each.each).times(self.number(&each.count)),
            Form::ForEvery(every) => {
                let step = self.number(&every.step).the_only();
                let of = self.number(&every.of);
                let steps = Between { least: of.least.steps(step), most: of.most.map(|most| most.steps(step)) };
                self.number(&every.each).times(steps)
            }
            Form::Slices(slices) => {
                let of = self.number(&slices.of);
                let paid = |base: Fraction| {
                    let (mut from, mut total) = (nothing, Between::NOTHING);
                    for slice in &slices.slices {
                        let end = slice.up_to.as_ref().map(|end| self.number(end).the_only());
                        let within = end.map_or(base, |end| base.min(end)).minus(from).max(nothing);
                        total = total.plus(Between::only(within).times(self.number(&slice.percent)));
                        from = end.unwrap_or(from);
                    }
                    total
                };
                // The larger the base, the more.
                let most = paid(of.most.expect("a base with an upper end"));
                Between { least: paid(of.least).least, most: most.most }
            }
            Form::Interest(of) => {
                let year = Between::only(Fraction { over: 1, under: of.year_of.into() });
                self.number(&of.on).times(self.number(&of.at)).times(self.number(&of.days)).times(year)
            }
            Form::Sum(sum) => {
                sum.parts.iter().fold(Between::NOTHING, |total, part| total.plus(self.number(&part.form)))
            }
            Form::Minus(minus) => {
                minus.taken.iter().fold(self.number(&minus.from), |rest, taken| rest.minus(self.number(taken)))
            }
            Form::Times(times) => all(&times.factors, Between::times),
            Form::HighestOf(of) => all(&of.of, Between::higher),
            Form::LowestOf(of) => all(&of.of, Between::lower),
            Form::Levels(levels) => {
                let met = levels.levels.iter().filter(|level| self.met(&level.test));
                let met: Vec<Between> = met.map(|level| self.number(&level.form)).collect();
                let highest = met.iter().copied().reduce(Between::higher).unwrap_or(Between::NOTHING);
                let each = met.iter().copied().fold(Between::NOTHING, Between::plus);
                match levels.together {
                    Together::Highest => highest,
                    Together::Each => each,
                    Together::NotStated => highest.or(each),
                }
            }
            Form::Adjusted(adjusted) => {
                let first = adjusted.adjustments.iter().find(|adjustment| self.met(&adjustment.test));
                let percent = first.map_or(Fraction::ONE, |adjustment| Fraction::of(adjustment.percent));
                self.number(&adjusted.form).times(Between::only(percent))
            }
            Form::AtMost(of) => {
                of.limits.iter().fold(self.number(&of.form), |sum, limit| sum.lower(self.number(limit)))
            }
            Form::Less(less) => self.number(&less.form).minus(self.number(&less.received)).higher(Between::NOTHING),
            Form::NothingBelow(of) => {
                let (sum, floor) = (self.number(&of.form), self.number(&of.floor));
                if floor.most.is_some_and(|floor| sum.least >= floor) {
                    sum
                } else if sum.most.is_some_and(|most| most < floor.least) {
                    Between::NOTHING
                } else {
                    Between { least: nothing, most: sum.most }.or(Between::NOTHING)
                }
            }
            Form::Instalments(of) => {
                let whole = self.number(&of.of);
                let paid = of.instalments.iter().filter(|one| one.test.as_ref().is_none_or(|test| self.met(test)));
                paid.fold(Between::NOTHING, |total, one| {
                    total.plus(whole.times(Between::only(Fraction::of(one.percent))))
                })
            }
            Form::Cited(cited) => self.number(&cited.form),
        }
    }
}

fn in_units(kind: &FactKind, number: i64) -> Fraction {
    if *kind == FactKind::Rate { Fraction::millionths(number) } else { Fraction::whole(number) }
}

fn holds(comparison: Comparison, order: Ordering) -> bool {
    match comparison {
        Comparison::AtLeast => order.is_ge(),
        Comparison::MoreThan => order.is_gt(),
        Comparison::AtMost => order.is_le(),
        Comparison::LessThan => order.is_lt(),
    }
}

/// The table of which one level must be met: the amount itself, or what is changed by what changes one number.
pub(super) fn table(form: &Form) -> Option<&Levels> {
    match form {
        Form::Levels(levels) => Some(levels),
        Form::Share(share) => table(&share.of),
        Form::Adjusted(adjusted) => table(&adjusted.form),
        Form::AtMost(of) => table(&of.form),
        Form::Less(less) => table(&less.form),
        Form::NothingBelow(of) => table(&of.form),
        Form::Instalments(of) => table(&of.of),
        Form::Cited(cited) => table(&cited.form),
        _ => None,
    }
}
