//! How people write numbers: 全角 digits, thousands separators, 万 and 亿, million and k, a unit at the end.

#![warn(missing_docs)]

use std::fmt;

/// Why a text is not a quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuantityError {
    /// Nothing was written.
    Empty,
    /// Something other than a number was written.
    NotANumber,
    /// The number is below zero.
    Negative,
    /// The number is above [`MAX`].
    TooLarge,
    /// The number is not whole in the base unit (half a yuan, half a person).
    NotWhole,
    /// Not a rate: `20%`, `5‰`, `1:1`.
    NotARate,
    /// Not a day: `2024-12-20`.
    NotADay,
}

impl fmt::Display for QuantityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "nothing is written here",
            Self::NotANumber => "not a number; write digits, with 万 or 亿 if you like: 500万",
            Self::Negative => "below zero; write zero or more",
            Self::TooLarge => "too large; at most 1,000,000,000,000",
            Self::NotWhole => "not a whole number of yuan or units",
            Self::NotARate => "not a share; write 20%, 5‰ or 1:1, at most 1000%",
            Self::NotADay => "not a day; write year-month-day: 2024-12-20",
        })
    }
}

/// The largest quantity that is accepted: one million million. Far above any enterprise, and small enough that no
/// product of two quantities and no sum over a catalogue can overflow 64 bits.
pub const MAX: i64 = 1_000_000_000_000;

/// Reads a whole, non-negative quantity in its base unit: `500万`, `5,000,000元`, `500w` and `5 million` are all 5 000
/// 000. A single `m` or `b` is refused: people mean different things by it.
///
/// `units` are words that are ignored at either end (元, 家, CNY …).
///
/// # Errors
/// Why the text is not a quantity.
pub fn parse(text: &str, units: &[&str]) -> Result<i64, QuantityError> {
    let narrow: String = text.chars().map(ascii).filter(|c| !c.is_whitespace() && *c != ',').collect();
    let mut rest = narrow.as_str();
    if rest.is_empty() {
        return Err(QuantityError::Empty);
    }
    for unit in units {
        if let Some(shorter) = without(rest, unit, Side::Start) {
            rest = shorter;
            break;
        }
    }
    if let Some(positive) = rest.strip_prefix('-') {
        let number = positive.chars().next().is_some_and(|c| c.is_ascii_digit());
        return Err(if number { QuantityError::Negative } else { QuantityError::NotANumber });
    }
    for unit in units {
        if let Some(shorter) = without(rest, unit, Side::End) {
            rest = shorter;
            break;
        }
    }
    let mut scale: i128 = 1;
    while let Some((shorter, factor)) = strip_multiplier(rest) {
        rest = shorter;
        scale = scale.saturating_mul(factor);
    }
    let (whole, fraction) = rest.split_once('.').unwrap_or((rest, ""));
    let digits = |s: &str| s.chars().all(|c| c.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !digits(whole) || !digits(fraction) {
        return Err(QuantityError::NotANumber);
    }
    let fraction = fraction.trim_end_matches('0');
    let whole = whole.trim_start_matches('0');
    if whole.len() > 13 {
        return Err(QuantityError::TooLarge);
    }
    if fraction.len() > 12 {
        return Err(QuantityError::NotWhole);
    }
    let number = |s: &str| s.bytes().fold(0_i128, |n, b| n * 10 + i128::from(b - b'0'));
    let tenths = u32::try_from(fraction.len()).map_or(1, |n| 10_i128.pow(n));
    let scaled = (number(whole) * tenths + number(fraction)).saturating_mul(scale);
    if scaled % tenths != 0 {
        return Err(QuantityError::NotWhole);
    }
    i64::try_from(scaled / tenths).ok().filter(|n| *n <= MAX).ok_or(QuantityError::TooLarge)
}

/// The ASCII counterpart of a separator or sign that people type, or of a 全角 character.
fn ascii(c: char) -> char {
    match c {
        '，' | '、' | '٬' | '_' | '\'' | '’' => ',',
        '。' | '．' => '.',
        '－' | '−' | '–' | '—' => '-',
        other => half_width(other),
    }
}

/// The ASCII counterpart of a 全角 character (`Ａ`, `（`); every other character as it is.
pub fn half_width(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        other => other,
    }
}

