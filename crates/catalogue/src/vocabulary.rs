//! The vocabulary: everything that a condition or an amount may speak of.

use crate::bilingual::Bilingual;

/// Something that may be true of an enterprise, typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its name in files and in the wire form.
    pub name: String,
    /// What it says: as an option of a question and as a statement.
    pub label: Bilingual,
    /// What kind of answer it has.
    pub kind: FactKind,
    /// Whether an enterprise can reasonably change it. Where it is and what it is are not changeable.
    pub changeable: bool,
}

/// What kind of answer a fact has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactKind {
    /// Yes or no.
    YesNo,
    /// Whole yuan.
    Money,
    /// A whole number of the unit.
    Count(Bilingual),
    /// One of these.
    Choice(Vec<Choice>),
    /// One of the catalogue's jurisdictions.
    Place,
}

impl FactKind {
    /// The word for it in files and in the wire form.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::YesNo => "yes-no",
            Self::Money => "money",
            Self::Count(_) => "count",
            Self::Choice(_) => "choice",
            Self::Place => "place",
        }
    }

    /// What a count counts.
    pub const fn unit(&self) -> Option<&Bilingual> {
        match self {
            Self::Count(unit) => Some(unit),
            _ => None,
        }
    }
}

/// An option of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its name in files and in the wire form.
    pub name: String,
    /// What it says.
    pub label: Bilingual,
}

/// A set of options of one fact, by their place in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OptionSet(u64);

impl OptionSet {
    /// How many options a fact may have.
    /// Not more than fit into a number of JavaScript.
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

    /// Both sets together.
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

    /// The options, in order.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Self::CAPACITY).filter(move |n| self.has(*n))
    }
}

impl FromIterator<Self> for OptionSet {
    fn from_iter<I: IntoIterator<Item = Self>>(sets: I) -> Self {
        sets.into_iter().fold(Self::default(), Self::with)
    }
}
