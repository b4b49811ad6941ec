//! Amounts in words. No figure without its unit, and nothing that is open or unpublished as a zero.

use super::form::Writer;
use super::texts::{SumUnit, Texts};
use super::{sentence, word};
use catalogue::date::Date;
use catalogue::form::Form;
use catalogue::money::{Money, MoneyRange};
use catalogue::number::Number;
use catalogue::rate::Rate;
use catalogue::{Benefit, Catalogue, Measure, Payment, Period};
use engine::{Award, Outcome, Verdict};

/// Before a number below nothing.
const MINUS: char = '−';

/// A whole number with separators: `5,000,000`.
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 + 3);
    if number < 0 {
        text.push(MINUS);
    }
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The units of sums, the smallest first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    /// The currency's own.
    Small,
    Middle,
    Large,
}

impl Unit {
    /// The unit in which a sum reads best: the largest in which it has not too many decimals.
    fn of(sum: Money, texts: Texts) -> Self {
        let reads = |unit: SumUnit| {
            let finest = 10_i64.pow(unit.power.saturating_sub(unit.decimals));
            sum.yuan() >= 10_i64.pow(unit.power) && sum.yuan() % finest == 0
        };
        match texts.locale() {
            locale if reads(locale.sum_large) => Self::Large,
            locale if reads(locale.sum_middle) => Self::Middle,
            _ => Self::Small,
        }
    }

    /// A sum in the unit, exactly, without its name.
    fn number(self, sum: Money, texts: Texts) -> String {
        let power = match self {
            Self::Small => 0,
            Self::Middle => texts.locale().sum_middle.power,
            Self::Large => texts.locale().sum_large.power,
        };
        let one = 10_i64.pow(power);
        let whole = grouped(sum.yuan() / one);
        let rest = sum.yuan() % one;
        if rest == 0 {
            return whole;
        }
        let decimals = format!("{rest:0width$}", width = power as usize);
        format!("{whole}.{}", decimals.trim_end_matches('0'))
    }

    /// A number with the name of the unit.
    fn named(self, number: &str, texts: Texts) -> String {
        match self {
            Self::Small => texts.sum_small(number),
            Self::Middle => texts.sum_middle(number),
            Self::Large => texts.sum_large(number),
        }
    }
}

/// A sum: `60 万元`, `CNY 600,000`.
pub fn money(sum: Money, texts: Texts) -> String {
    let unit = Unit::of(sum, texts);
    unit.named(&unit.number(sum, texts), texts)
}

/// A sum in whole yuan, to read back what was typed: `5,000,000 元`.
pub fn yuan(sum: Money, texts: Texts) -> String {
    texts.sum_small(&grouped(sum.yuan()))
}

fn between(min: Money, max: Money, texts: Texts) -> String {
    let unit = Unit::of(max, texts);
    if Unit::of(min, texts) == unit {
        unit.named(&format!("{}–{}", unit.number(min, texts), unit.number(max, texts)), texts)
    } else {
        texts.sum_between(&money(min, texts), &money(max, texts))
    }
}

/// Why a range has no upper end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Open {
    /// The document sets none.
    NoCeiling,
    /// An answer is missing.
    Answers,
}

/// A range: `60–260 万元`, `最多 100 万元`, `至少 70 万元（未设上限）`.
pub fn range(range: MoneyRange, open: Open, texts: Texts) -> String {
    match (range.min, range.max, open) {
        (min, Some(max), _) if min == max => money(max, texts),
        (Money::ZERO, Some(max), _) => texts.up_to(&money(max, texts)),
        (min, Some(max), _) => between(min, max, texts),
        (Money::ZERO, None, Open::NoCeiling) => texts.no_ceiling().to_owned(),
        (Money::ZERO, None, Open::Answers) => texts.depends_on_answers().to_owned(),
        (min, None, Open::NoCeiling) => texts.at_least_without_ceiling(&money(min, texts)),
        (min, None, Open::Answers) => texts.at_least_rest_open(&money(min, texts)),
    }
}

/// An award, without how often: `20 万元`, `未公布`.
pub fn award(award: Award, open: Open, texts: Texts) -> String {
    match award {
        Award::Sum(sum) => range(sum, open, texts),
        Award::NotPublished => texts.not_published().to_owned(),
        Award::Service => texts.no_amount().to_owned(),
        Award::NotStated => texts.not_stated().to_owned(),
    }
}

/// An amount with how often it is given: `每年最多 10 万元，最长 3 年`.
pub fn with_period(amount: &str, period: Period, years: Option<u8>, texts: Texts) -> String {
    let text = match period {
        Period::Once | Period::NotStated => amount.to_owned(),
        Period::PerProject => texts.amount_per_project(amount),
        Period::PerItem => texts.amount_per_item(amount),
        Period::PerYear | Period::PerMonth => texts.amount_often(amount, word::period(period, texts)),
    };
    let text = sentence::tidy(&text, texts);
    match years {
        Some(years) => texts.for_years(&text, years),
        None => text,
    }
}

