//! Reads a facts file: YAML, of which JSON is a part.

use super::located::LocatedFinding;
use super::place::Places;
use super::source::parse;
use catalogue::{Catalogue, Step, raw};
use engine::Facts;
use std::path::Path;

/// Reads the facts of one enterprise.
///
/// # Errors
/// Everything that is wrong with the file, with line and column. No fact is taken if one is wrong.
pub fn read(catalogue: &Catalogue, file: &Path, text: &str) -> Result<Facts, Vec<LocatedFinding>> {
    let report = |at, problem: String, hint: &str| LocatedFinding {
        file: file.to_owned(),
        at,
        measure: None,
        problem,
        hint: hint.to_owned(),
    };
    let written: raw::Facts = parse(file, text)?;
    Facts::read(catalogue, &written).map_err(|errors| {
        let places = Places::read(text);
        errors
            .into_iter()
            .map(|error| {
                let at = places.as_ref().and_then(|places| places.find(&[Step::Name(error.fact.clone())]));
                report(at, format!("{}: {}", error.fact, error.problem), &error.hint)
            })
            .collect()
    })
}
