//! The nearest change: the answers that would have to differ for a measure to apply, and what it would then pay.

use super::determine::{Award, Determination, Verdict, determine_measure};
use super::explanation::{ConditionOrigin, Tested};
use super::test::{Remedy, remedy};
use super::{Answer, Facts, Truth};
use catalogue::{Catalogue, FactId, MeasureId};

/// The smallest set of changes with which a measure would no longer be ineligible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearestChange {
    pub measure: MeasureId,
    /// The answers that would have to be given instead, each fact once. Never empty.
    pub changes: Vec<(FactId, Answer)>,
    /// What the measure would then pay.
    pub award: Award,
    /// The facts on which the outcome would still depend.
    pub missing: Vec<FactId>,
}

/// The nearest change for a measure. `None` if the measure is not ineligible, if only its dates or the enterprise's
/// place rule it out, or if something would have to change that an enterprise cannot reasonably change.
///
/// ```
/// # let text = std::fs::read_to_string("../../tests/fixtures/catalogue.compiled.json").unwrap();
/// # let catalogue = catalogue::compiled::read(serde_json::from_str(&text).unwrap()).unwrap();
/// use engine::{Answer, Facts, Span, determine, nearest_change};
///
/// let investment = catalogue.fact_named("investment").unwrap();
/// let mut facts = Facts::none(&catalogue);
/// facts.set(investment, Some(Answer::Number(Span::exactly(4_000_000))));
/// let determination = determine(&catalogue, &facts, catalogue.date());
///
/// let grant = catalogue.measure_named("mill-grant").unwrap();
/// let nearest = nearest_change(&catalogue, &determination, grant).unwrap();
/// assert_eq!(nearest.changes, [(investment, Answer::Number(Span::exactly(5_000_000)))]);
/// ```
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
            ConditionOrigin::Dates | ConditionOrigin::Place(..) => false,
            ConditionOrigin::Stated(_) => {
                condition.tests.iter().all(|test| changes_for(catalogue, test, true, &mut wanted))
            }
            ConditionOrigin::Exclusion(_) => {
                condition.tests.iter().all(|test| changes_for(catalogue, test, false, &mut wanted))
            }
            ConditionOrigin::Levels(_) => cheapest(catalogue, &condition.tests, true, &mut wanted),
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
    // Two conditions may need different answers to one fact; then no change makes the measure apply.
    if changes.iter().enumerate().any(|(n, (fact, _))| changes.iter().take(n).any(|(other, _)| other == fact)) {
        return None;
    }
    let with = |changes: &[(FactId, Answer)]| {
        let mut changed = determination.given.clone();
        for (fact, answer) in changes {
            changed.set(*fact, Some(*answer));
        }
        changed
    };
    // What only followed from an answer that changes need not be changed itself, nor what such an answer had narrowed.
    let followed =
        |(fact, _): &(FactId, Answer)| determination.given.answer(*fact) != determination.facts.answer(*fact);
    for change in changes.clone().into_iter().filter(followed) {
        let rest: Changes = changes.iter().copied().filter(|other| *other != change).collect();
        let enough = determine_measure(catalogue, measure, &with(&rest), determination.as_of).award().is_some();
        if enough {
            changes = rest;
        }
    }
    let changed = with(&changes);
    // Nor does one that other answers contradict.
    let already = determination.given.contradictions(catalogue);
    if changed.contradictions(catalogue).iter().any(|id| !already.contains(id)) {
        return None;
    }
    // Determine this measure alone: a list of results needs the nearest change of every row.
    let verdict = determine_measure(catalogue, measure, &changed, determination.as_of);
    let award = verdict.award()?;
    Some(NearestChange { measure, changes, award, missing: verdict.all_missing().collect() })
}

/// Facts with the answers that would have to be given instead.
type Changes = Vec<(FactId, Answer)>;

/// Adds the fewest changes that make a test met, or not met if `wanted` is false. A test that is unknown may stay
/// unknown. Returns whether there are such changes.
fn changes_for(catalogue: &Catalogue, tested: &Tested<'_>, wanted: bool, changes: &mut Changes) -> bool {
    if tested.truth != Truth::known(!wanted) {
        return true;
    }
    match remedy(catalogue, tested, wanted) {
        Remedy::All(wanted) => tested.parts.iter().all(|part| changes_for(catalogue, part, wanted, changes)),
        Remedy::One(wanted) => cheapest(catalogue, &tested.parts, wanted, changes),
        Remedy::Answer(fact, answer) => {
            let possible = catalogue.fact(fact).changeable && Facts::fits(catalogue, fact, answer);
            if possible {
                changes.push((fact, answer));
            }
            possible
        }
        Remedy::None => false,
    }
}

/// The fewest changes that make one of several tests met, or not met if `wanted` is false.
fn cheapest(catalogue: &Catalogue, tests: &[Tested<'_>], wanted: bool, changes: &mut Changes) -> bool {
    let mut best: Option<Changes> = None;
    for tested in tests {
        let mut some = Vec::new();
        let found = changes_for(catalogue, tested, wanted, &mut some);
        // Among equally few, take the last: a level table begins with its highest level, which is the hardest to reach.
        if found && best.as_ref().is_none_or(|best| some.len() <= best.len()) {
            best = Some(some);
        }
    }
    let found = best.is_some();
    changes.extend(best.unwrap_or_default());
    found
}
