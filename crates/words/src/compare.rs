//! Two sets of answers side by side: what becomes more, less, new or lost.

use super::row::{Group, VerdictKind};
use super::total::{self, TotalWords};
use super::wording::ask::words;
use super::{amount, answer, nearest, sentence, summary};
use crate::order;
use catalogue::bilingual::Language;
use catalogue::money::{Money, MoneyRange};
use catalogue::{Catalogue, FactId, QuestionId};
use engine::{Award, Change, Determination, Facts, Outcome, compare, differing, nearest_change};

/// Two sets of answers side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// What is said differently.
    pub assumptions: Vec<Assumption>,
    /// The totals.
    pub totals: Vec<Pair>,
    /// How many measures there are in each group of the results.
    pub counts: Vec<Pair>,
    /// Measures that may apply only after.
    pub newly: Vec<MeasurePair>,
    /// Measures that may apply only before.
    pub lost: Vec<MeasurePair>,
    /// Measures whose certainty or amount is another.
    pub altered: Vec<MeasurePair>,
}

/// Something that is said differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumption {
    /// Of what.
    pub fact: FactId,
    /// The same in words.
    pub label: String,
    /// What was said.
    pub before: String,
    /// What is said instead.
    pub after: String,
}

/// A figure of both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// What it is.
    pub label: String,
    /// Before.
    pub before: String,
    /// After.
    pub after: String,
    /// The difference, in words.
    pub change: String,
}

/// A measure of both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasurePair {
    /// Its name in links.
    pub name: String,
    /// Its title.
    pub title: String,
    /// What came out before.
    pub before: String,
    /// What comes out after.
    pub after: String,
}

/// Something that could be assumed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What would be said instead.
    pub changes: Vec<(FactId, engine::Answer)>,
    /// The same in words.
    pub label: String,
    /// What it may bring, where that is known.
    pub brings: Option<String>,
}

/// Compares two sets of answers of one enterprise.
pub fn comparison(
    catalogue: &Catalogue,
    (facts, before): (&Facts, &Determination),
    (other_facts, after): (&Facts, &Determination),
    language: Language,
) -> Comparison {
    let changed = differing(catalogue, facts, other_facts);
    let said = |facts: &Facts, fact: FactId| answer::said(catalogue, fact, facts.answer(fact), language);
    let assumptions = changed.iter().map(|fact| Assumption {
        fact: *fact,
        label: catalogue.fact(*fact).label.in_language(language).to_owned(),
        before: said(facts, *fact),
        after: said(other_facts, *fact),
    });
    let totals = compare(catalogue, before, after, &changed).into_iter().map(|row| {
        let total = |total: Option<engine::Total>| {
            let words = total.map(|total| TotalWords::new(&total, language).whole_amount(language));
            words.unwrap_or_else(|| super::wording::ask::words(language).no_total.to_owned())
        };
        let label = total::label(row.period, row.to_people, language);
        Pair {
            label: total::label_with_status(row.status, &label, language),
            before: total(row.before),
            after: total(row.after),
            change: change_words(row.change, language),
        }
    });
    let mut comparison = Comparison {
        assumptions: assumptions.collect(),
        totals: totals.collect(),
        counts: counts(catalogue, before, after, language),
        newly: Vec::new(),
        lost: Vec::new(),
        altered: Vec::new(),
    };
    for (one, other) in before.outcomes.iter().zip(&after.outcomes) {
        let (was, is) = (VerdictKind::from(&one.verdict), VerdictKind::from(&other.verdict));
        let list = match (was, is) {
            (VerdictKind::NotMet, VerdictKind::NotMet) => continue,
            (VerdictKind::NotMet, _) => &mut comparison.newly,
            (_, VerdictKind::NotMet) => &mut comparison.lost,
            _ if was == is && one.verdict.award() == other.verdict.award() => continue,
            _ => &mut comparison.altered,
        };
        let measure = catalogue.measure(one.measure);
        list.push(MeasurePair {
            name: measure.name.clone(),
            title: measure.title.in_language(language).to_owned(),
            before: outcome_words(catalogue, before, one, language),
            after: outcome_words(catalogue, after, other, language),
        });
    }
    comparison
}

fn counts(catalogue: &Catalogue, before: &Determination, after: &Determination, language: Language) -> Vec<Pair> {
    let groups = |determination| summary::summary(catalogue, determination, determination, language).counts;
    let rows = Group::ALL.into_iter().zip(groups(before)).zip(groups(after));
    rows.map(|((group, before), after)| Pair {
        label: group.title(language).to_owned(),
        before: sentence::count_measures(before, language),
        after: sentence::count_measures(after, language),
        change: match after.cmp(&before) {
            std::cmp::Ordering::Equal => words(language).unchanged.to_owned(),
            std::cmp::Ordering::Greater => more(&sentence::count_measures(after - before, language), language),
            std::cmp::Ordering::Less => less(&sentence::count_measures(before - after, language), language),
        },
    })
    .collect()
}

