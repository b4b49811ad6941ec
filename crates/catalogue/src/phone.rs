//! Office telephones: an area code and a number. A mobile number is a person's, and is none.

use std::fmt;
use std::str::FromStr;

/// The government's service hotline, the same number in every city.
const HOTLINE: &str = "12345";

/// The telephone of an office, in China: `0871-63134627`, or `0875-12345` for the hotline of a city.
///
/// ```
/// use catalogue::Phone;
///
/// let phone: Phone = "0871-63134627".parse().unwrap();
/// assert_eq!(phone.address(), "tel:+8687163134627");
/// assert!("0875-12345".parse::<Phone>().unwrap().is_hotline());
/// assert!("63134627".parse::<Phone>().is_err(), "no area code");
/// assert!("13800000000".parse::<Phone>().is_err(), "a mobile number");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// Without the 0 that is dialled before it within the country.
    area: String,
    number: String,
}

impl Phone {
    /// A placeholder in what is refused anyway.
    pub(crate) const NONE: Self = Self { area: String::new(), number: String::new() };

    /// Whether it is the hotline of a city, which passes a question on to the office.
    pub fn is_hotline(&self) -> bool {
        self.number == HOTLINE
    }

    /// The area code as it is dialled within the country: `0871`.
    pub fn area_code(&self) -> String {
        format!("0{}", self.area)
    }

    /// The address of a link that dials it, from anywhere.
    pub fn address(&self) -> String {
        format!("tel:+86{}{}", self.area, self.number)
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0{}-{}", self.area, self.number)
    }
}

/// A text that is not an office's telephone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAPhone;

impl fmt::Display for NotAPhone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no telephone of an office")
    }
}

impl std::error::Error for NotAPhone {}

impl FromStr for Phone {
    type Err = NotAPhone;

    fn from_str(text: &str) -> Result<Self, NotAPhone> {
        let (area, number) = text.strip_prefix('0').and_then(|rest| rest.split_once('-')).ok_or(NotAPhone)?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let office = matches!(number.len(), 7 | 8) && !number.starts_with(['0', '1']) || number == HOTLINE;
        let sound = matches!(area.len(), 2 | 3) && !area.starts_with('0') && digits(area) && digits(number) && office;
        sound.then(|| Self { area: area.to_owned(), number: number.to_owned() }).ok_or(NotAPhone)
    }
}

#[cfg(test)]
mod tests {
    use super::Phone;

    #[test]
    fn a_phone_reads_as_it_is_written() {
        for text in ["0871-63134627", "010-88888888", "0375-2345678", "0375-12345"] {
            assert_eq!(text.parse::<Phone>().map(|phone| phone.to_string()).as_deref(), Ok(text));
        }
        for text in
            ["", "63134627", "087163134627", "0871-6313462x", "0871-13800000000", "0071-63134627", "0871-1234567"]
        {
            assert!(text.parse::<Phone>().is_err(), "{text}");
        }
    }
}
