//! Typed numbers: read back as they were understood, or with what is wrong with them.

use super::{amount, answer};
use crate::texts::Texts;
use catalogue::FactKind;
use catalogue::money::Money;
use catalogue::quantity::{self, QuantityError, half_width};
use engine::{Answer, Span};
use questionnaire::Reply;

/// A typed number as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The reply that the number makes.
    pub reply: Reply,
    /// The number read back: `500万 = 5,000,000 元`; empty where that would say nothing new.
    pub echo: String,
    /// What is asked back before it counts.
    pub doubt: Option<Doubt>,
}

/// A number that is hardly meant, asked back: neither refused nor silently taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    pub ask: String,
    /// What may have been meant, in words, and the reply that it makes.
    pub options: Vec<(String, Reply)>,
}

/// The unit, for behind the field; none where what is typed has it.
pub fn unit(kind: &FactKind, texts: Texts) -> String {
    match kind {
        FactKind::Count(unit) => unit.many.in_language(texts.language()).to_owned(),
        FactKind::Area => texts.square_metres().to_owned(),
        FactKind::Months => texts.months_word().to_owned(),
        FactKind::Rate => "%".to_owned(),
        FactKind::Date | FactKind::YesNo | FactKind::Choice(_) | FactKind::Place => String::new(),
        FactKind::Money => texts.yuan().to_owned(),
    }
}

/// Reads what was typed.
///
/// # Errors
/// A sentence that says what is wrong and what to do.
pub fn read(kind: &FactKind, typed: &str, texts: Texts) -> Result<Reading, &'static str> {
    // The field of a share has its sign behind it.
    let signed = format!("{}%", typed.trim());
    let bare_share = *kind == FactKind::Rate && !typed.contains(['%', '％', '‰', ':', '：']);
    let number = kind
        .parse(if bare_share && !typed.trim().is_empty() { &signed } else { typed })
        .map_err(|error| problem(kind, error, texts))?;
    let narrow =
        |text: &str| text.chars().map(half_width).filter(|c| !c.is_whitespace() && *c != ',').collect::<String>();
    let plain = narrow(typed);
    let in_full = plain.chars().filter(char::is_ascii_digit).eq(number.to_string().chars());
    let understood = if *kind == FactKind::Money && !in_full {
        // A number typed with 万 or million is read back with its zeros, and one with zeros as 万.
        amount::yuan(Money::from_yuan(number), texts)
    } else {
        answer::number(kind, number, texts)
    };
    let said = narrow(&understood);
    let digits = plain.trim_matches(|c: char| !c.is_ascii_digit());
    let nothing_new = said.contains(&plain) || (in_full && said.contains(digits));
    Ok(Reading {
        reply: reply(number),
        echo: if nothing_new { String::new() } else { texts.equals(typed.trim(), &understood) },
        doubt: doubt(kind, number, typed, texts),
    })
}

fn reply(number: i64) -> Reply {
    Reply::One(Answer::Number(Span::exactly(number)))
}

/// How many yuan 万 is. Accounts and documents in China count in it, so people often leave it out.
const WAN: i64 = 10_000;

/// What is asked back: a sum of less than one 万 without a unit, because 500 may be 500万, and what is larger than such
/// figures are. Both can be true: so they are asked and not refused.
fn doubt(kind: &FactKind, number: i64, typed: &str, texts: Texts) -> Option<Doubt> {
    let word = |number: i64| answer::number(kind, number, texts);
    // With a unit, with 万 or with its letter, it says what it means.
    let bare = *kind == FactKind::Money
        && quantity::parse(typed, &[]).is_ok()
        && !typed.contains(['万', '萬', 'w', 'W', 'ｗ', 'Ｗ']);
    if bare && (1..WAN).contains(&number) {
        let options = [number, number * WAN].map(|number| (word(number), reply(number)));
        return Some(Doubt { ask: texts.doubt_unit(&options[0].0, &options[1].0), options: options.into() });
    }
    (number > kind.usual()).then(|| Doubt {
        ask: texts.doubt_large(&word(number)),
        options: vec![(texts.doubt_sure().to_owned(), reply(number))],
    })
}

