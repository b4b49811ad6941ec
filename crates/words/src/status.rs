//! How far an instrument or a measure can be relied on, in words.

use super::{date, sentence};
use catalogue::bilingual::Language::{self, En, Zh};
use catalogue::date::Date;
use catalogue::{Catalogue, Measure, Status};

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

/// Since when a measure is known of, where it is told of in a reply: the day of the reply, its age on the day that is
/// determined for, and that it does not say since when, if it does not. `None` for what is in force or a draft.
pub fn reported(catalogue: &Catalogue, measure: &Measure, as_of: Date, language: Language) -> Option<String> {
    if !measure.status.is_report() && measure.status != Status::Planned {
        return None;
    }
    let Some(day) = catalogue.instrument(measure.instrument()).date else {
        return Some(sentence::take::reply_undated(language).to_owned());
    };
    let said = sentence::take::reply_of(&date::day(day, language), language);
    let age = age(day, as_of, language);
    let begin = (measure.status.is_report() && measure.from.is_none())
        .then(|| sentence::take::begin_not_stated(language).to_owned());
    let parts: Vec<String> = [Some(said), age, begin].into_iter().flatten().collect();
    Some(sentence::joined(&parts, language))
}

/// How long ago a day was, in whole years or months; `None` for less than a month.
fn age(day: Date, as_of: Date, language: Language) -> Option<String> {
    let months = (1..1_200).take_while(|months| day.after_months(*months) <= as_of).last()?;
    let (years, rest) = (months / 12, months % 12);
    Some(if years > 0 {
        sentence::take::years_ago(years, rest > 0, language)
    } else {
        sentence::take::months_ago(months, language)
    })
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
