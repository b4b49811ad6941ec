//! How people write numbers: 全角 digits, thousands separators, 万 and 亿, Chinese numerals, million and k, a unit at the
//! end.

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

/// Reads a whole, non-negative quantity in its base unit: `500万`, `五百万`, `5,000,000元`, `500w`, `5 million` and `5m` are
/// all 5 000 000.
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
    let negative = rest.starts_with(['-', '负']);
    rest = rest.trim_start_matches(['-', '负']);
    for unit in units {
        if let Some(shorter) = without(rest, unit, Side::End) {
            rest = shorter;
            break;
        }
    }
    let mut scale = 1;
    for (word, factor) in WORDS {
        if let Some(shorter) = without(rest, word, Side::End) {
            (rest, scale) = (shorter, factor);
            break;
        }
    }
    let parts = number(rest, &UNITS, true)?.saturating_mul(scale);
    if negative {
        return Err(QuantityError::Negative);
    }
    if parts % ONE != 0 {
        return Err(QuantityError::NotWhole);
    }
    i64::try_from(parts / ONE).ok().filter(|n| *n <= MAX).ok_or(QuantityError::TooLarge)
}

/// Numbers are read in million-millionths, so that `0.005亿` is exact.
const ONE: i128 = 1_000_000_000_000;

/// Words for many behind the whole number, each after those that end like it.
const WORDS: [(&str, i128); 8] = [
    ("thousand", 1_000),
    ("million", 1_000_000),
    ("billion", 1_000_000_000),
    ("bn", 1_000_000_000),
    ("m", 1_000_000),
    ("b", 1_000_000_000),
    ("k", 1_000),
    ("w", 10_000),
];

/// Characters for many within a number, from above, each in the ways in which it is written.
const UNITS: [([char; 2], i128); 5] = [
    (['亿', '億'], 100_000_000),
    (['万', '萬'], 10_000),
    (['千', '仟'], 1_000),
    (['百', '佰'], 100),
    (['十', '拾'], 10),
];

/// Whether a character multiplies the number before it.
pub fn is_multiplier(c: char) -> bool {
    UNITS.iter().any(|(signs, _)| signs.contains(&c)) || matches!(c, 'k' | 'K' | 'w' | 'W')
}

/// A number in digits, in Chinese numerals or in both, in parts of [`ONE`]: `1.5万`, `一百二十万`, `5万5千`. `ends` says whether
/// nothing comes after it.
fn number(text: &str, units: &[([char; 2], i128)], ends: bool) -> Result<i128, QuantityError> {
    let Some(((signs, factor), below)) = units.split_first() else { return figure(text) };
    let factor = *factor;
    // From behind, because 万亿 has two.
    let Some((many, rest)) = text.rfind(signs).map(|at| text.split_at(at)) else { return number(text, below, ends) };
    let many = match factor {
        10 if many.is_empty() => ONE,
        // Only 万 and 亿 multiply more than one digit: 十百 is no number.
        10_000.. => number(many, below, false)?,
        _ => figure(many)?,
    };
    let mut rest = rest.chars();
    rest.next();
    let rest = rest.as_str();
    let few = match rest.strip_prefix(['零', '〇']) {
        _ if rest.is_empty() => 0,
        Some(rest) => number(rest, below, ends)?,
        None => match number(rest, below, ends)? {
            // 一万二 is 12,000. Before 万 it would mean two things: 一百五万.
            digit if digit < 10 * ONE && factor > 10 && rest.chars().nth(1).is_none() => {
                if !ends {
                    return Err(QuantityError::NotANumber);
                }
                digit * factor / 10
            }
            few => few,
        },
    };
    if few >= factor * ONE {
        return Err(QuantityError::NotANumber);
    }
    Ok(many.saturating_mul(factor).saturating_add(few))
}

