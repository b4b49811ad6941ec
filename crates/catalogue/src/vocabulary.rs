//! The vocabulary: everything that a condition or an amount can refer to.

use crate::FactId;
use crate::bilingual::Language;
use crate::citation::Citation;
use crate::date::Date;
use crate::form::{Dimension, Form};
use crate::money::Money;
use crate::quantity::{self, QuantityError};
use crate::rate::Rate;
use crate::test::Test;
use crate::text::{Text, Unit};

/// Something that may be true of an enterprise, typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its name in files and in the wire form.
    pub name: String,
    /// Reads as an option of a question and as a statement.
    pub label: Text,
    /// What kind of answer it has.
    pub kind: FactKind,
    /// Whether an enterprise can reasonably change it. Where it is and what it is are not changeable.
    pub changeable: bool,
    /// Whether it is a title, a prize or the like: obtained on some day, and true ever after.
    pub recognition: bool,
    /// The fact without which it cannot hold: a "no" to that is a "no" to this.
    pub gate: Option<FactId>,
}

/// What kind of answer a fact has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactKind {
    YesNo,
    /// Whole yuan.
    Money,
    /// A whole number of the unit.
    Count(Unit),
    Choice(Vec<Choice>),
    /// One of the catalogue's jurisdictions.
    Place,
    /// A share, in millionths.
    Rate,
    /// Whole square metres.
    Area,
    /// Whole months.
    Months,
    /// A day, as the number of days since [`Date::FIRST`].
    Date,
}

/// Words for square metres.
pub(crate) const AREAS: [&str; 7] = ["平方米", "平米", "㎡", "m²", "m2", "square metres", "square meters"];

impl FactKind {
    /// The word for it in files and in the wire form.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::YesNo => "yes-no",
            Self::Money => "money",
            Self::Count(_) => "count",
            Self::Choice(_) => "choice",
            Self::Place => "place",
            Self::Rate => "rate",
            Self::Area => "area",
            Self::Months => "months",
            Self::Date => "date",
        }
    }

    pub const fn unit(&self) -> Option<&Unit> {
        match self {
            Self::Count(unit) => Some(unit),
            _ => None,
        }
    }

    /// What a number of this kind measures; `None` if the kind is not a number.
    pub const fn dimension(&self) -> Option<Dimension> {
        match self {
            Self::YesNo | Self::Choice(_) | Self::Place => None,
            Self::Money => Some(Dimension::Money),
            Self::Count(_) => Some(Dimension::Count),
            Self::Rate => Some(Dimension::Rate),
            Self::Area => Some(Dimension::Area),
            Self::Months => Some(Dimension::Months),
            Self::Date => Some(Dimension::Day),
        }
    }

    /// Whether answers are numbers.
    pub const fn is_number(&self) -> bool {
        self.dimension().is_some()
    }

    /// The largest number that can be answered.
    pub const fn most(&self) -> i64 {
        match self {
            Self::Rate => Rate::MOST.millionths() as i64,
            Self::Area => 1_000_000_000,
            Self::Months => 1_200,
            Self::Date => Date::LAST.number(),
            _ => quantity::MAX,
        }
    }

    /// Above this, a number is more often a slip than an answer: 100亿 yuan, ten thousand people or firms, a square
    /// kilometre. Few enterprises have more, so who types it is asked.
    pub const fn usual(&self) -> i64 {
        match self {
            Self::Money => 10_000_000_000,
            Self::Count(_) => 10_000,
            Self::Area => 1_000_000,
            _ => self.most(),
        }
    }

    /// Reads a number of this kind as people type it, in its base unit: yuan, pieces, millionths, square metres, months
    /// or days since [`Date::FIRST`]. This is the only reader of typed figures.
    ///
    /// ```
    /// use catalogue::FactKind;
    ///
    /// assert_eq!(FactKind::Money.parse("500万元"), Ok(5_000_000));
    /// assert_eq!(FactKind::Rate.parse("3.5%"), Ok(35_000));
    /// assert_eq!(FactKind::Area.parse("1.2万平方米"), Ok(12_000));
    /// assert!(FactKind::YesNo.parse("1").is_err());
    /// ```
    ///
    /// # Errors
    /// Why the text is not such a number.
    pub fn parse(&self, text: &str) -> Result<i64, QuantityError> {
        let number = match self {
            Self::YesNo | Self::Choice(_) | Self::Place => return Err(QuantityError::NotANumber),
            Self::Money => Money::parse(text).map(Money::yuan),
            Self::Count(unit) => {
                let words: Vec<&str> = unit.accepts.iter().map(String::as_str).collect();
                quantity::parse(text, &words)
            }
            Self::Rate => Rate::parse(text).map(|rate| i64::from(rate.millionths())).ok_or(QuantityError::NotARate),
            Self::Area => quantity::parse(text, &AREAS),
            Self::Months => quantity::parse(text, &["个月", "月", "months", "month"]),
            Self::Date => text.parse().map(Date::number).map_err(|_| QuantityError::NotADay),
        }?;
        if number > self.most() { Err(QuantityError::TooLarge) } else { Ok(number) }
    }

    /// A number of this kind as it is written in files, without its unit where the kind implies it: what
    /// [`FactKind::parse`] reads back.
    pub fn write(&self, number: i64) -> String {
        match self {
            Self::Rate => u32::try_from(number).map(|n| Rate::from_millionths(n).to_string()).unwrap_or_default(),
            Self::Date => Date::from_number(number).to_string(),
            _ => number.to_string(),
        }
    }
}

