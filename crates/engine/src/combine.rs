//! Combines awards: ranks measures within groups, finds the best compatible package, and adds up totals.

use super::determine::{Award, Outcome, Verdict};
use catalogue::money::{Money, MoneyRange};
use catalogue::{Catalogue, GroupId, GroupKind, Kind, Measure, MeasureId, PaidTo, Period, Status};

/// How a measure ranks among those of its group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupRank {
    /// It is in no group, or nothing else in its group may apply.
    Alone,
    /// It is the best of its exclusive group, as far as the answers tell.
    Best,
    /// Another measure of its exclusive group is better, as far as the answers tell.
    YieldsTo(MeasureId),
    /// The same purpose is also served by a measure of another status or kind: an alternative, never added to it.
    AlternativeTo(MeasureId),
    SharesCap,
}

/// Counts and totals of all measures of one status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusSummary {
    pub status: Status,
    /// How many have every tested condition met.
    pub eligible: usize,
    /// How many of those have something more for the reader to check.
    pub to_check: usize,
    /// How many depend on missing answers.
    pub undetermined: usize,
    /// How many do not apply.
    pub ineligible: usize,
    /// How many of the first two pay an amount that is not published: they are in no total.
    pub not_published: usize,
    /// How many of the first two are services.
    pub services: usize,
    /// How many of the first two are support of which the document does not say what it consists of.
    pub not_stated: usize,
    /// How many of the first two are loans, income shares or assessment credits: they are in no total.
    pub not_money: usize,
    /// The money, a row for each period and payee that occurs, and for each measure that pays by the project or item; never
    /// added across rows.
    pub totals: Vec<Total>,
}

/// The money of one status, period and kind of payee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    pub period: Period,
    /// Whether people are paid rather than the organisation.
    pub to_people: bool,
    /// The measure, or the first of its group, that pays by the project or item. Different projects are never added.
    pub of: Option<MeasureId>,
    /// From what is certain to what is possible. An award that an authority may refuse counts from 0.
    pub range: MoneyRange,
    /// How many measures in it have no upper end yet: an answer is missing, or the document sets none. One of them
    /// leaves the whole range open.
    pub open: usize,
    /// The upper end with each of those counted at its lower end: the figure that can be shown as "and more".
    pub max_of_closed: Money,
}

/// Where an award's money is added: only within the same status, period and kind of payee, and what is paid by the project
/// or item only within one group.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
pub(super) struct Bucket {
    pub(super) status: Status,
    pub(super) period: Period,
    pub(super) to_people: bool,
    pub(super) of: Option<MeasureId>,
}

pub(super) fn bucket(catalogue: &Catalogue, id: MeasureId) -> Bucket {
    let measure = catalogue.measure(id);
    let bucket = Bucket {
        status: measure.status,
        period: measure.benefit.period,
        to_people: measure.paid_to != PaidTo::Organisation,
        of: None,
    };
    if !bucket.period.is_for_a_thing() {
        return bucket;
    }
    // Measures of one group are for the same project.
    let alike = |other: &Measure| {
        (other.group, other.status, other.benefit.period) == (measure.group, measure.status, measure.benefit.period)
            && (other.paid_to != PaidTo::Organisation) == bucket.to_people
    };
    let first = measure.group.and_then(|_| catalogue.measures().find(|(_, other)| alike(other)));
    Bucket { of: Some(first.map_or(id, |(first, _)| first)), ..bucket }
}

/// What a measure adds to its total. The range begins at 0 while a missing answer or an authority may rule it out.
pub(super) fn contribution(measure: &Measure, verdict: &Verdict) -> Option<MoneyRange> {
    if !measure.benefit.kind.is_money() {
        return None;
    }
    match verdict {
        Verdict::Eligible { award: Award::Sum(range), .. } if !measure.may_be_refused() => Some(*range),
        Verdict::Eligible { award: Award::Sum(range), .. } | Verdict::Undetermined { award: Award::Sum(range), .. } => {
            Some(range.or_nothing())
        }
        Verdict::Eligible { .. } | Verdict::Undetermined { .. } | Verdict::Ineligible => None,
    }
}

