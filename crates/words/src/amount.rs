//! Amounts in words. No figure without its unit, and nothing that is open or unpublished as a zero.

use super::form::Writer;
use super::{sentence, word};
use catalogue::bilingual::Language::{self, En, Zh};
use catalogue::date::Date;
use catalogue::form::Form;
use catalogue::money::{Money, MoneyRange};
use catalogue::number::Number;
use catalogue::rate::Rate;
use catalogue::{Benefit, Catalogue, Measure, Payment, Period};
use engine::{Award, Outcome, Verdict};

/// The unit in which a sum reads best, and how many of its decimals are written.
#[derive(Clone, Copy, PartialEq, Eq)]
struct SumUnit {
    /// The power of ten.
    digits: u32,
    /// The word after the number; in Chinese it includes the currency.
    name: &'static str,
}

const fn unit(sum: Money, language: Language) -> SumUnit {
    let yuan = sum.yuan();
    match language {
        // 亿 only with at most four decimals; 万 always has at most four.
        Zh if yuan >= 100_000_000 && yuan % 10_000 == 0 => SumUnit { digits: 8, name: "亿元" },
        Zh if yuan >= 10_000 => SumUnit { digits: 4, name: "万元" },
        Zh => SumUnit { digits: 0, name: "元" },
        En if yuan >= 1_000_000_000 && yuan % 10_000_000 == 0 => SumUnit { digits: 9, name: " billion" },
        En if yuan >= 1_000_000 && yuan % 10_000 == 0 => SumUnit { digits: 6, name: " million" },
        En => SumUnit { digits: 0, name: "" },
    }
}

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

/// The number in a unit, exactly.
fn in_unit(sum: Money, unit: SumUnit) -> String {
    let one = 10_i64.pow(unit.digits);
    let whole = grouped(sum.yuan() / one);
    let rest = sum.yuan() % one;
    if rest == 0 {
        return whole;
    }
    let decimals = format!("{rest:0width$}", width = unit.digits as usize);
    format!("{whole}.{}", decimals.trim_end_matches('0'))
}

/// A sum: `60 万元`, `CNY 600,000`.
pub fn money(sum: Money, language: Language) -> String {
    let unit = unit(sum, language);
    let number = in_unit(sum, unit);
    match language {
        Zh => format!("{number} {}", unit.name),
        En => format!("CNY {number}{}", unit.name),
    }
}

/// A sum in whole yuan, to read back what was typed: `5,000,000 元`.
pub fn yuan(sum: Money, language: Language) -> String {
    let number = grouped(sum.yuan());
    match language {
        Zh => format!("{number} 元"),
        En => format!("CNY {number}"),
    }
}

