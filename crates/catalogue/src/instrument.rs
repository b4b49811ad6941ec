//! Instruments: the policy documents.

use super::{Condition, JurisdictionId};
use crate::citation::Clause;
use crate::date::Date;
use crate::phone::Phone;
use crate::text::Text;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    /// Its name in files and in the wire form.
    pub name: String,
    pub jurisdiction: JurisdictionId,
    pub status: Status,
    pub title: Text,
    /// A short name for rows and tags.
    pub short: Text,
    pub issuer: Text,
    /// The day it bears, if any.
    pub date: Option<Date>,
    /// What is known of its date when it bears none.
    pub dated: Option<Text>,
    /// The last day for comments on a draft.
    pub consultation_until: Option<Date>,
    /// The day its text was last read for this catalogue.
    pub consulted: Date,
    pub read_at: Text,
    /// The office to ask, if not the issuer as a whole.
    pub contact: Option<Text>,
    pub phone: Option<Phone>,
    /// What rules an enterprise out of every measure of the document. Met is excluded.
    pub exclusions: Vec<Condition>,
}

/// Something that a document holds and no measure uses: targets, statistics, past spending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    pub clauses: Vec<Clause>,
    pub what: Text,
    /// Its figures, as the document writes them.
    pub figures: Vec<String>,
    /// Why no measure uses it.
    pub reason: Text,
}

/// How far a document or a measure can be relied on. Totals of different standing are never added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    InForce,
    /// Reported as running by an authority that names the rules.
    ReportedInForce,
    /// Reported as running, no rules named.
    Reported,
    Planned,
    /// A draft for comment.
    Draft,
    /// No longer in force.
    Expired,
}

impl Status {
    /// Whether an authority has reported it as running.
    pub const fn is_report(self) -> bool {
        matches!(self, Self::ReportedInForce | Self::Reported)
    }

    /// Whether rules decide that are in force or are reported to be: no draft, no plan, no report without them.
    pub const fn names_rules(self) -> bool {
        matches!(self, Self::InForce | Self::ReportedInForce)
    }
}

// The most reliable first: the order of every list of statuses.
named! { Status:
    "in-force" = InForce,
    "reported-in-force" = ReportedInForce,
    "reported" = Reported,
    "planned" = Planned,
    "draft" = Draft,
    "expired" = Expired,
}
