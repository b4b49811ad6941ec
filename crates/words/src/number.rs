//! Typed numbers: read back as they were understood, or with what is wrong with them.

use super::wording::words;
use super::{amount, answer, sentence};
use catalogue::FactKind;
use catalogue::bilingual::Language;
use catalogue::money::Money;
use catalogue::quantity::{self, QuantityError};
use engine::{Answer, Span};
use questionnaire::Reply;

/// A typed number as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The reply that the number makes.
    pub reply: Reply,
    /// The number read back: `500万 = 5,000,000 元`.
    pub echo: String,
}

/// The unit, for behind the field; none where what is typed has it.
pub fn unit(kind: &FactKind, language: Language) -> String {
    match kind {
        FactKind::Count(unit) => unit.many.in_language(language).to_owned(),
        FactKind::Area => sentence::form::square_metres(language).to_owned(),
        FactKind::Months => sentence::form::months_word(language).to_owned(),
        FactKind::Rate => "%".to_owned(),
        FactKind::Date | FactKind::YesNo | FactKind::Choice(_) | FactKind::Place => String::new(),
        FactKind::Money => sentence::yuan(language).to_owned(),
    }
}

/// Reads what was typed.
///
/// # Errors
/// A sentence that says what is wrong and what to do.
pub fn read(kind: &FactKind, typed: &str, language: Language) -> Result<Reading, &'static str> {
    // The field of a share has its sign behind it.
    let signed = format!("{}%", typed.trim());
    let bare_share = *kind == FactKind::Rate && !typed.contains(['%', '％', '‰', ':', '：']);
    let number = kind
        .parse(if bare_share && !typed.trim().is_empty() { &signed } else { typed })
        .map_err(|error| problem(kind, error, language))?;
    let understood = if *kind == FactKind::Money && quantity::is_abbreviated(typed) {
        // A number typed with 万 or million is read back with its zeros, and one with zeros as 万.
        amount::yuan(Money::from_yuan(number), language)
    } else {
        answer::number(kind, number, language)
    };
    Ok(Reading {
        reply: Reply::One(Answer::Number(Span::exactly(number))),
        echo: sentence::equals(typed.trim(), &understood, language),
    })
}

fn problem(kind: &FactKind, error: QuantityError, language: Language) -> &'static str {
    let words = words(language);
    match error {
        QuantityError::Empty => words.error_empty,
        QuantityError::NotANumber => words.error_not_a_number,
        QuantityError::Negative => words.error_negative,
        QuantityError::TooLarge => words.error_too_large,
        QuantityError::NotWhole if *kind == FactKind::Money => words.error_not_whole_money,
        QuantityError::NotWhole => words.error_not_whole,
        QuantityError::NotARate => sentence::form::not_a_rate(language),
        QuantityError::NotADay => sentence::form::not_a_day(language),
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use catalogue::bilingual::Bilingual;
    use catalogue::bilingual::Language::{En, Zh};
    use catalogue::{FactKind, Text, Unit};

    #[test]
    fn a_number_is_read_back_in_the_form_that_was_not_typed() {
        let echo = |typed: &str, language| read(&FactKind::Money, typed, language).map(|reading| reading.echo);
        assert_eq!(echo("500万", Zh).unwrap(), "500万 = 5,000,000 元");
        assert_eq!(echo("５００万", Zh).unwrap(), "５００万 = 5,000,000 元");
        assert_eq!(echo(" 5000000 ", Zh).unwrap(), "5000000 = 500 万元");
        assert_eq!(echo("500w", Zh).unwrap(), "500w = 5,000,000 元");
        assert_eq!(echo("5 million", En).unwrap(), "5 million = CNY 5,000,000");
        assert_eq!(echo("¥5,000,000", Zh).unwrap(), "¥5,000,000 = 500 万元");
        assert_eq!(echo("5,000,000", En).unwrap(), "5,000,000 = CNY 5 million");
        let text = |zh: &str, en: &str| Text::Both(Bilingual { zh: zh.to_owned(), en: en.to_owned() });
        let accepts = vec!["家".to_owned()];
        let houses =
            FactKind::Count(Unit { many: text("家", "enterprises"), one: text("家", "enterprise"), accepts });
        assert_eq!(read(&houses, "7家", Zh).unwrap().echo, "7家 = 7 家");
    }

    #[test]
    fn what_is_no_number_is_answered_with_what_to_do() {
        let error = |typed: &str| read(&FactKind::Money, typed, Zh).unwrap_err();
        assert!(error("").starts_with("请填写数字"));
        assert!(error("abc").starts_with("这不是数字"));
        assert!(error("-5").starts_with("不能小于 0"));
        assert!(error("0.5元").starts_with("请写到整元"));
        assert!(error("99999999999999").starts_with("数字太大"));
    }
}
