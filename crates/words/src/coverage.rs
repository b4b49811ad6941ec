//! Coverage: document by document and clause by clause, which measures rest on it, and what was left out and why.

use super::{amount, sentence};
use crate::texts::Texts;
use catalogue::citation::Clause;
use catalogue::{Catalogue, InstrumentId, MeasureId};

/// What the catalogue holds of one numbered place of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClauseRow {
    /// The place, as the document numbers it.
    pub clause: String,
    /// The measures that cite it.
    pub measures: Vec<CoveredMeasure>,
    /// What no measure uses of it.
    pub left_out: Vec<LeftOutRow>,
}

/// A measure and what it pays by its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoveredMeasure {
    pub id: MeasureId,
    /// Its name in links.
    pub name: String,
    pub title: String,
    /// What it pays by its text.
    pub amount: String,
}

/// Something that no measure uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOutRow {
    pub what: String,
    /// Its figures, as the document writes them.
    pub figures: String,
    /// Why no measure uses it.
    pub reason: String,
}

/// The coverage of one document, in the order of its clauses.
pub fn of_instrument(catalogue: &Catalogue, instrument: InstrumentId, texts: Texts) -> Vec<ClauseRow> {
    let measures = || catalogue.measures().filter(|(_, measure)| measure.instrument() == instrument);
    let left_out = catalogue.left_out(instrument);
    let mut clauses: Vec<&Clause> = measures()
        .flat_map(|(_, measure)| &measure.citation.clauses)
        .chain(left_out.iter().flat_map(|left| &left.clauses))
        .collect();
    clauses.sort();
    clauses.dedup();
    clauses
        .into_iter()
        .map(|clause| ClauseRow {
            clause: clause.to_string(),
            measures: measures()
                .filter(|(_, measure)| measure.citation.clauses.contains(clause))
                .map(|(id, measure)| CoveredMeasure {
                    id,
                    name: measure.name.clone(),
                    title: measure.title.in_language(texts.language()).to_owned(),
                    amount: amount::by_the_text(catalogue, measure, catalogue.date(), texts),
                })
                .collect(),
            left_out: left_out
                .iter()
                .filter(|left| left.clauses.contains(clause))
                .map(|left| LeftOutRow {
                    what: left.what.in_language(texts.language()).to_owned(),
                    figures: sentence::list(&left.figures, texts),
                    reason: left.reason.in_language(texts.language()).to_owned(),
                })
                .collect(),
        })
        .collect()
}
