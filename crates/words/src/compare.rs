//! Two sets of answers side by side: what becomes more, less, new or lost.

use super::action::{self, Effort};
use super::row::{Counts, Group, VerdictKind};
use super::total::{self, TotalWords};
use super::view::View;
use super::{amount, answer, nearest, sentence};
use crate::order;
use crate::texts::Texts;
use catalogue::money::{Money, MoneyRange};
use catalogue::{FactId, MeasureId, QuestionId};
use engine::{MoneyChange, Outcome, Total, compare, differing, nearest_change};

/// Two sets of answers side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultComparison {
    /// What becomes of the result, in a line.
    pub line: String,
    /// The facts with another answer.
    pub assumptions: Vec<Assumption>,
    /// The totals that change.
    pub totals: Vec<Pair>,
    /// How many measures there are of each verdict, where that changes.
    pub counts: Vec<Pair>,
    /// Measures that may apply only after.
    pub newly: Vec<MeasurePair>,
    /// Measures that may apply only before.
    pub lost: Vec<MeasurePair>,
    /// Measures whose verdict or amount is another.
    pub altered: Vec<MeasurePair>,
}

/// A fact with another answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumption {
    pub fact: FactId,
    pub label: String,
    pub before: String,
    pub after: String,
}

/// A figure before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    pub label: String,
    pub before: String,
    pub after: String,
    pub change: String,
}

/// A measure before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasurePair {
    pub id: MeasureId,
    /// Its name in links.
    pub name: String,
    pub title: String,
    /// Its verdict and amount before.
    pub before: String,
    /// Its verdict and amount after.
    pub after: String,
}

/// Something that could be assumed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The answers that would be another.
    pub changes: Vec<(FactId, engine::Answer)>,
    pub label: String,
    /// What it may bring, where that is known.
    pub brings: Option<String>,
}

impl View<'_> {
    /// Compares two sets of answers of one enterprise: these, and those of another view.
    pub fn comparison(&self, other: &View<'_>) -> ResultComparison {
        let Self { catalogue, determination, texts, .. } = *self;
        let changed = differing(catalogue, self.facts(), other.facts());
        let assumptions = changed.iter().map(|fact| Assumption {
            fact: *fact,
            label: self.label(*fact).to_owned(),
            before: self.answer(*fact),
            after: other.answer(*fact),
        });
        let unchanged = texts.compare_unchanged();
        let totals = compare(catalogue, determination, other.determination, &changed).into_iter().map(|row| {
            let total = |total: Option<Total>| {
                let amount = total.map(|total| TotalWords::new(&total, None, texts).whole_amount(texts));
                amount.unwrap_or_else(|| texts.no_total().to_owned())
            };
            let of = total::title_of(catalogue, row.of, texts);
            let label = total::label_of(row.period, row.to_people, of, texts);
            Pair {
                label: total::label_with_status(row.status, &label, texts),
                before: total(row.before),
                after: total(row.after),
                change: change_words(row.change, texts),
            }
        });
        let totals: Vec<Pair> = totals.filter(|row| row.change != unchanged).collect();
        let mut counts = counts(self.counts(), other.counts(), texts);
        counts.retain(|row| row.change != unchanged);
        let mut comparison = ResultComparison {
            line: in_one_line(self.counts(), other.counts(), &totals, texts),
            assumptions: assumptions.collect(),
            totals,
            counts,
            newly: Vec::new(),
            lost: Vec::new(),
            altered: Vec::new(),
        };
        for (before, after) in determination.outcomes.iter().zip(&other.determination.outcomes) {
            let (was, is) = (VerdictKind::from(&before.verdict), VerdictKind::from(&after.verdict));
            let list = match (was, is) {
                (VerdictKind::NotMet, VerdictKind::NotMet) => continue,
                (VerdictKind::NotMet, _) => &mut comparison.newly,
                (_, VerdictKind::NotMet) => &mut comparison.lost,
                _ if was == is && before.verdict.award() == after.verdict.award() => continue,
                _ => &mut comparison.altered,
            };
            let id = before.measure;
            list.push(MeasurePair {
                id,
                name: catalogue.measure(id).name.clone(),
                title: self.title(id).to_owned(),
                before: self.verdict_and_amount(before),
                after: other.verdict_and_amount(after),
            });
        }
        comparison
    }

    fn answer(&self, fact: FactId) -> String {
        answer::said(self.catalogue, fact, self.facts().answer(fact), self.texts)
    }

    fn verdict_and_amount(&self, outcome: &Outcome) -> String {
        let verdict = VerdictKind::said(&outcome.verdict, self.texts);
        match self.amount(outcome) {
            Some(words) if words.amount != verdict => self.texts.verdict_and_amount(&verdict, &words.amount),
            _ => verdict,
        }
    }

    /// The nearest changes that an enterprise can make, what takes least first and among these what brings most; at most
    /// so many, each once.
    pub fn nearest_suggestions(&self, most: usize) -> Vec<Suggestion> {
        let Self { catalogue, determination, texts, .. } = *self;
        let mut found: Vec<((Effort, std::cmp::Reverse<i64>), Suggestion)> = Vec::new();
        for outcome in &determination.outcomes {
            let in_place = Group::of(catalogue, determination, outcome).is_some();
            let nearest = nearest_change(catalogue, determination, outcome.measure);
            let Some(nearest) = nearest.filter(|_| in_place) else { continue };
            let Some(effort) = self.effort(&nearest) else { continue };
            let is_money = catalogue.measure(outcome.measure).benefit.kind.is_money();
            if !is_money || found.iter().any(|(_, other)| other.changes == nearest.changes) {
                continue;
            }
            let (label, award) = nearest::said(catalogue, &nearest, texts);
            let brings = Some(texts.labelled(self.title(outcome.measure), &award));
            let rank = (effort, std::cmp::Reverse(action::most(nearest.award)));
            found.push((rank, Suggestion { label, brings, changes: nearest.changes }));
        }
        order::sort_by_key(&mut found, |(rank, _)| *rank);
        found.into_iter().take(most).map(|(_, suggestion)| suggestion).collect()
    }

    /// The options of a question for several facts, each as something to suppose: those that a measure of this place
    /// tests and that were not answered with yes.
    pub fn options_to_suppose(&self, question: QuestionId) -> Vec<Suggestion> {
        let asked = &self.catalogue.question(question).facts;
        if asked.len() < 2 {
            return Vec::new();
        }
        let mut tested: Vec<FactId> = Vec::new();
        let outcomes = self.determination.outcomes.iter();
        for outcome in outcomes.filter(|outcome| Group::of(self.catalogue, self.determination, outcome).is_some()) {
            self.catalogue.measure(outcome.measure).each_fact(self.catalogue, &mut |fact| tested.push(fact));
        }
        let possible = |fact: &&FactId| {
            let held = self.facts().answer(**fact) == Some(engine::Answer::YesNo(true));
            !held && tested.contains(fact) && self.catalogue.fact(**fact).changeable
        };
        asked
            .iter()
            .filter(possible)
            .map(|fact| Suggestion {
                changes: vec![(*fact, engine::Answer::YesNo(true))],
                label: self.label(*fact).to_owned(),
                brings: None,
            })
            .collect()
    }
}

