//! One measure with everything that the catalogue and the result hold of it.

use super::document::{self, DocumentView};
use super::explain::ExplanationRows;
use super::projects::FurtherProjects;
use super::results::StandingWords;
use super::row::VerdictKind;
use super::status::{self, StatusTag};
use super::view::View;
use super::word;
use crate::texts::Texts;
use catalogue::Text;
use catalogue::{CitedSentence, Kind, Measure, MeasureId, PaidTo, Payment};

/// One measure with everything that the catalogue and the result hold of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureView {
    pub id: MeasureId,
    /// Its name in links.
    pub name: String,
    pub title: String,
    /// What it is, in plain words.
    pub summary: String,
    /// Which organisations it is for.
    pub who: String,
    pub verdict: VerdictKind,
    /// The verdict in words, with how much is still to be checked.
    pub said: String,
    /// How far it can be relied on.
    pub status: StatusTag,
    /// The day of the reply that tells of it and its age, if one does.
    pub reported: Option<String>,
    /// What it pays; absent where it does not apply.
    pub amount: Option<String>,
    /// What the document offers any enterprise.
    pub by_the_text: String,
    /// What kind of thing it gives, if not money.
    pub kind: Option<&'static str>,
    /// That it is paid once, if the amount does not say how often.
    pub once: Option<&'static str>,
    pub explanation: ExplanationRows,
    /// That what is shown may be wider than the answers allow, if it may.
    pub only_sound: Option<&'static str>,
    /// What must be met and is not tested.
    pub self_checks: Vec<CitedText>,
    /// What an authority still decides.
    pub discretionary: Option<String>,
    /// The same in a word.
    pub discretion: Option<&'static str>,
    /// The person or organisation that is paid; absent where nothing is.
    pub payee: Option<String>,
    /// How to apply, if the document says so.
    pub apply: Option<String>,
    /// The rules that a report names.
    pub rules: Option<String>,
    pub context: Vec<CitedText>,
    /// The further projects of its kind, where each is paid for itself by its own figure.
    pub projects: Option<FurtherProjects>,
    /// How it relates to other measures with the same purpose.
    pub standing: Option<StandingWords>,
    /// Its place in the document.
    pub clause: String,
    pub document: DocumentView,
}

/// A sentence of a document and its place there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitedText {
    pub text: String,
    /// Its place, if not the measure's.
    pub clause: Option<String>,
}

impl View<'_> {
    /// A measure and its result. `None` only if the determination is of another catalogue.
    pub fn measure(&self, id: MeasureId) -> Option<MeasureView> {
        let Self { catalogue, texts, .. } = *self;
        let outcome = self.determination.outcome(id)?;
        let measure = catalogue.measure(id);
        let text = |text: &Text| text.in_language(texts.language()).to_owned();
        let words = self.amount(outcome);
        let kind = measure.benefit.kind;
        Some(MeasureView {
            id,
            name: measure.name.clone(),
            title: text(&measure.title),
            summary: text(&measure.summary),
            who: text(&measure.who),
            verdict: VerdictKind::from(&outcome.verdict),
            said: VerdictKind::said(&outcome.verdict, texts),
            status: StatusTag::new(measure.status, texts),
            reported: status::reported(catalogue, measure, self.determination.as_of, texts),
            once: words.as_ref().and_then(|words| words.once),
            amount: words.map(|words| words.amount),
            by_the_text: self.by_the_text(measure),
            kind: (kind != Kind::Cash).then(|| word::kind(kind, texts)),
            explanation: self.explanation(outcome),
            only_sound: (!self.determination.is_exact(catalogue, id)).then(|| match &measure.benefit.payment {
                Payment::Amounts(_) => texts.only_sound_amount(),
                Payment::NotPublished | Payment::Nothing | Payment::NotStated => texts.only_sound_verdict(),
            }),
            self_checks: to_check(measure, texts),
            discretionary: measure.discretion.as_ref().map(|discretion| text(&discretion.text)),
            discretion: measure.decides().map(|decides| word::decides(decides, texts)),
            payee: payee(measure, texts).map(ToOwned::to_owned),
            apply: measure.apply.as_ref().map(text),
            rules: measure.rules.as_ref().map(text),
            context: cited(measure, &measure.context, texts),
            projects: self.further_projects(id),
            standing: self.standing(outcome),
            clause: measure.citation.places(),
            document: document::document(catalogue, measure.instrument(), texts),
        })
    }
}

/// What the reader still has to check: what the document requires and no condition tests, and what follows from how the
/// measure is written.
pub fn to_check(measure: &Measure, texts: Texts) -> Vec<CitedText> {
    let notes = measure.notes.iter().map(|note| CitedText { text: word::note(*note, texts).to_owned(), clause: None });
    cited(measure, &measure.self_checks, texts).into_iter().chain(notes).collect()
}

/// The person or organisation that a measure pays; `None` where nothing is paid.
pub(crate) fn payee(measure: &Measure, texts: Texts) -> Option<&str> {
    if matches!(measure.benefit.kind, Kind::Service | Kind::Support | Kind::AssessmentCredit) {
        return None;
    }
    Some(match &measure.paid_to {
        PaidTo::Organisation => texts.payee_organisation(),
        PaidTo::People(people) => people.in_language(texts.language()),
    })
}

pub(crate) fn cited(measure: &Measure, sentences: &[CitedSentence], texts: Texts) -> Vec<CitedText> {
    sentences
        .iter()
        .map(|cited| CitedText {
            text: cited.text.in_language(texts.language()).to_owned(),
            clause: super::explain::other_place(measure, &cited.citation),
        })
        .collect()
}
