//! The report: everything that a result holds, unfolded, for paper. In the order of the screen; what does not apply is
//! a list with reasons, not a page each.

use super::action::Goal;
use super::document::{self, DocumentView};
use super::measure::MeasureView;
use super::question::AnswerRow;
use super::results::ResultRow;
use super::row::Group;
use super::summary::Summary;
use super::view::View;
use super::{date, nearest, place};
use catalogue::InstrumentId;
use questionnaire::candidates;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The place, the day and the edition, each with its label.
    pub facts: Vec<(&'static str, String)>,
    pub summary: Summary,
    /// How many questions are open, in a sentence.
    pub open: String,
    pub answers: Vec<AnswerRow>,
    /// The measures that may apply, whole. Groups without measures are left out.
    pub groups: Vec<ReportGroup>,
    /// What is worth working for.
    pub goals: Vec<Goal>,
    /// The measures that do not apply, and why, the nearest first.
    pub ineligible: Vec<ReportIneligible>,
    /// How many measures are of other places.
    pub elsewhere: Option<String>,
    /// The documents of all these measures.
    pub documents: Vec<DocumentView>,
}

/// A group of measures that may apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportGroup {
    pub group: Group,
    /// Its measures, in the order of the screen.
    pub measures: Vec<MeasureView>,
}

/// A measure that does not apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportIneligible {
    /// As the results show it.
    pub row: ResultRow,
    /// What it would bring once its conditions are met, where an enterprise can bring that about.
    pub brings: Option<String>,
}

impl View<'_> {
    /// Everything that a result holds.
    pub fn report(&self) -> Report {
        let Self { catalogue, determination, texts, .. } = *self;

        let mut documents: Vec<InstrumentId> = Vec::new();
        let mut groups = Vec::new();
        let mut ineligible = Vec::new();
        let mut shown = self.groups();
        let goals = self.add_nearest(&mut shown);
        for group in shown {
            for row in &group.rows {
                let instrument = catalogue.measure(row.id).instrument();
                if !documents.contains(&instrument) {
                    documents.push(instrument);
                }
            }
            if group.group == Group::NotMet {
                let brings = |id| {
                    let change = nearest::change(catalogue, determination, id)?;
                    Some(nearest::said(catalogue, &change, texts).1)
                };
                let rows = group.rows.into_iter();
                ineligible.extend(rows.map(|row| ReportIneligible { brings: brings(row.id), row }));
                continue;
            }
            let measures: Vec<MeasureView> = group.rows.iter().filter_map(|row| self.measure(row.id)).collect();
            if !measures.is_empty() {
                groups.push(ReportGroup { group: group.group, measures });
            }
        }
        documents.sort_unstable();
        let elsewhere = self.elsewhere();
        let open = candidates(catalogue, self.facts(), determination).len();
        Report {
            facts: vec![
                (texts.report_place(), place::chosen_words(catalogue, self.facts(), texts)),
                (texts.as_of(), date::day(determination.as_of, texts)),
                (texts.edition(), catalogue.edition().to_owned()),
            ],
            summary: self.summary(),
            open: texts.questions_open(open),
            answers: self.answers(),
            groups,
            goals,
            ineligible,
            elsewhere: (elsewhere > 0).then(|| texts.count_elsewhere(elsewhere)),
            documents: documents.into_iter().map(|id| document::document(catalogue, id, texts)).collect(),
        }
    }
}
