//! Dates in words.

use super::texts::Texts;
use catalogue::Catalogue;
use catalogue::date::Date;

/// A day: `2024年12月20日`, `20 December 2024`.
pub fn day(date: Date, texts: Texts) -> String {
    texts.day(&date.year().to_string(), date.month(), &date.day().to_string())
}

/// How many days before its edition a catalogue may be read where the date line is between.
const DATE_LINE: i64 = 1;

/// How many years after its edition a clock is more likely wrong than the catalogue that old.
const YEARS: i16 = 10;

/// That the browser's clock is hardly right, if it is not: what counts depends on the day.
pub fn clock(catalogue: &Catalogue, today: Date, texts: Texts) -> Option<String> {
    let edition = catalogue.date();
    let before = today.number() + DATE_LINE < edition.number();
    let after = today.year() > edition.year().saturating_add(YEARS);
    (before || after).then(|| texts.clock_wrong(&day(today, texts), &day(edition, texts)))
}

#[cfg(test)]
mod tests {
    use super::{Date, clock, day};
    use crate::texts::{EN, ZH};

    #[test]
    fn a_day_is_written_in_each_languages_way() {
        let date = "2024-12-01".parse().unwrap();
        assert_eq!(day(date, ZH), "2024年12月1日");
        assert_eq!(day(date, EN), "1 December 2024");
    }

    #[test]
    #[allow(clippy::unwrap_used, reason = "a test that panics has failed")]
    fn a_clock_that_is_wrong_by_years_is_told() {
        let text = include_str!("../../../tests/fixtures/catalogue.compiled.json");
        let catalogue = catalogue::compiled::read(serde_json::from_str(text).unwrap()).unwrap();
        let told = |days: i64| {
            let today = Date::from_number(catalogue.date().number() + days);
            clock(&catalogue, today, ZH)
        };
        assert_eq!((told(0), told(-1), told(3_650)), (None, None, None));
        assert!(told(-2).unwrap().contains("本机日期"));
        assert!(told(4_100).unwrap().contains("本机日期"));
        assert!(clock(&catalogue, Date::FIRST, EN).unwrap().contains("1 January 1900"));
    }
}
