//! How far an instrument or a measure can be relied on, in words.

use super::texts::Texts;
use catalogue::Status;

/// A status with its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusTag {
    pub status: Status,
    /// Its name, short enough for a tag.
    pub tag: &'static str,
    /// What it means for a reader who relies on the text.
    pub meaning: &'static str,
}

impl StatusTag {
    /// A status in a language.
    pub fn new(status: Status, texts: Texts) -> Self {
        Self { status, tag: tag(status, texts), meaning: meaning(status, texts) }
    }
}

fn tag(status: Status, texts: Texts) -> &'static str {
    match status {
        Status::InForce => texts.status_in_force(),
        Status::ReportedInForce => texts.status_reported_in_force(),
        Status::Reported => texts.status_reported(),
        Status::Planned => texts.status_planned(),
        Status::Draft => texts.status_draft(),
        Status::Expired => texts.status_expired(),
    }
}

fn meaning(status: Status, texts: Texts) -> &'static str {
    match status {
        Status::InForce => texts.meaning_in_force(),
        Status::ReportedInForce => texts.meaning_reported_in_force(),
        Status::Reported => texts.meaning_reported(),
        Status::Planned => texts.meaning_planned(),
        Status::Draft => texts.meaning_draft(),
        Status::Expired => texts.meaning_expired(),
    }
}
