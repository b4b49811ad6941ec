//! Answers and thresholds in words.

use super::{amount, date, sentence};
use catalogue::bilingual::Language;
use catalogue::date::Date;
use catalogue::money::Money;
use catalogue::quantity;
use catalogue::{Catalogue, Comparison, FactId, FactKind, OptionSet};
use engine::{Answer, Span};

/// What was said of a fact: `480 万元`, `是`, `尚未回答`.
pub fn said(catalogue: &Catalogue, fact: FactId, answer: Option<Answer>, language: Language) -> String {
    match answer {
        None => sentence::not_answered(language).to_owned(),
        Some(Answer::DontKnow) => sentence::dont_know(language).to_owned(),
        Some(Answer::YesNo(true)) => sentence::yes(language).to_owned(),
        Some(Answer::YesNo(false)) => sentence::no(language).to_owned(),
        Some(Answer::Number(span)) => {
            let bands = &catalogue.question(catalogue.question_of(fact)).bands;
            span_words(&catalogue.fact(fact).kind, span, bands, language)
        }
        Some(Answer::OneOf(options)) => sentence::or_list(&options_words(catalogue, fact, options, language), language),
    }
}

/// The labels of options of a choice or a place.
pub fn options_words(catalogue: &Catalogue, fact: FactId, options: OptionSet, language: Language) -> Vec<&str> {
    match &catalogue.fact(fact).kind {
        FactKind::Choice(choices) => {
            options.iter().filter_map(|n| choices.get(n)).map(|choice| choice.label.in_language(language)).collect()
        }
        FactKind::Place => catalogue
            .jurisdictions()
            .filter(|(id, _)| options.has(id.index()))
            .map(|(_, place)| place.as_place.in_language(language))
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
pub fn number(kind: &FactKind, number: i64, language: Language) -> String {
    match kind {
        FactKind::Count(unit) => sentence::counted(number, unit, language),
        FactKind::Rate => kind.write(number),
        FactKind::Area => sentence::form::area(&amount::grouped(number), language),
        FactKind::Months => sentence::form::months(number, language),
        FactKind::Date => date::day(Date::from_number(number), language),
        FactKind::Money | FactKind::YesNo | FactKind::Choice(_) | FactKind::Place => {
            amount::money(Money::from_yuan(number), language)
        }
    }
}

/// A number between two others. `bands` are where the offered bands begin: their words say "less than" the next.
pub fn span_words(kind: &FactKind, span: Span, bands: &[i64], language: Language) -> String {
    let word = |n: i64| number(kind, n, language);
    match (span.exact(), span.max) {
        (Some(exact), _) => word(exact),
        (None, quantity::MAX) => sentence::or_more(&word(span.min), language),
        (None, max) => {
            // Whole units are counted one by one; sums are not.
            let below = max.saturating_add(1);
            match (span.min, bands.contains(&below), kind) {
                (min, _, FactKind::Count(unit)) => sentence::counted_between(min, max, unit.many.in_language(language)),
                (0, true, _) => sentence::less_than(&word(below), language),
                (min, true, _) => sentence::from_to_below(&word(min), &word(below), language),
                (min, false, _) => sentence::from_to(&word(min), &word(max), language),
            }
        }
    }
}

/// A threshold: `500 万元以上（含）`.
pub fn threshold(kind: &FactKind, comparison: Comparison, threshold: i64, language: Language) -> String {
    let word = number(kind, threshold, language);
    match kind {
        FactKind::Date => day_threshold(comparison, &word, language),
        FactKind::Rate => sentence::form::tidy(&number_threshold(comparison, &word, language), language),
        _ => number_threshold(comparison, &word, language),
    }
}

/// A day against another, in words.
pub(crate) fn day_threshold(comparison: Comparison, day: &str, language: Language) -> String {
    match comparison {
        Comparison::AtLeast => sentence::form::on_or_after(day, language),
        Comparison::MoreThan => sentence::form::after(day, language),
        Comparison::AtMost => sentence::form::on_or_before(day, language),
        Comparison::LessThan => sentence::form::before(day, language),
    }
}

/// A number against a figure, in words.
pub(crate) fn number_threshold(comparison: Comparison, number: &str, language: Language) -> String {
    match comparison {
        Comparison::AtLeast => sentence::or_more(number, language),
        Comparison::MoreThan => sentence::more_than(number, language),
        Comparison::AtMost => sentence::or_less(number, language),
        Comparison::LessThan => sentence::less_than(number, language),
    }
}

#[cfg(test)]
mod tests {
    use super::{span_words, threshold};
    use catalogue::bilingual::Bilingual;
    use catalogue::bilingual::Language::{En, Zh};
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
            assert_eq!(threshold(&FactKind::Money, comparison, 5_000_000, Zh), zh);
            assert_eq!(threshold(&FactKind::Money, comparison, 5_000_000, En), en);
        }
        assert_eq!(threshold(&months(), Comparison::AtLeast, 6, Zh), "6 个月以上（含）");
        assert_eq!(threshold(&months(), Comparison::AtLeast, 1, En), "1 month or more");
    }

    #[test]
    fn a_band_reads_as_it_was_offered() {
        let bands = [1_000_000, 5_000_000];
        let words = |min: i64, max: i64, language| span_words(&FactKind::Money, Span { min, max }, &bands, language);
        assert_eq!(words(0, 999_999, Zh), "不满 100 万元");
        assert_eq!(words(1_000_000, 4_999_999, Zh), "100 万元以上（含）、不满 500 万元");
        assert_eq!(words(1_000_000, 4_999_999, En), "CNY 1 million or more, less than CNY 5 million");
        assert_eq!(words(5_000_000, quantity::MAX, Zh), "500 万元以上（含）");
        assert_eq!(words(2_000_000, 3_000_000, Zh), "200 万元至 300 万元");
        assert_eq!(words(4_999_999, 4_999_999, Zh), "499.9999 万元");
        let counts = |min: i64, max: i64| span_words(&months(), Span { min, max }, &[3, 6], Zh);
        assert_eq!(counts(0, 2), "0–2 个月");
        assert_eq!(counts(3, 5), "3–5 个月");
        assert_eq!(counts(6, quantity::MAX), "6 个月以上（含）");
    }
}
