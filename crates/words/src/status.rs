//! How far an instrument or a measure can be relied on, in words.

use super::texts::Texts;
use super::{date, sentence};
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
    pub fn new(status: Status, texts: Texts) -> Self {
        Self { status, tag: tag(status, texts), meaning: meaning(status, texts) }
    }
}

/// Since when a measure is known of, where it is told of in a reply: the day of the reply, its age on the day that is
/// determined for, and that it does not say since when, if it does not. `None` for what is in force or a draft.
pub fn reported(catalogue: &Catalogue, measure: &Measure, as_of: Date, texts: Texts) -> Option<String> {
    if !measure.status.is_report() && measure.status != Status::Planned {
        return None;
    }
    let Some(day) = catalogue.instrument(measure.instrument()).date else {
        return Some(texts.reply_undated().to_owned());
    };
    let said = texts.reply_of(&date::day(day, texts));
    let age = age(day, as_of, texts);
    let begin = (measure.status.is_report() && measure.from.is_none()).then(|| texts.begin_not_stated().to_owned());
    let parts: Vec<String> = [Some(said), age, begin].into_iter().flatten().collect();
    Some(sentence::joined(&parts, texts))
}

/// How long ago a day was, in whole years or months; `None` for less than a month.
fn age(day: Date, as_of: Date, texts: Texts) -> Option<String> {
    let months = (1..1_200).take_while(|months| day.after_months(*months) <= as_of).last()?;
    let (years, rest) = (months / 12, months % 12);
    Some(if years > 0 {
        if rest > 0 { texts.more_than_years_ago(years) } else { texts.years_ago(years) }
    } else {
        texts.months_ago(months)
    })
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
