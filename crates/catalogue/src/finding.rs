//! Findings: what the check of the catalogue reports.

use std::fmt;

/// One step from the top of the catalogue to a value in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    Key(&'static str),
    /// Into the value of a name that the file chooses: a fact, a misspelt key.
    Name(String),
    /// Into a list, from 0.
    Index(usize),
}

/// Something wrong with the catalogue: where, in which measure, what, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The path to the value: `measures[3].conditions[0].test.fact`.
    pub path: Vec<Step>,
    /// The measure that the finding is about, if any.
    pub measure: Option<String>,
    /// What is wrong, in a sentence.
    pub problem: String,
    /// What to do about it, in a sentence.
    pub hint: String,
}

impl Finding {
    /// The path as text.
    pub fn path_text(&self) -> String {
        path_text(&self.path)
    }
}

pub fn path_text(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Index(n) => text.extend(["[", &n.to_string(), "]"]),
            Step::Key(_) | Step::Name(_) if text.is_empty() => {}
            Step::Key(_) | Step::Name(_) => text.push('.'),
        }
        match step {
            Step::Key(key) => text.push_str(key),
            Step::Name(name) => text.push_str(name),
            Step::Index(_) => {}
        }
    }
    text
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path_text())?;
        if let Some(measure) = &self.measure {
            write!(f, " ({measure})")?;
        }
        write!(f, ": {}. {}", self.problem, self.hint)
    }
}

/// The name nearest to a misspelt one, as a sentence: "Did you mean …?".
pub fn did_you_mean<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(written, known).map(|name| format!("Did you mean `{name}`?"))
}

fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = written.chars().count();
    let limit = (length / 3).max(1);
    known
        .into_iter()
        // Names whose lengths differ by more are not compared: comparing takes memory for the product of both lengths,
        // and a name in an untrusted catalogue can be a megabyte long.
        .filter(|name| name.chars().count().abs_diff(length) <= limit)
        .map(|name| (strsim::damerau_levenshtein(written, name), name))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

    #[test]
    fn only_a_near_name_is_suggested() {
        let known = ["organisation", "soe", "place"];
        assert_eq!(did_you_mean("organization", known), Some("Did you mean `organisation`?".to_owned()));
        assert_eq!(did_you_mean("investment", known), None);
        assert_eq!(did_you_mean(&"a".repeat(10_000_000), known), None);
    }
}