/// Digits, or one Chinese digit, with decimals or without, in parts of [`ONE`]. Several Chinese digits are refused: 三五人
/// are three to five.
fn figure(text: &str) -> Result<i128, QuantityError> {
    let digit = |c: char| match c {
        '两' => Some('2'),
        '点' => Some('.'),
        _ => "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖"
            .chars()
            .zip("01234567890123456789".chars())
            .find(|(sign, _)| *sign == c)
            .map(|(_, digit)| digit),
    };
    let plain: String = text.chars().map(|c| digit(c).unwrap_or(c)).collect();
    let spoken = plain != text;
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = |s: &str| s.bytes().all(|byte| byte.is_ascii_digit());
    if (spoken && whole.len() > 1) || (whole.is_empty() && fraction.is_empty()) || !digits(whole) || !digits(fraction) {
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
    let parts = format!("{whole}{fraction:0<12}");
    Ok(parts.bytes().fold(0, |n, byte| n * 10 + i128::from(byte - b'0')))
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
    fn chinese_numerals_are_numbers() {
        for (text, number) in [
            ("五百万", 5_000_000),
            ("十二", 12),
            ("两", 2),
            ("两千三百万", 23_000_000),
            ("一百二十万元", 1_200_000),
            ("伍佰万元", 5_000_000),
            ("一百零五万", 1_050_000),
            ("一万零二", 10_002),
            ("一点五亿", 150_000_000),
            ("三千", 3_000),
            ("3千", 3_000),
            ("5万5千", 55_000),
            ("5 万 5 千", 55_000),
            ("1万2000", 12_000),
            ("1亿2千万", 120_000_000),
            ("二百十", 210),
            ("一万亿", MAX),
            ("零", 0),
            // As people say it.
            ("一百五", 150),
            ("一万二", 12_000),
            ("1万2", 12_000),
            ("1亿2", 120_000_000),
            ("一百二十万五", 1_205_000),
        ] {
            assert_eq!(parse(text, &["元"]), Ok(number), "{text}");
        }
    }

    #[test]
    fn letters_stand_for_many() {
        for text in ["5m", "5 M", "5000k", "0.005bn", "0.005 b", "5000 thousand"] {
            assert_eq!(parse(text, &[]), Ok(5_000_000), "{text}");
        }
        assert_eq!(parse("5 thousand k", &[]), Err(QuantityError::NotANumber));
    }

    /// A whole number below a million million as a clerk writes it.
    fn written(n: u64) -> String {
        const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
        fn below(n: u64, units: &[(u64, &str)]) -> String {
            let [(unit, sign), rest @ ..] = units else { return DIGITS[usize::try_from(n).unwrap()].to_owned() };
            let (many, few) = (n / unit, n % unit);
            if many == 0 {
                return below(n, rest);
            }
            let many = below(many, if *unit >= 10_000 { rest } else { &[] });
            match few {
                0 => format!("{many}{sign}"),
                few if few < unit / 10 => format!("{many}{sign}零{}", below(few, rest)),
                few => format!("{many}{sign}{}", below(few, rest)),
            }
        }
        below(n, &[(100_000_000, "亿"), (10_000, "万"), (1_000, "千"), (100, "百"), (10, "十")])
    }

    #[test]
    fn every_number_that_a_clerk_writes_reads_back() {
        assert_eq!(written(20_030_405), "二千零三万零四百零五");
        // All small ones, and steps of a prime that visit every pattern of zeros.
        let numbers =
            (0..10_000).chain((0..100_000_000).step_by(9_973)).chain((0..1_000_000_000_000).step_by(7_777_777_777));
        for n in numbers.chain([100_000_000, 99_999_999, 10_000_000, 10_100_000]) {
            let text = written(n);
            let number = i64::try_from(n).unwrap();
            assert_eq!(parse(&text, &["元"]), Ok(number), "{text}");
            // 十二 for 一十二, 两千 for 二千, and the unit behind.
            let shorter = text.strip_prefix("一十").map_or(text.clone(), |rest| format!("十{rest}"));
            let spoken = shorter.replace("二千", "两千").replace("二百", "两百").replace("二万", "两万");
            let spoken = if text.contains("十二万") { shorter } else { spoken };
            assert_eq!(parse(&format!("{spoken}元"), &["元"]), Ok(number), "{spoken}");
        }
    }

    #[test]
    fn what_is_no_chinese_numeral_is_refused() {
        for text in [
            "十百",
            "万五",
            "二二十",
            "百",
            "千",
            "百万",
            "万",
            "亿",
            "一百五万",
            "三五",
            "二〇二四",
            "十二三",
            "一百二三",
            "九亿亿",
            "万万",
            "一千千",
            "零五",
            "一百零零五",
            "一百零",
            "几十",
            "十几",
            "五多",
            "一万五万",
            "五百千",
            "1万20000",
            "1百百",
            "两三",
            "点",
            "五点点五",
            "半",
            "一5",
            "5一",
            "三 人",
        ] {
            let read = parse(text, &["元"]);
            assert_eq!(read, Err(QuantityError::NotANumber), "{text}");
        }
        assert_eq!(parse("负五百", &["元"]), Err(QuantityError::Negative));
        assert_eq!(parse("五点五", &["元"]), Err(QuantityError::NotWhole));
    }

    #[test]
    fn what_is_not_a_quantity_is_refused_with_its_reason() {
        assert_eq!(parse(" ", &["元"]), Err(QuantityError::Empty));
        assert_eq!(parse("约五百", &["元"]), Err(QuantityError::NotANumber));
        assert_eq!(parse("5..0", &["元"]), Err(QuantityError::NotANumber));
        for text in ["万元", "w", "k", "million", "5 mio", "wan", "5wk5", "5wk", "元"] {
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
        assert_eq!(parse("9999999999999亿", &["元"]), Err(QuantityError::TooLarge));
    }
}
