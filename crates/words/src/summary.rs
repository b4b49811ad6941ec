//! What it all comes to: totals by standing and frequency, and counts.

use super::results::{self, Group};
use super::{amount, sentence, word};
use crate::order;
use catalogue::bilingual::Language;
use catalogue::money::{Money, MoneyRange};
use catalogue::{Catalogue, Status};
use engine::{Determination, StatusSummary, Total};

/// What it all comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// A row for each standing that occurs where the enterprise is.
    pub statuses: Vec<StatusTotals>,
    /// How many measures there are in each group of the results, in the order of the groups.
    pub counts: [usize; 4],
}

/// What fits into a line of what it all comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The largest total of each of the first two standings that have one: the amount, and its standing and frequency.
    pub totals: Vec<(String, String)>,
    /// How many totals there are beside them.
    pub more: Option<String>,
}

impl Summary {
    /// What fits into a line. Totals of two standings stand beside each other, because the surer one is often the smaller.
    pub fn line(&self, language: Language) -> Line {
        let largest = self.statuses.iter().filter_map(|status| status.rows.first().map(|row| (status.tag, row)));
        let totals: Vec<_> =
            largest.take(2).map(|(tag, row)| (row.amount.clone(), format!("{tag} · {}", row.brief))).collect();
        let more = self.statuses.iter().map(|status| status.rows.len()).sum::<usize>().saturating_sub(totals.len());
        Line { totals, more: (more > 0).then(|| sentence::count_more_totals(more, language)) }
    }
}

/// The totals of one standing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusTotals {
    /// The standing.
    pub status: Status,
    /// Its tag.
    pub tag: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// A row for each frequency and payee, the largest first.
    pub rows: Vec<TotalRow>,
    /// What is in no total: `3 项金额未公布`.
    pub beside: Vec<String>,
}

/// One total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TotalRow {
    /// The range: `最多 260 万元`.
    pub amount: String,
    /// What it leaves open: `另有 1 项的金额取决于您的回答`.
    pub open: Option<String>,
    /// How often and to whom: `一次性 · 支付给单位`.
    pub label: String,
    /// The same where there is little room: the organisation itself goes without saying.
    pub brief: String,
    /// The range as a bar, against what was possible before the first answer.
    pub bar: Bar,
}

/// A range on a scale, in thousandths of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// Where the certain part ends.
    pub certain: u16,
    /// Where the possible part ends.
    pub possible: u16,
    /// Whether it goes on beyond.
    pub open: bool,
}

impl Bar {
    /// A range on a scale that ends at `full`.
    pub fn new(certain: Money, possible: Money, full: Money, open: bool) -> Self {
        let on_scale = |sum: Money| {
            let full = i128::from(full.yuan()).max(1);
            u16::try_from((i128::from(sum.yuan()) * 1_000 / full).min(1_000)).unwrap_or(1_000)
        };
        Self { certain: on_scale(certain), possible: on_scale(possible), open }
    }
}

/// What it all comes to. `baseline` is the determination before the first answer but the place: the bars' scale.
pub fn summary(
    catalogue: &Catalogue,
    determination: &Determination,
    baseline: &Determination,
    language: Language,
) -> Summary {
    let full = baseline
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
        .map(|summary| status_totals(summary, full, language))
        .collect();
    // What has a figure comes first; within that, what can be relied on most.
    order::sort_by_key(&mut statuses, |status| status.rows.is_empty());
    let count = |wanted: Group| {
        determination.outcomes.iter().filter(|outcome| results::group(catalogue, outcome) == Some(wanted)).count()
    };
    Summary { statuses, counts: Group::ALL.map(count) }
}

fn status_totals(summary: &StatusSummary, full: Money, language: Language) -> StatusTotals {
    let mut totals: Vec<&Total> = summary.totals.iter().collect();
    order::sort_by_key(&mut totals, |total| std::cmp::Reverse((total.max_of_closed, total.open)));
    let beside = [
        (summary.not_published, sentence::count_not_published as fn(usize, Language) -> String),
        (summary.services, sentence::count_services),
        (summary.not_money, sentence::count_not_money),
    ];
    StatusTotals {
        status: summary.status,
        tag: word::status(summary.status, language),
        meaning: word::status_meaning(summary.status, language),
        rows: totals.into_iter().map(|total| total_row(total, full, language)).collect(),
        beside: beside.into_iter().filter(|(n, _)| *n > 0).map(|(n, words)| words(n, language)).collect(),
    }
}

