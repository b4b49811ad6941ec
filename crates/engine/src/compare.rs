//! Compares two results of one enterprise: how much its totals change when some answers change.
//!
//! An unanswered fact has the same unknown answer in both results. A measure that depends on no changed answer
//! therefore pays the same in both, however much that is, and is left out of the difference.

use super::Facts;
use super::combine::{self, Bucket, Total};
use super::determine::Determination;
use catalogue::date::Date;
use catalogue::money::MoneyRange;
use catalogue::{Catalogue, FactId, GroupId, Measure, MeasureId, Period, Status};

/// The difference of two sums, in yuan, as a range with both ends included. Below zero is a decrease; an absent end is
/// not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoneyChange {
    pub least: Option<i64>,
    pub most: Option<i64>,
}

impl MoneyChange {
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

    /// Whether `other` is within this range.
    pub fn contains(self, other: Self) -> bool {
        let least = self.least.is_none_or(|least| other.least.is_some_and(|other| least <= other));
        let most = self.most.is_none_or(|most| other.most.is_some_and(|other| other <= most));
        least && most
    }
}

/// A total before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TotalChange {
    pub status: Status,
    pub period: Period,
    /// Whether people are paid rather than the organisation.
    pub to_people: bool,
    /// The measure, or the first of its group, that pays by the project or item.
    pub of: Option<MeasureId>,
    /// `None` if no measure was counted in it.
    pub before: Option<Total>,
    pub after: Option<Total>,
    /// The difference, after minus before.
    pub change: MoneyChange,
}

/// The facts whose answers differ, those that follow from a gate included.
pub fn differing(catalogue: &Catalogue, before: &Facts, after: &Facts) -> Vec<FactId> {
    let [before, after] = [before, after].map(|facts| facts.with_implied(catalogue));
    catalogue.facts().map(|(id, _)| id).filter(|fact| before.answer(*fact) != after.answer(*fact)).collect()
}

/// Compares the totals of two results of one enterprise on one day; `changed` are the facts whose answers differ.
///
/// ```
/// # let text = std::fs::read_to_string("../../tests/fixtures/catalogue.compiled.json").unwrap();
/// # let catalogue = catalogue::compiled::read(serde_json::from_str(&text).unwrap()).unwrap();
/// use catalogue::OptionSet;
/// use engine::{Answer, Facts, Span, compare, determine, differing};
///
/// let invested = |yuan| {
///     let mut facts = Facts::none(&catalogue);
///     facts.set(catalogue.place(), Some(Answer::OneOf(OptionSet::only(1))));
///     facts.set(catalogue.fact_named("mill").unwrap(), Some(Answer::YesNo(true)));
///     facts.set(catalogue.fact_named("investment").unwrap(), Some(Answer::Number(Span::exactly(yuan))));
///     facts
/// };
/// let (one, other) = (invested(5_000_000), invested(6_000_000));
/// let [before, after] = [&one, &other].map(|facts| determine(&catalogue, facts, catalogue.date()));
///
/// let changed = differing(&catalogue, &one, &other);
/// let changes = compare(&catalogue, &before, &after, &changed);
/// // 20 % of one million more. The size is not known, but has the same unknown answer in both.
/// assert_eq!((changes[0].change.least, changes[0].change.most), (Some(200_000), Some(200_000)));
/// ```
pub fn compare(
    catalogue: &Catalogue,
    before: &Determination,
    after: &Determination,
    changed: &[FactId],
) -> Vec<TotalChange> {
    let mut totals: Vec<TotalChange> = Vec::new();
    for (determination, is_after) in [(before, false), (after, true)] {
        for summary in &determination.summaries(catalogue) {
            for total in &summary.totals {
                let same = |row: &&mut TotalChange| {
                    (row.status, row.period, row.to_people, row.of)
                        == (summary.status, total.period, total.to_people, total.of)
                };
                if let Some(row) = totals.iter_mut().find(same) {
                    row.after = Some(*total);
                } else {
                    totals.push(TotalChange {
                        status: summary.status,
                        period: total.period,
                        to_people: total.to_people,
                        of: total.of,
                        before: (!is_after).then_some(*total),
                        after: is_after.then_some(*total),
                        change: MoneyChange::NONE,
                    });
                }
            }
        }
    }
    for row in &mut totals {
        let wanted = Bucket { status: row.status, period: row.period, to_people: row.to_people, of: row.of };
        let members: Vec<(MeasureId, &Measure)> =
            catalogue.measures().filter(|(id, _)| combine::bucket(catalogue, *id) == wanted).collect();
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

/// How much more a measure, or a group together, pays after than before.
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
    // Settled the same way in both: then an authority decides the same in both, too.
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

#[cfg(test)]
mod tests {
    use super::MoneyChange;

    #[test]
    fn a_change_holds_what_lies_within_both_ends() {
        let change = |least, most| MoneyChange { least, most };
        let (all, some) = (change(None, None), change(Some(-5), Some(10)));
        for (other, within) in [
            (change(Some(-5), Some(10)), true),
            (change(Some(0), Some(0)), true),
            (change(Some(-6), Some(10)), false),
            (change(Some(-5), Some(11)), false),
            (change(None, Some(0)), false),
            (change(Some(0), None), false),
            (all, false),
        ] {
            assert_eq!(some.contains(other), within, "{other:?}");
            assert!(all.contains(other));
        }
    }
}
