//! The checklist: what is still to be found out, and the offices to ask, each once, with all its measures whose
//! conditions are met: what to check, what to bring, and where it is written.

use super::document::Contact;
use super::measure::CitedText;
use super::results::ResultRow;
use super::row::{Group, VerdictKind};
use super::status::StatusTag;
use super::view::View;
use super::{question, sentence};
use catalogue::{FactId, MeasureId, QuestionId};
use engine::Answer;
use questionnaire::{Candidate, candidates};

/// What is still to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// The questions without an answer, the one that decides most first.
    pub to_answer: Vec<OpenQuestion>,
    /// The questions that were answered without an exact figure or fact, in the order of the answers.
    pub to_find_out: Vec<OpenQuestion>,
    /// The offices to ask about measures whose conditions are met, in the order of their first measures on the screen.
    pub offices: Vec<OfficeToAsk>,
}

/// One call or visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeToAsk {
    pub contact: Contact,
    /// What the enterprise has said of itself and has to prove: names of facts, each once.
    pub bring: Vec<String>,
    /// Its measures whose conditions are met, in the order of the screen.
    pub measures: Vec<MeasureToCheck>,
}

/// A question on which something still depends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestion {
    pub id: QuestionId,
    /// Its name in links.
    pub name: String,
    pub ask: String,
    /// What helps to answer it.
    pub help: Option<String>,
    pub stakes: String,
    /// Which measures depend on it.
    pub decides: String,
}

/// A measure whose conditions are met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureToCheck {
    pub id: MeasureId,
    /// Its name in links.
    pub name: String,
    pub title: String,
    pub verdict: VerdictKind,
    pub amount: Option<String>,
    /// How far it can be relied on.
    pub status: StatusTag,
    /// What must be met and is not tested.
    pub self_checks: Vec<CitedText>,
    /// What an authority still decides.
    pub discretionary: Option<String>,
    /// How to apply, if the document says so.
    pub apply: Option<String>,
    /// The title of the document to read.
    pub document: String,
    /// The place in it, as the document writes it.
    pub clause: String,
    pub read_at: String,
}

impl View<'_> {
    /// What is still to be done.
    pub fn checklist(&self) -> Checklist {
        let Self { catalogue, session, determination, .. } = *self;
        let inexact = session.answered().iter().filter_map(|question| {
            let measures = self.waiting(*question);
            let stakes = session.stakes(catalogue, *question).filter(|_| !measures.is_empty())?;
            Some(self.open_question(&Candidate { measures, ..stakes }))
        });
        let groups = self.groups();
        let likely = groups
            .into_iter()
            .filter(|group| matches!(group.group, Group::Now | Group::Soon))
            .flat_map(|group| group.rows);
        let likely: Vec<ResultRow> = likely.collect();
        let offices = self.by_office(&likely).into_iter().map(|office| OfficeToAsk {
            bring: self.proofs(&office.rows),
            measures: office.rows.iter().filter_map(|row| self.item(row.id)).collect(),
            contact: office.contact,
        });
        let open = candidates(catalogue, self.facts(), determination);
        Checklist {
            to_answer: open.iter().map(|candidate| self.open_question(candidate)).collect(),
            to_find_out: inexact.collect(),
            offices: offices.collect(),
        }
    }

    /// What the enterprise has said of itself that these measures test, each once; not what it is and where, which every
    /// office asks for.
    fn proofs(&self, rows: &[ResultRow]) -> Vec<String> {
        let mut found: Vec<FactId> = Vec::new();
        for row in rows {
            self.catalogue.measure(row.id).each_fact(self.catalogue, &mut |fact| {
                let said = match self.facts().answer(fact) {
                    Some(Answer::YesNo(yes)) => yes,
                    Some(Answer::Number(span)) => span.max > 0,
                    Some(Answer::OneOf(_) | Answer::DontKnow) | None => false,
                };
                if said && self.catalogue.fact(fact).changeable && !found.contains(&fact) {
                    found.push(fact);
                }
            });
        }
        found.into_iter().map(|fact| self.label(fact).to_owned()).collect()
    }

    /// The measures that wait for a more exact answer to a question that was answered.
    fn waiting(&self, question: QuestionId) -> Vec<MeasureId> {
        let inexact = |fact| self.facts().answer(fact).is_some_and(|answer| !answer.is_exact());
        let mut waiting: Vec<MeasureId> = Vec::new();
        for outcome in &self.determination.outcomes {
            let mut missing = outcome.verdict.all_missing().map(|fact| self.facts().asked_for(self.catalogue, fact));
            if missing.any(|fact| self.catalogue.question_of(fact) == question && inexact(fact)) {
                waiting.push(outcome.measure);
            }
        }
        waiting
    }

    fn open_question(&self, candidate: &Candidate) -> OpenQuestion {
        let asked = self.catalogue.question(candidate.question);
        let titles: Vec<&str> = candidate.measures.iter().map(|id| self.title(*id)).collect();
        OpenQuestion {
            id: candidate.question,
            name: asked.name.clone(),
            ask: asked.ask.in_language(self.texts.language()).to_owned(),
            help: asked.help.as_ref().map(|help| help.in_language(self.texts.language()).to_owned()),
            stakes: question::stakes_words(candidate, self.texts),
            decides: sentence::decides(&titles, self.texts),
        }
    }

    fn item(&self, id: MeasureId) -> Option<MeasureToCheck> {
        let measure = self.measure(id)?;
        Some(MeasureToCheck {
            id,
            name: measure.name,
            title: measure.title,
            verdict: measure.verdict,
            amount: measure.amount,
            status: measure.status,
            self_checks: measure.self_checks,
            discretionary: measure.discretionary,
            apply: measure.apply,
            document: measure.document.title,
            clause: measure.clause,
            read_at: measure.document.read_at,
        })
    }
}
