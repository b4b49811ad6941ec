//! The nearest change: what would have to be different for a measure that does not apply, and what it would then bring.

use super::determine::{Award, Determination, Verdict, determine_measure};
use super::{Answer, Facts, Origin, Span, TestResult, Truth};
use catalogue::{Amount, Catalogue, Comparison, FactId, MeasureId, OptionSet, Test};

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
    let mut changes: Changes = Vec::new();
    for condition in &outcome.explanation.conditions {
        if condition.result.truth != Truth::NotMet {
            continue;
        }
        let mut wanted = Vec::new();
        let found = match condition.origin {
            Origin::Dates | Origin::Place => false,
            Origin::Stated(n) => {
                let stated = of.conditions.get(n)?;
                changes_for(catalogue, &stated.test, &condition.result, true, &mut wanted)
            }
            Origin::Levels => {
                let Some(Amount::Levels(levels)) = of.benefit.payment.on(determination.as_of) else { return None };
                let mut rows = levels.iter().map(|level| &level.test).zip(&condition.result.parts);
                cheapest(catalogue, &mut rows, true, &mut wanted)
            }
        };
        if !found {
            return None;
        }
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
    // This one measure alone: a list asks for the nearest change of each of its rows.
    let (verdict, _) = determine_measure(catalogue, of, &changed, determination.as_of);
    let award = verdict.award()?;
    Some(NearestChange { measure, changes, award, missing: verdict.all_missing().collect() })
}

/// Facts and what would have to be answered instead.
type Changes = Vec<(FactId, Answer)>;

/// Adds the fewest changes with which a test would come out as wanted, or be open where it is open now. Says whether
/// there are such changes.
fn changes_for(catalogue: &Catalogue, test: &Test, result: &TestResult, wanted: bool, changes: &mut Changes) -> bool {
    if result.truth != Truth::known(!wanted) {
        return true;
    }
    let (fact, answer) = match test {
        Test::All(tests) | Test::Any(tests) => {
            let mut parts = tests.iter().zip(&result.parts);
            return if matches!(test, Test::All(_)) == wanted {
                parts.all(|(test, part)| changes_for(catalogue, test, part, wanted, changes))
            } else {
                cheapest(catalogue, &mut parts, wanted, changes)
            };
        }
        Test::Not(inner) => {
            let part = result.parts.first();
            return part.is_some_and(|part| changes_for(catalogue, inner, part, !wanted, changes));
        }
        Test::Is { fact, yes } => (*fact, Answer::YesNo(*yes == wanted)),
        Test::Among { fact, options } => {
            let all = OptionSet::first(catalogue.option_names(*fact).len());
            (*fact, Answer::OneOf(if wanted { *options } else { all.without(*options) }))
        }
        Test::Compare { fact, comparison, threshold } => {
            let (below, above) = comparison.sides(*threshold);
            let upwards = matches!(comparison, Comparison::AtLeast | Comparison::MoreThan) == wanted;
            (*fact, Answer::Number(Span::exactly(if upwards { above } else { below })))
        }
    };
    let possible = catalogue.fact(fact).changeable && Facts::fits(catalogue, fact, answer);
    if possible {
        changes.push((fact, answer));
    }
    possible
}

/// The fewest changes with which one of several tests would come out as wanted.
fn cheapest(
    catalogue: &Catalogue,
    tests: &mut dyn Iterator<Item = (&Test, &TestResult)>,
    wanted: bool,
    changes: &mut Changes,
) -> bool {
    let mut best: Option<Changes> = None;
    for (test, part) in tests {
        let mut some = Vec::new();
        let found = changes_for(catalogue, test, part, wanted, &mut some);
        // Of equally few the last: a level table begins with the highest level, which is the farthest away.
        if found && best.as_ref().is_none_or(|best| some.len() <= best.len()) {
            best = Some(some);
        }
    }
    let found = best.is_some();
    changes.extend(best.unwrap_or_default());
    found
}
