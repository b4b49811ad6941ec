//! Evaluates tests. One form is one file, of the same name as in the catalogue.

mod against;
mod age;
mod among;
mod compare;
mod growth;
mod is;
mod ratio;

pub(crate) use among::among;

use crate::explanation::{Explained, Tested, Trace};
use crate::form::Evaluation;
use crate::{Answer, Range, Span, Truth};
use catalogue::form::Form;
use catalogue::number::Number;
use catalogue::test::{Comparison, Test};
use catalogue::{Catalogue, FactId, FactKind, OptionSet};

impl<'c> Evaluation<'c, '_> {
    /// Whether a test is met.
    pub(crate) fn truth(&self, test: &'c Test) -> Truth {
        self.test(test, &mut Trace::off())
    }

    /// A test with everything that it was decided by.
    pub(crate) fn tested(&self, test: &'c Test) -> Tested<'c> {
        let mut trace = Trace::on();
        let truth = self.test(test, &mut trace);
        let (numbers, parts) = trace.numbers_and_tests();
        Tested { test, given: test.fact().and_then(|fact| self.facts.answer(fact)), truth, numbers, parts }
    }

    fn test(&self, test: &'c Test, trace: &mut Trace<'c>) -> Truth {
        match test {
            Test::Is(is) => self.answered(is.fact, |answer| is::evaluate(*is, answer)),
            Test::Among(among) => self.answered(among.fact, |answer| among::among(answer, among.options)),
            Test::Compare(compare) => self.answered(compare.fact, |answer| compare::evaluate(compare, answer)),
            Test::Age(age) => self.answered(age.fact, |answer| age::evaluate(age, answer, self.as_of)),
            Test::Against(against) => against::evaluate(against, self, trace),
            Test::Ratio(ratio) => ratio::evaluate(ratio, self, trace),
            Test::Growth(growth) => growth::evaluate(growth, self, trace),
            Test::Defined(id) => self.inner(trace, &self.catalogue.definition(*id).test),
            Test::All(tests) => self.joined(tests, trace, Truth::Met, Truth::NotMet, Truth::and),
            Test::Any(tests) => self.joined(tests, trace, Truth::NotMet, Truth::Met, Truth::or),
            Test::Not(inner) => self.inner(trace, inner).negated(),
        }
    }

    fn answered(&self, fact: FactId, truth: impl FnOnce(Answer) -> Truth) -> Truth {
        self.facts.answer(fact).map_or(Truth::Unknown, truth)
    }

    fn inner(&self, trace: &mut Trace<'c>, test: &'c Test) -> Truth {
        if trace.is_off() {
            return self.truth(test);
        }
        let tested = self.tested(test);
        let truth = tested.truth;
        trace.test(|| tested);
        truth
    }

    fn joined(
        &self,
        tests: &'c [Test],
        trace: &mut Trace<'c>,
        start: Truth,
        settled: Truth,
        join: impl Fn(Truth, Truth) -> Truth,
    ) -> Truth {
        let mut truth = start;
        for test in tests {
            truth = join(truth, self.inner(trace, test));
            if truth == settled && trace.is_off() {
                break;
            }
        }
        truth
    }
}

/// What would make a test met, or not met.
pub(crate) enum Remedy {
    /// Each of its parts has to be met, or each not met.
    All(bool),
    /// One of its parts has to be met, or not met.
    One(bool),
    /// A fact would have to be answered differently.
    Answer(FactId, Answer),
    /// No answer that is known.
    None,
}