/// An amount in words and, where a figure is not known yet, what it is computed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmountWords {
    /// The amount: `每年最多 10 万元，最长 3 年`.
    pub amount: String,
    /// How it is computed, where the amount alone says little: `与“…”等额（1:1）`.
    pub basis: Option<String>,
    /// That it is paid once, where a figure does not say how often.
    pub once: Option<&'static str>,
}

/// What a measure pays by its outcome. `None` where it does not apply, which is not the same as 0.
pub fn of_outcome(catalogue: &Catalogue, outcome: &Outcome, as_of: Date, texts: Texts) -> Option<AmountWords> {
    let benefit = &catalogue.measure(outcome.measure).benefit;
    let given = outcome.verdict.award()?;
    let waits = match &outcome.verdict {
        Verdict::Eligible { missing, .. } | Verdict::Undetermined { missing_for_award: missing, .. } => {
            !missing.is_empty()
        }
        Verdict::Ineligible => false,
    };
    let open = if waits { Open::Answers } else { Open::NoCeiling };
    let words = award(given, open, texts);
    let (amount, basis, once) = match given {
        Award::Sum(sum) => {
            let says_nothing = sum.max.is_none() && sum.min == Money::ZERO;
            let basis = (sum.exact().is_none() && waits).then(|| formula_on(catalogue, benefit, as_of, texts));
            let once = (!says_nothing && benefit.period == Period::Once).then(|| word::period(Period::Once, texts));
            let often = if says_nothing { words } else { with_period(&words, benefit.period, benefit.years, texts) };
            (often, basis.flatten(), once)
        }
        Award::NotPublished | Award::Service | Award::NotStated => (words, None, None),
    };
    Some(AmountWords { amount, basis, once })
}

/// What a measure pays by its text, for any enterprise: for measures that do not apply, and for lists of all.
pub fn by_the_text(catalogue: &Catalogue, measure: &Measure, as_of: Date, texts: Texts) -> String {
    let benefit = &measure.benefit;
    match &benefit.payment {
        Payment::Nothing => texts.no_amount().to_owned(),
        Payment::NotStated => texts.not_stated().to_owned(),
        Payment::NotPublished => texts.not_published().to_owned(),
        Payment::Amounts(_) => {
            formula_on(catalogue, benefit, as_of, texts).unwrap_or_else(|| texts.not_published().to_owned())
        }
    }
}

fn formula_on(catalogue: &Catalogue, benefit: &Benefit, as_of: Date, texts: Texts) -> Option<String> {
    let amount = benefit.payment.on(as_of)?;
    let words = Writer { catalogue, texts, home: None, excludes: false }.formula(amount);
    // A level table or a sum lists several amounts; state the period once, before the list.
    let several = matches!(amount.uncited(), Form::Levels(_) | Form::Sum(_));
    Some(match (several, benefit.period) {
        (true, Period::Once | Period::NotStated) => words,
        (true, period) => texts.amounts_often(&words, word::period(period, texts)),
        // A cap by the year or the project says so itself.
        (false, _) if matches!(amount.uncited(), Form::AtMost(_) | Form::Share(_)) => match benefit.years {
            Some(years) => texts.for_years(&words, years),
            None => words,
        },
        (false, period) => with_period(&words, period, benefit.years, texts),
    })
}

/// A label and an amount beside each other.
pub(crate) fn labelled(label: &str, amount: &str) -> String {
    let space = if amount.starts_with('（') { "" } else { " " };
    format!("{label}{space}{amount}")
}

/// A sum that need not be whole or above nothing: `0.3 元`, `CNY 0.30`, `−2,500 万元`. Beyond four decimals only two are
/// written, the rest is left out.
pub(crate) fn exactly(number: Number, texts: Texts) -> String {
    if number < Number::ZERO {
        return format!("{MINUS}{}", exactly(Number::ZERO.minus(number), texts));
    }
    if number.is_whole() {
        return money(Money::from_yuan(number.floor()), texts);
    }
    let parts = number.times(Number::whole(10_000));
    let fine = if parts.is_whole() { parts.floor() } else { parts.floor() / 100 * 100 };
    let decimals = format!("{:04}", fine % 10_000);
    let decimals = decimals.trim_end_matches('0');
    let whole = grouped(fine / 10_000);
    texts.sum_small(&format!("{whole}.{decimals:0<least$}", least = texts.locale().sum_decimals))
}

