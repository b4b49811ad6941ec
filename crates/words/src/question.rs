//! The question on the screen, and the answers so far.

use super::view::View;
use super::{amount, answer, number, sentence};
use crate::order;
use crate::texts::Texts;
use catalogue::money::Money;
use catalogue::{FactId, FactKind, OptionSet, QuestionId, Test};
use engine::Answer;
use questionnaire::{Candidate, Reply, bands};

/// A question on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionView {
    pub id: QuestionId,
    /// Its name in links.
    pub name: String,
    /// The heading of its section.
    pub section: String,
    pub ask: String,
    /// What helps to answer it.
    pub help: Option<String>,
    /// How many questions are left, in words.
    pub left: String,
    /// What the answer can decide, in words.
    pub stakes: Option<String>,
    pub form: Form,
    /// The name in links of the question before it, if there is one.
    pub before: Option<String>,
    /// Whether it was answered before.
    pub answered: bool,
}

impl QuestionView {
    /// Whether it may use terms of the glossary. The glossary is in a file that is not loaded yet, so this is a guess: few
    /// plain choices use a term and have no help.
    pub const fn may_hold_terms(&self) -> bool {
        self.help.is_some() || !matches!(self.form, Form::One(_))
    }
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    One(Vec<OptionRow>),
    Several(Ticks),
    Number(NumberForm),
}

/// An option of which one is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionRow {
    pub label: String,
    /// The reply that choosing it makes.
    pub reply: Reply,
    pub chosen: bool,
}

/// Options of which any number may hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticks {
    pub options: Vec<TickRow>,
    /// Whether it was said that none holds.
    pub none: bool,
    /// Whether it was said that the others are not known.
    pub unknown: bool,
}

/// An option that may be ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TickRow {
    /// The fact that holds if it is ticked.
    pub fact: FactId,
    pub label: String,
    pub ticked: bool,
}

/// A number to be typed, or a band of numbers to be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberForm {
    pub kind: FactKind,
    /// The unit, after the field.
    pub unit: String,
    /// The content of the field.
    pub written: String,
    /// The bands, and "I don't know" at the end.
    pub options: Vec<OptionRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    pub id: QuestionId,
    /// Its name in links.
    pub name: String,
    pub ask: String,
    /// The answer, on one line or several.
    pub said: Vec<String>,
}

/// What an answer can decide, in words.
pub(super) fn stakes_words(stakes: &Candidate, texts: Texts) -> String {
    let most = (stakes.at_stake > Money::ZERO).then(|| amount::money(stakes.at_stake, texts));
    sentence::stakes(stakes.measures.len(), most.as_deref(), stakes.open, texts)
}

