//! Citations: which instrument, and which of its numbered places.

use crate::InstrumentId;
use std::fmt;

/// A pointer into a policy document: the instrument, and the finest places that it numbers. The day on which the text
/// was last read belongs to the instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    pub instrument: InstrumentId,
    /// Its places, in the order in which they are cited; more than one where several together say one thing. None in a
    /// worked-out fact or a definition that no document states.
    pub clauses: Vec<Clause>,
}

impl Citation {
    /// The places as the document writes them, joined by a slash: `一(一)四是/三(一)一是`.
    pub fn places(&self) -> String {
        let places: Vec<String> = self.clauses.iter().map(Clause::to_string).collect();
        places.join("/")
    }
}

/// A numbered place of a document, from the outermost number to the innermost: `二(一)二是`.
///
/// ```
/// use catalogue::citation::Clause;
///
/// let clause: Clause = "三(十二)二是".parse().unwrap();
/// assert_eq!(clause.to_string(), "三(十二)二是");
/// assert!(clause > "三(二)".parse().unwrap());
/// assert!("Section 4".parse::<Clause>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clause(Vec<Numbered>);

/// One number of a clause, by how documents write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbered {
    pub style: Style,
    /// The number, from 1 to 99.
    pub number: u8,
}

/// How a document writes the number of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `三`: a chapter, in a document whose chapters open with `三、`.
    Chapter,
    /// `(三)`: a section.
    Section,
    /// `三是`: an item of an enumeration within a sentence.
    Item,
    /// `第三条`: an article.
    Article,
    /// `第三款`: a paragraph of an article.
    Paragraph,
    /// `第(三)项`: a point of a paragraph.
    Point,
    /// `3.`: a number in plain digits.
    Digits,
}

named! { Style:
    "chapter" = Chapter,
    "section" = Section,
    "item" = Item,
    "article" = Article,
    "paragraph" = Paragraph,
    "point" = Point,
    "digits" = Digits,
}

impl PartialOrd for Numbered {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Numbered {
    // Numbers of one depth have one style, so the number alone orders them.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.number.cmp(&other.number)
    }
}

impl Clause {
    /// A placeholder in what is refused anyway.
    pub(crate) const NOWHERE: Self = Self(Vec::new());

    /// The numbers, the outermost first. Never empty.
    pub fn numbers(&self) -> &[Numbered] {
        &self.0
    }

    /// A clause of these numbers; `None` if there are none, or one is not from 1 to 99.
    pub fn of(numbers: Vec<Numbered>) -> Option<Self> {
        let sound = !numbers.is_empty() && numbers.iter().all(|n| (1..=99).contains(&n.number));
        sound.then_some(Self(numbers))
    }

    /// Whether a place is this one or lies within it.
    pub fn holds(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }
}

/// Reads the places of a citation: one, or several joined by a slash.
///
/// # Errors
/// The first part that is no place of a document.
pub fn parse(text: &str) -> Result<Vec<Clause>, NotAClause> {
    text.split('/').map(str::parse).collect()
}

/// A text that is not a numbered place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAClause(pub String);

impl std::error::Error for NotAClause {}

impl fmt::Display for NotAClause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a numbered place of a document", self.0)
    }
}

const DIGITS: &str = "一二三四五六七八九";

/// Takes a Chinese numeral from 1 to 99 off the front of a text.
fn numeral(text: &str) -> Option<(u8, &str)> {
    let digit = |c: char| DIGITS.chars().zip(1_u8..).find(|(d, _)| *d == c).map(|(_, n)| n);
    let mut rest = text.chars();
    let (mut number, mut taken) = (0_u8, text);
    match rest.next()? {
        '十' => number = 10,
        c => number += digit(c)?,
    }
    if number < 10 {
        taken = rest.as_str();
        if let Some(after) = taken.strip_prefix('十') {
            (number, rest) = (number * 10, after.chars());
            taken = after;
        } else {
            return Some((number, taken));
        }
    } else {
        taken = taken.strip_prefix('十')?;
    }
    if let Some(unit) = rest.next().and_then(digit) {
        (number, taken) = (number + unit, rest.as_str());
    }
    Some((number, taken))
}

impl std::str::FromStr for Clause {
    type Err = NotAClause;

