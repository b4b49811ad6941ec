//! Under which names things are kept in the browser.

/// Where the language is kept.
pub fn language_key(keep: &str) -> String {
    format!("{keep}/language")
}

/// Where it is kept how the screens are drawn.
pub fn display_key(keep: &str) -> String {
    format!("{keep}/display")
}

/// Where it is kept what kept answers lead on to, for the first sight of the start page: `next` or `results`.
pub fn resume_key(keep: &str) -> String {
    format!("{keep}/resume")
}

/// Where the answers of named enterprises are kept: each under its name, behind this.
pub fn firm_key(keep: &str, name: &str) -> String {
    format!("{keep}/firm/{name}")
}

/// Where the answers are kept.
pub fn draft_key(keep: &str) -> String {
    format!("{keep}/draft")
}
