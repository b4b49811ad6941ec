//! Sentences of what is taken away: links, reports, lists, what has changed.

use super::{count, count_measures, phrases, sentences};
use catalogue::bilingual::Language::{self, En, Zh};

phrases! {
    /// A reply that bears no date.
    reply_undated: "据答复，答复没有写日期", "By a reply that bears no date";
    /// A reply that does not say since when something runs.
    begin_not_stated: "从哪一天开始，答复没有写明", "since when, the reply does not say";
}

sentences! {
    /// What is known from a reply of a day.
    reply_of(day: &str): "据 {day}的答复", "By the reply of {day}";
    /// The name of a file, without its ending.
    file_name(day: &str): "政策测算-{day}", "policy-result-{day}";
    /// A measure that may apply now and did not when a link was made.
    now_new(verdict: &str, amount: &str): "生成链接时没有列为可能适用，现在：{verdict}，{amount}", "Not among what might apply then; now: {verdict}, {amount}";
    /// A measure that might apply when a link was made and does not now.
    now_gone(verdict: &str): "生成链接时列为可能适用，现在：{verdict}", "Among what might apply then; now: {verdict}";
    /// A measure whose conditions were met when a link was made, and are open now.
    now_open(amount: &str): "生成链接时条件已符合，现在取决于回答，{amount}", "Conditions met then, open now; {amount}";
    /// A measure that was open when a link was made, and whose conditions are met now.
    now_met(amount: &str): "生成链接时取决于回答，现在条件已符合，{amount}", "Open then, conditions met now; {amount}";
    /// A measure that pays something else than when a link was made.
    now_pays(amount: &str): "金额有变化，现在：{amount}", "The amount has changed; now: {amount}";
    /// What a link holds, for who cannot see its drawing.
    qr_name(place: &str): "二维码：打开{place}的这份回答", "QR code that opens these answers for {place}";
}

/// How many questions were answered.
pub fn count_answers(number: usize, language: Language) -> String {
    count(number, "题", "answer", "answers", language)
}

/// How long ago something was, in years; `more` if it is some months longer.
pub fn years_ago(years: u32, more: bool, language: Language) -> String {
    match (language, more) {
        (Zh, true) => format!("距测算日 {years} 年多"),
        (Zh, false) => format!("距测算日 {years} 年"),
        (En, true) => format!("more than {} before this estimate", count_in(years, "year", "years")),
        (En, false) => format!("{} before this estimate", count_in(years, "year", "years")),
    }
}

/// How long ago something was, in months.
pub fn months_ago(months: u32, language: Language) -> String {
    match language {
        Zh => format!("距测算日 {months} 个月"),
        En => format!("{} before this estimate", count_in(months, "month", "months")),
    }
}

fn count_in(number: u32, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// How many questions are still open.
pub fn questions_open(number: usize, language: Language) -> String {
    match (language, number) {
        (Zh, 0) => "会影响结果的问题都已回答。".to_owned(),
        (En, 0) => "Every question that can change the result is answered.".to_owned(),
        (Zh, _) => format!("还有约 {number} 题没有回答，结果仍是一个范围。"),
        (En, 1) => "About 1 question is still open, so the result is a range.".to_owned(),
        (En, _) => format!("About {number} questions are still open, so the result is a range."),
    }
}

/// How many answers of a link mean nothing any more.
pub fn answers_dropped(number: usize, language: Language) -> String {
    match (language, number) {
        (Zh, _) => format!("链接里有 {number} 项回答在现在的目录中已经没有对应的问题，没有采用。"),
        (En, 1) => "1 answer of the link has no question in today's catalogue and is left out.".to_owned(),
        (En, _) => format!("{number} answers of the link have no question in today's catalogue and are left out."),
    }
}

/// How many measures of a link are in the catalogue no more.
pub fn measures_withdrawn(number: usize, language: Language) -> String {
    match (language, number) {
        (Zh, _) => format!("生成链接时列为可能适用的措施中，有 {number} 项已不在目录里。"),
        (En, 1) => "1 measure that might apply then is no longer in the catalogue.".to_owned(),
        (En, _) => format!("{number} measures that might apply then are no longer in the catalogue."),
    }
}

/// How many measures an answer decides on, by name as far as there is room.
pub fn decides(titles: &[&str], language: Language) -> String {
    let (shown, rest) = titles.split_at(titles.len().min(MOST_TITLES));
    let named = shown.join(if language == Zh { "；" } else { "; " });
    match (language, rest.len()) {
        (Zh, 0) => format!("涉及：{named}"),
        (En, 0) => format!("Concerns: {named}"),
        (Zh, more) => format!("涉及：{named}；另有 {more} 项"),
        (En, more) => format!("Concerns: {named}; {} besides", count_measures(more, En)),
    }
}

/// How many titles are named in a list of what an answer decides.
const MOST_TITLES: usize = 3;