impl View<'_> {
    /// A question on the screen. `None` if nothing can be asked by it any more.
    pub fn question(&self, id: QuestionId) -> Option<QuestionView> {
        let Self { catalogue, session, texts, .. } = *self;
        let question = catalogue.question(id);
        let shown = session.shown(catalogue, id);
        if shown.is_empty() {
            return None;
        }
        let at = session.answered().iter().position(|answered| *answered == id);
        // The question itself counts, answered or not: it is on the screen.
        let left = session.usual_length(catalogue).saturating_sub(at.unwrap_or(session.answered().len()));
        let before = match at {
            Some(at) => at.checked_sub(1).and_then(|at| session.answered().get(at)),
            None => session.answered().last(),
        };
        Some(QuestionView {
            id,
            name: question.name.clone(),
            section: catalogue.section(question.section).title.in_language(texts.language()).to_owned(),
            ask: self.ask(id, &shown),
            help: question.help.as_ref().map(|help| help.in_language(texts.language()).to_owned()),
            left: if left > 0 { texts.questions_left(left) } else { texts.nearly_done().to_owned() },
            stakes: session.stakes(catalogue, id).map(|stakes| stakes_words(&stakes, texts)),
            form: self.form(id, &shown),
            before: before.map(|before| catalogue.question(*before).name.clone()),
            answered: at.is_some(),
        })
    }

    /// The one fact that is shown of a question for several, if it is only one: then that is asked, with yes or no.
    fn alone(&self, id: QuestionId, shown: &[FactId]) -> Option<FactId> {
        match shown {
            [fact] if self.catalogue.question(id).facts.len() > 1 => Some(*fact),
            _ => None,
        }
    }

    /// The words of a question of which these facts are shown.
    fn ask(&self, id: QuestionId, shown: &[FactId]) -> String {
        match self.alone(id, shown) {
            Some(fact) => self.texts.ask_alone(self.label(fact)),
            None => self.catalogue.question(id).ask.in_language(self.texts.language()).to_owned(),
        }
    }

    fn form(&self, id: QuestionId, shown: &[FactId]) -> Form {
        let Self { catalogue, texts, .. } = *self;
        let question = catalogue.question(id);
        let given = Reply::given(catalogue, id, self.facts());
        let option = |label: &str, reply: Reply| OptionRow {
            label: label.to_owned(),
            chosen: given.as_ref() == Some(&reply),
            reply,
        };
        let dont_know = || option(texts.dont_know(), Reply::dont_know(catalogue, id, shown));
        if let Some(fact) = self.alone(id, shown) {
            return Form::One(vec![
                option(texts.yes(), Reply::ticked(vec![fact], shown, false)),
                option(texts.no(), Reply::ticked(Vec::new(), shown, false)),
                dont_know(),
            ]);
        }
        let [fact] = question.facts.as_slice() else {
            let (held, unknown) = match &given {
                Some(Reply::Several { held, unknown }) => (held.as_slice(), unknown.as_slice()),
                _ => (&[][..], &[][..]),
            };
            return Form::Several(Ticks {
                options: shown
                    .iter()
                    .map(|fact| TickRow {
                        fact: *fact,
                        label: self.label(*fact).to_owned(),
                        ticked: held.contains(fact),
                    })
                    .collect(),
                none: given.is_some() && held.is_empty() && unknown.is_empty(),
                unknown: !unknown.is_empty(),
            });
        };
        match &catalogue.fact(*fact).kind {
            FactKind::YesNo => Form::One(vec![
                option(texts.yes(), Reply::One(Answer::YesNo(true))),
                option(texts.no(), Reply::One(Answer::YesNo(false))),
                dont_know(),
            ]),
            FactKind::Choice(_) | FactKind::Place => {
                let all = OptionSet::first(catalogue.option_names(*fact).len());
                let labels = answer::options_words(catalogue, *fact, all, texts);
                let options = labels.into_iter().enumerate().map(|(n, label)| option(label, Reply::option(n)));
                Form::One(options.chain(std::iter::once(dont_know())).collect())
            }
            kind @ (FactKind::Money
            | FactKind::Count(_)
            | FactKind::Rate
            | FactKind::Area
            | FactKind::Months
            | FactKind::Date) => {
                // A figure is in the field, and not among the ranges too, of which some are one figure.
                let exact = match &given {
                    Some(Reply::One(Answer::Number(span))) => span.exact(),
                    _ => None,
                };
                let written = exact.map(amount::grouped).unwrap_or_default();
                let bands = bands(question);
                let options = bands.iter().map(|band| {
                    let label = answer::span_words(kind, band.span, &question.bands, texts);
                    let row = option(&label, Reply::One(Answer::Number(band.span)));
                    OptionRow { chosen: row.chosen && exact.is_none(), ..row }
                });
                Form::Number(NumberForm {
                    unit: number::unit(kind, texts),
                    written,
                    options: options.chain(std::iter::once(dont_know())).collect(),
                    kind: kind.clone(),
                })
            }
        }
    }

    /// What a reply to a question contradicts, in words; `None` if nothing.
    pub fn contradiction(&self, question: QuestionId, reply: &Reply) -> Option<String> {
        let Self { catalogue, session, texts, .. } = *self;
        let contradiction = catalogue.contradiction(session.contradiction(catalogue, question, reply)?);
        let reason = contradiction.reason.in_language(texts.language());
        let of_others = contradiction.never.iter().filter_map(Test::fact).map(|fact| catalogue.question_of(fact));
        Some(match of_others.into_iter().find(|other| *other != question) {
            Some(other) => {
                let ask = catalogue.question(other).ask.in_language(texts.language());
                texts.error_contradicts(ask, reason)
            }
            None => reason.to_owned(),
        })
    }

    /// The answers, in editorial order.
    pub fn answers(&self) -> Vec<AnswerRow> {
        let mut answered = self.session.answered().to_vec();
        order::sort_by_key(&mut answered, |question| *question);
        let row = |id: QuestionId| AnswerRow {
            id,
            name: self.catalogue.question(id).name.clone(),
            ask: self.ask(id, &self.answered_facts(id)),
            said: self.said(id),
        };
        answered.into_iter().map(row).collect()
    }

    /// The facts of a question that are answered: those that were shown.
    fn answered_facts(&self, id: QuestionId) -> Vec<FactId> {
        let of = self.catalogue.question(id).facts.iter().copied();
        of.filter(|fact| self.facts().answer(*fact).is_some()).collect()
    }

    fn said(&self, id: QuestionId) -> Vec<String> {
        let Self { catalogue, texts, .. } = *self;
        let facts = self.facts();
        // An answer to one fact is said by itself, whether or not the question has others.
        if let [fact] = self.answered_facts(id).as_slice() {
            return vec![answer::said(catalogue, *fact, facts.answer(*fact), texts)];
        }
        match Reply::given(catalogue, id, facts) {
            Some(Reply::Several { held, unknown }) => {
                let mut lines: Vec<String> = held.iter().map(|fact| self.label(*fact).to_owned()).collect();
                if held.is_empty() && unknown.is_empty() {
                    lines.push(texts.none_of_these().to_owned());
                } else if held.is_empty() {
                    lines.push(texts.dont_know().to_owned());
                } else if !unknown.is_empty() {
                    lines.push(texts.others_unknown().to_owned());
                }
                lines
            }
            _ => vec![texts.not_answered().to_owned()],
        }
    }
}
