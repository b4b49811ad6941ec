//! A policy document as a row.

use super::status::StatusTag;
use super::{date, sentence};
use crate::texts::Texts;
use catalogue::Text;
use catalogue::bilingual::Language;
use catalogue::date::Date;
use catalogue::{Catalogue, Instrument, InstrumentId, Status};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentView {
    pub id: InstrumentId,
    pub title: String,
    /// Its Chinese title, where the other is a translation.
    pub original: Option<String>,
    pub short: String,
    /// The authority that issued it.
    pub issuer: String,
    /// Its date, or what is known of it.
    pub dated: String,
    /// How far it can be relied on.
    pub status: StatusTag,
    /// Until when comments on a draft were taken.
    pub consultation: Option<String>,
    pub read_at: String,
    /// When its text was last read for the catalogue.
    pub consulted: String,
    /// Whom to ask: the office that the document names, or its issuer.
    pub contact: Contact,
    /// How many measures of the catalogue rest on it.
    pub measures: String,
}

/// The office to ask, with its telephones as far as they are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    pub office: String,
    /// How each is called, the number as it is read, and the address of a link that dials it.
    pub phones: Vec<(&'static str, String, String)>,
}

impl Contact {
    pub(super) fn new(instrument: &Instrument, texts: Texts) -> Self {
        Self {
            office: instrument.contact.as_ref().unwrap_or(&instrument.issuer).in_language(texts.language()).to_owned(),
            phones: instrument
                .phone
                .iter()
                .map(|phone| {
                    let called = if phone.is_hotline() { texts.hotline() } else { texts.telephone() };
                    (called, phone.to_string(), phone.address())
                })
                .collect(),
        }
    }
}

impl DocumentView {
    /// Its date, and until when comments on a draft were taken: `2024年12月20日 · 意见征集至2025年1月19日`.
    pub fn dates(&self) -> String {
        let parts: Vec<&str> = std::iter::once(self.dated.as_str()).chain(self.consultation.as_deref()).collect();
        sentence::dotted(&parts)
    }
}

/// A policy document in a language.
pub fn document(catalogue: &Catalogue, id: InstrumentId, texts: Texts) -> DocumentView {
    let instrument = catalogue.instrument(id);
    let text = |text: &Text| text.in_language(texts.language()).to_owned();
    let count = catalogue.measures().filter(|(_, measure)| measure.instrument() == id).count();
    DocumentView {
        id,
        title: text(&instrument.title),
        original: (texts.language() != Language::Zh)
            .then(|| instrument.title.only_in(Language::Zh).unwrap_or_default().to_owned()),
        short: text(&instrument.short),
        issuer: text(&instrument.issuer),
        dated: dated(instrument, texts),
        status: StatusTag::new(instrument.status, texts),
        consultation: instrument.consultation_until.map(|until| texts.comments_until(&date::day(until, texts))),
        read_at: text(&instrument.read_at),
        consulted: date::day(instrument.consulted, texts),
        contact: Contact::new(instrument, texts),
        measures: texts.count_measures(count),
    }
}

/// Every document of the catalogue.
pub fn documents(catalogue: &Catalogue, texts: Texts) -> Vec<DocumentView> {
    catalogue.instruments().map(|(id, _)| document(catalogue, id, texts)).collect()
}

/// What the documents are as a whole: that none of them has been verified as in force, and that comments on a draft are
/// closed. Empty where one is in force.
pub fn standing(catalogue: &Catalogue, as_of: Date, texts: Texts) -> String {
    let (mut replies, mut drafts, mut closed) = (0, 0, String::new());
    for (_, one) in catalogue.instruments() {
        match one.status {
            Status::InForce => return String::new(),
            Status::Draft => {
                drafts += 1;
                if let Some(day) = one.consultation_until
                    && day < as_of
                {
                    closed += if texts.language() == Language::Zh { "" } else { " " };
                    closed += &texts.comments_closed(one.short.in_language(texts.language()), &date::day(day, texts));
                }
            }
            status if status.is_report() || status == Status::Planned => replies += 1,
            _ => {}
        }
    }
    texts.none_verified(&replies.to_string(), &drafts.to_string()) + &closed
}

fn dated(instrument: &Instrument, texts: Texts) -> String {
    match (instrument.date, &instrument.dated) {
        (Some(day), _) => date::day(day, texts),
        (None, Some(known)) => known.in_language(texts.language()).to_owned(),
        (None, None) => texts.undated().to_owned(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics has failed")]
mod tests {
    use super::standing;
    use crate::texts::{EN, ZH};
    use catalogue::compiled;

    #[test]
    fn nothing_is_said_where_a_document_is_in_force() {
        let text = include_str!("../../../tests/fixtures/catalogue.compiled.json");
        let catalogue = compiled::read(serde_json::from_str(text).unwrap()).unwrap();
        assert_eq!([ZH, EN].map(|texts| standing(&catalogue, catalogue.date(), texts)), ["", ""]);
    }
}
