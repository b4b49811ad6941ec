//! The one wording of a total, for the page, print, the chart, comparisons, the tool and the API.
//!
//! A total is a range: its lower end is what is certain, and what an authority still has to decide counts from nothing
//! there. Where some of its measures have no known upper end, the range covers the others and a sentence of its own
//! counts those, because neither "up to" a sum nor "depends on your answers" would be the truth alone.

use super::row::Bar;
use super::status::StatusTag;
use super::{amount, sentence, word};
use crate::texts::Texts;
use catalogue::money::{Money, MoneyRange};
use catalogue::{Catalogue, MeasureId, Period, Status};
use engine::Total;

/// A total in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TotalWords {
    /// The range as far as it is known: `最多 260 万元`.
    pub amount: String,
    /// How many measures have no known upper end, where the range is that of the others.
    pub open: Option<String>,
    /// The lower end: `20 万元`, `还没有`.
    pub certain: String,
    /// The upper end, as far as it is known: `260 万元`.
    pub most: String,
    /// How often and to whom: `一次性 · 支付给单位`.
    pub label: String,
    /// The label where there is little room: how often, and to whom unless that is the organisation itself.
    pub brief: String,
}

impl TotalWords {
    /// A total in a language.
    /// `of` is the title of the measure whose projects or items it is for, if it is for such.
    pub fn new(total: &Total, of: Option<&str>, texts: Texts) -> Self {
        let is_open = total.range.max.is_none();
        // Where no measure has an upper end, "up to nothing" would be the opposite of the truth.
        let nothing_known = is_open && total.max_of_closed == Money::ZERO;
        let (amount, most) = if nothing_known {
            let depends = texts.depends_on_answers();
            (depends.to_owned(), depends.to_owned())
        } else {
            let closed = MoneyRange::between(total.range.min, total.max_of_closed);
            (amount::range(closed, amount::Open::Answers, texts), amount::money(total.max_of_closed, texts))
        };
        let label = label_of(total.period, total.to_people, of, texts);
        Self {
            amount,
            most,
            open: (is_open && !nothing_known).then(|| texts.count_open(total.open)),
            certain: match total.range.min {
                Money::ZERO => texts.nothing_certain().to_owned(),
                certain => amount::money(certain, texts),
            },
            brief: if total.to_people || of.is_some() {
                label.clone()
            } else {
                word::period(total.period, texts).to_owned()
            },
            label,
        }
    }

    /// The range, and how many measures have no known upper end: `最多 260 万元，另有 1 项的金额尚不能确定上限`.
    pub fn whole_amount(&self, texts: Texts) -> String {
        match &self.open {
            Some(open) => texts.total_and_open(&self.amount, open),
            None => self.amount.clone(),
        }
    }

    /// All of it on a line, for a list of totals of one status: the whole amount, how often and to whom.
    pub fn line(&self, texts: Texts) -> String {
        sentence::dotted(&[&self.whole_amount(texts), &self.label])
    }
}

/// A total as a row: in words, and as a bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TotalRow {
    pub words: TotalWords,
    /// Its range on the scale of the list.
    pub bar: Bar,
}

impl TotalRow {
    /// A total on a scale that ends at `full`.
    pub fn new(total: &Total, of: Option<&str>, full: Money, texts: Texts) -> Self {
        let is_open = total.range.max.is_none();
        Self {
            words: TotalWords::new(total, of, texts),
            bar: Bar::new(total.range.min, total.max_of_closed, full, is_open),
        }
    }
}

/// How often and to whom a total is paid: `一次性 · 支付给单位`.
pub fn label(period: Period, to_people: bool, texts: Texts) -> String {
    sentence::dotted(&[word::period(period, texts), sentence::paid_to(to_people, texts)])
}