/// Words for many, and how many.
const MULTIPLIERS: [(&str, i128); 10] = [
    ("万", 10_000),
    ("萬", 10_000),
    ("w", 10_000),
    ("亿", 100_000_000),
    ("億", 100_000_000),
    ("千", 1_000),
    ("k", 1_000),
    ("百", 100),
    ("million", 1_000_000),
    ("billion", 1_000_000_000),
];

/// Whether a number is written with a word for many, rather than with all its zeros.
pub fn is_abbreviated(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    MULTIPLIERS.iter().any(|(word, _)| text.contains(word))
}

fn strip_multiplier(text: &str) -> Option<(&str, i128)> {
    MULTIPLIERS.into_iter().find_map(|(word, factor)| without(text, word, Side::End).map(|rest| (rest, factor)))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Start,
    End,
}

/// A text without a word at one of its ends, in capitals or not.
fn without<'a>(text: &'a str, word: &str, side: Side) -> Option<&'a str> {
    let at = if side == Side::Start { word.len() } else { text.len().checked_sub(word.len())? };
    let (start, end) = text.split_at_checked(at)?;
    let (found, rest) = if side == Side::Start { (start, end) } else { (end, start) };
    found.eq_ignore_ascii_case(word).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::{MAX, QuantityError, parse};

    #[test]
    fn people_write_numbers_in_many_ways() {
        for text in
            ["500万", "500 万元", "５００万", "5,000,000", "5，000，000元", "500.0万", "0.05亿", "5百万", "5000千"]
        {
            assert_eq!(parse(text, &["元"]), Ok(5_000_000), "{text}");
        }
        for text in
            ["500w", "500W", "５００ｗ元", "5 million", "5 Million yuan", "CNY 5 million", "0.005 billion", "5000k"]
        {
            assert_eq!(parse(text, &["元", "yuan", "CNY"]), Ok(5_000_000), "{text}");
        }
        assert_eq!(parse("7家", &["家"]), Ok(7));
        assert_eq!(parse("1万亿", &["元"]), Ok(MAX));
        assert_eq!(parse("0", &[]), Ok(0));
    }

    #[test]
    fn what_is_read_back_depends_on_how_it_was_written() {
        for text in ["500万", "500w", "5 Million", "5K"] {
            assert!(super::is_abbreviated(text), "{text}");
        }
        for text in ["5000000", "5,000,000元", "CNY 5", "7家"] {
            assert!(!super::is_abbreviated(text), "{text}");
        }
    }

    #[test]
    fn what_is_not_a_quantity_is_refused_with_its_reason() {
        assert_eq!(parse(" ", &["元"]), Err(QuantityError::Empty));
        assert_eq!(parse("约五百", &["元"]), Err(QuantityError::NotANumber));
        assert_eq!(parse("5..0", &["元"]), Err(QuantityError::NotANumber));
        for text in ["万元", "w", "k", "million", "5m", "5b", "5 mio", "wan", "5wk5", "5 thousand", "元", "5 万 5 千"]
        {
            assert_eq!(parse(text, &["元"]), Err(QuantityError::NotANumber), "{text}");
        }
        assert_eq!(parse("-5w", &["元"]), Err(QuantityError::Negative));
        assert_eq!(parse("CNY -5", &["CNY"]), Err(QuantityError::Negative));
        assert_eq!(parse("0.00001w", &["元"]), Err(QuantityError::NotWhole));
        assert_eq!(parse("-5", &["元"]), Err(QuantityError::Negative));
        assert_eq!(parse("－5万", &["元"]), Err(QuantityError::Negative));
        assert_eq!(parse("-", &["元"]), Err(QuantityError::NotANumber));
        assert_eq!(parse("0.5元", &["元"]), Err(QuantityError::NotWhole));
        assert_eq!(parse("1.00001万", &["元"]), Err(QuantityError::NotWhole));
        assert_eq!(parse("1000000000001", &["元"]), Err(QuantityError::TooLarge));
        assert_eq!(parse("99999999999999999999999999999999999999999999", &["元"]), Err(QuantityError::TooLarge));
        assert_eq!(parse("9亿亿亿亿亿亿亿亿亿亿", &["元"]), Err(QuantityError::TooLarge));
    }
}
