//! All questions on one page: every question that was answered or can still matter, by section.

use super::question::QuestionView;
use super::row::Counts;
use super::sentence;
use super::summary::Summary;
use super::view::View;
use crate::texts::Texts;
use catalogue::{QuestionId, SectionId};
use questionnaire::possibly_asked;
use std::rc::Rc;

/// A section of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    pub id: SectionId,
    pub title: String,
    /// How many of its questions are answered.
    pub progress: String,
    pub rows: Vec<Row>,
}

/// A question of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub id: QuestionId,
    /// Its name in links.
    pub name: String,
    pub ask: String,
    /// Whether it can be answered.
    pub state: State,
}

/// Whether a question of the page can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// It is answered, or can be.
    Asked(Rc<QuestionView>),
    /// It may matter, which other answers decide first.
    Waiting,
    /// It was on the page and can change nothing any more.
    Settled,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct All {
    /// Its sections; one without questions is left out.
    pub sections: Vec<Section>,
    /// How many questions are answered and how many are open.
    pub progress: String,
    /// Whether the place has to be chosen before there is more to ask.
    pub place_first: bool,
}

impl All {
    /// Every question on the page.
    pub fn questions(&self) -> impl Iterator<Item = QuestionId> + '_ {
        self.sections.iter().flat_map(|section| &section.rows).map(|row| row.id)
    }
}

impl View<'_> {
    /// All questions on one page. `kept` are the questions that are on it already: one that can change nothing any more
    /// says so there rather than vanish. As long as no place is chosen only that is asked, because everything else
    /// depends on it.
    pub fn all(&self, kept: &[QuestionId]) -> All {
        let Self { catalogue, session, determination, texts, .. } = *self;
        let place = catalogue.place();
        let place_first = session.facts().answer(place).is_none();
        let open = if place_first {
            vec![catalogue.question_of(place)]
        } else {
            possibly_asked(catalogue, session.facts(), determination, session.focus())
        };
        let is_answered = |id: &QuestionId| session.answered().contains(id);
        let row = |id: QuestionId| {
            let question = catalogue.question(id);
            let may_matter = open.contains(&id);
            if !may_matter && !is_answered(&id) && !kept.contains(&id) {
                return None;
            }
            let state = match self.question(id) {
                Some(view) => State::Asked(Rc::new(view)),
                None if may_matter => State::Waiting,
                None => State::Settled,
            };
            Some(Row {
                id,
                name: question.name.clone(),
                ask: question.ask.in_language(texts.language()).to_owned(),
                state,
            })
        };
        let sections = catalogue.sections().filter_map(|(id, section)| {
            let of = catalogue.questions().filter(|(_, question)| question.section == id);
            let rows: Vec<Row> = of.filter_map(|(id, _)| row(id)).collect();
            let matter = rows.iter().filter(|row| row.state != State::Settled).count();
            let answered = rows.iter().filter(|row| is_answered(&row.id)).count();
            (!rows.is_empty()).then(|| Section {
                id,
                title: section.title.in_language(texts.language()).to_owned(),
                progress: texts.progress(answered, matter),
                rows,
            })
        });
        All {
            sections: sections.collect(),
            progress: if open.is_empty() {
                texts.all_done().to_owned()
            } else {
                sentence::answered_and_open(session.answered().len(), open.len(), texts)
            },
            place_first,
        }
    }
}

/// The summary in a sentence, which is read out after an answer: the largest total of each status, and how many
/// measures there are.
pub fn spoken(summary: &Summary, counts: Counts, texts: Texts) -> String {
    let totals: Vec<String> = summary
        .statuses
        .iter()
        .filter_map(|status| {
            let row = status.rows.first()?;
            Some(texts.total(&row.words.whole_amount(texts), status.status.tag, &row.words.label))
        })
        .collect();
    let counts = texts.met_and_open(counts.met, counts.open);
    if totals.is_empty() {
        return sentence::joined(&[texts.nothing_to_total().to_owned(), counts], texts);
    }
    let totals = texts.labelled(texts.so_far(), &sentence::joined(&totals, texts));
    sentence::joined(&[totals, counts], texts)
}
