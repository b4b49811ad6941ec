//! One measure, whole.

use super::explain::{self, ExplanationRows};
use super::results::{self, StandingWords};
use super::row::VerdictKind;
use super::status::StatusTag;
use super::{amount, date, sentence, word, wording};
use catalogue::bilingual::{Bilingual, Language};
use catalogue::{Catalogue, Cited, Instrument, InstrumentId, Kind, Measure, MeasureId, PaidTo};
use engine::Determination;

/// One measure, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureView {
    /// Its name in links.
    pub measure: String,
    /// Its title.
    pub title: String,
    /// What it is, in plain words.
    pub summary: String,
    /// For whom.
    pub who: String,
    /// The verdict.
    pub verdict: VerdictKind,
    /// How far it can be relied on.
    pub status: StatusTag,
    /// What it pays; absent where it does not apply.
    pub amount: Option<String>,
    /// What the document offers, whoever asks.
    pub by_the_text: String,
    /// What kind of thing it gives, if not money.
    pub kind: Option<&'static str>,
    /// How often, if that is not said with the amount.
    pub once: Option<&'static str>,
    /// Why: conditions and amount.
    pub explanation: ExplanationRows,
    /// What must be met and is not tested.
    pub self_checks: Vec<CitedText>,
    /// What an authority still decides.
    pub discretionary: Option<String>,
    /// Who is paid; absent where nothing is.
    pub payee: Option<String>,
    /// How to apply, if the document says so.
    pub apply: Option<String>,
    /// The rules that a report names.
    pub rules: Option<String>,
    /// Published statistics.
    pub context: Vec<CitedText>,
    /// How it stands among measures with the same purpose.
    pub standing: Option<StandingWords>,
    /// Its place in the document.
    pub clause: String,
    /// Where it stands.
    pub document: DocumentView,
}

/// A sentence and the place where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitedText {
    /// The sentence.
    pub text: String,
    /// Its place, if not the measure's.
    pub clause: Option<String>,
}

/// A policy document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentView {
    /// Its name in links.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its Chinese title, where the other is a translation.
    pub original: Option<String>,
    /// Its short name.
    pub short: String,
    /// Who issued it.
    pub issuer: String,
    /// When.
    pub dated: String,
    /// How far it can be relied on.
    pub status: StatusTag,
    /// Until when comments were taken.
    pub consultation: Option<String>,
    /// Where to read it.
    pub read_at: String,
    /// When its text was last read for the catalogue.
    pub consulted: String,
    /// Whom to ask.
    pub contact: Option<String>,
    /// How many measures of the catalogue rest on it.
    pub measures: String,
}

/// A measure and what came out for it. `None` if the determination holds none of it, which cannot happen to one of the
/// same catalogue.
pub fn view(
    catalogue: &Catalogue,
    determination: &Determination,
    id: MeasureId,
    language: Language,
) -> Option<MeasureView> {
    let outcome = determination.outcome(id)?;
    let measure = catalogue.measure(id);
    let text = |text: &Bilingual| text.in_language(language).to_owned();
    let words = amount::of_outcome(catalogue, outcome, determination.as_of, language);
    let kind = measure.benefit.kind;
    Some(MeasureView {
        measure: measure.name.clone(),
        title: text(&measure.title),
        summary: text(&measure.summary),
        who: text(&measure.who),
        verdict: VerdictKind::from(&outcome.verdict),
        status: StatusTag::new(measure.status, language),
        once: words.as_ref().and_then(|words| words.once),
        amount: words.map(|words| words.amount),
        by_the_text: amount::by_the_text(catalogue, measure, determination.as_of, language),
        kind: (kind != Kind::Cash).then(|| word::kind(kind, language)),
        explanation: explain::rows(catalogue, outcome, determination.as_of, language),
        self_checks: cited(measure, &measure.self_checks, language),
        discretionary: measure.discretionary.as_ref().map(text),
        payee: (kind != Kind::Service && kind != Kind::AssessmentCredit).then(|| match &measure.paid_to {
            PaidTo::Organisation => wording::words(language).payee_organisation.to_owned(),
            PaidTo::People(people) => text(people),
        }),
        apply: measure.apply.as_ref().map(text),
        rules: measure.rules.as_ref().map(text),
        context: cited(measure, &measure.context, language),
        standing: results::standing(catalogue, determination, outcome, language),
        clause: measure.citation.clause.clone(),
        document: document(catalogue, measure.instrument(), language),
    })
}

fn cited(measure: &Measure, texts: &[Cited], language: Language) -> Vec<CitedText> {
    texts
        .iter()
        .map(|cited| CitedText {
            text: cited.text.in_language(language).to_owned(),
            clause: (cited.citation.clause != measure.citation.clause).then(|| cited.citation.clause.clone()),
        })
        .collect()
}

/// A policy document.
pub fn document(catalogue: &Catalogue, id: InstrumentId, language: Language) -> DocumentView {
    let instrument = catalogue.instrument(id);
    let text = |text: &Bilingual| text.in_language(language).to_owned();
    let count = catalogue.measures().filter(|(_, measure)| measure.instrument() == id).count();
    DocumentView {
        name: instrument.name.clone(),
        title: text(&instrument.title),
        original: (language != Language::Zh).then(|| instrument.title.zh.clone()),
        short: text(&instrument.short),
        issuer: text(&instrument.issuer),
        dated: dated(instrument, language),
        status: StatusTag::new(instrument.status, language),
        consultation: instrument
            .consultation_until
            .map(|until| sentence::comments_until(&date::day(until, language), language)),
        read_at: text(&instrument.read_at),
        consulted: date::day(instrument.consulted, language),
        contact: instrument.contact.as_ref().map(text),
        measures: sentence::count_measures(count, language),
    }
}

fn dated(instrument: &Instrument, language: Language) -> String {
    match (instrument.date, &instrument.dated) {
        (Some(day), _) => date::day(day, language),
        (None, Some(known)) => known.in_language(language).to_owned(),
        (None, None) => wording::words(language).undated.to_owned(),
    }
}