/// Sets the rank of every measure in its group.
pub(super) fn rank(catalogue: &Catalogue, outcomes: &mut [Outcome]) {
    let possible = outcomes.iter().filter(|outcome| outcome.verdict != Verdict::Ineligible);
    let mut grouped: Vec<(GroupId, MeasureId)> =
        possible.filter_map(|outcome| Some((catalogue.measure(outcome.measure).group?, outcome.measure))).collect();
    grouped.sort_unstable();
    for of_group in grouped.chunk_by(|(one, _), (other, _)| one == other) {
        let ([(id, _), _, ..], members) = (of_group, of_group.iter().map(|(_, measure)| *measure)) else { continue };
        let (group, members) = (catalogue.group(*id), members.collect::<Vec<MeasureId>>());
        for member in &members {
            let rank = match group.kind {
                GroupKind::SharedCap(_) => GroupRank::SharesCap,
                GroupKind::Exclusive => exclusive_rank(catalogue, outcomes, &members, *member),
            };
            if let Some(outcome) = outcomes.get_mut(member.index()) {
                outcome.rank = rank;
            }
        }
    }
}

fn exclusive_rank(catalogue: &Catalogue, outcomes: &[Outcome], members: &[MeasureId], member: MeasureId) -> GroupRank {
    let comparable = |id: &MeasureId| bucket(catalogue, *id) == bucket(catalogue, member);
    // Certainty first, then money, then the order of the catalogue, so that the rank never depends on chance.
    let merit = |id: &MeasureId| {
        let verdict = outcomes.get(id.index()).map(|outcome| &outcome.verdict);
        let settled = matches!(verdict, Some(Verdict::Eligible { .. }));
        let range =
            verdict.and_then(|verdict| contribution(catalogue.measure(*id), verdict)).unwrap_or(MoneyRange::ZERO);
        (settled, range.min, range.max.unwrap_or(Money::MAX), std::cmp::Reverse(id.index()))
    };
    let best = members.iter().filter(|id| comparable(id)).max_by_key(|id| merit(id)).copied();
    match best {
        Some(best) if best != member => GroupRank::YieldsTo(best),
        _ => {
            let rivals = members.iter().any(|id| comparable(id) && *id != member);
            let elsewhere = members.iter().find(|id| !comparable(id)).copied();
            match (rivals, elsewhere) {
                (true, _) => GroupRank::Best,
                (false, Some(other)) => GroupRank::AlternativeTo(other),
                (false, None) => GroupRank::Alone,
            }
        }
    }
}

/// Summarises outcomes: one summary for each status, with a total for each period and payee.
pub fn summarise(catalogue: &Catalogue, outcomes: &[Outcome]) -> Vec<StatusSummary> {
    let mut summaries: Vec<StatusSummary> = Vec::with_capacity(Status::NAMES.len());
    let mut contributions: Vec<Contribution> = Vec::with_capacity(outcomes.len());
    for outcome in outcomes {
        let measure = catalogue.measure(outcome.measure);
        count(&mut summaries, measure, &outcome.verdict);
        if let Some(range) = contribution(measure, &outcome.verdict) {
            contributions.push(Contribution {
                bucket: bucket(catalogue, outcome.measure),
                group: measure.group,
                range,
            });
        }
    }
    // Bring contributions to one total together, and within it those of one group.
    contributions.sort_unstable_by_key(|one| (one.bucket, one.group));
    for total in contributions.chunk_by(|one, other| one.bucket == other.bucket) {
        let Some(Contribution { bucket, .. }) = total.first() else { continue };
        if let Some(summary) = summaries.iter_mut().find(|summary| summary.status == bucket.status) {
            summary.totals.push(add_up(catalogue, *bucket, total));
        }
    }
    summaries
}

