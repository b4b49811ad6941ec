//! Benefits: how an amount is defined.

use crate::date::Date;
use crate::form::Form;

/// What a measure gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benefit {
    pub kind: Kind,
    pub period: Period,
    /// For at most that many years.
    pub years: Option<u8>,
    pub payment: Payment,
}

/// What kind of thing is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
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
    /// Support of which the document does not say what it consists of: it may be money or not.
    Support,
}

named! { Kind:
    "cash" = Cash,
    "interest" = Interest,
    "fee" = Fee,
    "loan-credit" = LoanCredit,
    "income-share" = IncomeShare,
    "assessment-credit" = AssessmentCredit,
    "service" = Service,
    "support" = Support,
}

named! { Period:
    "once" = Once,
    "per-project" = PerProject,
    "per-item" = PerItem,
    "per-year" = PerYear,
    "per-month" = PerMonth,
    "not-stated" = NotStated,
}

impl Kind {
    /// Whether money is paid out, so that it belongs into a total. Loans, shares, credits and services never do.
    pub const fn is_money(self) -> bool {
        matches!(self, Self::Cash | Self::Interest | Self::Fee)
    }

    /// Whether money may be paid out: also where the document does not say what the support consists of.
    pub const fn may_be_money(self) -> bool {
        self.is_money() || matches!(self, Self::Support)
    }

    /// Whether an amount is given at all, so that it matters how often.
    pub const fn has_amount(self) -> bool {
        !matches!(self, Self::Service | Self::Support)
    }
}

/// How often something is given. Totals of different periods are never added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    Once,
    PerProject,
    /// For each item: each patent, each contest.
    PerItem,
    PerYear,
    PerMonth,
    /// The document does not say how often; only where it gives no figure either, so that nothing is added up by it.
    NotStated,
}

impl Period {
    /// Whether it is given for a thing of its own, a project or an item. The things of two measures differ, so what one
    /// pays is never added to what the other does.
    pub const fn is_for_a_thing(self) -> bool {
        matches!(self, Self::PerProject | Self::PerItem)
    }
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
    /// The document does not say what is given.
    NotStated,
}

/// An amount and the days on which it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedAmount {
    /// The first of them; open if none is stated.
    pub from: Option<Date>,
    /// The last of them; open if none is stated.
    pub until: Option<Date>,
    pub form: Form,
}

impl Payment {
    /// The amount that holds on a day, if any does.
    pub fn on(&self, day: Date) -> Option<&Form> {
        match self {
            Self::Amounts(amounts) => amounts
                .iter()
                .find(|dated| dated.from.is_none_or(|from| from <= day) && dated.until.is_none_or(|until| day <= until))
                .map(|dated| &dated.form),
            Self::NotPublished | Self::Nothing | Self::NotStated => None,
        }
    }
}
