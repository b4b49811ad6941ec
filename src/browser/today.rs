//! What day it is where the browser is.

use catalogue::date::Date;

/// Today, by the browser's clock and time zone. `None` if the clock is set beyond what a date can be.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = i16::try_from(now.get_full_year()).ok()?;
    let month = u8::try_from(now.get_month() + 1).ok()?;
    let day = u8::try_from(now.get_date()).ok()?;
    Date::new(year, month, day)
}
