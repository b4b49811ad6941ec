//! Benefits: how an amount is defined.

use super::{FactId, Test};
use crate::bilingual::Bilingual;
use crate::citation::Citation;
use crate::date::Date;
use crate::money::Money;
use crate::rate::Rate;

/// What a measure gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benefit {
    /// What kind of thing.
    pub kind: Kind,
    /// How often.
    pub period: Period,
    /// For at most that many years.
    pub years: Option<u8>,
    /// How much.
    pub payment: Payment,
}

/// What kind of thing is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Money.
    Cash,
    /// Interest on a loan, paid back as money.
    Interest,
    /// A fee or premium, paid back as money.
    Fee,
    /// A loan: to be repaid.
    LoanCredit,
    /// A share of income for the people who earned it.
    IncomeShare,
    /// A figure that counts in an assessment; no money moves.
    AssessmentCredit,
    /// A service, a channel, a recommendation.
    Service,
}

named! { Kind:
    "cash" = Cash,
    "interest" = Interest,
    "fee" = Fee,
    "loan-credit" = LoanCredit,
    "income-share" = IncomeShare,
    "assessment-credit" = AssessmentCredit,
    "service" = Service,
}

named! { Period:
    "once" = Once,
    "per-project" = PerProject,
    "per-item" = PerItem,
    "per-year" = PerYear,
    "per-month" = PerMonth,
}

named! { CapPer:
    "enterprise" = Enterprise,
    "year" = Year,
    "project" = Project,
    "item" = Item,
    "person" = Person,
}

impl Kind {
    /// Whether money is paid out, so that it belongs into a total. Loans, shares, credits and services never do.
    pub const fn is_money(self) -> bool {
        matches!(self, Self::Cash | Self::Interest | Self::Fee)
    }
}

/// How often something is given. Totals of different periods are never added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// Once.
    Once,
    /// For each project.
    PerProject,
    /// For each item: each patent, each contest.
    PerItem,
    /// Each year.
    PerYear,
    /// Each month.
    PerMonth,
}

/// How much is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payment {
    /// An amount; if it changed over time, the older ones too, in order, without gap or overlap.
    Amounts(Vec<DatedAmount>),
    /// The document gives no figure.
    NotPublished,
    /// There is nothing to pay.
    Nothing,
}

/// An amount and the days on which it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedAmount {
    /// The first of them; open if none is stated.
    pub from: Option<Date>,
    /// The last of them; open if none is stated.
    pub until: Option<Date>,
    /// How much.
    pub amount: Amount,
}

/// How an amount is computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// Something between two sums, or exactly one.
    Range {
        /// The least.
        min: Money,
        /// The most.
        max: Money,
    },
    /// The sum that a money fact states.
    Of(FactId),
    /// A share of something.
    Share {
        /// The least share.
        least: Rate,
        /// The most, if the document sets a most.
        most: Option<Rate>,
        /// What it is a share of.
        of: Box<Amount>,
    },
    /// That much for each.
    Each {
        /// How much each.
        each: Money,
        /// The count fact.
        count: FactId,
    },
    /// The highest level that is met. Only ever the outermost amount.
    Levels(Vec<Level>),
    /// All parts together.
    Sum(Vec<Part>),
    /// At most so much.
    Capped {
        /// The amount before the cap.
        amount: Box<Amount>,
        /// The cap.
        cap: Cap,
    },
}

/// The most that counts or is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cap {
    /// How much.
    pub at_most: Money,
    /// What it is counted by.
    pub per: Option<CapPer>,
}

/// What a cap is counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CapPer {
    /// Each enterprise.
    Enterprise,
    /// Each year.
    Year,
    /// Each project.
    Project,
    /// Each item.
    Item,
    /// Each person.
    Person,
}

/// A row of a level table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// What it is.
    pub label: Bilingual,
    /// Where it stands.
    pub citation: Citation,
    /// When it is met.
    pub test: Test,
    /// How much.
    pub amount: Amount,
}

/// A part of a sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub label: Bilingual,
    /// How much.
    pub amount: Amount,
}

impl Amount {
    /// Calls `visit` with every fact that the amount depends on, in order, repeats included.
    pub fn each_fact(&self, visit: &mut impl FnMut(FactId)) {
        match self {
            Self::Range { .. } => {}
            Self::Of(fact) => visit(*fact),
            Self::Each { count, .. } => visit(*count),
            Self::Share { of, .. } => of.each_fact(visit),
            Self::Levels(levels) => {
                for level in levels {
                    level.test.each_fact(visit);
                    level.amount.each_fact(visit);
                }
            }
            Self::Sum(parts) => parts.iter().for_each(|part| part.amount.each_fact(visit)),
            Self::Capped { amount, .. } => amount.each_fact(visit),
        }
    }
}

impl Payment {
    /// The amount that holds on a day, if any does.
    pub fn on(&self, day: Date) -> Option<&Amount> {
        match self {
            Self::Amounts(amounts) => amounts
                .iter()
                .find(|dated| dated.from.is_none_or(|from| from <= day) && dated.until.is_none_or(|until| day <= until))
                .map(|dated| &dated.amount),
            Self::NotPublished | Self::Nothing => None,
        }
    }
}
