//! The results: a row for each measure, in groups.

use super::row::{Bar, Group, VerdictKind};
use super::status::{self, StatusTag};
use super::view::View;
use super::{amount, sentence, word};
use crate::order;
use crate::texts::Texts;
use catalogue::money::{Money, MoneyRange};
use catalogue::{FactId, GroupKind, Kind, MeasureId};
use engine::{Award, GroupRank, Outcome, Verdict};

/// A measure among the results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultRow {
    pub id: MeasureId,
    /// Its name in links.
    pub name: String,
    pub title: String,
    pub verdict: VerdictKind,
    /// The verdict in words, with how much is still to be checked.
    pub said: String,
    /// What it pays; absent where it does not apply.
    pub amount: Option<String>,
    /// What an amount that is not known yet is computed from.
    pub basis: Option<String>,
    /// What kind of thing it gives, if not simply cash.
    pub kind: Option<&'static str>,
    /// Whether it may pay money out. Where the document does not say what the support consists of, nobody can say that it
    /// pays none.
    pub may_be_money: bool,
    /// How far it can be relied on.
    pub status: StatusTag,
    /// The day of the reply that tells of it and its age, if one does.
    pub reported: Option<String>,
    /// What an authority still decides, in a word.
    pub discretion: Option<&'static str>,
    pub document: String,
    /// The place in it, as it writes it.
    pub clause: String,
    /// What it still depends on, or why it does not apply.
    pub why: Option<String>,
    /// The name in links of the question to answer next, if it depends on one.
    pub ask: Option<String>,
    /// What would have to be different, where little would: see `View::add_nearest`.
    pub nearest: Option<String>,
    /// Which measure of the same purpose counts.
    pub standing: Option<String>,
    /// Its amount on the scale of all amounts.
    pub bar: Option<Bar>,
}

/// The rows of one group. Where amounts are shown, what pays no money comes last, before it support whose form is not
/// stated, and before that the largest amount first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultGroup {
    pub group: Group,
    pub rows: Vec<ResultRow>,
    /// Whether they are folded until the reader asks: what does not apply, and what depends on answers as long as that is
    /// most of the catalogue.
    pub folded: bool,
}

/// More measures that depend on answers than this are folded.
const MANY: usize = 8;

