//! Combines awards: groups, the best compatible package, and totals that are kept apart.

use super::determine::{Award, Outcome, Verdict};
use catalogue::money::{Money, MoneyRange};
use catalogue::{Catalogue, GroupId, GroupKind, Kind, Measure, MeasureId, PaidTo, Period, Status};

/// How a measure stands among those of its group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is in no group, or nothing else in its group may apply.
    Alone,
    /// It is the best of its exclusive group, as far as is known.
    Best,
    /// Another of its exclusive group is better, as far as is known.
    YieldsTo(MeasureId),
    /// The same purpose is also served by a measure of another standing or kind: an alternative, never added to it.
    AlternativeTo(MeasureId),
    /// It shares a cap.
    SharesCap,
}

/// What all measures of one status come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusSummary {
    /// The status.
    pub status: Status,
    /// How many have every tested condition met.
    pub eligible: usize,
    /// How many depend on missing answers.
    pub undetermined: usize,
    /// How many do not apply.
    pub ineligible: usize,
    /// How many of the first two pay an amount that is not published: they are in no total.
    pub not_published: usize,
    /// How many of the first two are services.
    pub services: usize,
    /// How many of the first two are loans, income shares or assessment credits: they are in no total.
    pub not_money: usize,
    /// The money, a row for each period and payee that occurs; never added across rows.
    pub totals: Vec<Total>,
}

/// The money of one status, period and kind of payee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// How often.
    pub period: Period,
    /// Whether people are paid rather than the organisation.
    pub to_people: bool,
    /// From what is certain to what is possible. What an authority still has to decide on counts from nothing.
    pub range: MoneyRange,
    /// How many measures in it have no upper end yet: an answer is missing, or the document sets none. One of them
    /// leaves the whole range open.
    pub open: usize,
    /// The upper end if each of those came to its lower end: what can be said beside "and more".
    pub max_of_closed: Money,
}

/// Where an award's money is added: only within the same status, period and kind of payee.
#[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
pub(super) struct Bucket {
    pub(super) status: Status,
    pub(super) period: Period,
    pub(super) to_people: bool,
}

pub(super) fn bucket(measure: &Measure) -> Bucket {
    Bucket {
        status: measure.status,
        period: measure.benefit.period,
        to_people: measure.paid_to != PaidTo::Organisation,
    }
}

/// What a measure may add to its total: nothing as long as an answer or an authority may still refuse it.
pub(super) fn contribution(measure: &Measure, verdict: &Verdict) -> Option<MoneyRange> {
    if !measure.benefit.kind.is_money() {
        return None;
    }
    match verdict {
        Verdict::Eligible { award: Award::Sum(range), .. } if measure.discretionary.is_none() => Some(*range),
        Verdict::Eligible { award: Award::Sum(range), .. } | Verdict::Undetermined { award: Award::Sum(range), .. } => {
            Some(range.or_nothing())
        }
        _ => None,
    }
}

/// Says of every measure how it stands in its group.
pub(super) fn rank(catalogue: &Catalogue, outcomes: &mut [Outcome]) {
    for (id, group) in catalogue.groups() {
        let members: Vec<MeasureId> = outcomes
            .iter()
            .filter(|outcome| {
                catalogue.measure(outcome.measure).group == Some(id)
                    && !matches!(outcome.verdict, Verdict::Ineligible { .. })
            })
            .map(|outcome| outcome.measure)
            .collect();
        if members.len() < 2 {
            continue;
        }
        let standings: Vec<(MeasureId, Standing)> = members
            .iter()
            .map(|member| {
                let standing = match group.kind {
                    GroupKind::SharedCap(_) => Standing::SharesCap,
                    GroupKind::Exclusive => exclusive_standing(catalogue, outcomes, &members, *member),
                };
                (*member, standing)
            })
            .collect();
        for (member, standing) in standings {
            if let Some(outcome) = outcomes.get_mut(member.index()) {
                outcome.standing = standing;
            }
        }
    }
}

fn exclusive_standing(
    catalogue: &Catalogue,
    outcomes: &[Outcome],
    members: &[MeasureId],
    member: MeasureId,
) -> Standing {
    let comparable = |id: &MeasureId| bucket(catalogue.measure(*id)) == bucket(catalogue.measure(member));
    // Certainty first, then money, then the order of the catalogue: the same answer however often it is asked.
    let merit = |id: &MeasureId| {
        let verdict = outcomes.get(id.index()).map(|outcome| &outcome.verdict);
        let settled = matches!(verdict, Some(Verdict::Eligible { .. }));
        let range =
            verdict.and_then(|verdict| contribution(catalogue.measure(*id), verdict)).unwrap_or(MoneyRange::ZERO);
        (settled, range.min, range.max.unwrap_or(Money::MAX), std::cmp::Reverse(id.index()))
    };
    let best = members.iter().filter(|id| comparable(id)).max_by_key(|id| merit(id)).copied();
    match best {
        Some(best) if best != member => Standing::YieldsTo(best),
        _ => {
            let rivals = members.iter().any(|id| comparable(id) && *id != member);
            let elsewhere = members.iter().find(|id| !comparable(id)).copied();
            match (rivals, elsewhere) {
                (true, _) => Standing::Best,
                (false, Some(other)) => Standing::AlternativeTo(other),
                (false, None) => Standing::Alone,
            }
        }
    }
}

