//! Percentages, per milles and ratios.

#![warn(missing_docs)]

use crate::number::Number;
use crate::quantity;
use std::fmt;

/// A share, exact to a millionth: 20 % is 200 000 of them, the whole a million, 5 ‰ 5 000.
///
/// ```
/// use catalogue::rate::Rate;
///
/// assert_eq!(Rate::parse("3.45%").map(Rate::millionths), Some(34_500));
/// assert_eq!(Rate::parse("0.35‰").map(Rate::millionths), Some(350));
/// assert_eq!(Rate::parse("1:2"), Rate::parse("50%"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Rate(u32);

impl Rate {
    /// 0 %.
    pub const ZERO: Self = Self(0);
    /// 100 %.
    pub const ONE: Self = Self(1_000_000);
    /// The most that is accepted: 1 000 %.
    pub const MOST: Self = Self(10_000_000);

    /// A rate of so many millionths, at most [`Rate::MOST`].
    pub const fn from_millionths(millionths: u32) -> Self {
        if millionths > Self::MOST.0 { Self::MOST } else { Self(millionths) }
    }

    /// The share in millionths.
    pub const fn millionths(self) -> u32 {
        self.0
    }

    /// The share as a fraction.
    pub fn number(self) -> Number {
        Number::fraction(i64::from(self.0), i64::from(Self::ONE.0))
    }

    /// A fraction as a rate; `None` if it is not a whole number of millionths.
    pub fn of(number: Number) -> Option<Self> {
        let millionths = number.times(Number::whole(i64::from(Self::ONE.0)));
        millionths.is_whole().then(|| Self::bounded(millionths.floor())).flatten()
    }

    /// Reads `20%`, `3.45%`, `5‰` or a ratio `1:1` (as much as the base), at most 1 000 %.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().replace(['％', '﹪'], "%").replace(['：', '∶'], ":");
        if let Some((one, other)) = text.split_once(':') {
            let (one, other) = (quantity::parse(one, &[]).ok()?, quantity::parse(other, &[]).ok()?);
            return (other > 0).then(|| Self::of(Number::fraction(one, other))).flatten();
        }
        // Read as a whole number of millionths: a percent has ten thousand of them, a per mille a thousand.
        let (number, scale) = match (text.strip_suffix('%'), text.strip_suffix('‰')) {
            (Some(percent), _) => (percent, "万"),
            (None, Some(per_mille)) => (per_mille, "千"),
            (None, None) => return None,
        };
        quantity::parse(&format!("{}{scale}", number.trim()), &[]).ok().and_then(Self::bounded)
    }

    fn bounded(millionths: i64) -> Option<Self> {
        u32::try_from(millionths).ok().filter(|n| *n <= Self::MOST.0).map(Self)
    }
}

impl fmt::Display for Rate {
    /// As people write it: `20%`, `3.45%`; in per mille where that is how a share of less than a hundredth reads: `5‰`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let per_mille = self.0 > 0 && self.0 < 10_000 && !self.0.is_multiple_of(1_000) && !self.0.is_multiple_of(100);
        let (unit, digits, sign) = if per_mille { (1_000, 3, '‰') } else { (10_000, 4, '%') };
        let (whole, rest) = (self.0 / unit, self.0 % unit);
        write!(f, "{whole}")?;
        if rest > 0 {
            write!(f, ".{}", format!("{rest:0digits$}").trim_end_matches('0'))?;
        }
        write!(f, "{sign}")
    }
}

#[cfg(test)]
mod tests {
    use super::Rate;

    #[test]
    fn percentages_and_ratios_are_exact() {
        for (text, millionths) in [
            ("20%", 200_000),
            ("3.45%", 34_500),
            ("1:1", 1_000_000),
            ("150％", 1_500_000),
            ("1：2", 500_000),
            ("5‰", 5_000),
            ("0.5%", 5_000),
            ("0.001%", 10),
            ("0.35‰", 350),
        ] {
            assert_eq!(Rate::parse(text), Some(Rate::from_millionths(millionths)), "{text}");
        }
    }

    #[test]
    fn what_is_not_a_rate_is_refused() {
        for text in ["20", "%", "-5%", "0.00001%", "1:0", "1:3", "2000%", "1:", "5‰‰"] {
            assert_eq!(Rate::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_rate_is_written_as_people_write_it() {
        let written =
            [200_000, 34_500, 5_000, 1_500_000, 105_000, 350, 10].map(|n| Rate::from_millionths(n).to_string());
        assert_eq!(written, ["20%", "3.45%", "0.5%", "150%", "10.5%", "0.35‰", "0.01‰"]);
    }
}
