//! A finding with its place in a file.

use std::fmt;
use std::path::PathBuf;
use words::sentence;

/// Something wrong in a file: where, which measure, what, and the mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The file.
    pub file: PathBuf,
    /// Line and column, from 1, if the place is known.
    pub at: Option<(u64, u64)>,
    /// The measure, if it is one's.
    pub measure: Option<String>,
    /// What is wrong, in a sentence.
    pub problem: String,
    /// What to do about it, in a sentence.
    pub mend: String,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some((line, column)) = self.at {
            write!(f, ":{line}:{column}")?;
        }
        if let Some(measure) = &self.measure {
            write!(f, " [{measure}]")?;
        }
        write!(f, ": {}", sentence::ended(&self.problem))?;
        if self.mend.is_empty() { Ok(()) } else { write!(f, " {}", sentence::ended(&self.mend)) }
    }
}
