//! Civil dates. Nothing here reads a clock: the as-of date is always an argument.

#![warn(missing_docs)]

use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar, from 1900 to 2999. Earlier days are smaller.
///
/// ```
/// use catalogue::date::Date;
///
/// let leap_day: Date = "2024-02-29".parse().unwrap();
/// assert_eq!(leap_day.after_months(12).to_string(), "2025-02-28");
/// assert_eq!(leap_day.next().number() - leap_day.number(), 1);
/// assert!("2023-02-29".parse::<Date>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

/// A text that is not a day written as `2024-12-20`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotADate;

impl std::error::Error for NotADate {}

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a day; write year-month-day: 2024-12-20")
    }
}

impl Date {
    /// The first day that can be written.
    pub const FIRST: Self = Self { year: 1900, month: 1, day: 1 };

    /// The last day that can be written.
    pub const LAST: Self = Self { year: 2999, month: 12, day: 31 };

    /// The number of days since [`Date::FIRST`].
    pub const fn number(self) -> i64 {
        // Count years from March, so that a leap day is the last day of its year.
        let (year, month) = if self.month > 2 {
            (self.year as i64, self.month as i64 - 3)
        } else {
            (self.year as i64 - 1, self.month as i64 + 9)
        };
        let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + self.day as i64;
        days - 693_902
    }

    /// The day that is so many days after [`Date::FIRST`], clamped to the days that can be written.
    pub fn from_number(number: i64) -> Self {
        let mut year =
            i16::try_from(1900_i64.saturating_add(number.clamp(0, Self::LAST.number()) / 366)).unwrap_or(2999);
        while let Some(next) = Self::new(year.saturating_add(1), 1, 1).filter(|next| next.number() <= number) {
            year = next.year;
        }
        let first = |month| Self::new(year, month, 1).filter(|first| first.number() <= number);
        let month = (1..=12).rev().find_map(first).unwrap_or(Self::FIRST);
        let day = u8::try_from(number.saturating_sub(month.number()).saturating_add(1).clamp(1, 31)).unwrap_or(1);
        Self::new(month.year, month.month, day).unwrap_or(if number > 0 { Self::LAST } else { Self::FIRST })
    }

    /// The same day so many months later; in a shorter month its last day.
    #[must_use]
    pub fn after_months(self, months: u32) -> Self {
        let months = i64::from(self.year) * 12 + i64::from(self.month) - 1 + i64::from(months);
        let (Ok(year), Ok(month)) = (i16::try_from(months / 12), u8::try_from(months % 12 + 1)) else {
            return Self::LAST;
        };
        (1..=self.day).rev().find_map(|day| Self::new(year, month, day)).unwrap_or(Self::LAST)
    }

    /// A day from 1900-01-01 to 2999-12-31. `None` if the calendar does not have it.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        ((1900..=2999).contains(&year) && (1..=days).contains(&day)).then_some(Self { year, month, day })
    }

    /// The year, from 1900 to 2999.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, from 1.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The day after this one; the last day that can be written is followed by itself.
    #[must_use]
    pub fn next(self) -> Self {
        let Self { year, month, day } = self;
        Self::new(year, month, day.saturating_add(1))
            .or_else(|| Self::new(year, month.saturating_add(1), 1))
            .or_else(|| Self::new(year.saturating_add(1), 1, 1))
            .unwrap_or(self)
    }
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let mut parts = text.trim().split('-');
        let mut part = |digits: usize| {
            parts.next().filter(|p| p.len() == digits && p.bytes().all(|b| b.is_ascii_digit())).ok_or(NotADate)
        };
        let year = part(4)?.parse().map_err(|_| NotADate)?;
        let month = part(2)?.parse().map_err(|_| NotADate)?;
        let day = part(2)?.parse().map_err(|_| NotADate)?;
        if parts.next().is_some() {
            return Err(NotADate);
        }
        Self::new(year, month, day).ok_or(NotADate)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn a_day_reads_as_it_is_written() {
        for text in ["2024-02-29", "2024-12-31", "1999-01-01"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
        for text in ["2023-02-29", "2024-13-01", "2024-1-1", "24-01-01", "2024-01-01-01", "", "2024-00-10"] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn days_are_numbered_without_gap() {
        let (mut day, mut number) = (Date::FIRST, 0);
        while day < Date::LAST {
            assert_eq!((day.number(), Date::from_number(number)), (number, day));
            (day, number) = (day.next(), number + 1);
        }
        assert_eq!(Date::from_number(-5), Date::FIRST);
        assert_eq!(Date::from_number(i64::MAX), Date::LAST);
    }

    #[test]
    fn months_later_is_the_same_day_or_the_last_of_the_month() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(day("2024-02-29").after_months(12), day("2025-02-28"));
        assert_eq!(day("2024-08-31").after_months(6), day("2025-02-28"));
        assert_eq!(day("2021-11-24").after_months(60), day("2026-11-24"));
        assert_eq!(Date::LAST.after_months(1), Date::LAST);
    }

    #[test]
    fn the_next_day_crosses_months_and_years() {
        let next = |text: &str| text.parse::<Date>().unwrap().next().to_string();
        assert_eq!(next("2024-02-28"), "2024-02-29");
        assert_eq!(next("2023-02-28"), "2023-03-01");
        assert_eq!(next("2024-12-31"), "2025-01-01");
    }
}
