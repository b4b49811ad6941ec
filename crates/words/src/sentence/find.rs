//! Sentences of search and filters.

use super::{count, count_measures, sentences};
use catalogue::bilingual::Language::{self, En, Zh};

sentences! {
    /// What the catalogue holds of a document, and how much it leaves out.
    holds(measures: &str, left_out: &str): "收入 {measures}，{left_out}", "{measures}; {left_out}";
}

/// How many places of a document no measure uses.
pub fn count_left_out(number: usize, language: Language) -> String {
    match (language, number) {
        (Zh, 0) => "没有未收入的内容".to_owned(),
        (En, 0) => "nothing left out".to_owned(),
        _ => count(number, "处未收入", "place left out", "places left out", language),
    }
}

/// How many measures are shown, of how many.
pub fn count_found(found: usize, of: usize, language: Language) -> String {
    if found == of {
        return match language {
            Zh => format!("共 {of} 项措施"),
            En => count_measures(of, En),
        };
    }
    match language {
        Zh => format!("符合 {found} 项，共 {of} 项措施"),
        En => format!("{found} of {}", count_measures(of, En)),
    }
}

/// An option of a filter, and how many measures it would show.
pub fn option_with_count(option: &str, count: usize, language: Language) -> String {
    match language {
        Zh => format!("{option}（{count}）"),
        En => format!("{option} ({count})"),
    }
}

/// The filters, and how many of them are set.
pub fn filters_set(title: &str, set: usize, language: Language) -> String {
    match (language, set) {
        (_, 0) => title.to_owned(),
        (Zh, _) => format!("{title}（已选 {set} 项）"),
        (En, _) => format!("{title} ({set} set)"),
    }
}
