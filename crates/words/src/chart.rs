//! The totals as a chart: for each status, and in it for each frequency and payee, what is certain, what is possible,
//! and where no end is known. One scale, no sums across rows.

use super::amount;
use super::status::StatusTag;
use super::total::{self, TotalRow};
use super::view::View;
use catalogue::money::Money;

/// The totals as a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What it shows, in a sentence.
    pub description: String,
    /// A part for each status that has totals.
    pub statuses: Vec<ChartStatus>,
    /// What is written along its scale: at its beginning, its middle and its end.
    pub scale: [String; 3],
}

/// The totals of one status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartStatus {
    pub status: StatusTag,
    /// Its totals, in the engine's order.
    pub rows: Vec<TotalRow>,
}

impl View<'_> {
    /// The totals as a chart. `None` if there are none.
    pub fn chart(&self) -> Option<Chart> {
        let Self { catalogue, determination, texts, .. } = *self;
        let summaries = determination.summaries(catalogue);
        let totals = summaries.iter().flat_map(|summary| &summary.totals);
        let full = end_of_scale(totals.map(|total| total.max_of_closed.max(total.range.min)).max()?);
        let with_totals = summaries.iter().filter(|summary| !summary.totals.is_empty());
        let statuses: Vec<ChartStatus> = with_totals
            .map(|summary| ChartStatus {
                status: StatusTag::new(summary.status, texts),
                rows: summary
                    .totals
                    .iter()
                    .map(|total| TotalRow::new(total, total::title_of(catalogue, total.of, texts), full, texts))
                    .collect(),
            })
            .collect();
        let count: usize = statuses.iter().map(|status| status.rows.len()).sum();
        Some(Chart {
            description: texts.chart_description(count, statuses.len(), &amount::money(full, texts)),
            statuses,
            scale: [Money::ZERO, Money::from_yuan(full.yuan() / 2), full].map(|sum| amount::money(sum, texts)),
        })
    }
}

/// The end of a scale that holds a sum: one, two or five times a power of ten, so that its half reads well.
fn end_of_scale(most: Money) -> Money {
    let mut unit: i64 = 10_000;
    loop {
        for times in [1, 2, 5] {
            let end = Money::from_yuan(unit.saturating_mul(times));
            if end >= most || end == Money::MAX {
                return end;
            }
        }
        unit = unit.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use super::end_of_scale;
    use catalogue::money::Money;

    #[test]
    fn a_scale_ends_at_a_round_sum() {
        for (most, end) in [(0, 10_000), (10_000, 10_000), (2_600_000, 5_000_000), (50_000_001, 100_000_000)] {
            assert_eq!(end_of_scale(Money::from_yuan(most)), Money::from_yuan(end));
        }
        assert_eq!(end_of_scale(Money::MAX), Money::MAX);
    }
}
