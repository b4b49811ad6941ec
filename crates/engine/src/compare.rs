//! Compares two results: how much more or less the totals come to when some answers are different.
//!
//! The two are of one enterprise, so whatever was not answered is the same in both. What does not depend on a changed
//! answer therefore comes to the same, whatever that is, and drops out of the difference.

use super::Facts;
use super::combine::{self, Bucket, Total};
use super::determine::Determination;
use catalogue::date::Date;
use catalogue::money::MoneyRange;
use catalogue::{Catalogue, FactId, GroupId, Measure, MeasureId, Period, Status};

/// How much more one total is than another, in yuan, both ends included; below zero is less. No end is none that is
/// known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoneyChange {
    /// The least.
    pub least: Option<i64>,
    /// The most.
    pub most: Option<i64>,
}

impl MoneyChange {
    /// No difference.
    pub const NONE: Self = Self { least: Some(0), most: Some(0) };

    fn between(before: MoneyRange, after: MoneyRange) -> Self {
        let less = |one: i64, other: i64| one.saturating_sub(other);
        Self {
            least: before.max.map(|max| less(after.min.yuan(), max.yuan())),
            most: after.max.map(|max| less(max.yuan(), before.min.yuan())),
        }
    }

    fn plus(self, other: Self) -> Self {
        let sum = |one: Option<i64>, other: Option<i64>| Some(one?.saturating_add(other?));
        Self { least: sum(self.least, other.least), most: sum(self.most, other.most) }
    }

    /// Whether another lies within this one.
    pub fn contains(self, other: Self) -> bool {
        let least = self.least.is_none_or(|least| other.least.is_some_and(|other| least <= other));
        let most = self.most.is_none_or(|most| other.most.is_some_and(|other| other <= most));
        least && most
    }
}

/// A total before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TotalChange {
    /// The standing of its measures.
    pub status: Status,
    /// How often.
    pub period: Period,
    /// Whether people are paid rather than the organisation.
    pub to_people: bool,
    /// Before; absent where nothing was in it.
    pub before: Option<Total>,
    /// After.
    pub after: Option<Total>,
    /// How much more it is after.
    pub change: MoneyChange,
}

/// The facts of which something else is said.
pub fn differing(catalogue: &Catalogue, before: &Facts, after: &Facts) -> Vec<FactId> {
    catalogue.facts().map(|(id, _)| id).filter(|fact| before.answer(*fact) != after.answer(*fact)).collect()
}

/// Compares the totals of two results of one enterprise on one day; `changed` are the facts of which something else is
/// said.
pub fn compare(
    catalogue: &Catalogue,
    before: &Determination,
    after: &Determination,
    changed: &[FactId],
) -> Vec<TotalChange> {
    let mut totals: Vec<TotalChange> = Vec::new();
    for (determination, is_after) in [(before, false), (after, true)] {
        for summary in &determination.summaries {
            for total in &summary.totals {
                let same = |row: &&mut TotalChange| {
                    (row.status, row.period, row.to_people) == (summary.status, total.period, total.to_people)
                };
                if let Some(row) = totals.iter_mut().find(same) {
                    row.after = Some(*total);
                } else {
                    totals.push(TotalChange {
                        status: summary.status,
                        period: total.period,
                        to_people: total.to_people,
                        before: (!is_after).then_some(*total),
                        after: is_after.then_some(*total),
                        change: MoneyChange::NONE,
                    });
                }
            }
        }
    }
    for row in &mut totals {
        let wanted = Bucket { status: row.status, period: row.period, to_people: row.to_people };
        let members: Vec<(MeasureId, &Measure)> =
            catalogue.measures().filter(|(_, measure)| combine::bucket(measure) == wanted).collect();
        let alone = members.iter().filter(|(_, measure)| measure.group.is_none());
        let alone = alone.map(|member| unit(catalogue, None, &[*member], before, after, changed));
        let groups = catalogue.groups().map(|(group, _)| {
            let of: Vec<_> = members.iter().filter(|(_, measure)| measure.group == Some(group)).copied().collect();
            unit(catalogue, Some(group), &of, before, after, changed)
        });
        row.change = alone.chain(groups).fold(MoneyChange::NONE, MoneyChange::plus);
    }
    totals
}

/// What a measure, or the members of a group together, come to more.
fn unit(
    catalogue: &Catalogue,
    group: Option<GroupId>,
    members: &[(MeasureId, &Measure)],
    before: &Determination,
    after: &Determination,
    changed: &[FactId],
) -> MoneyChange {
    let given = |determination: &Determination, (id, measure): &(MeasureId, &Measure)| {
        determination.outcome(*id).and_then(|outcome| combine::contribution(measure, &outcome.verdict))
    };
    // Settled the same way in both: what an authority then decides is the same, too.
    let settled = |member: &(MeasureId, &Measure)| {
        let open = |determination: &Determination| {
            determination.outcome(member.0).is_some_and(|outcome| outcome.verdict.all_missing().next().is_some())
        };
        !open(before) && !open(after) && given(before, member) == given(after, member)
    };
    let same =
        |member: &(MeasureId, &Measure)| !depends_on(catalogue, member.1, changed, after.as_of) || settled(member);
    if members.iter().all(same) {
        return MoneyChange::NONE;
    }
    let sum = |determination: &Determination| {
        let ranges = members.iter().filter_map(|member| given(determination, member));
        combine::together(group.map(|group| catalogue.group(group).kind), ranges)
    };
    MoneyChange::between(sum(before), sum(after))
}

fn depends_on(catalogue: &Catalogue, measure: &Measure, changed: &[FactId], as_of: Date) -> bool {
    let mut depends = changed.contains(&catalogue.place());
    let mut note = |fact: FactId| depends |= changed.contains(&fact);
    let exclusions = &catalogue.instrument(measure.instrument()).exclusions;
    for condition in exclusions.iter().chain(&measure.conditions) {
        condition.test.each_fact(catalogue, &mut note);
    }
    if let Some(amount) = measure.benefit.payment.on(as_of) {
        amount.each_fact(catalogue, &mut note);
    }
    depends
}
