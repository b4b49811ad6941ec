//! Money in whole yuan, and ranges of it.

use crate::quantity::{self, QuantityError};
use std::fmt;

/// A sum of money: whole yuan, never below zero.
///
/// Arithmetic stops at [`Money::MAX`] instead of overflowing. Every input is at most [`quantity::MAX`], so no award or
/// total of a real catalogue comes near it, and stopping keeps the order of sums, on which the soundness of ranges
/// rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(i64);

impl Money {
    pub const ZERO: Self = Self(0);
    /// Where sums stop: just below 2^53 yuan, so that a program that reads every JSON number as a double, as
    /// JavaScript does, reads every sum exactly.
    pub const MAX: Self = Self(9_000_000_000_000_000);

    /// A sum of so many yuan, clamped to between zero and [`Money::MAX`].
    pub const fn from_yuan(yuan: i64) -> Self {
        if yuan < 0 {
            Self::ZERO
        } else if yuan > Self::MAX.0 {
            Self::MAX
        } else {
            Self(yuan)
        }
    }

    /// The sum in yuan.
    pub const fn yuan(self) -> i64 {
        self.0
    }

    /// Reads what people write.
    ///
    /// ```
    /// use catalogue::money::Money;
    ///
    /// for text in ["500万元", "0.05亿", "5,000,000", "CNY 5 million", "500w"] {
    ///     assert_eq!(Money::parse(text), Ok(Money::from_yuan(5_000_000)));
    /// }
    /// assert!(Money::parse("-5万元").is_err());
    /// ```
    ///
    /// # Errors
    /// Why the text is not a sum of money.
    pub fn parse(text: &str) -> Result<Self, QuantityError> {
        quantity::parse(text, &["元人民币", "元整", "元", "圆", "块", "RMB", "CNY", "yuan", "¥", "￥"]).map(Self)
    }

    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self::from_yuan(self.0.saturating_add(other.0))
    }

    /// What is left after taking `other`, at least zero.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self::from_yuan(self.0.saturating_sub(other.0))
    }

    #[must_use]
    pub const fn times(self, count: i64) -> Self {
        Self::from_yuan(self.0.saturating_mul(count))
    }
}

impl fmt::Display for Money {
    /// Whole yuan, as the catalogue's files write them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (yi, wan) = (100_000_000, 10_000);
        match self.0 {
            0 => write!(f, "0元"),
            n if n % yi == 0 => write!(f, "{}亿元", n / yi),
            n if n % wan == 0 => write!(f, "{}万元", n / wan),
            n => write!(f, "{n}元"),
        }
    }
}

/// Everything between two sums, both included. There is no upper end where the document states none or an unanswered
/// fact leaves it open; the list of missing facts tells which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoneyRange {
    pub min: Money,
    /// The upper end, if there is one.
    pub max: Option<Money>,
}

impl MoneyRange {
    pub const ZERO: Self = Self::exactly(Money::ZERO);
    pub const ANY: Self = Self { min: Money::ZERO, max: None };

    pub const fn exactly(sum: Money) -> Self {
        Self { min: sum, max: Some(sum) }
    }

    pub const fn between(min: Money, max: Money) -> Self {
        Self { min, max: Some(max) }
    }

    /// The sum, if there is only one.
    pub fn exact(self) -> Option<Money> {
        self.max.filter(|max| *max == self.min)
    }

    /// Whether a range lies within this one.
    pub fn contains(self, other: Self) -> bool {
        self.min <= other.min && at_most(other.max, self.max)
    }

    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { min: self.min.plus(other.min), max: self.max.zip(other.max).map(|(a, b)| a.plus(b)) }
    }

    /// The range of the larger of the two sums.
    #[must_use]
    pub fn larger(self, other: Self) -> Self {
        Self { min: self.min.max(other.min), max: self.max.zip(other.max).map(|(a, b)| a.max(b)) }
    }

    /// The smallest range that holds both.
    #[must_use]
    pub fn spanning(self, other: Self) -> Self {
        Self { min: self.min.min(other.min), max: self.larger(other).max }
    }

    /// At most `cap`.
    #[must_use]
    pub fn capped(self, cap: Money) -> Self {
        Self { min: self.min.min(cap), max: Some(self.max.map_or(cap, |max| max.min(cap))) }
    }

    /// From zero to the same upper end: for what may not be paid at all.
    #[must_use]
    pub const fn or_nothing(self) -> Self {
        Self { min: Money::ZERO, max: self.max }
    }
}

/// Whether one upper end is at most another; an absent one is above every sum.
pub fn at_most(one: Option<Money>, other: Option<Money>) -> bool {
    match (one, other) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(one), Some(other)) => one <= other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Money, MoneyRange};

    #[test]
    fn sums_stop_instead_of_overflowing() {
        assert_eq!(Money::MAX.plus(Money::MAX), Money::MAX);
        assert_eq!(Money::MAX.times(i64::MAX), Money::MAX);
        assert_eq!(Money::from_yuan(3).minus(Money::from_yuan(5)), Money::ZERO);
    }

    #[test]
    fn money_is_written_as_the_catalogue_writes_it() {
        for text in ["0元", "20万元", "1亿元", "123456元"] {
            assert_eq!(Money::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_cap_gives_an_open_range_an_end() {
        let cap = Money::from_yuan(100);
        assert_eq!(MoneyRange::ANY.capped(cap), MoneyRange::between(Money::ZERO, cap));
        assert_eq!(MoneyRange::exactly(Money::from_yuan(500)).capped(cap).exact(), Some(cap));
    }
}
