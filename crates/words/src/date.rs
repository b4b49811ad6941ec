//! Dates in words.

use catalogue::bilingual::Language;
use catalogue::date::Date;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day: `2024年12月20日`, `20 December 2024`.
pub fn day(date: Date, language: Language) -> String {
    let (year, month, day) = (date.year(), date.month(), date.day());
    match language {
        Language::Zh => format!("{year}年{month}月{day}日"),
        Language::En => {
            let month = MONTHS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default();
            format!("{day} {month} {year}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::day;
    use catalogue::bilingual::Language::{En, Zh};

    #[test]
    fn a_day_is_written_in_each_languages_way() {
        let date = "2024-12-01".parse().unwrap();
        assert_eq!(day(date, Zh), "2024年12月1日");
        assert_eq!(day(date, En), "1 December 2024");
    }
}
