//! The summary: totals by status, frequency and payee, and how many measures each group of the results holds.

use super::row::Group;
use super::sentence;
use super::status::StatusTag;
use super::total::{self, TotalRow, TotalWords};
use super::view::View;
use crate::order;
use crate::texts::Texts;
use catalogue::Catalogue;
use catalogue::money::Money;
use engine::{StatusSummary, Total};

/// Totals and counts of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// A row for each status that occurs where the enterprise is.
    pub statuses: Vec<StatusTotals>,
    /// How many measures there are in each group of the results, in the order of the groups.
    pub counts: [usize; 4],
}

/// The summary on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryLine {
    /// The largest total of each of the first two statuses that have one: its amount; and its status, its frequency and
    /// how many of its measures have no known upper end.
    pub totals: Vec<(String, String)>,
    /// How many totals there are beside them.
    pub more: Option<String>,
}

impl Summary {
    /// The summary on one line. It shows totals of two statuses, because the surer one is often the smaller.
    pub fn line(&self, texts: Texts) -> SummaryLine {
        let largest = self.statuses.iter().filter_map(|status| status.rows.first().map(|row| (status.status.tag, row)));
        let label = |tag: &str, words: &TotalWords| {
            let parts: Vec<&str> = [tag, &words.brief].into_iter().chain(words.open.as_deref()).collect();
            sentence::dotted(&parts)
        };
        let totals: Vec<_> =
            largest.take(2).map(|(tag, row)| (row.words.amount.clone(), label(tag, &row.words))).collect();
        let more = self.statuses.iter().map(|status| status.rows.len()).sum::<usize>().saturating_sub(totals.len());
        SummaryLine { totals, more: (more > 0).then(|| texts.count_more_totals(more)) }
    }
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
        let full = self
            .baseline
            .summaries
            .iter()
            .chain(&determination.summaries)
            .flat_map(|summary| &summary.totals)
            .map(|total| total.max_of_closed)
            .max()
            .unwrap_or(Money::ZERO);
        let mut statuses: Vec<StatusTotals> = determination
            .summaries
            .iter()
            .filter(|summary| summary.eligible + summary.undetermined > 0)
            .map(|summary| status_totals(catalogue, summary, full, texts))
            .collect();
        // What has a figure comes first; within that, what can be relied on most.
        order::sort_by_key(&mut statuses, |status| status.rows.is_empty());
        let count = |wanted: Group| {
            determination
                .outcomes
                .iter()
                .filter(|outcome| Group::of(catalogue, determination, outcome) == Some(wanted))
                .count()
        };
        Summary { statuses, counts: Group::ALL.map(count) }
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

#[cfg(test)]
mod tests {
    use super::{StatusTotals, Summary};
    use crate::row::Bar;
    use crate::status::StatusTag;
    use crate::texts::EN;
    use crate::total::{TotalRow, TotalWords};
    use catalogue::Status;

    #[test]
    fn a_line_has_the_largest_total_of_two_statuses_and_says_how_many_more_there_are() {
        let row = |amount: &str| TotalRow {
            words: TotalWords {
                amount: amount.to_owned(),
                open: None,
                certain: "none yet".to_owned(),
                most: amount.to_owned(),
                label: "once · to the organisation".to_owned(),
                brief: "once".to_owned(),
            },
            bar: Bar { certain: 0, possible: 0, open: false },
        };
        let status = |status, rows: &[&str]| StatusTotals {
            status: StatusTag::new(status, EN),
            rows: rows.iter().map(|amount| row(amount)).collect(),
            beside: Vec::new(),
        };
        let statuses = vec![
            status(Status::InForce, &["A", "B"]),
            status(Status::Draft, &["C"]),
            status(Status::Planned, &["D", "E"]),
        ];
        let line = Summary { statuses, counts: [0; 4] }.line(EN);
        let said: Vec<String> = line.totals.iter().map(|(amount, label)| format!("{amount} {label}")).collect();
        assert_eq!(said, ["A In force · once", "C Draft for comment · once"]);
        assert_eq!(line.more.as_deref(), Some("and 3 more totals"));
        let mut open = status(Status::Draft, &["C"]);
        open.rows[0].words.open = Some("plus 2 more".to_owned());
        let line = Summary { statuses: vec![open], counts: [0; 4] }.line(EN);
        assert_eq!(line.totals[0].1, "Draft for comment · once · plus 2 more", "no open total looks like a closed one");
        let one = Summary { statuses: vec![status(Status::Draft, &["C"])], counts: [0; 4] }.line(EN);
        assert_eq!((one.totals.len(), one.more), (1, None));
    }
}
