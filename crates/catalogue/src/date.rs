//! Civil dates. The day that is determined for is always an argument; nothing here knows what day it is.

use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar. Ordered as days follow each other.
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

    /// A day, if the calendar has it.
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

    /// The year.
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
    fn the_next_day_crosses_months_and_years() {
        let next = |text: &str| text.parse::<Date>().unwrap().next().to_string();
        assert_eq!(next("2024-02-28"), "2024-02-29");
        assert_eq!(next("2023-02-28"), "2023-03-01");
        assert_eq!(next("2024-12-31"), "2025-01-01");
    }
}
