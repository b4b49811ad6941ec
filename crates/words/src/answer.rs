//! Answers and thresholds in words.

use super::{amount, date, sentence};
use crate::texts::Texts;
use catalogue::date::Date;
use catalogue::money::Money;
use catalogue::quantity;
use catalogue::{Catalogue, Comparison, FactId, FactKind, OptionSet};
use engine::{Answer, Span};

/// What was said of a fact: `480 万元`, `是`, `尚未回答`.
pub fn said(catalogue: &Catalogue, fact: FactId, answer: Option<Answer>, texts: Texts) -> String {
    match answer {
        None => texts.not_answered().to_owned(),
        Some(Answer::DontKnow) => texts.dont_know().to_owned(),
        Some(Answer::YesNo(true)) => texts.yes().to_owned(),
        Some(Answer::YesNo(false)) => texts.no().to_owned(),
        Some(Answer::Number(span)) => {
            let bands = &catalogue.question(catalogue.question_of(fact)).bands;
            span_words(&catalogue.fact(fact).kind, span, bands, texts)
        }
        Some(Answer::OneOf(options)) => sentence::or_list(&options_words(catalogue, fact, options, texts), texts),
    }
}

/// The labels of options of a choice or a place.
pub fn options_words(catalogue: &Catalogue, fact: FactId, options: OptionSet, texts: Texts) -> Vec<&str> {
    match &catalogue.fact(fact).kind {
        FactKind::Choice(choices) => options
            .iter()
            .filter_map(|n| choices.get(n))
            .map(|choice| choice.label.in_language(texts.language()))
            .collect(),
        FactKind::Place => catalogue
            .jurisdictions()
            .filter(|(id, _)| options.has(id.index()))
            .map(|(_, place)| place.as_place.in_language(texts.language()))
            .collect(),
        FactKind::YesNo
        | FactKind::Money
        | FactKind::Count(_)
        | FactKind::Rate
        | FactKind::Area
        | FactKind::Months
        | FactKind::Date => Vec::new(),
    }
}

/// A number of a fact, with its unit.
pub fn number(kind: &FactKind, number: i64, texts: Texts) -> String {
    match kind {
        FactKind::Count(unit) => sentence::counted(number, unit, texts),
        FactKind::Rate => kind.write(number),
        FactKind::Area => texts.area(&amount::grouped(number)),
        FactKind::Months => texts.months(number),
        FactKind::Date => date::day(Date::from_number(number), texts),
        FactKind::Money | FactKind::YesNo | FactKind::Choice(_) | FactKind::Place => {
            amount::money(Money::from_yuan(number), texts)
        }
    }
}

/// A number between two others. `bands` are where the offered bands begin: their words say "less than" the next.
pub fn span_words(kind: &FactKind, span: Span, bands: &[i64], texts: Texts) -> String {
    let word = |n: i64| number(kind, n, texts);
    match (span.exact(), span.max) {
        (Some(exact), _) => word(exact),
        (None, quantity::MAX) => texts.or_more(&word(span.min)),
        (None, max) => {
            // Whole units are counted one by one; sums are not.
            let below = max.saturating_add(1);
            match (span.min, bands.contains(&below), kind) {
                (min, _, FactKind::Count(unit)) => {
                    sentence::counted_between(min, max, unit.many.in_language(texts.language()))
                }
                (0, true, _) => texts.less_than(&word(below)),
                (min, true, _) => texts.from_to_below(&word(min), &word(below)),
                (min, false, _) => texts.from_to(&word(min), &word(max)),
            }
        }
    }
}

/// A threshold: `500 万元以上（含）`.
pub fn threshold(kind: &FactKind, comparison: Comparison, threshold: i64, texts: Texts) -> String {
    let word = number(kind, threshold, texts);
    match kind {
        FactKind::Date => day_threshold(comparison, &word, texts),
        FactKind::Rate => sentence::tidy(&number_threshold(comparison, &word, texts), texts),
        _ => number_threshold(comparison, &word, texts),
    }
}

/// A day against another, in words.
pub(crate) fn day_threshold(comparison: Comparison, day: &str, texts: Texts) -> String {
    match comparison {
        Comparison::AtLeast => texts.on_or_after(day),
        Comparison::MoreThan => texts.after(day),
        Comparison::AtMost => texts.on_or_before(day),
        Comparison::LessThan => texts.before(day),
    }
}

/// A number against a figure, in words.
pub(crate) fn number_threshold(comparison: Comparison, number: &str, texts: Texts) -> String {
    match comparison {
        Comparison::AtLeast => texts.or_more(number),
        Comparison::MoreThan => texts.more_than(number),
        Comparison::AtMost => texts.or_less(number),
        Comparison::LessThan => texts.less_than(number),
    }
}

#[cfg(test)]
mod tests {
    use super::{span_words, threshold};
    use crate::texts::{EN, ZH};
    use catalogue::bilingual::Bilingual;
    use catalogue::quantity;
    use catalogue::{Comparison, FactKind, Text, Unit};
    use engine::Span;

    fn months() -> FactKind {
        let text = |zh: &str, en: &str| Text::Both(Bilingual { zh: zh.to_owned(), en: en.to_owned() });
        FactKind::Count(Unit { many: text("个月", "months"), one: text("个月", "month"), accepts: Vec::new() })
    }

    #[test]
    fn a_threshold_says_whether_it_includes_the_number_itself() {
        for (comparison, zh, en) in [
            (Comparison::AtLeast, "500 万元以上（含）", "CNY 5 million or more"),
            (Comparison::MoreThan, "超过 500 万元", "more than CNY 5 million"),
            (Comparison::AtMost, "500 万元以下（含）", "CNY 5 million or less"),
            (Comparison::LessThan, "不满 500 万元", "less than CNY 5 million"),
        ] {
            assert_eq!(threshold(&FactKind::Money, comparison, 5_000_000, ZH), zh);
            assert_eq!(threshold(&FactKind::Money, comparison, 5_000_000, EN), en);
        }
        assert_eq!(threshold(&months(), Comparison::AtLeast, 6, ZH), "6 个月以上（含）");
        assert_eq!(threshold(&months(), Comparison::AtLeast, 1, EN), "1 month or more");
    }

    #[test]
    fn a_band_reads_as_it_was_offered() {
        let bands = [1_000_000, 5_000_000];
        let words = |min: i64, max: i64, texts| span_words(&FactKind::Money, Span { min, max }, &bands, texts);
        assert_eq!(words(0, 999_999, ZH), "不满 100 万元");
        assert_eq!(words(1_000_000, 4_999_999, ZH), "100 万元以上（含）、不满 500 万元");
        assert_eq!(words(1_000_000, 4_999_999, EN), "CNY 1 million or more, less than CNY 5 million");
        assert_eq!(words(5_000_000, quantity::MAX, ZH), "500 万元以上（含）");
        assert_eq!(words(2_000_000, 3_000_000, ZH), "200 万元至 300 万元");
        assert_eq!(words(4_999_999, 4_999_999, ZH), "499.9999 万元");
        let counts = |min: i64, max: i64| span_words(&months(), Span { min, max }, &[3, 6], ZH);
        assert_eq!(counts(0, 2), "0–2 个月");
        assert_eq!(counts(3, 5), "3–5 个月");
        assert_eq!(counts(6, quantity::MAX), "6 个月以上（含）");
    }
}