/// What would make a test met, or not met if `wanted` is false.
pub(crate) fn remedy(catalogue: &Catalogue, tested: &Tested<'_>, wanted: bool) -> Remedy {
    let answer = match tested.test {
        Test::All(_) => return if wanted { Remedy::All(true) } else { Remedy::One(false) },
        Test::Any(_) => return if wanted { Remedy::One(true) } else { Remedy::All(false) },
        Test::Not(_) => return Remedy::All(!wanted),
        Test::Defined(_) => return Remedy::All(wanted),
        Test::Is(is) => Some((is.fact, Answer::YesNo(is.yes == wanted))),
        Test::Among(among) => {
            let all = OptionSet::first(catalogue.option_names(among.fact).len());
            let options = if wanted { among.options } else { all.without(among.options) };
            Some((among.fact, Answer::OneOf(options)))
        }
        Test::Compare(compare) => {
            let (below, above) = compare.comparison.sides(compare.threshold);
            let number = if compare.comparison.is_upwards() == wanted { above } else { below };
            Some((compare.fact, Answer::Number(Span::exactly(number))))
        }
        Test::Against(against) => number_for(catalogue, tested, against.comparison, wanted, |numbers| match numbers {
            [_, threshold] => threshold.range.exact(),
            _ => None,
        }),
        Test::Ratio(ratio) => number_for(catalogue, tested, ratio.comparison, wanted, |numbers| match numbers {
            [_, whole, share] => Some(whole.range.exact()?.times(share.range.exact()?)),
            _ => None,
        }),
        Test::Growth(growth) => number_for(catalogue, tested, growth.comparison, wanted, |numbers| match numbers {
            [_, before, share] => Some(before.range.exact()?.times(share.range.exact()?.plus(Number::ONE))),
            _ => None,
        }),
        // A founding date cannot be changed.
        Test::Age(_) => None,
    };
    answer.map_or(Remedy::None, |(fact, answer)| Remedy::Answer(fact, answer))
}

/// The value that the first number of a test needs, if that number is an asked fact and the others are known.
fn number_for(
    catalogue: &Catalogue,
    tested: &Tested<'_>,
    comparison: Comparison,
    wanted: bool,
    threshold: impl FnOnce(&[Explained<'_>]) -> Option<Number>,
) -> Option<(FactId, Answer)> {
    let Form::Fact(fact) = tested.numbers.first()?.form else { return None };
    let threshold = threshold(&tested.numbers)?;
    // In the unit in which the fact is answered.
    let units = match catalogue.fact(*fact).kind {
        FactKind::Rate => threshold.times(Number::whole(i64::from(catalogue::rate::Rate::ONE.millionths()))),
        _ => threshold,
    };
    let (floor, whole) = (units.floor(), units.is_whole());
    let number = match (comparison, comparison.is_upwards() == wanted) {
        // The number nearest to the threshold on its other side: the smallest upwards, the largest downwards.
        (Comparison::AtLeast | Comparison::LessThan, true) => {
            if whole {
                floor
            } else {
                floor.checked_add(1)?
            }
        }
        (Comparison::MoreThan | Comparison::AtMost, true) => floor.checked_add(1)?,
        (Comparison::AtLeast | Comparison::LessThan, false) => {
            if whole {
                floor.checked_sub(1)?
            } else {
                floor
            }
        }
        (Comparison::MoreThan | Comparison::AtMost, false) => floor,
    };
    Some((*fact, Answer::Number(Span::exactly(number))))
}

/// Compares two ranges: met if every number of the one meets it with every number of the other, not met if none does.
pub(crate) fn compared(one: Range, comparison: Comparison, other: Range) -> Truth {
    let below = |one: Option<Number>, other: Option<Number>| one.zip(other).is_some_and(|(a, b)| a < b);
    let not_above = |one: Option<Number>, other: Option<Number>| one.zip(other).is_some_and(|(a, b)| a <= b);
    let (met, not_met) = match comparison {
        Comparison::AtLeast => (not_above(other.max, one.min), below(one.max, other.min)),
        Comparison::MoreThan => (below(other.max, one.min), not_above(one.max, other.min)),
        Comparison::AtMost => (not_above(one.max, other.min), below(other.max, one.min)),
        Comparison::LessThan => (below(one.max, other.min), not_above(other.max, one.min)),
    };
    match (met, not_met) {
        (true, _) => Truth::Met,
        (false, true) => Truth::NotMet,
        (false, false) => Truth::Unknown,
    }
}

/// What holds of a base that must be above nothing: a share of nothing, and growth over nothing, are none. `finest` is the
/// least that the base can be above nothing.
pub(crate) fn over_a_base(base: Range, finest: Number, truth: impl FnOnce(Range) -> Truth) -> Truth {
    if base.max.is_some_and(|most| most < finest) {
        return Truth::NotMet;
    }
    if base.min.is_some_and(|least| least > Number::ZERO) {
        return truth(base);
    }
    truth(base.higher(Range::exactly(finest))).and(Truth::Unknown)
}
