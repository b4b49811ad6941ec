//! Exact numbers: fractions, so that nothing is rounded before a rule says so.

use std::cmp::Ordering;

/// An exact number: a fraction in lowest terms.
///
/// Sums of money are in yuan, shares are plain fractions (20 % is 1/5), areas are in square metres. The check refuses a
/// form whose result could need more digits than fit (see [`crate::form`]); arithmetic beyond that stops at the end of
/// the scale instead of wrapping around.
///
/// ```
/// use catalogue::number::Number;
///
/// let third = Number::whole(1).divided_by(3);
/// assert_eq!(third.plus(third).plus(third), Number::whole(1));
/// assert_eq!(Number::whole(100).times(third).floor(), 33);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Number {
    over: i128,
    /// Above zero, and without a common divisor with `over`.
    under: i128,
}

/// Where arithmetic stops: far above every number that a checked form can reach.
const END: i128 = i128::MAX / 2;

impl Number {
    pub const ZERO: Self = Self::whole(0);
    /// One, or the whole of a share.
    pub const ONE: Self = Self::whole(1);

    pub const fn whole(number: i64) -> Self {
        Self { over: number as i128, under: 1 }
    }

    /// A fraction. `under` must be above zero; anything else counts as one.
    pub fn fraction(over: i64, under: i64) -> Self {
        Self::reduced(i128::from(over), i128::from(under.max(1)))
    }

    const fn reduced(over: i128, under: i128) -> Self {
        if under == 1 {
            return Self { over, under };
        }
        let common = common_divisor(over.unsigned_abs(), under.unsigned_abs());
        // Both fit: a common divisor is at most `under`.
        let common = if common == 0 { 1 } else { common.cast_signed() };
        Self { over: over / common, under: under / common }
    }

    /// The numerator and the denominator in lowest terms, where both fit.
    pub fn parts(self) -> Option<(i64, i64)> {
        Some((i64::try_from(self.over).ok()?, i64::try_from(self.under).ok()?))
    }

    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        if self.under == other.under {
            return Self::reduced(self.over.saturating_add(other.over).clamp(-END, END), self.under);
        }
        // By the least common denominator, so that a sum of many shares stays small.
        let common = common_divisor(self.under.unsigned_abs(), other.under.unsigned_abs()).cast_signed();
        let (one, rest) = (other.under / common, self.under / common);
        let over = product(self.over, one).saturating_add(product(other.over, rest)).clamp(-END, END);
        Self::reduced(over, product(self.under, one))
    }

    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        self.plus(Self { over: -other.over, under: other.under })
    }

    #[must_use]
    pub fn times(self, other: Self) -> Self {
        if self.under == 1 && other.under == 1 {
            return Self { over: product(self.over, other.over), under: 1 };
        }
        Self::reduced(product(self.over, other.over), product(self.under, other.under))
    }

    /// The quotient by a constant above zero; any other constant counts as one.
    #[must_use]
    pub fn divided_by(self, constant: i64) -> Self {
        Self::reduced(self.over, product(self.under, i128::from(constant.max(1))))
    }

    /// The largest whole number that is not above it.
    pub fn floor(self) -> i64 {
        let floor = if self.under == 1 { self.over } else { self.over.div_euclid(self.under) };
        i64::try_from(floor).unwrap_or(if floor < 0 { i64::MIN } else { i64::MAX })
    }

    /// How many full steps fit into it: 3 500 has three full steps of 1 000. None fit into a number below zero, and a
    /// step that is not above zero never fits.
    #[must_use]
    pub fn full_steps(self, step: Self) -> Self {
        if step <= Self::ZERO || self <= Self::ZERO {
            return Self::ZERO;
        }
        let count = product(self.over, step.under) / product(self.under, step.over).max(1);
        Self { over: count, under: 1 }
    }

    /// Whether it is a whole number.
    pub const fn is_whole(self) -> bool {
        self.under == 1
    }
}