/// The shares of a step of an amount: `20%`, `不超过 30%`, `不低于 70%`.
pub fn rates(least: Rate, most: Option<Rate>, texts: Texts) -> String {
    match most {
        Some(most) if most == least => least.to_string(),
        Some(most) if least == Rate::ZERO => texts.up_to(&most.to_string()),
        Some(most) => format!("{least}–{most}"),
        None => texts.at_least(&least.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Open, award, exactly, grouped, money, range, with_period, yuan};
    use crate::texts::{EN, ZH};
    use catalogue::Period;
    use catalogue::money::{Money, MoneyRange};
    use catalogue::number::Number;
    use engine::Award;

    const fn cny(yuan: i64) -> Money {
        Money::from_yuan(yuan)
    }

    #[test]
    fn a_sum_is_exact_in_the_unit_that_reads_best() {
        for (sum, zh, en) in [
            (0, "0 元", "CNY 0"),
            (1, "1 元", "CNY 1"),
            (9_999, "9,999 元", "CNY 9,999"),
            (10_000, "1 万元", "CNY 10,000"),
            (600_000, "60 万元", "CNY 600,000"),
            (1_000_000, "100 万元", "CNY 1 million"),
            (4_999_999, "499.9999 万元", "CNY 4,999,999"),
            (2_600_000, "260 万元", "CNY 2.6 million"),
            (50_000_000, "5,000 万元", "CNY 50 million"),
            (99_999_999, "9,999.9999 万元", "CNY 99,999,999"),
            (150_000_000, "1.5 亿元", "CNY 150 million"),
            (150_005_000, "15,000.5 万元", "CNY 150,005,000"),
            (1_500_000_000, "15 亿元", "CNY 1.5 billion"),
        ] {
            assert_eq!(money(cny(sum), ZH), zh);
            assert_eq!(money(cny(sum), EN), en);
        }
        assert_eq!(yuan(cny(5_000_000), ZH), "5,000,000 元");
        assert_eq!(yuan(cny(5_000_000), EN), "CNY 5,000,000");
    }

    #[test]
    fn a_step_may_be_below_nothing_or_a_part_of_a_yuan() {
        let n = |over, under| Number::fraction(over, under);
        for (number, zh, en) in [
            (n(3, 10), "0.3 元", "CNY 0.30"),
            (n(251, 20), "12.55 元", "CNY 12.55"),
            (n(20_000_001, 10_000), "2,000.0001 元", "CNY 2,000.0001"),
            (n(22_931_507, 3_000), "7,643.83 元", "CNY 7,643.83"),
            (n(-25_000_000, 1), "−2,500 万元", "−CNY 25 million"),
            (n(-1, 2), "−0.5 元", "−CNY 0.50"),
        ] {
            assert_eq!((exactly(number, ZH), exactly(number, EN)), (zh.to_owned(), en.to_owned()));
        }
        assert_eq!([grouped(-123_456), grouped(-12), grouped(0)], ["−123,456", "−12", "0"]);
    }

    #[test]
    fn a_range_names_its_unit_once_where_both_ends_share_it() {
        for (min, max, zh, en) in [
            (600_000, 2_600_000, "60–260 万元", "CNY 600,000 to CNY 2.6 million"),
            (200_000, 500_000, "20–50 万元", "CNY 200,000–500,000"),
            (1_000_000, 2_500_000, "100–250 万元", "CNY 1–2.5 million"),
            (5_000, 20_000, "5,000 元–2 万元", "CNY 5,000–20,000"),
            (0, 1_000_000, "最多 100 万元", "up to CNY 1 million"),
            (300_000, 300_000, "30 万元", "CNY 300,000"),
            (0, 0, "0 元", "CNY 0"),
        ] {
            let given = MoneyRange::between(cny(min), cny(max));
            assert_eq!(range(given, Open::Answers, ZH), zh);
            assert_eq!(range(given, Open::Answers, EN), en);
        }
    }

    #[test]
    fn what_is_open_is_said_in_words_and_never_as_zero() {
        let open = |min: i64| MoneyRange { min: cny(min), max: None };
        assert_eq!(range(open(700_000), Open::NoCeiling, ZH), "至少 70 万元（未设上限）");
        assert_eq!(range(open(700_000), Open::NoCeiling, EN), "at least CNY 700,000 (no ceiling stated)");
        assert_eq!(range(open(700_000), Open::Answers, ZH), "至少 70 万元，其余取决于您的回答");
        assert_eq!(range(open(0), Open::Answers, ZH), "取决于您的回答");
        assert_eq!(range(open(0), Open::Answers, EN), "depends on your answers");
        assert_eq!(range(open(0), Open::NoCeiling, ZH), "未设上限");
        assert_eq!(award(Award::NotPublished, Open::Answers, ZH), "金额未公布");
        assert_eq!(award(Award::Service, Open::Answers, EN), "no amount: a service");
    }

    #[test]
    fn how_often_stands_where_each_language_puts_it() {
        assert_eq!(with_period("最多 10 万元", Period::PerYear, Some(3), ZH), "每年最多 10 万元，最长 3 年");
        assert_eq!(
            with_period("up to CNY 100,000", Period::PerYear, Some(3), EN),
            "up to CNY 100,000 per year, for at most 3 years"
        );
        assert_eq!(with_period("20 万元", Period::Once, None, ZH), "20 万元");
        assert_eq!(with_period("20 万元", Period::PerProject, None, ZH), "每个项目 20 万元");
    }
}
