//! The report: everything that a result holds, unfolded, for paper. In the order of the screen; what does not apply is
//! a list with reasons, not a page each.

use super::measure::{self, DocumentView, MeasureView};
use super::question::{self, AnswerRow};
use super::results::{self, ResultRow};
use super::row::Group;
use super::summary::{self, Summary};
use super::{date, nearest, place, sentence, wording};
use catalogue::bilingual::Language;
use catalogue::{Catalogue, InstrumentId};
use engine::Determination;
use questionnaire::{Session, candidates};

/// A whole result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Where, for which day, by which edition.
    pub facts: Vec<(&'static str, String)>,
    /// What it comes to.
    pub summary: Summary,
    /// How many questions are open, in a sentence.
    pub open: String,
    /// What was said.
    pub answers: Vec<AnswerRow>,
    /// What may apply, whole. Groups without measures are left out.
    pub groups: Vec<ReportGroup>,
    /// What does not apply, and why.
    pub refused: Vec<ReportRefused>,
    /// How many measures are of other places.
    pub elsewhere: Option<String>,
    /// The documents in which all of this stands.
    pub documents: Vec<DocumentView>,
}

/// A group of measures that may apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportGroup {
    /// Its heading.
    pub title: &'static str,
    /// What it means.
    pub note: &'static str,
    /// Its measures, in the order of the screen.
    pub measures: Vec<ReportMeasure>,
}

/// A measure that may apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportMeasure {
    /// As the results show it.
    pub row: ResultRow,
    /// All the rest.
    pub view: MeasureView,
}

/// A measure that does not apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRefused {
    /// As the results show it.
    pub row: ResultRow,
    /// What would have to be different, where an enterprise can change it.
    pub nearest: Option<String>,
}

/// Everything that a result holds. `baseline` is the determination before the first answer but the place.
pub fn report(
    catalogue: &Catalogue,
    session: &Session,
    determination: &Determination,
    baseline: &Determination,
    language: Language,
) -> Report {
    let words = wording::words(language);
    let own = wording::take::words(language);
    let mut documents: Vec<InstrumentId> = Vec::new();
    let mut groups = Vec::new();
    let mut refused = Vec::new();
    for group in results::groups(catalogue, determination, baseline, language) {
        let mut measures = Vec::new();
        for row in group.rows {
            let Some(id) = catalogue.measure_named(&row.measure) else { continue };
            let instrument = catalogue.measure(id).instrument();
            if !documents.contains(&instrument) {
                documents.push(instrument);
            }
            if group.group == Group::NotMet {
                let nearest = nearest::words(catalogue, session.facts(), determination, id, language);
                refused.push(ReportRefused { row, nearest });
            } else if let Some(view) = measure::view(catalogue, determination, id, language) {
                measures.push(ReportMeasure { row, view });
            }
        }
        if !measures.is_empty() {
            let (title, note) = (group.group.title(language), group.group.note(language));
            groups.push(ReportGroup { title, note, measures });
        }
    }
    documents.sort_unstable();
    let elsewhere = results::elsewhere(catalogue, determination);
    Report {
        facts: vec![
            (own.place, place::chosen_words(catalogue, session.facts(), language)),
            (words.as_of, date::day(determination.as_of, language)),
            (words.edition, catalogue.edition().to_owned()),
        ],
        summary: summary::summary(catalogue, determination, baseline, language),
        open: sentence::take::questions_open(candidates(catalogue, session.facts(), determination).len(), language),
        answers: question::answers(catalogue, session, language),
        groups,
        refused,
        elsewhere: (elsewhere > 0).then(|| sentence::count_elsewhere(elsewhere, language)),
        documents: documents.into_iter().map(|id| measure::document(catalogue, id, language)).collect(),
    }
}