fn outcome_words(catalogue: &Catalogue, of: &Determination, outcome: &Outcome, language: Language) -> String {
    let verdict = VerdictKind::from(&outcome.verdict).words(language);
    match amount::of_outcome(catalogue, outcome, of.as_of, language) {
        Some(words) if words.amount != verdict => sentence::ask::verdict_and_amount(verdict, &words.amount, language),
        _ => verdict.to_owned(),
    }
}

fn more(amount: &str, language: Language) -> String {
    sentence::labelled(words(language).more, amount, language)
}

fn less(amount: &str, language: Language) -> String {
    sentence::labelled(words(language).less, amount, language)
}

/// A difference in words. Where its direction is open it says so: never more than is certain.
pub fn change_words(change: Change, language: Language) -> String {
    let money = |yuan: i64| Money::from_yuan(yuan.saturating_abs());
    let range = |min: i64, max: Option<i64>| {
        amount::range(MoneyRange { min: money(min), max: max.map(money) }, amount::Open::Answers, language)
    };
    match (change.least, change.most) {
        (Some(0), Some(0)) => words(language).unchanged.to_owned(),
        (Some(least), most) if least >= 0 => more(&range(least, most), language),
        (least, Some(most)) if most <= 0 => less(&range(most, least), language),
        (Some(least), Some(most)) => {
            let (least, most) = (amount::money(money(least), language), amount::money(money(most), language));
            sentence::ask::either_way(&least, &most, language)
        }
        _ => sentence::depends_on_answers(language).to_owned(),
    }
}

/// The nearest changes that would bring most, at most so many, each once.
pub fn nearest_suggestions(
    catalogue: &Catalogue,
    facts: &Facts,
    determination: &Determination,
    most: usize,
    language: Language,
) -> Vec<Suggestion> {
    let mut found: Vec<(Money, Suggestion)> = Vec::new();
    for outcome in &determination.outcomes {
        let in_place = Group::of(catalogue, outcome).is_some();
        let Some(nearest) = nearest_change(catalogue, facts, determination, outcome.measure).filter(|_| in_place)
        else {
            continue;
        };
        let measure = catalogue.measure(outcome.measure);
        let Award::Sum(range) = nearest.award else { continue };
        if !measure.benefit.kind.is_money() || found.iter().any(|(_, other)| other.changes == nearest.changes) {
            continue;
        }
        let title = measure.title.in_language(language);
        let (label, award) = nearest::said(catalogue, &nearest, language);
        let suggestion =
            Suggestion { label, brings: Some(sentence::labelled(title, &award, language)), changes: nearest.changes };
        found.push((range.max.unwrap_or(Money::MAX), suggestion));
    }
    order::sort_by_key(&mut found, |(sum, _)| std::cmp::Reverse(*sum));
    found.into_iter().take(most).map(|(_, suggestion)| suggestion).collect()
}

/// The options of a question for several facts that were not answered: what if one of them held.
pub fn options(catalogue: &Catalogue, facts: &Facts, question: QuestionId, language: Language) -> Vec<Suggestion> {
    let asked = &catalogue.question(question).facts;
    if asked.len() < 2 {
        return Vec::new();
    }
    let open = asked.iter().filter(|fact| facts.answer(**fact).is_none());
    open.map(|fact| Suggestion {
        changes: vec![(*fact, engine::Answer::YesNo(true))],
        label: catalogue.fact(*fact).label.in_language(language).to_owned(),
        brings: None,
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::change_words;
    use catalogue::bilingual::Language::{En, Zh};
    use engine::Change;

    #[test]
    fn a_difference_says_no_more_than_is_certain() {
        for (least, most, zh, en) in [
            (Some(0), Some(0), "不变", "No change"),
            (Some(200_000), Some(200_000), "增加：20 万元", "More: CNY 200,000"),
            (Some(0), Some(200_000), "增加：最多 20 万元", "More: up to CNY 200,000"),
            (Some(200_000), Some(500_000), "增加：20–50 万元", "More: CNY 200,000–500,000"),
            (
                Some(200_000),
                None,
                "增加：至少 20 万元，其余取决于您的回答",
                "More: at least CNY 200,000, the rest depends on your answers",
            ),
            (Some(-200_000), Some(-200_000), "减少：20 万元", "Less: CNY 200,000"),
            (Some(-500_000), Some(0), "减少：最多 50 万元", "Less: up to CNY 500,000"),
            (Some(-500_000), Some(-200_000), "减少：20–50 万元", "Less: CNY 200,000–500,000"),
            (
                None,
                Some(-200_000),
                "减少：至少 20 万元，其余取决于您的回答",
                "Less: at least CNY 200,000, the rest depends on your answers",
            ),
            (
                Some(-500_000),
                Some(200_000),
                "取决于您的回答：可能减少，最多 50 万元；也可能增加，最多 20 万元",
                "Depends on your answers: perhaps less, by up to CNY 500,000; perhaps more, by up to CNY 200,000",
            ),
            (None, None, "取决于您的回答", "depends on your answers"),
            (None, Some(5), "取决于您的回答", "depends on your answers"),
        ] {
            let change = Change { least, most };
            assert_eq!(change_words(change, Zh), zh);
            assert_eq!(change_words(change, En), en);
        }
    }
}
