//! Dates in words.

use super::texts::Texts;
use catalogue::date::Date;

/// A day: `2024年12月20日`, `20 December 2024`.
pub fn day(date: Date, texts: Texts) -> String {
    texts.day(&date.year().to_string(), date.month(), &date.day().to_string())
}

#[cfg(test)]
mod tests {
    use super::day;
    use crate::texts::{EN, ZH};

    #[test]
    fn a_day_is_written_in_each_languages_way() {
        let date = "2024-12-01".parse().unwrap();
        assert_eq!(day(date, ZH), "2024年12月1日");
        assert_eq!(day(date, EN), "1 December 2024");
    }
}