/// The summaries with their totals over all ways in which an enterprise can be, each summarised by itself.
pub(super) fn over_all(mut summaries: Vec<StatusSummary>, ways: &[Vec<StatusSummary>]) -> Vec<StatusSummary> {
    for summary in &mut summaries {
        for total in &mut summary.totals {
            let mut over: Option<Total> = None;
            for way in ways {
                let mut of_way = way.iter().filter(|other| other.status == summary.status).flat_map(|of| &of.totals);
                let same =
                    |one: &&Total| (one.period, one.to_people, one.of) == (total.period, total.to_people, total.of);
                // Where nothing of it is paid there is no such total.
                let nothing = Total { range: MoneyRange::ZERO, open: 0, max_of_closed: Money::ZERO, ..*total };
                let of_way = of_way.find(same).copied().unwrap_or(nothing);
                over = Some(over.map_or(of_way, |over| Total {
                    range: over.range.spanning(of_way.range),
                    open: over.open.max(of_way.open),
                    max_of_closed: over.max_of_closed.max(of_way.max_of_closed),
                    ..over
                }));
            }
            *total = over.unwrap_or(*total);
        }
    }
    summaries
}

/// What one measure adds to one total.
struct Contribution {
    bucket: Bucket,
    group: Option<GroupId>,
    range: MoneyRange,
}

/// Counts a measure in the summary of its status; creates that summary if needed, in the order of statuses.
fn count(summaries: &mut Vec<StatusSummary>, measure: &Measure, verdict: &Verdict) {
    let at = summaries.partition_point(|summary| summary.status < measure.status);
    if summaries.get(at).is_none_or(|summary| summary.status != measure.status) {
        summaries.insert(
            at,
            StatusSummary {
                status: measure.status,
                eligible: 0,
                to_check: 0,
                undetermined: 0,
                ineligible: 0,
                not_published: 0,
                services: 0,
                not_stated: 0,
                not_money: 0,
                totals: Vec::new(),
            },
        );
    }
    let Some(summary) = summaries.get_mut(at) else { return };
    if matches!(verdict, Verdict::Eligible { to_check: 1.., .. }) {
        summary.to_check = summary.to_check.saturating_add(1);
    }
    let counter = match verdict {
        Verdict::Eligible { .. } => &mut summary.eligible,
        Verdict::Undetermined { .. } => &mut summary.undetermined,
        Verdict::Ineligible => &mut summary.ineligible,
    };
    *counter = counter.saturating_add(1);
    let Some(award) = verdict.award() else { return };
    let kind = measure.benefit.kind;
    let counter = if kind == Kind::Service {
        &mut summary.services
    } else if kind == Kind::Support {
        &mut summary.not_stated
    } else if !kind.is_money() {
        &mut summary.not_money
    } else if award == Award::NotPublished {
        &mut summary.not_published
    } else {
        return;
    };
    *counter = counter.saturating_add(1);
}

/// One total. A measure is in at most one group, so the best of each group is the best of all; taking it at both ends
/// bounds what is best once everything is known.
fn add_up(catalogue: &Catalogue, bucket: Bucket, contributions: &[Contribution]) -> Total {
    let mut total = Total {
        period: bucket.period,
        to_people: bucket.to_people,
        of: bucket.of,
        range: MoneyRange::ZERO,
        open: contributions.iter().filter(|one| one.range.max.is_none()).count(),
        max_of_closed: Money::ZERO,
    };
    for group in contributions.chunk_by(|one, other| one.group.is_some() && one.group == other.group) {
        let kind = group.first().and_then(|one| one.group).map(|id| catalogue.group(id).kind);
        let ranges = group.iter().map(|one| one.range);
        let closed =
            ranges.clone().map(|range| if range.max.is_none() { MoneyRange::exactly(range.min) } else { range });
        total.range = total.range.plus(together(kind, ranges));
        total.max_of_closed = total.max_of_closed.plus(together(kind, closed).max.unwrap_or(Money::MAX));
    }
    total
}

/// The sum of measures of one group, by its kind; without a group, their plain sum.
pub(super) fn together(kind: Option<GroupKind>, members: impl Iterator<Item = MoneyRange>) -> MoneyRange {
    match kind {
        None => members.fold(MoneyRange::ZERO, MoneyRange::plus),
        Some(GroupKind::Exclusive) => members.fold(MoneyRange::ZERO, MoneyRange::larger),
        Some(GroupKind::SharedCap(cap)) => members.fold(MoneyRange::ZERO, MoneyRange::plus).capped(cap),
    }
}
