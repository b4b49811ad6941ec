//! Percentages and ratios, in basis points.

use crate::quantity;

/// A share in basis points: 2 000 is 20 %, 10 000 is the whole, 20 000 is 200 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Rate(u32);

impl Rate {
    /// Nothing of it.
    pub const ZERO: Self = Self(0);
    /// The whole.
    pub const ONE: Self = Self(10_000);

    /// That many basis points.
    pub const fn from_basis_points(basis_points: u32) -> Self {
        Self(basis_points)
    }

    /// The share in basis points.
    pub const fn basis_points(self) -> u32 {
        self.0
    }

    /// Reads `20%`, `3.45%` or a ratio `1:1` (as much as the base), at most 1 000 %.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().replace(['％', '﹪'], "%").replace(['：', '∶'], ":");
        if let Some((one, other)) = text.split_once(':') {
            let (one, other) = (quantity::parse(one, &[]).ok()?, quantity::parse(other, &[]).ok()?);
            let basis_points = one.checked_mul(10_000)?.checked_div(other)?;
            return (basis_points.checked_mul(other)? == one.checked_mul(10_000)?)
                .then(|| Self::bounded(basis_points))
                .flatten();
        }
        let percent = text.strip_suffix('%')?;
        // 万分之一 is a hundredth of a percent: the text times 100, read as a whole number, is basis points.
        quantity::parse(&format!("{}百", percent.trim()), &[]).ok().and_then(Self::bounded)
    }

    fn bounded(basis_points: i64) -> Option<Self> {
        u32::try_from(basis_points).ok().filter(|n| *n <= 100_000).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::Rate;

    #[test]
    fn percentages_and_ratios_are_basis_points() {
        for (text, basis_points) in
            [("20%", 2_000), ("3.45%", 345), ("1:1", 10_000), ("150％", 15_000), ("1：2", 5_000)]
        {
            assert_eq!(Rate::parse(text), Some(Rate::from_basis_points(basis_points)), "{text}");
        }
    }

    #[test]
    fn what_is_not_a_rate_is_refused() {
        for text in ["20", "%", "-5%", "0.001%", "1:0", "1:3", "2000%", "1:"] {
            assert_eq!(Rate::parse(text), None, "{text}");
        }
    }
}
