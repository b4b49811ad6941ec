//! The checklist: what is still to be found out, and for each measure that may apply what to check, how to apply, whom
//! to ask and what to read.

use super::measure::{self, CitedText};
use super::results;
use super::row::{Group, VerdictKind};
use super::status::StatusTag;
use super::{question, sentence, wording};
use catalogue::bilingual::Language;
use catalogue::{Catalogue, MeasureId, QuestionId};
use engine::Determination;
use questionnaire::{Candidate, Session, candidates};

/// What is still to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// The questions without an answer, the one that decides most first.
    pub to_answer: Vec<OpenQuestion>,
    /// The questions to which nothing exact was said, in the order in which they were answered.
    pub to_find_out: Vec<OpenQuestion>,
    /// The measures that may apply, in the order of the screen.
    pub measures: Vec<MeasureToCheck>,
}

/// A question on which something still depends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestion {
    /// Its name in links.
    pub question: String,
    /// The question.
    pub ask: String,
    /// What helps to answer it.
    pub help: Option<String>,
    /// How much it decides.
    pub stakes: String,
    /// Which measures depend on it.
    pub decides: String,
}

/// A measure that may apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureToCheck {
    /// Its name in links.
    pub measure: String,
    /// Its title.
    pub title: String,
    /// The verdict.
    pub verdict: VerdictKind,
    /// What it may pay.
    pub amount: Option<String>,
    /// How far it can be relied on.
    pub status: StatusTag,
    /// What must be met and is not tested.
    pub self_checks: Vec<CitedText>,
    /// What an authority still decides.
    pub discretionary: Option<String>,
    /// How to apply, or that the document does not say.
    pub apply: String,
    /// Whom to ask.
    pub ask: String,
    /// What to read: the document and the place in it.
    pub document: String,
    /// The place, as the document writes it.
    pub clause: String,
    /// Where to read it.
    pub read_at: String,
}

/// What is still to be done. `baseline` is the determination before the first answer but the place.
pub fn checklist(
    catalogue: &Catalogue,
    session: &Session,
    determination: &Determination,
    baseline: &Determination,
    language: Language,
) -> Checklist {
    let open = |candidate: &Candidate| open_question(catalogue, candidate.question, candidate, language);
    let inexact = session.answered().iter().filter_map(|question| {
        let measures = waiting(catalogue, session, determination, *question);
        let stakes = session.stakes(catalogue, *question).filter(|_| !measures.is_empty())?;
        Some(open(&Candidate { measures, ..stakes }))
    });
    let groups = results::groups(catalogue, determination, baseline, language);
    let likely = groups.iter().filter(|group| group.group != Group::NotMet).flat_map(|group| &group.rows);
    Checklist {
        to_answer: candidates(catalogue, session.facts(), determination).iter().map(open).collect(),
        to_find_out: inexact.collect(),
        measures: likely.filter_map(|row| to_check(catalogue, determination, row, language)).collect(),
    }
}

/// The measures that wait for a more exact answer to a question that was answered.
fn waiting(
    catalogue: &Catalogue,
    session: &Session,
    determination: &Determination,
    question: QuestionId,
) -> Vec<MeasureId> {
    let facts = session.facts();
    let mut outcomes: Vec<MeasureId> = Vec::new();
    for outcome in &determination.outcomes {
        let waits = outcome.verdict.all_missing().any(|fact| {
            catalogue.question_of(fact) == question && facts.answer(fact).is_some_and(|answer| !answer.is_exact())
        });
        if waits {
            outcomes.push(outcome.measure);
        }
    }
    outcomes
}

fn open_question(catalogue: &Catalogue, id: QuestionId, candidate: &Candidate, language: Language) -> OpenQuestion {
    let asked = catalogue.question(id);
    let title = |id: &MeasureId| catalogue.measure(*id).title.in_language(language);
    let titles: Vec<&str> = candidate.measures.iter().map(title).collect();
    OpenQuestion {
        question: asked.name.clone(),
        ask: asked.ask.in_language(language).to_owned(),
        help: asked.help.as_ref().map(|help| help.in_language(language).to_owned()),
        stakes: question::stakes_words(candidate, language),
        decides: sentence::take::decides(&titles, language),
    }
}

fn to_check(
    catalogue: &Catalogue,
    determination: &Determination,
    row: &results::ResultRow,
    language: Language,
) -> Option<MeasureToCheck> {
    let id = catalogue.measure_named(&row.measure)?;
    let view = measure::view(catalogue, determination, id, language)?;
    Some(MeasureToCheck {
        measure: view.measure,
        title: view.title,
        verdict: view.verdict,
        amount: view.amount,
        status: view.status,
        self_checks: view.self_checks,
        discretionary: view.discretionary,
        apply: view.apply.unwrap_or_else(|| wording::words(language).apply_unknown.to_owned()),
        ask: view.document.contact.unwrap_or(view.document.issuer),
        document: view.document.title,
        clause: view.clause,
        read_at: view.document.read_at,
    })
}