    fn from_str(text: &str) -> Result<Self, NotAClause> {
        let plain: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| match c {
                '（' => '(',
                '）' => ')',
                other => other,
            })
            .collect();
        let mut rest = plain.as_str();
        let mut numbers = Vec::new();
        while !rest.is_empty() {
            let (numbered, after) = one(rest).ok_or_else(|| NotAClause(text.trim().chars().take(40).collect()))?;
            numbers.push(numbered);
            rest = after;
        }
        Self::of(numbers).ok_or_else(|| NotAClause(text.trim().to_owned()))
    }
}

/// Takes one number off the front of a clause.
fn one(text: &str) -> Option<(Numbered, &str)> {
    let bracketed = |text: &'_ str| -> Option<(u8, usize)> {
        let (number, after) = numeral(text.strip_prefix('(')?)?;
        Some((number, text.len() - after.strip_prefix(')')?.len()))
    };
    let styled = |style, number, rest| Some((Numbered { style, number }, rest));
    if let Some((number, length)) = bracketed(text) {
        return styled(Style::Section, number, text.get(length..)?);
    }
    if let Some(after) = text.strip_prefix('第') {
        if let Some((number, length)) = bracketed(after) {
            return styled(Style::Point, number, after.get(length..)?.strip_prefix('项')?);
        }
        let (number, after) = numeral(after)?;
        return match (after.strip_prefix('条'), after.strip_prefix('款')) {
            (Some(rest), _) => styled(Style::Article, number, rest),
            (None, Some(rest)) => styled(Style::Paragraph, number, rest),
            (None, None) => None,
        };
    }
    if let Some((number, after)) = numeral(text) {
        return match after.strip_prefix('是') {
            Some(rest) => styled(Style::Item, number, rest),
            None => styled(Style::Chapter, number, after),
        };
    }
    let (digits, rest) = text.split_once('.')?;
    let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    styled(Style::Digits, digits.parse().ok().filter(|_| plain)?, rest)
}

impl fmt::Display for Numbered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digit = |n: u8| DIGITS.chars().nth(usize::from(n).wrapping_sub(1));
        let (tens, units) = (self.number / 10, digit(self.number % 10));
        let mut numeral = String::new();
        if tens > 0 {
            numeral.extend(digit(tens).filter(|_| tens > 1));
            numeral.push('十');
        }
        numeral.extend(units);
        match self.style {
            Style::Chapter => f.write_str(&numeral),
            Style::Section => write!(f, "({numeral})"),
            Style::Item => write!(f, "{numeral}是"),
            Style::Article => write!(f, "第{numeral}条"),
            Style::Paragraph => write!(f, "第{numeral}款"),
            Style::Point => write!(f, "第({numeral})项"),
            Style::Digits => write!(f, "{}.", self.number),
        }
    }
}

impl fmt::Display for Clause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|numbered| numbered.fmt(f))
    }
}

#[cfg(test)]
mod tests {
    use super::{Clause, parse};

    #[test]
    fn a_clause_reads_as_it_is_written() {
        for text in [
            "(一)",
            "三(五)",
            "二(一)二是",
            "四",
            "十",
            "(二十)",
            "(九十九)",
            "第十二条第三款第(二)项",
            "3.2.",
            "一(十一)",
        ] {
            assert_eq!(text.parse::<Clause>().map(|clause| clause.to_string()).as_deref(), Ok(text));
        }
        assert_eq!("（二） ".parse::<Clause>().map(|clause| clause.to_string()).as_deref(), Ok("(二)"));
        for text in ["", "(", "(一", "第三", "百", "二十是是", "4", "256.", "()", "一-二"] {
            assert!(text.parse::<Clause>().is_err(), "{text}");
        }
    }

    #[test]
    fn clauses_sort_as_they_are_numbered() {
        let sorted = ["(二)", "(十)", "(十一)", "(二十)"].map(|text| text.parse::<Clause>().unwrap());
        assert!(sorted.is_sorted());
        assert!("一(二)".parse::<Clause>().unwrap() < "一(二)一是".parse().unwrap());
    }

    #[test]
    fn several_places_are_one_citation() {
        let places = parse("一(一)四是/三(一)一是").unwrap();
        assert_eq!(places.len(), 2);
        assert!(
            "三(一)".parse::<Clause>().unwrap().holds(&places[1]) && !"三".parse::<Clause>().unwrap().holds(&places[0])
        );
        assert!(parse("一/").is_err());
    }
}