/// Where every measure in a total is open, "up to nothing" would be the opposite of the truth.
fn says_nothing(total: &Total) -> bool {
    total.range.max.is_none() && total.max_of_closed == Money::ZERO
}

/// A total, as far as it is known.
pub(super) fn total_words(total: &Total, language: Language) -> String {
    if says_nothing(total) {
        return sentence::depends_on_answers(language).to_owned();
    }
    let closed = MoneyRange::between(total.range.min, total.max_of_closed);
    amount::range(closed, amount::Open::Answers, language)
}

fn total_row(total: &Total, full: Money, language: Language) -> TotalRow {
    let says_nothing = says_nothing(total);
    let period = word::period(total.period, language);
    let label = sentence::frequency_and_payee(period, sentence::paid_to(total.to_people, language), language);
    TotalRow {
        amount: total_words(total, language),
        open: (total.range.max.is_none() && !says_nothing).then(|| sentence::count_open(total.open, language)),
        brief: if total.to_people { label.clone() } else { period.to_owned() },
        label,
        bar: Bar::new(total.range.min, total.max_of_closed, full, total.range.max.is_none()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Bar, StatusTotals, Summary, TotalRow, total_row};
    use catalogue::bilingual::Language::{En, Zh};
    use catalogue::money::{Money, MoneyRange};
    use catalogue::{Period, Status};
    use engine::Total;

    #[test]
    fn a_bar_stays_on_its_scale() {
        let cny = Money::from_yuan;
        assert_eq!(Bar::new(cny(250), cny(500), cny(1_000), false), Bar { certain: 250, possible: 500, open: false });
        assert_eq!(Bar::new(cny(0), cny(5), cny(0), true), Bar { certain: 0, possible: 1_000, open: true });
    }

    #[test]
    fn a_line_has_the_largest_total_of_two_standings_and_says_how_many_more_there_are() {
        let row = |amount: &str| TotalRow {
            amount: amount.to_owned(),
            open: None,
            label: "once, to the organisation".to_owned(),
            brief: "once".to_owned(),
            bar: Bar { certain: 0, possible: 0, open: false },
        };
        let status = |status, tag, rows: &[&str]| StatusTotals {
            status,
            tag,
            meaning: tag,
            rows: rows.iter().map(|amount| row(amount)).collect(),
            beside: Vec::new(),
        };
        let statuses = vec![
            status(Status::InForce, "In force", &["A", "B"]),
            status(Status::Draft, "Draft", &["C"]),
            status(Status::Planned, "Planned", &["D", "E"]),
        ];
        let line = Summary { statuses, counts: [0; 4] }.line(En);
        let said: Vec<String> = line.totals.iter().map(|(amount, label)| format!("{amount} {label}")).collect();
        assert_eq!(said, ["A In force · once", "C Draft · once"]);
        assert_eq!(line.more.as_deref(), Some("and 3 more totals"));
        let one = Summary { statuses: vec![status(Status::Draft, "Draft", &["C"])], counts: [0; 4] }.line(En);
        assert_eq!((one.totals.len(), one.more), (1, None));
    }

    #[test]
    fn an_open_total_says_what_is_known_and_what_is_not() {
        let total = |min: i64, closed: i64, open: usize| Total {
            period: Period::Once,
            to_people: false,
            range: MoneyRange { min: Money::from_yuan(min), max: (open == 0).then_some(Money::from_yuan(closed)) },
            open,
            max_of_closed: Money::from_yuan(closed),
        };
        let row = |total: Total, language| {
            let row = total_row(&total, Money::from_yuan(1_000_000), language);
            (row.amount, row.open.unwrap_or_default())
        };
        assert_eq!(
            row(total(0, 2_600_000, 1), Zh),
            ("最多 260 万元".to_owned(), "另有 1 项的金额尚不能确定上限".to_owned())
        );
        assert_eq!(row(total(0, 0, 2), Zh).0, "取决于您的回答");
        assert_eq!(row(total(200_000, 200_000, 0), Zh), ("20 万元".to_owned(), String::new()));
        assert_eq!(row(total(0, 0, 0), En).0, "CNY 0");
    }
}
