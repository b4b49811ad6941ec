//! Evaluates tests. One form is one file, of the same name as in the catalogue.

mod against;
mod age;
mod among;
mod compare;
mod growth;
mod is;
mod ratio;

pub(crate) use among::among;

use crate::explanation::{Tested, Trace};
use crate::form::Evaluation;
use crate::{Answer, Range, Truth};
use catalogue::FactId;
use catalogue::number::Number;
use catalogue::test::{Comparison, Test};

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