/// The largest common divisor, by division in one machine word where both numbers fit in it: almost always.
const fn common_divisor(one: u128, other: u128) -> u128 {
    const WORD: u128 = u64::MAX as u128;
    let (mut one, mut other) = (one, other);
    while other != 0 {
        if one <= WORD && other <= WORD {
            #[expect(clippy::cast_possible_truncation, reason = "both fit")]
            let (mut a, mut b) = (one as u64, other as u64);
            while b != 0 {
                (a, b) = (b, a % b);
            }
            return a as u128;
        }
        (one, other) = (other, one % other);
    }
    one
}

fn product(one: i128, other: i128) -> i128 {
    // Numbers of one machine word cannot reach the end of the scale.
    if let (Ok(one), Ok(other)) = (i64::try_from(one), i64::try_from(other)) {
        return i128::from(one) * i128::from(other);
    }
    one.checked_mul(other).unwrap_or(if (one < 0) == (other < 0) { END } else { -END }).clamp(-END, END)
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    /// Compares whole parts first and the rest upside down, so that no product of two numbers is needed.
    fn cmp(&self, other: &Self) -> Ordering {
        if self.under == other.under {
            return self.over.cmp(&other.over);
        }
        let (mut one, mut other, mut turned) = (*self, *other, false);
        loop {
            let whole = one.over.div_euclid(one.under).cmp(&other.over.div_euclid(other.under));
            let (rest, other_rest) = (one.over.rem_euclid(one.under), other.over.rem_euclid(other.under));
            let order = match (whole, rest, other_rest) {
                (Ordering::Equal, 0, 0) => Ordering::Equal,
                (Ordering::Equal, 0, _) => Ordering::Less,
                (Ordering::Equal, _, 0) => Ordering::Greater,
                (Ordering::Equal, ..) => {
                    (one, other) =
                        (Self { over: one.under, under: rest }, Self { over: other.under, under: other_rest });
                    turned = !turned;
                    continue;
                }
                (order, ..) => order,
            };
            return if turned { order.reverse() } else { order };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    fn n(over: i64, under: i64) -> Number {
        Number::fraction(over, under)
    }

    #[test]
    fn fractions_are_exact() {
        assert_eq!(n(1, 3).plus(n(1, 6)), n(1, 2));
        assert_eq!(n(1, 3).minus(n(1, 2)), n(-1, 6));
        assert_eq!(n(2, 3).times(n(3, 4)), n(1, 2));
        assert_eq!(n(345, 10_000).times(Number::whole(1_000_000)), Number::whole(34_500));
        assert_eq!(Number::whole(7).divided_by(2), n(7, 2));
        let sixths = (1..=60).map(|of| n(1, of * (of + 1))).fold(Number::ZERO, Number::plus);
        assert_eq!(sixths, n(60, 61));
    }

    #[test]
    fn order_needs_no_product() {
        assert!(n(1, 3) < n(1, 2) && n(-1, 2) < n(-1, 3) && n(2, 4) == n(1, 2));
        let large = Number::whole(i64::MAX).times(Number::whole(i64::MAX));
        assert!(large.divided_by(3) < large.divided_by(2));
        assert!(n(99_999, 100_000) < Number::ONE && Number::ONE < n(100_001, 100_000));
    }

    #[test]
    fn floors_go_down_below_zero_too() {
        assert_eq!([n(7, 2).floor(), n(-7, 2).floor(), Number::ZERO.floor()], [3, -4, 0]);
    }

    #[test]
    fn only_full_steps_count() {
        let thousand = Number::whole(1_000);
        assert_eq!(Number::whole(3_999).full_steps(thousand), Number::whole(3));
        assert_eq!(Number::whole(4_000).full_steps(thousand), Number::whole(4));
        assert_eq!(Number::whole(-4_000).full_steps(thousand), Number::ZERO);
        assert_eq!(Number::ONE.full_steps(Number::ZERO), Number::ZERO);
    }

    #[test]
    fn beyond_the_scale_numbers_stop() {
        let mut large = Number::whole(i64::MAX);
        for _ in 0..8 {
            large = large.times(large);
        }
        assert!(large > Number::whole(i64::MAX) && large.times(Number::whole(-1)) < Number::ZERO);
        assert_eq!(large.floor(), i64::MAX);
    }
}
