//! Sentences of search and filters.

use super::count_measures;
use crate::bilingual::Language::{self, En, Zh};

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
