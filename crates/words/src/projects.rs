//! The projects of one kind, each for itself.

use super::view::View;
use super::{amount, answer, number};
use catalogue::{FactId, FactKind, MeasureId};
use engine::{Answer, GroupRank, Outcome, Span, Verdict, determine_measure};
use questionnaire::projects;

/// The projects of one kind beyond the one that the questionnaire asks for, and what each may bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FurtherProjects {
    /// The fact that holds the figure of one project.
    pub fact: FactId,
    pub kind: FactKind,
    /// What that figure is.
    pub label: String,
    /// The unit, after the field.
    pub unit: String,
    pub rows: Vec<ProjectRow>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectRow {
    /// Its place among the further projects of all kinds.
    pub place: usize,
    /// Which it is, and its figure: `第 2 个项目：300 万元`.
    pub said: String,
    /// What it may bring.
    pub amount: String,
}

impl View<'_> {
    /// The further projects of a measure. `None` where its award is not worked out from a figure of one project, or where it
    /// does not apply.
    pub fn further_projects(&self, id: MeasureId) -> Option<FurtherProjects> {
        let Self { catalogue, determination, texts, .. } = *self;
        let measure = catalogue.measure(id);
        let fact = projects::figure(measure, determination.as_of)?;
        if determination.outcome(id)?.verdict == Verdict::Ineligible {
            return None;
        }
        let kind = &catalogue.fact(fact).kind;
        // The questionnaire asks for the first.
        let row = |(n, (place, span)): (usize, (usize, Span))| {
            let mut facts = determination.given.clone();
            facts.set(fact, Some(Answer::Number(span)));
            let verdict = determine_measure(catalogue, id, &facts, determination.as_of);
            let outcome = Outcome { measure: id, verdict, rank: GroupRank::Alone };
            Some(ProjectRow {
                place,
                said: texts.project_figure(&(n + 2).to_string(), &answer::span_words(kind, span, &[], texts)),
                amount: amount::of_outcome(catalogue, &outcome, determination.as_of, texts)?.amount,
            })
        };
        Some(FurtherProjects {
            fact,
            kind: kind.clone(),
            label: catalogue.fact(fact).label.in_language(texts.language()).to_owned(),
            unit: number::unit(kind, texts),
            rows: self.session.projects().of(fact).enumerate().filter_map(row).collect(),
        })
    }
}
