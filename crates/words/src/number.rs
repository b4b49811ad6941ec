//! Typed numbers: read back as they were understood, or with what is wrong with them.

use super::{amount, answer};
use crate::texts::Texts;
use catalogue::FactKind;
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
    let understood = if *kind == FactKind::Money && quantity::is_abbreviated(typed) {
        // A number typed with 万 or million is read back with its zeros, and one with zeros as 万.
        amount::yuan(Money::from_yuan(number), texts)
    } else {
        answer::number(kind, number, texts)
    };
    Ok(Reading {
        reply: Reply::One(Answer::Number(Span::exactly(number))),
        echo: texts.equals(typed.trim(), &understood),
    })
}

fn problem(kind: &FactKind, error: QuantityError, texts: Texts) -> &'static str {
    match error {
        QuantityError::Empty => texts.error_empty(),
        QuantityError::NotANumber => texts.error_not_a_number(),
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

    #[test]
    fn a_number_is_read_back_in_the_form_that_was_not_typed() {
        let echo = |typed: &str, texts| read(&FactKind::Money, typed, texts).map(|reading| reading.echo);
        assert_eq!(echo("500万", ZH).unwrap(), "500万 = 5,000,000 元");
        assert_eq!(echo("５００万", ZH).unwrap(), "５００万 = 5,000,000 元");
        assert_eq!(echo(" 5000000 ", ZH).unwrap(), "5000000 = 500 万元");
        assert_eq!(echo("500w", ZH).unwrap(), "500w = 5,000,000 元");
        assert_eq!(echo("5 million", EN).unwrap(), "5 million = CNY 5,000,000");
        assert_eq!(echo("¥5,000,000", ZH).unwrap(), "¥5,000,000 = 500 万元");
        assert_eq!(echo("5,000,000", EN).unwrap(), "5,000,000 = CNY 5 million");
        let text = |zh: &str, en: &str| Text::Both(Bilingual { zh: zh.to_owned(), en: en.to_owned() });
        let accepts = vec!["家".to_owned()];
        let houses =
            FactKind::Count(Unit { many: text("家", "enterprises"), one: text("家", "enterprise"), accepts });
        assert_eq!(read(&houses, "7家", ZH).unwrap().echo, "7家 = 7 家");
    }

    #[test]
    fn what_is_no_number_is_answered_with_what_to_do() {
        let error = |typed: &str| read(&FactKind::Money, typed, ZH).unwrap_err();
        assert!(error("").starts_with("请填写数字"));
        assert!(error("abc").starts_with("这不是数字"));
        assert!(error("-5").starts_with("不能小于 0"));
        assert!(error("0.5元").starts_with("请写到整元"));
        assert!(error("99999999999999").starts_with("数字太大"));
    }
}
