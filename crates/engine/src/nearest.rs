//! The nearest change: what would have to be different for a measure that does not apply, and what it would then bring.

use super::determine::{Award, Determination, Verdict, determine_measure};
use super::explanation::{Explained, Origin, Tested};
use super::{Answer, Facts, Span, Truth};
use catalogue::form::Form;
use catalogue::number::Number;
use catalogue::test::{Comparison, Test};
use catalogue::{Catalogue, FactId, FactKind, MeasureId, OptionSet};

/// The smallest set of changes with which a measure would no longer be ineligible.
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

/// The nearest change for a measure. `None` if it is not ineligible, if its days or the enterprise's place rule it out, or
/// if something would have to change that an enterprise cannot reasonably change.
pub fn nearest_change(
    catalogue: &Catalogue,
    determination: &Determination,
    measure: MeasureId,
) -> Option<NearestChange> {
    if determination.outcome(measure)?.verdict != Verdict::Ineligible {
        return None;
    }
    let explanation = determination.explain(catalogue, measure);
    let mut changes: Changes = Vec::new();
    for condition in explanation.conditions.iter().filter(|condition| condition.truth == Truth::NotMet) {
        let mut wanted = Vec::new();
        let found = match condition.origin {
            Origin::Dates | Origin::Place(..) => false,
            Origin::Stated(_) => condition.tests.iter().all(|test| changes_for(catalogue, test, true, &mut wanted)),
            Origin::Exclusion(_) => condition.tests.iter().all(|test| changes_for(catalogue, test, false, &mut wanted)),
            Origin::Levels(_) => cheapest(catalogue, &condition.tests, true, &mut wanted),
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
    let mut changed = determination.facts.clone();
    for (n, (fact, answer)) in changes.iter().enumerate() {
        if changes.iter().take(n).any(|(other, _)| other == fact) {
            return None;
        }
        changed.set(*fact, Some(*answer));
    }
    // This one measure alone: a list asks for the nearest change of each of its rows.
    let verdict = determine_measure(catalogue, measure, &changed, determination.as_of);
    let award = verdict.award()?;
    Some(NearestChange { measure, changes, award, missing: verdict.all_missing().collect() })
}

/// Facts and what would have to be answered instead.
type Changes = Vec<(FactId, Answer)>;

/// Adds the fewest changes with which a test would come out as wanted, or be open where it is open now. Says whether
/// there are such changes.
#[expect(
    clippy::match_wildcard_for_single_variants,
    reason = "of a new form of test no nearest change is known at first"
)]
fn changes_for(catalogue: &Catalogue, tested: &Tested<'_>, wanted: bool, changes: &mut Changes) -> bool {
    if tested.truth != Truth::known(!wanted) {
        return true;
    }
    let change = match tested.test {
        Test::All(_) | Test::Any(_) => {
            return if matches!(tested.test, Test::All(_)) == wanted {
                tested.parts.iter().all(|part| changes_for(catalogue, part, wanted, changes))
            } else {
                cheapest(catalogue, &tested.parts, wanted, changes)
            };
        }
        Test::Not(_) => return tested.parts.iter().all(|part| changes_for(catalogue, part, !wanted, changes)),
        Test::Defined(_) => return tested.parts.iter().all(|part| changes_for(catalogue, part, wanted, changes)),
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
        // Nobody changes when a firm was founded; of any other test nothing is known here.
        _ => None,
    };
    let possible =
        change.filter(|(fact, answer)| catalogue.fact(*fact).changeable && Facts::fits(catalogue, *fact, *answer));
    changes.extend(possible);
    possible.is_some()
}

/// What the first of a test's numbers would have to be, where it is one that is asked and the others are known.
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
        // Upwards the smallest number on the other side of the threshold, downwards the largest.
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

/// The fewest changes with which one of several tests would come out as wanted.
fn cheapest(catalogue: &Catalogue, tests: &[Tested<'_>], wanted: bool, changes: &mut Changes) -> bool {
    let mut best: Option<Changes> = None;
    for tested in tests {
        let mut some = Vec::new();
        let found = changes_for(catalogue, tested, wanted, &mut some);
        // Of equally few the last: a level table begins with the highest level, which is the farthest away.
        if found && best.as_ref().is_none_or(|best| some.len() <= best.len()) {
            best = Some(some);
        }
    }
    let found = best.is_some();
    changes.extend(best.unwrap_or_default());
    found
}