impl View<'_> {
    /// All results where the enterprise is, in groups; a group without rows is there too. The largest amount of the
    /// baseline is the scale of the bars.
    pub fn groups(&self) -> [ResultGroup; 4] {
        let Self { catalogue, determination, baseline, .. } = *self;
        let full = baseline
            .outcomes
            .iter()
            .chain(&determination.outcomes)
            .filter(|outcome| catalogue.measure(outcome.measure).benefit.kind.is_money())
            .filter_map(most)
            .max()
            .unwrap_or(Money::ZERO);
        Group::ALL.map(|wanted| {
            let mut outcomes: Vec<&Outcome> = determination
                .outcomes
                .iter()
                .filter(|outcome| Group::of(catalogue, determination, outcome) == Some(wanted))
                .collect();
            if wanted != Group::NotMet {
                order::sort_by_key(&mut outcomes, |outcome| {
                    let kind = catalogue.measure(outcome.measure).benefit.kind;
                    let yields = matches!(outcome.rank, GroupRank::YieldsTo(_));
                    (!kind.may_be_money(), !kind.is_money(), yields, std::cmp::Reverse(most(outcome)))
                });
            }
            let folded = wanted == Group::NotMet || (wanted == Group::Depends && outcomes.len() > MANY);
            let rows = outcomes.into_iter().map(|outcome| self.row(outcome, full)).collect();
            ResultGroup { group: wanted, rows, folded }
        })
    }

    /// How many measures are of other places.
    pub fn elsewhere(&self) -> usize {
        self.determination
            .outcomes
            .iter()
            .filter(|outcome| Group::of(self.catalogue, self.determination, outcome).is_none())
            .count()
    }

    /// One outcome as a row. `full` is where the scale of amounts ends.
    pub fn row(&self, outcome: &Outcome, full: Money) -> ResultRow {
        let Self { catalogue, texts, .. } = *self;
        let measure = catalogue.measure(outcome.measure);
        let words = self.amount(outcome);
        let kind = measure.benefit.kind;
        let waits_for = match &outcome.verdict {
            Verdict::Eligible { missing, .. } | Verdict::Undetermined { missing, .. } => missing.as_slice(),
            Verdict::Ineligible => &[],
        };
        let why = match &outcome.verdict {
            Verdict::Eligible { missing, .. } if missing.is_empty() => None,
            Verdict::Eligible { missing, .. } => Some(texts.amount_waits_for(&self.facts_named(missing))),
            Verdict::Undetermined { missing, .. } => Some(texts.waits_for(&self.facts_named(missing))),
            Verdict::Ineligible => Some(texts.not_met_because(&sentence::joined(&self.failed(outcome), texts))),
        };
        let bar = match outcome.verdict.award() {
            Some(Award::Sum(range)) if kind.is_money() => {
                Some(Bar::new(range.min, range.max.unwrap_or(range.min), full, range.max.is_none()))
            }
            _ => None,
        };
        ResultRow {
            id: outcome.measure,
            name: measure.name.clone(),
            title: measure.title.in_language(texts.language()).to_owned(),
            verdict: VerdictKind::from(&outcome.verdict),
            said: VerdictKind::said(&outcome.verdict, texts),
            basis: words.as_ref().and_then(|words| words.basis.clone()),
            amount: words.map(|words| words.amount),
            may_be_money: kind.may_be_money(),
            kind: (kind.has_amount() && kind != Kind::Cash).then(|| word::kind(kind, texts)),
            status: StatusTag::new(measure.status, texts),
            reported: status::reported(catalogue, measure, self.determination.as_of, texts),
            discretion: measure.decides().map(|decides| word::decides(decides, texts)),
            document: catalogue.instrument(measure.instrument()).short.in_language(texts.language()).to_owned(),
            clause: measure.citation.places(),
            why,
            ask: waits_for.first().map(|fact| self.question_name(self.facts().asked_for(catalogue, *fact))),
            nearest: None,
            standing: self.standing(outcome).map(|standing| standing.words),
            bar,
        }
    }

    /// The labels of facts: the first two, and how many there are.
    fn facts_named(&self, facts: &[FactId]) -> String {
        let labels: Vec<&str> = facts.iter().map(|fact| self.label(*fact)).collect();
        sentence::some_of(&labels, self.texts)
    }

    /// Which of several measures with the same purpose counts; `None` for a measure without such others.
    pub(crate) fn standing(&self, outcome: &Outcome) -> Option<StandingWords> {
        let Self { catalogue, determination, texts, .. } = *self;
        let group = catalogue.group(catalogue.measure(outcome.measure).group?);
        let named = |id: MeasureId| Some((catalogue.measure(id).name.clone(), self.title(id).to_owned()));
        let (words, other) = match outcome.rank {
            GroupRank::Alone => return None,
            GroupRank::Best => {
                // The best of those that yield to it.
                let yields = |other: &&Outcome| other.rank == GroupRank::YieldsTo(outcome.measure);
                let next = determination.outcomes.iter().filter(yields).max_by_key(|other| most(other))?;
                let margin = margin(outcome.verdict.award(), next.verdict.award(), texts);
                (texts.best_of_group(self.title(next.measure), &margin), named(next.measure))
            }
            GroupRank::YieldsTo(other) => {
                let margin = margin(determination.outcome(other)?.verdict.award(), outcome.verdict.award(), texts);
                (texts.yields_to(self.title(other), &margin), named(other))
            }
            GroupRank::AlternativeTo(other) => (texts.alternative_to(self.title(other)), named(other)),
            GroupRank::SharesCap => {
                let cap = match group.kind {
                    GroupKind::SharedCap(cap) => amount::money(cap, texts),
                    GroupKind::Exclusive => return None,
                };
                (texts.shares_cap(&cap, group.title.in_language(texts.language())), None)
            }
        };
        Some(StandingWords { words, other, reason: group.reason.in_language(texts.language()).to_owned() })
    }
}