/// What all measures come to, apart by status, period and payee.
pub fn summarise(catalogue: &Catalogue, outcomes: &[Outcome]) -> Vec<StatusSummary> {
    Status::NAMES
        .iter()
        .filter_map(|(_, status)| {
            let status = *status;
            let of_status: Vec<(&Measure, &Verdict)> = outcomes
                .iter()
                .map(|outcome| (catalogue.measure(outcome.measure), &outcome.verdict))
                .filter(|(measure, _)| measure.status == status)
                .collect();
            (!of_status.is_empty()).then(|| summary(catalogue, status, &of_status))
        })
        .collect()
}

fn summary(catalogue: &Catalogue, status: Status, outcomes: &[(&Measure, &Verdict)]) -> StatusSummary {
    let count = |wanted: &dyn Fn(&Measure, &Verdict) -> bool| {
        outcomes.iter().filter(|(measure, verdict)| wanted(measure, verdict)).count()
    };
    let open = |verdict: &Verdict| !matches!(verdict, Verdict::Ineligible { .. });
    let mut buckets: Vec<Bucket> = Vec::new();
    for (measure, verdict) in outcomes {
        let wanted = bucket(measure);
        if contribution(measure, verdict).is_some() && !buckets.contains(&wanted) {
            buckets.insert(buckets.partition_point(|other| *other < wanted), wanted);
        }
    }
    StatusSummary {
        status,
        eligible: count(&|_, verdict| matches!(verdict, Verdict::Eligible { .. })),
        undetermined: count(&|_, verdict| matches!(verdict, Verdict::Undetermined { .. })),
        ineligible: count(&|_, verdict| matches!(verdict, Verdict::Ineligible { .. })),
        not_published: count(&|measure, verdict| {
            measure.benefit.kind.is_money() && verdict.award() == Some(Award::NotPublished)
        }),
        services: count(&|measure, verdict| measure.benefit.kind == Kind::Service && open(verdict)),
        not_money: count(&|measure, verdict| {
            !measure.benefit.kind.is_money() && measure.benefit.kind != Kind::Service && open(verdict)
        }),
        totals: buckets
            .into_iter()
            .map(|wanted| {
                let in_it = outcomes.iter().filter(|(measure, _)| bucket(measure) == wanted);
                let contributions: Vec<(Option<GroupId>, MoneyRange)> = in_it
                    .filter_map(|(measure, verdict)| Some((measure.group, contribution(measure, verdict)?)))
                    .collect();
                let is_open = |range: &MoneyRange| range.max.is_none();
                let closed: Vec<(Option<GroupId>, MoneyRange)> = contributions
                    .iter()
                    .map(|(group, range)| {
                        (*group, if is_open(range) { MoneyRange::exactly(range.min) } else { *range })
                    })
                    .collect();
                Total {
                    period: wanted.period,
                    to_people: wanted.to_people,
                    range: package(catalogue, &contributions),
                    open: contributions.iter().filter(|(_, range)| is_open(range)).count(),
                    max_of_closed: package(catalogue, &closed).max.unwrap_or(Money::MAX),
                }
            })
            .collect(),
    }
}

/// The best compatible package. A measure is in at most one group, so the best of each group is the best of all; taking
/// it at both ends bounds what is best once everything is known.
fn package(catalogue: &Catalogue, contributions: &[(Option<GroupId>, MoneyRange)]) -> MoneyRange {
    let alone = contributions.iter().filter(|(group, _)| group.is_none()).map(|(_, range)| *range);
    let total = alone.fold(MoneyRange::ZERO, MoneyRange::plus);
    catalogue.groups().fold(total, |total, (id, group)| {
        let members = contributions.iter().filter(|(of, _)| *of == Some(id)).map(|(_, range)| *range);
        total.plus(together(group.kind, members))
    })
}

/// What the members of a group come to.
pub(super) fn together(kind: GroupKind, members: impl Iterator<Item = MoneyRange>) -> MoneyRange {
    match kind {
        GroupKind::Exclusive => members.fold(MoneyRange::ZERO, MoneyRange::larger),
        GroupKind::SharedCap(cap) => members.fold(MoneyRange::ZERO, MoneyRange::plus).capped(cap),
    }
}