/// What becomes of the result, in a line.
fn in_one_line(before: Counts, after: Counts, totals: &[Pair], texts: Texts) -> String {
    let met = (before.met != after.met).then(|| texts.compare_met(before.met, after.met));
    let totals = totals.iter().map(|row| sentence::dotted(&[&row.label, &row.change]));
    let parts: Vec<String> = met.into_iter().chain(totals).collect();
    if parts.is_empty() { texts.compare_nothing().to_owned() } else { sentence::joined(&parts, texts) }
}

fn counts(before: Counts, after: Counts, texts: Texts) -> Vec<Pair> {
    let rows = [
        (texts.met_title(), before.met, after.met),
        (texts.depends_title(), before.open, after.open),
        (texts.not_met_title(), before.not_met, after.not_met),
    ];
    rows.map(|(label, before, after)| Pair {
        label: label.to_owned(),
        before: texts.count_measures(before),
        after: texts.count_measures(after),
        change: match after.cmp(&before) {
            std::cmp::Ordering::Equal => texts.compare_unchanged().to_owned(),
            std::cmp::Ordering::Greater => more(&texts.count_measures(after - before), texts),
            std::cmp::Ordering::Less => less(&texts.count_measures(before - after), texts),
        },
    })
    .into()
}

fn more(amount: &str, texts: Texts) -> String {
    texts.labelled(texts.compare_more(), amount)
}

fn less(amount: &str, texts: Texts) -> String {
    texts.labelled(texts.compare_less(), amount)
}

/// A difference in words. Where its direction is open it says so: never more than is certain.
pub fn change_words(change: MoneyChange, texts: Texts) -> String {
    let money = |yuan: i64| Money::from_yuan(yuan.saturating_abs());
    let range = |min: i64, max: Option<i64>| {
        amount::range(MoneyRange { min: money(min), max: max.map(money) }, amount::Open::Answers, texts)
    };
    match (change.least, change.most) {
        (Some(0), Some(0)) => texts.compare_unchanged().to_owned(),
        (Some(least), most) if least >= 0 => more(&range(least, most), texts),
        (least, Some(most)) if most <= 0 => less(&range(most, least), texts),
        (Some(least), Some(most)) => {
            let (least, most) = (amount::money(money(least), texts), amount::money(money(most), texts));
            texts.either_way(&least, &most)
        }
        _ => texts.depends_on_answers().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::change_words;
    use crate::texts::{EN, ZH};
    use engine::MoneyChange;

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
                "More: at least CNY 200,000 (the rest depends on your answers)",
            ),
            (Some(-200_000), Some(-200_000), "减少：20 万元", "Less: CNY 200,000"),
            (Some(-500_000), Some(0), "减少：最多 50 万元", "Less: up to CNY 500,000"),
            (Some(-500_000), Some(-200_000), "减少：20–50 万元", "Less: CNY 200,000–500,000"),
            (
                None,
                Some(-200_000),
                "减少：至少 20 万元，其余取决于您的回答",
                "Less: at least CNY 200,000 (the rest depends on your answers)",
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
            let change = MoneyChange { least, most };
            assert_eq!(change_words(change, ZH), zh);
            assert_eq!(change_words(change, EN), en);
        }
    }
}