fn between(min: Money, max: Money, language: Language) -> String {
    let (low, high) = (unit(min, language), unit(max, language));
    if low == high {
        let (min, max) = (in_unit(min, low), in_unit(max, high));
        match language {
            Zh => format!("{min}–{max} {}", high.name),
            En => format!("CNY {min}–{max}{}", high.name),
        }
    } else {
        let (min, max) = (money(min, language), money(max, language));
        match language {
            Zh => format!("{min}–{max}"),
            En => format!("{min} to {max}"),
        }
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
pub fn range(range: MoneyRange, open: Open, language: Language) -> String {
    match (range.min, range.max, open) {
        (min, Some(max), _) if min == max => money(max, language),
        (Money::ZERO, Some(max), _) => sentence::up_to(&money(max, language), language),
        (min, Some(max), _) => between(min, max, language),
        (Money::ZERO, None, Open::NoCeiling) => sentence::no_ceiling(language).to_owned(),
        (Money::ZERO, None, Open::Answers) => sentence::depends_on_answers(language).to_owned(),
        (min, None, Open::NoCeiling) => sentence::at_least_without_ceiling(&money(min, language), language),
        (min, None, Open::Answers) => sentence::at_least_rest_open(&money(min, language), language),
    }
}

/// An award, without how often: `20 万元`, `未公布`.
pub fn award(award: Award, open: Open, language: Language) -> String {
    match award {
        Award::Sum(sum) => range(sum, open, language),
        Award::NotPublished => sentence::not_published(language).to_owned(),
        Award::Service => sentence::no_amount(language).to_owned(),
        Award::NotStated => sentence::not_stated(language).to_owned(),
    }
}

/// An amount with how often it is given: `每年最多 10 万元，最长 3 年`.
pub fn with_period(amount: &str, period: Period, years: Option<u8>, language: Language) -> String {
    let often = word::period(period, language);
    let text = match (period, language) {
        (Period::Once, _) => amount.to_owned(),
        (Period::PerProject, Zh) => glued("每个项目", amount),
        (Period::PerItem, Zh) => glued("每项", amount),
        (_, Zh) => glued(often, amount),
        (_, En) => format!("{amount} {often}"),
    };
    match years {
        Some(years) => sentence::for_years(&text, years, language),
        None => text,
    }
}

/// Chinese words, with a space between Chinese and a figure.
fn glued(words: &str, rest: &str) -> String {
    let space = if rest.starts_with(|c: char| c.is_ascii_digit()) { " " } else { "" };
    format!("{words}{space}{rest}")
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
pub fn of_outcome(catalogue: &Catalogue, outcome: &Outcome, as_of: Date, language: Language) -> Option<AmountWords> {
    let benefit = &catalogue.measure(outcome.measure).benefit;
    let given = outcome.verdict.award()?;
    let waits = match &outcome.verdict {
        Verdict::Eligible { missing, .. } | Verdict::Undetermined { missing_for_award: missing, .. } => {
            !missing.is_empty()
        }
        Verdict::Ineligible => false,
    };
    let open = if waits { Open::Answers } else { Open::NoCeiling };
    let words = award(given, open, language);
    let (amount, basis, once) = match given {
        Award::Sum(sum) => {
            let says_nothing = sum.max.is_none() && sum.min == Money::ZERO;
            let basis = (sum.exact().is_none() && waits).then(|| formula_on(catalogue, benefit, as_of, language));
            let once = (!says_nothing && benefit.period == Period::Once).then(|| word::period(Period::Once, language));
            let often = if says_nothing { words } else { with_period(&words, benefit.period, benefit.years, language) };
            (often, basis.flatten(), once)
        }
        Award::NotPublished | Award::Service | Award::NotStated => (words, None, None),
    };
    Some(AmountWords { amount, basis, once })
}

/// What a measure pays by its text, for any enterprise: for measures that do not apply, and for lists of all.
pub fn by_the_text(catalogue: &Catalogue, measure: &Measure, as_of: Date, language: Language) -> String {
    let benefit = &measure.benefit;
    match &benefit.payment {
        Payment::Nothing => sentence::no_amount(language).to_owned(),
        Payment::NotStated => sentence::not_stated(language).to_owned(),
        Payment::NotPublished => sentence::not_published(language).to_owned(),
        Payment::Amounts(_) => formula_on(catalogue, benefit, as_of, language)
            .unwrap_or_else(|| sentence::not_published(language).to_owned()),
    }
}

fn formula_on(catalogue: &Catalogue, benefit: &Benefit, as_of: Date, language: Language) -> Option<String> {
    let amount = benefit.payment.on(as_of)?;
    let words = Writer { catalogue, language, home: None, excludes: false }.formula(amount);
    // A level table or a sum lists several amounts; state the period once, before the list.
    let several = matches!(amount.uncited(), Form::Levels(_) | Form::Sum(_));
    Some(match (several, benefit.period, language) {
        (true, Period::Once, _) => words,
        (true, period, Zh) => format!("{}：{words}", word::period(period, Zh)),
        (true, period, En) => format!("{words}, {}", word::period(period, En)),
        // A cap by the year or the project says so itself.
        (false, _, _) if matches!(amount.uncited(), Form::AtMost(_) | Form::Share(_)) => match benefit.years {
            Some(years) => sentence::for_years(&words, years, language),
            None => words,
        },
        (false, period, _) => with_period(&words, period, benefit.years, language),
    })
}

/// A label and an amount beside each other.
pub(crate) fn labelled(label: &str, amount: &str) -> String {
    let space = if amount.starts_with('（') { "" } else { " " };
    format!("{label}{space}{amount}")
}

/// A sum that need not be whole or above nothing: `0.3 元`, `CNY 0.30`, `−2,500 万元`. Beyond four decimals only two are
/// written, the rest is left out.
pub(crate) fn exactly(number: Number, language: Language) -> String {
    if number < Number::ZERO {
        return format!("{MINUS}{}", exactly(Number::ZERO.minus(number), language));
    }
    if number.is_whole() {
        return money(Money::from_yuan(number.floor()), language);
    }
    let parts = number.times(Number::whole(10_000));
    let fine = if parts.is_whole() { parts.floor() } else { parts.floor() / 100 * 100 };
    let decimals = format!("{:04}", fine % 10_000);
    let decimals = decimals.trim_end_matches('0');
    let whole = grouped(fine / 10_000);
    match language {
        Zh => format!("{whole}.{decimals:0<1} 元"),
        En => format!("CNY {whole}.{decimals:0<2}"),
    }
}

/// The shares of a step of an amount: `20%`, `不超过 30%`, `不低于 70%`.
pub fn rates(least: Rate, most: Option<Rate>, language: Language) -> String {
    match most {
        Some(most) if most == least => least.to_string(),
        Some(most) if least == Rate::ZERO => sentence::up_to(&most.to_string(), language),
        Some(most) => format!("{least}–{most}"),
        None => sentence::at_least(&least.to_string(), language),
    }
}

#[cfg(test)]
mod tests {
    use super::{Open, award, exactly, grouped, money, range, with_period, yuan};
    use catalogue::Period;
    use catalogue::bilingual::Language::{En, Zh};
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
            assert_eq!(money(cny(sum), Zh), zh);
            assert_eq!(money(cny(sum), En), en);
        }
        assert_eq!(yuan(cny(5_000_000), Zh), "5,000,000 元");
        assert_eq!(yuan(cny(5_000_000), En), "CNY 5,000,000");
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
            assert_eq!((exactly(number, Zh), exactly(number, En)), (zh.to_owned(), en.to_owned()));
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
            assert_eq!(range(given, Open::Answers, Zh), zh);
            assert_eq!(range(given, Open::Answers, En), en);
        }
    }

    #[test]
    fn what_is_open_is_said_in_words_and_never_as_zero() {
        let open = |min: i64| MoneyRange { min: cny(min), max: None };
        assert_eq!(range(open(700_000), Open::NoCeiling, Zh), "至少 70 万元（未设上限）");
        assert_eq!(range(open(700_000), Open::NoCeiling, En), "at least CNY 700,000 (no ceiling stated)");
        assert_eq!(range(open(700_000), Open::Answers, Zh), "至少 70 万元，其余取决于您的回答");
        assert_eq!(range(open(0), Open::Answers, Zh), "取决于您的回答");
        assert_eq!(range(open(0), Open::Answers, En), "depends on your answers");
        assert_eq!(range(open(0), Open::NoCeiling, Zh), "未设上限");
        assert_eq!(award(Award::NotPublished, Open::Answers, Zh), "金额未公布");
        assert_eq!(award(Award::Service, Open::Answers, En), "no amount: a service");
    }

    #[test]
    fn how_often_stands_where_each_language_puts_it() {
        assert_eq!(with_period("最多 10 万元", Period::PerYear, Some(3), Zh), "每年最多 10 万元，最长 3 年");
        assert_eq!(
            with_period("up to CNY 100,000", Period::PerYear, Some(3), En),
            "up to CNY 100,000 a year, for at most 3 years"
        );
        assert_eq!(with_period("20 万元", Period::Once, None, Zh), "20 万元");
        assert_eq!(with_period("20 万元", Period::PerProject, None, Zh), "每个项目 20 万元");
    }
}
