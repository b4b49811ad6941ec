//! Ranges of exact numbers.

use catalogue::money::{Money, MoneyRange};
use catalogue::number::Number;

/// Everything between two numbers, both included. Without an end the range is unbounded on that side: the document sets
/// no limit, or an answer is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    pub min: Option<Number>,
    pub max: Option<Number>,
}

impl Range {
    pub const ZERO: Self = Self::exactly(Number::ZERO);
    /// From 0 upwards: the range of a missing answer.
    pub const ANY: Self = Self { min: Some(Number::ZERO), max: None };

    pub const fn exactly(number: Number) -> Self {
        Self { min: Some(number), max: Some(number) }
    }

    pub const fn between(min: Number, max: Number) -> Self {
        Self { min: Some(min), max: Some(max) }
    }

    /// The number, if there is only one.
    pub fn exact(self) -> Option<Number> {
        self.min.filter(|min| self.max == Some(*min))
    }

    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let sum = |one: Option<Number>, other: Option<Number>| Some(one?.plus(other?));
        Self { min: sum(self.min, other.min), max: sum(self.max, other.max) }
    }

    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        let less = |one: Option<Number>, other: Option<Number>| Some(one?.minus(other?));
        Self { min: less(self.min, other.max), max: less(self.max, other.min) }
    }

    #[must_use]
    pub fn times(self, other: Self) -> Self {
        // Where nothing is below zero, as almost everywhere, the lower ends and the upper ends multiply.
        if let (Some(least), Some(other_least)) = (self.min, other.min)
            && least >= Number::ZERO
            && other_least >= Number::ZERO
        {
            let max = match (self.max, other.max) {
                (Some(most), Some(other_most)) => Some(most.times(other_most)),
                // Every number is finite, so 0 times an open end is 0.
                (Some(Number::ZERO), None) | (None, Some(Number::ZERO)) => Some(Number::ZERO),
                _ => None,
            };
            return Self { min: Some(least.times(other_least)), max };
        }
        let ends = |range: Self| [range.min.map_or(End::Below, End::At), range.max.map_or(End::Above, End::At)];
        let mut products = ends(self).into_iter().flat_map(|one| ends(other).map(|other| one.times(other)));
        let first = products.next().unwrap_or(End::At(Number::ZERO));
        let (min, max) = products.fold((first, first), |(min, max), end| (min.min(end), max.max(end)));
        Self { min: min.number(), max: max.number() }
    }

    /// A share of it; the share must not be below zero.
    #[must_use]
    pub fn share(self, share: Number) -> Self {
        Self { min: self.min.map(|min| min.times(share)), max: self.max.map(|max| max.times(share)) }
    }

    /// The range of the higher of two numbers.
    #[must_use]
    pub fn higher(self, other: Self) -> Self {
        Self { min: highest_bound(self.min, other.min), max: self.max.zip(other.max).map(|(a, b)| a.max(b)) }
    }

    /// The range of the lower of two numbers.
    #[must_use]
    pub fn lower(self, other: Self) -> Self {
        let max = match (self.max, other.max) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (one, other) => one.or(other),
        };
        Self { min: self.min.zip(other.min).map(|(a, b)| a.min(b)), max }
    }

    /// The smallest range that holds both.
    #[must_use]
    pub fn spanning(self, other: Self) -> Self {
        Self {
            min: self.min.zip(other.min).map(|(a, b)| a.min(b)),
            max: self.max.zip(other.max).map(|(a, b)| a.max(b)),
        }
    }

    /// The same range, with 0 in place of numbers below it.
    #[must_use]
    pub fn at_least_nothing(self) -> Self {
        self.higher(Self::ZERO)
    }

    /// From 0 to the same upper end: for what may not be paid at all.
    #[must_use]
    pub fn or_nothing(self) -> Self {
        self.spanning(Self::ZERO)
    }

    /// The range as an award: not below 0, and rounded down to whole yuan, so that it never exceeds what the clause
    /// allows.
    pub fn as_money(self) -> MoneyRange {
        let yuan = |number: Number| Money::from_yuan(number.floor());
        MoneyRange { min: self.min.map_or(Money::ZERO, yuan), max: self.max.map(yuan) }
    }
}

fn highest_bound(one: Option<Number>, other: Option<Number>) -> Option<Number> {
    match (one, other) {
        (Some(a), Some(b)) => Some(a.max(b)),
        (one, other) => one.or(other),
    }
}

/// An end of a range, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Below,
    At(Number),
    Above,
}

impl End {
    fn times(self, other: Self) -> Self {
        let sign = |end: Self| match end {
            Self::Below => -1,
            Self::At(number) => match number.cmp(&Number::ZERO) {
                std::cmp::Ordering::Less => -1,
                std::cmp::Ordering::Equal => 0,
                std::cmp::Ordering::Greater => 1,
            },
            Self::Above => 1,
        };
        match (self, other) {
            (Self::At(one), Self::At(other)) => Self::At(one.times(other)),
            // Every number is finite, so 0 times an open end is 0.
            (one, other) => match sign(one) * sign(other) {
                0 => Self::At(Number::ZERO),
                1 => Self::Above,
                _ => Self::Below,
            },
        }
    }

    const fn number(self) -> Option<Number> {
        match self {
            Self::At(number) => Some(number),
            Self::Below | Self::Above => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Range;
    use catalogue::number::Number;

    fn range(min: i64, max: i64) -> Range {
        Range::between(Number::whole(min), Number::whole(max))
    }

    #[test]
    fn products_reach_the_outermost_of_all_four() {
        assert_eq!(range(-2, 3).times(range(4, 5)), range(-10, 15));
        assert_eq!(range(-2, 3).times(range(-5, 4)), range(-15, 12));
        assert_eq!(Range::ANY.times(range(2, 3)), Range::ANY);
        assert_eq!(Range::ANY.times(Range::ZERO), Range::ZERO);
        let anything = Range { min: None, max: None };
        assert_eq!(anything.times(range(0, 1)), anything);
    }

    #[test]
    fn an_open_end_stays_open_unless_something_bounds_it() {
        assert_eq!(Range::ANY.plus(range(1, 2)), Range { min: Some(Number::ONE), max: None });
        assert_eq!(range(5, 5).minus(Range::ANY), Range { min: None, max: Some(Number::whole(5)) });
        assert_eq!(Range::ANY.lower(range(7, 9)), range(0, 9));
        assert_eq!(Range::ANY.higher(range(7, 9)), Range { min: Some(Number::whole(7)), max: None });
        assert_eq!(range(-5, -1).at_least_nothing(), Range::ZERO);
    }

    #[test]
    fn an_award_is_rounded_down_to_the_yuan() {
        let third = Number::whole(100).divided_by(3);
        assert_eq!(Range::exactly(third).as_money().exact().map(catalogue::money::Money::yuan), Some(33));
        assert_eq!(range(-5, 10).as_money().min.yuan(), 0);
    }
}
