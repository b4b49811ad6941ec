//! All measures of the catalogue, document by document, for any enterprise.

use super::status::StatusTag;
use super::{amount, word};
use crate::order;
use crate::texts::Texts;
use catalogue::{Catalogue, Kind, MeasureId};

/// A measure in a list of all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureRow {
    pub id: MeasureId,
    /// Its name in links.
    pub name: String,
    pub title: String,
    /// How far it can be relied on.
    pub status: StatusTag,
    /// What an authority still decides, in a word.
    pub discretion: Option<&'static str>,
    /// What kind of thing it gives, if not money.
    pub kind: Option<&'static str>,
    /// What it pays by its text.
    pub amount: String,
    pub document: String,
    pub clause: String,
}

/// The measures of one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRows {
    pub title: String,
    pub rows: Vec<MeasureRow>,
}

/// The documents of one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceRows {
    pub place: String,
    /// Its documents that hold some of the measures.
    pub documents: Vec<DocumentRows>,
}

/// Measures in the order in which they are given.
pub fn rows(catalogue: &Catalogue, measures: &[MeasureId], texts: Texts) -> Vec<MeasureRow> {
    measures.iter().map(|id| row(catalogue, *id, texts)).collect()
}

/// Measures by place and document, in the order of its clauses; places and documents in the catalogue's order.
pub fn by_place(catalogue: &Catalogue, measures: &[MeasureId], texts: Texts) -> Vec<PlaceRows> {
    let documents = |place| {
        let of_place = catalogue.instruments().filter(move |(_, document)| document.jurisdiction == place);
        let rows_of = |id| {
            let of_document = measures.iter().filter(|measure| catalogue.measure(**measure).instrument() == id);
            let mut ids: Vec<MeasureId> = of_document.copied().collect();
            order::sort_by_key(&mut ids, |id| catalogue.measure(*id).citation.clauses.as_slice());
            ids.into_iter().map(|id| row(catalogue, id, texts)).collect::<Vec<_>>()
        };
        let documents = of_place.map(|(id, document)| DocumentRows {
            title: document.title.in_language(texts.language()).to_owned(),
            rows: rows_of(id),
        });
        documents.filter(|document| !document.rows.is_empty()).collect::<Vec<_>>()
    };
    catalogue
        .jurisdictions()
        .map(|(id, place)| PlaceRows {
            place: place.label.in_language(texts.language()).to_owned(),
            documents: documents(id),
        })
        .filter(|place| !place.documents.is_empty())
        .collect()
}

fn row(catalogue: &Catalogue, id: MeasureId, texts: Texts) -> MeasureRow {
    let measure = catalogue.measure(id);
    let kind = measure.benefit.kind;
    MeasureRow {
        id,
        name: measure.name.clone(),
        title: measure.title.in_language(texts.language()).to_owned(),
        status: StatusTag::new(measure.status, texts),
        discretion: measure.decides().map(|decides| word::decides(decides, texts)),
        kind: (kind.has_amount() && kind != Kind::Cash).then(|| word::kind(kind, texts)),
        amount: amount::by_the_text(catalogue, measure, catalogue.date(), texts),
        document: catalogue.instrument(measure.instrument()).short.in_language(texts.language()).to_owned(),
        clause: measure.citation.places(),
    }
}
