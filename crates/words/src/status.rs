//! How far an instrument or a measure can be relied on, in words.

use catalogue::Status;
use catalogue::bilingual::Language::{self, En, Zh};

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
    pub const fn new(status: Status, language: Language) -> Self {
        Self { status, tag: tag(status, language), meaning: meaning(status, language) }
    }
}

const fn tag(status: Status, language: Language) -> &'static str {
    match (status, language) {
        (Status::InForce, Zh) => "现行有效",
        (Status::InForce, En) => "In force",
        (Status::ReportedInForce, Zh) => "据称正在执行",
        (Status::ReportedInForce, En) => "Reported in force",
        (Status::Reported, Zh) => "有提及，未列依据",
        (Status::Reported, En) => "Reported, no rules named",
        (Status::Planned, Zh) => "计划中",
        (Status::Planned, En) => "Planned",
        (Status::Draft, Zh) => "征求意见稿",
        (Status::Draft, En) => "Draft for comment",
        (Status::Expired, Zh) => "已失效",
        (Status::Expired, En) => "Expired",
    }
}

const fn meaning(status: Status, language: Language) -> &'static str {
    match (status, language) {
        (Status::InForce, Zh) => "现行有效",
        (Status::InForce, En) => "In force",
        (Status::ReportedInForce, Zh) => "主管部门称正在执行，以其所列文件为准",
        (Status::ReportedInForce, En) => "Reported as running; the rules that the report names decide",
        (Status::Reported, Zh) => "主管部门提及，未列出依据文件",
        (Status::Reported, En) => "Reported by an authority, no rules named",
        (Status::Planned, Zh) => "尚在计划中，未实施",
        (Status::Planned, En) => "Only planned, not running",
        (Status::Draft, Zh) => "征求意见稿，尚未生效",
        (Status::Draft, En) => "Draft for comment, not in force",
        (Status::Expired, Zh) => "已失效",
        (Status::Expired, En) => "No longer in force",
    }
}