/// The most that an outcome may pay, as far as that is known.
fn most(outcome: &Outcome) -> Option<Money> {
    match outcome.verdict.award() {
        Some(Award::Sum(range)) => Some(range.max.unwrap_or(range.min)),
        _ => None,
    }
}

/// How much more the measure that counts pays than another: at the lower ends of both, and at the upper ends.
fn margin(best: Option<Award>, other: Option<Award>, texts: Texts) -> String {
    let (Some(Award::Sum(best)), Some(Award::Sum(other))) = (best, other) else {
        return texts.margin_open().to_owned();
    };
    let (Some(best_most), Some(other_most)) = (best.max, other.max) else {
        return texts.margin_open().to_owned();
    };
    let money = |sum: Money| amount::money(sum, texts);
    let between = |one: Money, two: Money| {
        amount::range(MoneyRange::between(one.min(two), one.max(two)), amount::Open::Answers, texts)
    };
    // What it has more at either end, and what it has less.
    let [more, more_at_most] = [best.min.minus(other.min), best_most.minus(other_most)];
    let [less, less_at_most] = [other.min.minus(best.min), other_most.minus(best_most)];
    if less == Money::ZERO && less_at_most == Money::ZERO {
        match more.min(more_at_most) {
            _ if more == more_at_most && more == Money::ZERO => texts.same_amount().to_owned(),
            Money::ZERO => texts.more_by_up_to(&money(more.max(more_at_most))),
            _ => texts.more_by(&between(more, more_at_most)),
        }
    } else if more == Money::ZERO && more_at_most == Money::ZERO {
        texts.less_by(&between(less, less_at_most))
    } else if less == Money::ZERO {
        texts.more_then_less(&money(more), &money(less_at_most))
    } else {
        texts.less_then_more(&money(less), &money(more_at_most))
    }
}

/// How a measure relates to others with the same purpose, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingWords {
    /// Which of them counts, in a sentence.
    pub words: String,
    /// The other measure's name in links and its title.
    pub other: Option<(String, String)>,
    /// Why they are not simply added.
    pub reason: String,
}

#[cfg(test)]
mod tests {
    use super::margin;
    use crate::texts::{EN, ZH};
    use catalogue::money::{Money, MoneyRange};
    use engine::Award;

    #[test]
    fn the_margin_is_told_at_both_ends() {
        let sum = |min: i64, max: Option<i64>| {
            Some(Award::Sum(MoneyRange { min: Money::from_yuan(min), max: max.map(Money::from_yuan) }))
        };
        let wan = |min: i64, max: i64| sum(min * 10_000, Some(max * 10_000));
        for (best, other, zh, en) in [
            (wan(50, 100), wan(30, 50), "高出 20–50 万元", "CNY 200,000–500,000 more"),
            (wan(100, 100), wan(30, 80), "高出 20–70 万元", "CNY 200,000–700,000 more"),
            (wan(0, 100), wan(0, 50), "最多高出 50 万元", "up to CNY 500,000 more"),
            (wan(10, 10), wan(8, 8), "高出 2 万元", "CNY 20,000 more"),
            (wan(10, 10), wan(10, 10), "金额相同", "the same amount"),
            (
                wan(5, 8),
                wan(10, 20),
                "少 5–12 万元，但条件已符合",
                "CNY 50,000–120,000 less, but its conditions are met",
            ),
            (
                wan(20, 30),
                wan(0, 50),
                "最低额高出 20 万元，最高额少 20 万元",
                "CNY 200,000 more at the least, CNY 200,000 less at the most",
            ),
            (
                wan(0, 50),
                wan(20, 30),
                "最低额少 20 万元，最高额高出 20 万元",
                "CNY 200,000 less at the least, CNY 200,000 more at the most",
            ),
            (sum(0, None), wan(20, 30), "差额还不能确定", "the difference is not known yet"),
            (Some(Award::NotPublished), wan(1, 1), "差额还不能确定", "the difference is not known yet"),
        ] {
            assert_eq!(margin(best, other, ZH), zh);
            assert_eq!(margin(best, other, EN), en);
        }
    }
}