fn problem(kind: &FactKind, error: QuantityError, texts: Texts) -> &'static str {
    match error {
        QuantityError::Empty => texts.error_empty(),
        QuantityError::NotANumber if *kind == FactKind::Money => texts.error_not_a_number(),
        QuantityError::NotANumber => texts.error_not_a_count(),
        QuantityError::Negative => texts.error_negative(),
        QuantityError::TooLarge => texts.error_too_large(),
        QuantityError::NotWhole if *kind == FactKind::Money => texts.error_not_whole_money(),
        QuantityError::NotWhole => texts.error_not_whole(),
        QuantityError::NotARate => texts.not_a_rate(),
        QuantityError::NotADay => texts.not_a_day(),
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::texts::{EN, ZH};
    use catalogue::bilingual::Bilingual;
    use catalogue::{FactKind, Text, Unit};

    fn people() -> FactKind {
        let text = |zh: &str, en: &str| Text::Both(Bilingual { zh: zh.to_owned(), en: en.to_owned() });
        let accepts = ["people", "person", "人", "名"].map(ToOwned::to_owned).to_vec();
        FactKind::Count(Unit { many: text("人", "people"), one: text("人", "person"), accepts })
    }

    #[test]
    fn a_number_is_read_back_in_the_form_that_was_not_typed() {
        let echo = |typed: &str, texts| read(&FactKind::Money, typed, texts).map(|reading| reading.echo);
        assert_eq!(echo("500万", ZH).unwrap(), "500万 = 5,000,000 元");
        assert_eq!(echo("５００万", ZH).unwrap(), "５００万 = 5,000,000 元");
        assert_eq!(echo("五百万", ZH).unwrap(), "五百万 = 5,000,000 元");
        assert_eq!(echo("一百二十万元", ZH).unwrap(), "一百二十万元 = 1,200,000 元");
        assert_eq!(echo(" 5000000 ", ZH).unwrap(), "5000000 = 500 万元");
        assert_eq!(echo("500w", ZH).unwrap(), "500w = 5,000,000 元");
        assert_eq!(echo("5 million", EN).unwrap(), "5 million = CNY 5,000,000");
        assert_eq!(echo("1.5m", EN).unwrap(), "1.5m = CNY 1,500,000");
        assert_eq!(echo("¥5,000,000", ZH).unwrap(), "¥5,000,000 = 500 万元");
        assert_eq!(echo("5,000,000", EN).unwrap(), "5,000,000 = CNY 5 million");
        assert_eq!(echo("RMB 5000000", EN).unwrap(), "RMB 5000000 = CNY 5 million");
    }

    #[test]
    fn what_says_nothing_new_is_not_read_back() {
        let echo = |kind: &FactKind, typed: &str, texts| read(kind, typed, texts).unwrap().echo;
        for typed in ["2", "２", " 2 ", "2人", "2 人", "2名", "1,200", "1200人", "0"] {
            assert_eq!(echo(&people(), typed, ZH), "", "{typed}");
        }
        assert_eq!(echo(&people(), "2 people", EN), "");
        assert_eq!(echo(&people(), "两名", ZH), "两名 = 2 人");
        assert_eq!(echo(&people(), "十二", ZH), "十二 = 12 人");
        assert_eq!(echo(&people(), "3千", ZH), "3千 = 3,000 人");
        assert_eq!(echo(&people(), "3、5", ZH), "3、5 = 35 人");
        assert_eq!(echo(&FactKind::Money, "500元", ZH), "");
        assert_eq!(echo(&FactKind::Rate, "3.5", ZH), "");
        assert_eq!(echo(&FactKind::Rate, "3.5%", ZH), "");
        assert_eq!(echo(&FactKind::Rate, "1:1", ZH), "1:1 = 100%");
        assert_eq!(echo(&FactKind::Date, "2024-12-20", EN), "2024-12-20 = 20 December 2024");
    }

    #[test]
    fn what_is_no_number_is_answered_with_what_to_do() {
        let error = |typed: &str| read(&FactKind::Money, typed, ZH).unwrap_err();
        assert!(error("").starts_with("请填写数字"));
        assert!(error("abc").starts_with("这不是数字"));
        assert!(error("十百").contains("500万"));
        assert!(error("-5").starts_with("不能小于 0"));
        assert!(error("0.5元").starts_with("请写到整元"));
        assert!(error("99999999999999").starts_with("数字太大"));
        let counted = read(&people(), "三五", ZH).unwrap_err();
        assert!(counted.starts_with("这不是数字") && !counted.contains('万'), "{counted}");
    }

    #[test]
    fn a_small_sum_without_a_unit_is_asked_back() {
        let asked = |typed: &str, texts| {
            let doubt = read(&FactKind::Money, typed, texts).unwrap().doubt;
            doubt.map(|doubt| (doubt.ask, doubt.options))
        };
        let (ask, options) = asked("500", ZH).unwrap();
        assert_eq!(ask, "是 500 元，还是 500 万元？");
        let [(small, one), (large, many)] = options.try_into().unwrap();
        assert_eq!([small.as_str(), large.as_str()], ["500 元", "500 万元"]);
        assert_eq!([one, many], [super::reply(500), super::reply(5_000_000)]);
        assert_eq!(asked("500", EN).unwrap().0, "Is it CNY 500, or CNY 5 million?");
        for typed in ["1", "9,999", "五百", "5千", "５００"] {
            assert!(asked(typed, ZH).is_some(), "{typed}");
        }
        for typed in ["0", "10000", "500元", "¥500", "CNY 500", "0.5万", "0.05w", "500万"] {
            assert_eq!(asked(typed, ZH), None, "{typed}");
        }
    }

    #[test]
    fn what_is_larger_than_such_figures_are_is_asked_back() {
        let asked = |kind: &FactKind, typed: &str| read(kind, typed, ZH).unwrap().doubt;
        let doubt = asked(&people(), "99,999,999,999").unwrap();
        assert_eq!(doubt.ask, "99,999,999,999 人，确定吗？");
        assert_eq!(doubt.options, [("确定".to_owned(), super::reply(99_999_999_999))]);
        assert_eq!(asked(&people(), "10000"), None);
        assert!(asked(&people(), "10001").is_some());
        assert_eq!(asked(&FactKind::Money, "100亿"), None);
        assert!(asked(&FactKind::Money, "10000000001").is_some());
        assert_eq!(asked(&FactKind::Area, "100万"), None);
        assert!(asked(&FactKind::Area, "1000001").is_some());
        assert_eq!(asked(&FactKind::Rate, "1000"), None);
    }
}