/// The same with the measure whose projects or items it is for, if it is for such.
pub fn label_of(period: Period, to_people: bool, of: Option<&str>, texts: Texts) -> String {
    let label = label(period, to_people, texts);
    of.map_or(label.clone(), |title| sentence::dotted(&[&label, title]))
}

/// The title of the measure whose projects or items a total is for.
pub fn title_of(catalogue: &Catalogue, of: Option<MeasureId>, texts: Texts) -> Option<&str> {
    of.map(|id| catalogue.measure(id).title.in_language(texts.language()))
}

/// The label with the status in front, where totals of several statuses are in one list.
pub fn label_with_status(status: Status, label: &str, texts: Texts) -> String {
    sentence::dotted(&[StatusTag::new(status, texts).tag, label])
}

#[cfg(test)]
mod tests {
    use super::{TotalRow, TotalWords};
    use crate::row::Bar;
    use crate::texts::{EN, ZH};
    use catalogue::Period;
    use catalogue::money::{Money, MoneyRange};
    use engine::Total;

    fn total(min: i64, closed: i64, open: usize) -> Total {
        Total {
            period: Period::Once,
            to_people: false,
            of: None,
            range: MoneyRange { min: Money::from_yuan(min), max: (open == 0).then_some(Money::from_yuan(closed)) },
            open,
            max_of_closed: Money::from_yuan(closed),
        }
    }

    #[test]
    fn an_open_total_says_what_is_known_and_what_is_not() {
        for (given, zh, en) in [
            (
                total(0, 2_600_000, 1),
                "最多 260 万元，另有 1 项的金额尚不能确定上限",
                "up to CNY 2.6 million, plus 1 measure whose upper end is not known yet",
            ),
            (
                total(200_000, 200_000, 2),
                "20 万元，另有 2 项的金额尚不能确定上限",
                "CNY 200,000, plus 2 measures whose upper end is not known yet",
            ),
            (total(0, 0, 2), "取决于您的回答", "depends on your answers"),
            (total(200_000, 200_000, 0), "20 万元", "CNY 200,000"),
            (total(0, 0, 0), "0 元", "CNY 0"),
        ] {
            assert_eq!(TotalWords::new(&given, None, ZH).whole_amount(ZH), zh);
            assert_eq!(TotalWords::new(&given, None, EN).whole_amount(EN), en);
        }
    }

    #[test]
    fn its_ends_say_what_is_certain_and_what_is_possible() {
        let ends = |total: Total, texts| {
            let words = TotalWords::new(&total, None, texts);
            (words.certain, words.most)
        };
        let pair = |certain: &str, most: &str| (certain.to_owned(), most.to_owned());
        assert_eq!(ends(total(200_000, 500_000, 1), ZH), pair("20 万元", "50 万元"));
        assert_eq!(ends(total(0, 10_000, 0), EN), pair("none yet", "CNY 10,000"));
        // Unknown is not nothing.
        assert_eq!(ends(total(0, 0, 2), ZH), pair("还没有", "取决于您的回答"));
        let row = TotalRow::new(&total(200_000, 500_000, 1), None, Money::from_yuan(1_000_000), ZH);
        assert_eq!(row.bar, Bar { certain: 200, possible: 500, open: true });
    }

    #[test]
    fn a_total_says_who_is_paid() {
        let people = Total { to_people: true, period: Period::PerYear, ..total(0, 10_000, 0) };
        assert_eq!(TotalWords::new(&people, None, ZH).line(ZH), "最多 1 万元 · 每年 · 支付给个人");
        assert_eq!(TotalWords::new(&people, None, EN).line(EN), "up to CNY 10,000 · per year · to people");
        let organisation = TotalWords::new(&total(0, 10_000, 0), None, EN);
        assert_eq!(organisation.line(EN), "up to CNY 10,000 · once · to the organisation");
        assert_eq!(
            (organisation.brief.as_str(), TotalWords::new(&people, None, ZH).brief.as_str()),
            ("once", "每年 · 支付给个人")
        );
    }
}
