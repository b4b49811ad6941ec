//! The summary: totals by status, frequency and payee.

use super::status::StatusTag;
use super::total::{self, TotalRow};
use super::view::View;
use crate::order;
use crate::texts::Texts;
use catalogue::Catalogue;
use catalogue::money::Money;
use engine::{StatusSummary, Total};

/// The totals of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// A row for each status that occurs where the enterprise is.
    pub statuses: Vec<StatusTotals>,
}

/// The totals of one status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusTotals {
    pub status: StatusTag,
    /// A row for each frequency and payee, the largest first.
    pub rows: Vec<TotalRow>,
    /// What is in no total: `3 项金额未公布`.
    pub beside: Vec<String>,
}

impl View<'_> {
    /// The summary of a result.
    pub fn summary(&self) -> Summary {
        let Self { catalogue, determination, texts, .. } = *self;
        let summaries = determination.summaries(catalogue);
        let full = self
            .baseline
            .summaries(catalogue)
            .iter()
            .chain(&summaries)
            .flat_map(|summary| &summary.totals)
            .map(|total| total.max_of_closed)
            .max()
            .unwrap_or(Money::ZERO);
        let mut statuses: Vec<StatusTotals> = summaries
            .iter()
            .filter(|summary| summary.eligible + summary.undetermined > 0)
            .map(|summary| status_totals(catalogue, summary, full, texts))
            .collect();
        // What has a figure comes first; within that, what can be relied on most.
        order::sort_by_key(&mut statuses, |status| status.rows.is_empty());
        Summary { statuses }
    }
}

fn status_totals(catalogue: &Catalogue, summary: &StatusSummary, full: Money, texts: Texts) -> StatusTotals {
    let mut totals: Vec<&Total> = summary.totals.iter().collect();
    order::sort_by_key(&mut totals, |total| std::cmp::Reverse((total.max_of_closed, total.open)));
    let beside = [
        (summary.not_published, texts.count_not_published(summary.not_published)),
        (summary.services, texts.count_services(summary.services)),
        (summary.not_stated, texts.count_not_stated(summary.not_stated)),
        (summary.not_money, texts.count_not_money(summary.not_money)),
    ];
    StatusTotals {
        status: StatusTag::new(summary.status, texts),
        rows: totals
            .into_iter()
            .map(|total| TotalRow::new(total, total::title_of(catalogue, total.of, texts), full, texts))
            .collect(),
        beside: beside.into_iter().filter(|(n, _)| *n > 0).map(|(_, words)| words).collect(),
    }
}