/// An option of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its name in files and in the wire form.
    pub name: String,
    pub label: Text,
}

/// A number that follows from answers: worked out, never asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkedOut {
    /// Its name in files and in the wire form.
    pub name: String,
    pub label: Text,
    /// What kind of number it is.
    pub kind: FactKind,
    /// Where a document says how it is worked out, if one does.
    pub citation: Option<Citation>,
    /// How it is worked out.
    pub form: Form,
}

/// A figure that an authority publishes and changes: a lending rate, a city's average.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Its name in files and in the wire form.
    pub name: String,
    pub label: Text,
    /// What kind of number it is.
    pub kind: FactKind,
    /// Its values in order, without gap or overlap.
    pub values: Vec<DatedValue>,
}

/// A published value and the days on which it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedValue {
    pub from: Date,
    /// The last day; open if none is known.
    pub until: Option<Date>,
    /// The value, in the base unit of the kind.
    pub value: i64,
    /// Who published it and where.
    pub published: Text,
}

impl Reference {
    /// Whether it has a value on every one of these days.
    pub(crate) fn covers(&self, from: Option<Date>, until: Option<Date>) -> bool {
        let (Some(first), Some(last)) = (self.values.first(), self.values.last()) else { return false };
        from.is_some_and(|from| first.from <= from)
            && last.until.is_none_or(|last| until.is_some_and(|until| until <= last))
    }

    /// The value that holds on a day, if one is known.
    pub fn on(&self, day: Date) -> Option<&DatedValue> {
        self.values.iter().find(|value| value.from <= day && value.until.is_none_or(|until| day <= until))
    }
}

/// A test that many conditions share: what counts as an enterprise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Its name in files and in the wire form.
    pub name: String,
    pub label: Text,
    /// Why it is defined so: the clause, or the editorial decision.
    pub reason: Text,
    /// Where a document says so, if one does.
    pub citation: Option<Citation>,
    pub test: Test,
}

impl Fact {
    /// The word after a number of it; empty where the figure carries its unit itself.
    pub fn unit_after(&self, number: i64, language: Language) -> &str {
        self.kind.unit().map_or("", |unit| unit.after(number, language))
    }
}

/// A set of options of one fact, by their index in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OptionSet(u64);

impl OptionSet {
    /// How many options a fact may have: as many bits as a JavaScript number holds exactly.
    pub const CAPACITY: usize = 52;

    /// The set of one option. Beyond the capacity, which the check refuses, the empty set.
    #[must_use]
    pub fn only(option: usize) -> Self {
        if option < Self::CAPACITY { Self(1 << option) } else { Self(0) }
    }

    /// The set as bits, one for each option.
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// The set of these bits; what is beyond the capacity is left out.
    #[must_use]
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits & ((1 << Self::CAPACITY) - 1))
    }

    /// The set of the first `count` options.
    #[must_use]
    pub fn first(count: usize) -> Self {
        (0..count.min(Self::CAPACITY)).map(Self::only).collect()
    }

    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in this and not in `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether nothing is in it.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of this is in `other`.
    pub const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Whether anything is in both.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether an option is in it.
    pub fn has(self, option: usize) -> bool {
        !Self::only(option).is_empty() && Self::only(option).is_within(self)
    }

    /// How many options are in it.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Self::CAPACITY).filter(move |n| self.has(*n))
    }
}

impl FromIterator<Self> for OptionSet {
    fn from_iter<I: IntoIterator<Item = Self>>(sets: I) -> Self {
        sets.into_iter().fold(Self::default(), Self::with)
    }
}
