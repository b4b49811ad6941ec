//! The names of kinds and states.

use catalogue::bilingual::Language::{self, En, Zh};
use catalogue::{CapPer, Decides, Kind, Note, Period};
use engine::Truth;

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
        (Kind::Support, Zh) => "支持（形式未写明）",
        (Kind::Support, En) => "Support, form not stated",
    }
}

/// What the reader has to check because of how a measure is written.
pub const fn note(note: Note, language: Language) -> &'static str {
    match (note, language) {
        (Note::OnceOnly, Zh) => "按一次性理解，以前领过的不再发；早先获得的认定、称号或奖项还算不算，文件没有写明",
        (Note::OnceOnly, En) => {
            "Read as paid once: not again to those who had it before. Whether an earlier recognition, title or prize still counts, the document does not say"
        }
        (Note::LevelsNotStated, Zh) => "几级都有的，文件没有写明只取最高一级还是各级都给；金额按两种读法之间显示",
        (Note::LevelsNotStated, En) => {
            "Where several levels are reached, the document does not say whether the highest alone or each counts; the amount spans both readings"
        }
    }
}

/// What an authority still decides, as a tag.
pub const fn decides(decides: Decides, language: Language) -> &'static str {
    match (decides, language) {
        (Decides::Whether, Zh) => "须经评审",
        (Decides::Whether, En) => "Subject to review",
        (Decides::HowMuch, Zh) => "金额由主管部门定",
        (Decides::HowMuch, En) => "Sum set by the authority",
        (Decides::Both, Zh) => "须经评审，金额另定",
        (Decides::Both, En) => "Subject to review, which sets the sum",
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
