//! Findings with file, line and column.

use std::fmt;
use std::path::PathBuf;
use words::sentence;

/// Something wrong in a file: where, in which measure, what, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocatedFinding {
    pub file: PathBuf,
    /// Line and column, from 1, if they are known.
    pub at: Option<(u64, u64)>,
    /// The measure that the finding is about, if any.
    pub measure: Option<String>,
    /// What is wrong, in a sentence.
    pub problem: String,
    /// What to do about it, in a sentence.
    pub hint: String,
}

impl fmt::Display for LocatedFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", printable(&self.file.to_string_lossy()))?;
        if let Some((line, column)) = self.at {
            write!(f, ":{line}:{column}")?;
        }
        if let Some(measure) = &self.measure {
            write!(f, " [{}]", printable(&cut(measure, QUOTED)))?;
        }
        write!(f, ": {}", sentence::ended(&readable(&self.problem)))?;
        if self.hint.is_empty() { Ok(()) } else { write!(f, " {}", sentence::ended(&readable(&self.hint))) }
    }
}

/// How many characters of a value a sentence quotes.
const QUOTED: usize = 80;

/// How many characters a sentence has at most.
const SENTENCE: usize = 4_000;

/// A sentence in which quoted values are shortened, on one line and without what a terminal would obey.
pub fn readable(text: &str) -> String {
    let parts: Vec<String> = text
        .split('`')
        .enumerate()
        .map(|(n, part)| if n % 2 == 1 { cut(part, QUOTED) } else { part.to_owned() })
        .collect();
    printable(&cut(&parts.join("`"), SENTENCE))
}

/// Several lines, shortened as a whole, without what a terminal would obey.
pub fn shortened_lines(text: &str) -> String {
    let shown = |c: char| if c.is_control() && c != '\n' { char::REPLACEMENT_CHARACTER } else { c };
    cut(text, SENTENCE).chars().map(shown).collect()
}

/// A text on one line, without what a terminal would obey.
fn printable(text: &str) -> String {
    shortened_lines(text).replace('\n', " ")
}

/// A text of at most so many characters.
fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text.split_at_checked(end).map_or("", |(start, _)| start)),
        None => text.to_owned(),
    }
}
