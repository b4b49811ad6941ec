//! Three-valued truth.

use catalogue::named;

/// Whether a condition is met. Kleene's logic: *unknown* means that the answers so far allow both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Truth {
    /// Met whatever the missing answers are.
    Met,
    /// Not met whatever the missing answers are.
    NotMet,
    /// It depends on the missing answers.
    Unknown,
}

named! { Truth:
    "met" = Met,
    "not-met" = NotMet,
    "unknown" = Unknown,
}

impl Truth {
    /// [`Truth::Met`] or [`Truth::NotMet`].
    pub const fn known(met: bool) -> Self {
        if met { Self::Met } else { Self::NotMet }
    }

    /// Whether both are met. One that is not met settles it, even if the other is unknown.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::NotMet, _) | (_, Self::NotMet) => Self::NotMet,
            (Self::Met, Self::Met) => Self::Met,
            _ => Self::Unknown,
        }
    }

    /// Whether at least one is met. One that is met settles it, even if the other is unknown.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        self.negated().and(other.negated()).negated()
    }

    /// The opposite; the opposite of unknown is unknown.
    #[must_use]
    pub const fn negated(self) -> Self {
        match self {
            Self::Met => Self::NotMet,
            Self::NotMet => Self::Met,
            Self::Unknown => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, Met, NotMet, Unknown};

    #[test]
    fn it_is_kleenes_logic() {
        for (one, other, and, or) in [
            (Met, Met, Met, Met),
            (Met, NotMet, NotMet, Met),
            (Met, Unknown, Unknown, Met),
            (NotMet, NotMet, NotMet, NotMet),
            (NotMet, Unknown, NotMet, Unknown),
            (Unknown, Unknown, Unknown, Unknown),
        ] {
            assert_eq!((one.and(other), other.and(one)), (and, and));
            assert_eq!((one.or(other), other.or(one)), (or, or));
        }
        assert_eq!([Met, NotMet, Unknown].map(Truth::negated), [NotMet, Met, Unknown]);
    }
}
