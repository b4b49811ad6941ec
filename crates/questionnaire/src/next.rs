//! The next question: the one that can still decide most.

use catalogue::money::Money;
use catalogue::{Catalogue, FactId, Measure, MeasureId, Period, QuestionId};
use engine::{Award, Determination, Facts, Outcome, Verdict};
use std::cmp::Reverse;

/// A question that can still change something, and how much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub question: QuestionId,
    /// Those of its facts that can still change something, in its order.
    pub facts: Vec<FactId>,
    /// The measures that depend on them.
    pub measures: Vec<MeasureId>,
    /// The most that these measures may pay together, as far as it is known. It orders questions and tells how much is
    /// at stake; it is no total.
    pub at_stake: Money,
    /// Whether one of the measures may pay more than is known.
    pub open: bool,
}

/// What a measure weighs in the order of questions if its amount is open or not published: as much as a small grant.
const NOMINAL: Money = Money::from_yuan(100_000);

/// Every question that can still change something, the one that decides most first: the number of measures that depend
/// on it times what they may pay; the editorial order breaks ties. Empty when nothing is left to ask.
///
/// ```
/// # let text = std::fs::read_to_string("../../tests/fixtures/catalogue.compiled.json").unwrap();
/// # let catalogue = catalogue::compiled::read(serde_json::from_str(&text).unwrap()).unwrap();
/// use engine::{Facts, determine};
///
/// let nothing_known = Facts::none(&catalogue);
/// let determination = determine(&catalogue, &nothing_known, catalogue.date());
/// let candidates = questionnaire::candidates(&catalogue, &nothing_known, &determination);
/// // The place comes first: it cannot be changed, and it decides which rules apply.
/// assert_eq!(catalogue.question(candidates[0].question).name, "place");
/// ```
pub fn candidates(catalogue: &Catalogue, facts: &Facts, determination: &Determination) -> Vec<Candidate> {
    candidates_for(catalogue, facts, determination, None)
}

/// [`candidates`], limited to what one measure needs if `focus` is given.
pub fn candidates_for(
    catalogue: &Catalogue,
    facts: &Facts,
    determination: &Determination,
    focus: Option<MeasureId>,
) -> Vec<Candidate> {
    let mut found: Vec<Option<(Candidate, Money)>> = vec![None; catalogue.question_count()];
    for outcome in determination.outcomes.iter().filter(|outcome| focus.is_none_or(|only| only == outcome.measure)) {
        let measure = catalogue.measure(outcome.measure);
        for fact in askable(catalogue, facts, outcome) {
            let question = catalogue.question_of(fact);
            let Some(slot) = found.get_mut(question.index()) else { continue };
            let (candidate, weight) = slot.get_or_insert_with(|| {
                let empty =
                    Candidate { question, facts: Vec::new(), measures: Vec::new(), at_stake: Money::ZERO, open: false };
                (empty, Money::ZERO)
            });
            if !candidate.facts.contains(&fact) {
                candidate.facts.push(fact);
            }
            if !candidate.measures.contains(&outcome.measure) {
                candidate.measures.push(outcome.measure);
                let most = most(measure, outcome);
                candidate.at_stake = candidate.at_stake.plus(most.unwrap_or(Money::ZERO));
                candidate.open |= most.is_none();
                *weight = weight.plus(most.unwrap_or(NOMINAL).plus(Money::from_yuan(1)));
            }
        }
    }
    // What an enterprise cannot change comes first, however much is at stake elsewhere: it decides which rules apply.
    let rank = |candidate: &Candidate, weight: Money| {
        let count = i64::try_from(candidate.measures.len()).unwrap_or(i64::MAX);
        let fixed = candidate.facts.iter().any(|fact| !catalogue.fact(*fact).changeable);
        (Reverse(fixed), Reverse(weight.times(count)), candidate.question)
    };
    // Insert in order: there are few, and the standard library's sort would be a tenth of the page's own code.
    let mut ordered: Vec<(Candidate, Money)> = Vec::new();
    for (mut candidate, weight) in found.into_iter().flatten() {
        let asked = &catalogue.question(candidate.question).facts;
        candidate.facts = asked.iter().copied().filter(|fact| candidate.facts.contains(fact)).collect();
        let key = rank(&candidate, weight);
        let at = ordered.partition_point(|(other, weight)| rank(other, *weight) < key);
        ordered.insert(at, (candidate, weight));
    }
    ordered.into_iter().map(|(candidate, _)| candidate).collect()
}

/// Every question that can still change something, now or once others are answered, in editorial order; limited to one
/// measure if `focus` is given.
pub fn possibly_asked(
    catalogue: &Catalogue,
    facts: &Facts,
    determination: &Determination,
    focus: Option<MeasureId>,
) -> Vec<QuestionId> {
    let outcomes = determination.outcomes.iter().filter(|outcome| focus.is_none_or(|only| only == outcome.measure));
    let mut open = vec![false; catalogue.question_count()];
    for fact in outcomes.flat_map(|outcome| outcome.verdict.all_missing()) {
        let first = facts.asked_for(catalogue, fact);
        if facts.answer(first).is_some() {
            continue;
        }
        for asked in [first, fact] {
            if let Some(slot) = open.get_mut(catalogue.question_of(asked).index()) {
                *slot = true;
            }
        }
    }
    catalogue.questions().zip(open).filter(|(_, open)| *open).map(|((id, _), _)| id).collect()
}

/// The unanswered facts on which an outcome depends; in place of what is behind a gate, the gate, as long as that is not
/// answered. Behind a gate that is not known nothing is asked. Facts on which only the amount depends are asked once no
/// unanswered fact decides the conditions. What follows from earlier answers is not asked where one of these is "I don't
/// know" and the outcome depends on it: nobody is asked how much an AI project costs who does not know of one.
fn askable(catalogue: &Catalogue, facts: &Facts, outcome: &Outcome) -> Vec<FactId> {
    let unanswered = |list: &[FactId]| -> Vec<FactId> {
        let asked = list.iter().map(|fact| facts.asked_for(catalogue, *fact));
        asked.filter(|fact| facts.answer(*fact).is_none()).collect()
    };
    match &outcome.verdict {
        Verdict::Eligible { missing, .. } => unanswered(missing),
        Verdict::Undetermined { missing, missing_for_award, .. } => {
            let follows =
                |fact: FactId| catalogue.section(catalogue.question(catalogue.question_of(fact)).section).follow_up;
            let stays_unknown = missing.iter().any(|fact| {
                let asked = facts.asked_for(catalogue, *fact);
                facts.answer(asked).is_some() && !follows(asked)
            });
            let mut open = unanswered(missing);
            if open.is_empty() {
                open = unanswered(missing_for_award);
            }
            open.retain(|fact| !(stays_unknown && follows(*fact)));
            open
        }
        Verdict::Ineligible => Vec::new(),
    }
}

/// The most that a measure may pay in a year, if that is known.
fn most(measure: &Measure, outcome: &Outcome) -> Option<Money> {
    let Some(Award::Sum(range)) = outcome.verdict.award() else { return None };
    if !measure.benefit.kind.is_money() {
        return None;
    }
    let times = if measure.benefit.period == Period::PerMonth { 12 } else { 1 };
    range.max.map(|max| max.times(times))
}
