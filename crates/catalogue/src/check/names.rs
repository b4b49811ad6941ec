//! Names: each is used once, and a misspelt one gets the nearest as a suggestion.

use super::{Checker, Step, did_you_mean};
use std::collections::BTreeMap;

/// The names of one kind of item, each with its index in the list.
///
/// Ordered, so that findings and suggestions come in the same order on every run.
pub(crate) struct Names<'a> {
    kind: &'static str,
    places: BTreeMap<&'a str, usize>,
}

impl<'a> Names<'a> {
    /// Collects the names of a list, reporting those that are ill-formed or taken.
    pub(crate) fn collect(
        checker: &mut Checker,
        kind: &'static str,
        list: &'static str,
        names: impl Iterator<Item = &'a str>,
    ) -> Self {
        let mut known: BTreeMap<&'a str, usize> = BTreeMap::new();
        for (n, name) in names.enumerate() {
            let problem = if !is_name(name) {
                Some((
                    format!("`{name}` is not a name"),
                    "Use lower-case letters, digits and single hyphens".to_owned(),
                ))
            } else if known.contains_key(name) {
                Some((format!("the {kind} `{name}` is defined twice"), "Give one of them another id".to_owned()))
            } else {
                None
            };
            if let Some((problem, hint)) = problem {
                checker.measure = (kind == "measure").then(|| name.to_owned());
                checker.path.extend([Step::Key(list), Step::Index(n), Step::Key("id")]);
                checker.find(problem, hint);
                checker.path.truncate(checker.path.len().saturating_sub(3));
                checker.measure = None;
            }
            known.entry(name).or_insert(n);
        }
        Self { kind, places: known }
    }

    /// The index of a name; a finding if there is no such name.
    pub(crate) fn resolve(&self, checker: &mut Checker, name: &str) -> Option<usize> {
        let hit = self.places.get(name).copied();
        if hit.is_none() {
            let known = self.places.keys().copied();
            let hint =
                did_you_mean(name, known).unwrap_or_else(|| format!("Define the {} first, or name another", self.kind));
            checker.find(format!("there is no {} `{}`", self.kind, name), hint);
        }
        hit
    }
}

/// Whether a text can be a name: it appears in file names, links and JSON.
fn is_name(text: &str) -> bool {
    let inside = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.len() <= 64
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(inside)
        && !text.ends_with('-')
        && !text.contains("--")
}
