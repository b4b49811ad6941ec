//! The nearest change: what would have to be different for a measure that does not apply, and what it would then bring.

use super::determine::{Award, Determination, Verdict, determine};
use super::{Answer, Facts, Origin, Span, TestResult, Truth};
use crate::catalogue::{Amount, Catalogue, Comparison, FactId, MeasureId, OptionSet, Test};
use crate::quantity;

/// The smallest set of changes with which a measure would no longer be refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearestChange {
    /// The measure.
    pub measure: MeasureId,
    /// What would have to be answered instead, each fact once. Never empty.
    pub changes: Vec<(FactId, Answer)>,
    /// What may be paid then.
    pub award: Award,
    /// The facts on which it would still depend.
    pub missing: Vec<FactId>,
}

/// The nearest change for a measure. `None` if it is not refused, if only time or place stand against it, or if
/// something would have to change that an enterprise cannot reasonably change.
pub fn nearest_change(
    catalogue: &Catalogue,
    facts: &Facts,
    determination: &Determination,
    measure: MeasureId,
) -> Option<NearestChange> {
    let outcome = determination.outcome(measure)?;
    if !matches!(outcome.verdict, Verdict::Ineligible { .. }) {
        return None;
    }
    let of = catalogue.measure(measure);
    let mut changes: Vec<(FactId, Answer)> = Vec::new();
    for condition in &outcome.explanation.conditions {
        if condition.result.truth != Truth::NotMet {
            continue;
        }
        let wanted = match condition.origin {
            Origin::Dates | Origin::Place => return None,
            Origin::Stated(n) => changes_for(catalogue, &of.conditions.get(n)?.test, &condition.result, true)?,
            Origin::Levels => {
                let Some(Amount::Levels(levels)) = of.benefit.payment.on(determination.as_of) else { return None };
                let rows = levels.iter().zip(&condition.result.parts);
                rows.filter_map(|(row, part)| changes_for(catalogue, &row.test, part, true)).min_by_key(Vec::len)?
            }
        };
        for change in wanted {
            if !changes.contains(&change) {
                changes.push(change);
            }
        }
    }
    // Two conditions may want different things of one fact; then there is no such change.
    let mut changed = facts.clone();
    for (n, (fact, answer)) in changes.iter().enumerate() {
        if changes.iter().take(n).any(|(other, _)| other == fact) {
            return None;
        }
        changed.set(*fact, Some(*answer));
    }
    let after = determine(catalogue, &changed, determination.as_of);
    let verdict = &after.outcome(measure)?.verdict;
    let award = verdict.award()?;
    Some(NearestChange { measure, changes, award, missing: verdict.all_missing().collect() })
}

/// The fewest changes with which a test would come out as wanted, or be open where it is open now.
fn changes_for(catalogue: &Catalogue, test: &Test, result: &TestResult, wanted: bool) -> Option<Vec<(FactId, Answer)>> {
    if result.truth != Truth::known(!wanted) {
        return Some(Vec::new());
    }
    let every = |tests: &[Test]| -> Option<Vec<(FactId, Answer)>> {
        let each = tests.iter().zip(&result.parts).map(|(test, part)| changes_for(catalogue, test, part, wanted));
        each.collect::<Option<Vec<_>>>().map(|all| all.into_iter().flatten().collect())
    };
    let cheapest = |tests: &[Test]| -> Option<Vec<(FactId, Answer)>> {
        let each = tests.iter().zip(&result.parts);
        each.filter_map(|(test, part)| changes_for(catalogue, test, part, wanted)).min_by_key(Vec::len)
    };
    match test {
        Test::All(tests) if wanted => every(tests),
        Test::Any(tests) if !wanted => every(tests),
        Test::All(tests) | Test::Any(tests) => cheapest(tests),
        Test::Not(inner) => changes_for(catalogue, inner, result.parts.first()?, !wanted),
        Test::Is { fact, yes } => one(catalogue, *fact, Answer::YesNo(*yes == wanted)),
        Test::Among { fact, options } => {
            let all = OptionSet::first(catalogue.option_names(*fact).len());
            let others: OptionSet = all.iter().filter(|n| !options.has(*n)).map(OptionSet::only).collect();
            let target = if wanted { *options } else { others };
            if target.is_empty() { None } else { one(catalogue, *fact, Answer::OneOf(target)) }
        }
        Test::Compare { fact, comparison, threshold } => {
            let (below, above) = comparison.sides(*threshold);
            let upwards = matches!(comparison, Comparison::AtLeast | Comparison::MoreThan) == wanted;
            let target = if upwards { above } else { below };
            let possible = (0..=quantity::MAX).contains(&target);
            if possible { one(catalogue, *fact, Answer::Number(Span::exactly(target))) } else { None }
        }
    }
}

fn one(catalogue: &Catalogue, fact: FactId, answer: Answer) -> Option<Vec<(FactId, Answer)>> {
    catalogue.fact(fact).changeable.then(|| vec![(fact, answer)])
}
