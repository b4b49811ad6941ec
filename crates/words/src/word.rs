//! The names of kinds and states.

use catalogue::bilingual::Language::{self, En, Zh};
use catalogue::{CapPer, Kind, Period, Status};
use engine::{Truth, Verdict};

/// Whether a condition is met.
pub const fn truth(truth: Truth, language: Language) -> &'static str {
    match (truth, language) {
        (Truth::Met, Zh) => "符合",
        (Truth::Met, En) => "Met",
        (Truth::NotMet, Zh) => "不符合",
        (Truth::NotMet, En) => "Not met",
        (Truth::Unknown, Zh) => "待定",
        (Truth::Unknown, En) => "Open",
    }
}

/// What came out for a measure, as a heading and a tag.
pub const fn verdict(verdict: &Verdict, language: Language) -> &'static str {
    match (verdict, language) {
        (Verdict::Eligible { .. }, Zh) => "条件已符合",
        (Verdict::Eligible { .. }, En) => "Conditions met",
        (Verdict::Undetermined { .. }, Zh) => "取决于您的回答",
        (Verdict::Undetermined { .. }, En) => "Depends on your answers",
        (Verdict::Ineligible { .. }, Zh) => "不符合",
        (Verdict::Ineligible { .. }, En) => "Not met",
    }
}

/// The standing of a document or a measure, as a tag.
pub const fn status(status: Status, language: Language) -> &'static str {
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

/// What the standing means for whoever relies on it.
pub const fn status_meaning(status: Status, language: Language) -> &'static str {
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

/// What kind of thing is given.
pub const fn kind(kind: Kind, language: Language) -> &'static str {
    match (kind, language) {
        (Kind::Cash, Zh) => "资金",
        (Kind::Cash, En) => "Money",
        (Kind::Interest, Zh) => "贷款贴息",
        (Kind::Interest, En) => "Interest subsidy",
        (Kind::Fee, Zh) => "费用补贴",
        (Kind::Fee, En) => "Fee refund",
        (Kind::LoanCredit, Zh) => "贷款（须偿还）",
        (Kind::LoanCredit, En) => "Loan, to be repaid",
        (Kind::IncomeShare, Zh) => "收入分配（不是财政资金）",
        (Kind::IncomeShare, En) => "Share of income, not public money",
        (Kind::AssessmentCredit, Zh) => "考核计入（不发钱）",
        (Kind::AssessmentCredit, En) => "Counts in an assessment, no money",
        (Kind::Service, Zh) => "服务与支持（无金额）",
        (Kind::Service, En) => "Service, no money",
    }
}

/// How often something is given.
pub const fn period(period: Period, language: Language) -> &'static str {
    match (period, language) {
        (Period::Once, Zh) => "一次性",
        (Period::Once, En) => "once",
        (Period::PerProject, Zh) => "按项目",
        (Period::PerProject, En) => "per project",
        (Period::PerItem, Zh) => "按项",
        (Period::PerItem, En) => "per item",
        (Period::PerYear, Zh) => "每年",
        (Period::PerYear, En) => "a year",
        (Period::PerMonth, Zh) => "每月",
        (Period::PerMonth, En) => "a month",
    }
}

/// What a cap is counted by.
pub const fn cap_per(per: CapPer, language: Language) -> &'static str {
    match (per, language) {
        (CapPer::Enterprise, Zh) => "每家单位",
        (CapPer::Enterprise, En) => "per organisation",
        (CapPer::Year, Zh) => "每年",
        (CapPer::Year, En) => "a year",
        (CapPer::Project, Zh) => "每个项目",
        (CapPer::Project, En) => "per project",
        (CapPer::Item, Zh) => "每项",
        (CapPer::Item, En) => "per item",
        (CapPer::Person, Zh) => "每人",
        (CapPer::Person, En) => "per person",
    }
}

/// Whether a cap makes a difference.
pub const fn cap_binds(binds: Truth, language: Language) -> &'static str {
    match (binds, language) {
        (Truth::Met, Zh) => "已达到上限",
        (Truth::Met, En) => "the cap applies",
        (Truth::NotMet, Zh) => "未超过上限",
        (Truth::NotMet, En) => "below the cap",
        (Truth::Unknown, Zh) => "是否达到上限取决于回答",
        (Truth::Unknown, En) => "whether the cap applies depends on your answers",
    }
}
