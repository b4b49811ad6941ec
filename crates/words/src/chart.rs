//! The totals as a chart: for each standing, and in it for each frequency and payee, what is certain, what is possible,
//! and where no end is known. One scale, no sums across rows.

use super::summary::Bar;
use super::wording::chart as wording;
use super::{amount, sentence, word};
use catalogue::Status;
use catalogue::bilingual::Language;
use catalogue::money::{Money, MoneyRange};
use engine::{Determination, Total};

/// The totals as a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What it shows, in a sentence.
    pub description: String,
    /// A part for each standing that has totals.
    pub statuses: Vec<ChartStatus>,
    /// What stands along its scale, from nothing to the end.
    pub scale: [String; 3],
}

/// The totals of one standing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartStatus {
    /// The standing.
    pub status: Status,
    /// The same in words.
    pub tag: &'static str,
    /// Its totals.
    pub rows: Vec<ChartRow>,
}

/// One total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartRow {
    /// How often and to whom: `一次性 · 支付给单位`.
    pub label: String,
    /// The range: `20–50 万元`.
    pub amount: String,
    /// What is certain, in words.
    pub certain: String,
    /// What is possible at the most, in words.
    pub most: String,
    /// What has no known end, if something has none.
    pub open: Option<String>,
    /// The same on the scale.
    pub bar: Bar,
}

/// The totals of a determination as a chart. `None` if there are none.
pub fn chart(determination: &Determination, language: Language) -> Option<Chart> {
    let totals = determination.summaries.iter().flat_map(|summary| &summary.totals);
    let full = end_of_scale(totals.map(|total| total.max_of_closed.max(total.range.min)).max()?);
    let with_totals = determination.summaries.iter().filter(|summary| !summary.totals.is_empty());
    let statuses: Vec<ChartStatus> = with_totals
        .map(|summary| ChartStatus {
            status: summary.status,
            tag: word::status(summary.status, language),
            rows: summary.totals.iter().map(|total| row(total, full, language)).collect(),
        })
        .collect();
    let count = statuses.iter().map(|status| status.rows.len()).sum();
    Some(Chart {
        description: sentence::chart::description(count, statuses.len(), &amount::money(full, language), language),
        statuses,
        scale: [Money::ZERO, Money::from_yuan(full.yuan() / 2), full].map(|sum| amount::money(sum, language)),
    })
}

fn row(total: &Total, full: Money, language: Language) -> ChartRow {
    let words = wording::words(language);
    let open = total.range.max.is_none();
    // Where nothing has an end, nothing is known: "at most nothing" would be the opposite of the truth.
    let says_nothing = open && total.max_of_closed == Money::ZERO;
    ChartRow {
        label: sentence::frequency_and_payee(
            word::period(total.period, language),
            sentence::paid_to(total.to_people, language),
            language,
        ),
        amount: if says_nothing {
            sentence::depends_on_answers(language).to_owned()
        } else {
            let closed = MoneyRange::between(total.range.min, total.max_of_closed);
            amount::range(closed, amount::Open::Answers, language)
        },
        certain: match total.range.min {
            Money::ZERO => words.nothing_certain.to_owned(),
            certain => amount::money(certain, language),
        },
        most: if says_nothing {
            sentence::depends_on_answers(language).to_owned()
        } else {
            amount::money(total.max_of_closed, language)
        },
        open: (open && !says_nothing).then(|| sentence::count_open(total.open, language)),
        bar: Bar::new(total.range.min, total.max_of_closed, full, open),
    }
}

/// The end of a scale on which a sum finds room: one, two or five times a power of ten, so that its half reads well.
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
    use super::{end_of_scale, row};
    use catalogue::Period;
    use catalogue::bilingual::Language::{En, Zh};
    use catalogue::money::{Money, MoneyRange};
    use engine::Total;

    #[test]
    fn a_scale_ends_at_a_round_sum() {
        for (most, end) in [(0, 10_000), (10_000, 10_000), (2_600_000, 5_000_000), (50_000_001, 100_000_000)] {
            assert_eq!(end_of_scale(Money::from_yuan(most)), Money::from_yuan(end));
        }
        assert_eq!(end_of_scale(Money::MAX), Money::MAX);
    }

    #[test]
    fn a_row_says_what_is_certain_what_is_possible_and_what_is_open() {
        let total = |min: i64, closed: i64, open: usize| Total {
            period: Period::PerYear,
            to_people: true,
            range: MoneyRange { min: Money::from_yuan(min), max: (open == 0).then_some(Money::from_yuan(closed)) },
            open,
            max_of_closed: Money::from_yuan(closed),
        };
        let full = Money::from_yuan(1_000_000);
        let row = |total: Total, language| row(&total, full, language);
        let some = row(total(200_000, 500_000, 1), Zh);
        assert_eq!((some.label.as_str(), some.certain.as_str()), ("每年 · 支付给个人", "20 万元"));
        assert_eq!((some.most.as_str(), some.open.is_some()), ("50 万元", true));
        assert_eq!((some.bar.certain, some.bar.possible, some.bar.open), (200, 500, true));
        // Unknown is not nothing.
        let nothing = row(total(0, 0, 2), Zh);
        assert_eq!((nothing.certain.as_str(), nothing.most.as_str()), ("还没有", "取决于您的回答"));
        assert_eq!(row(total(0, 10_000, 0), En).certain, "none yet");
    }
}
