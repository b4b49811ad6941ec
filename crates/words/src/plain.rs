//! Measures as their documents have them, for a reader of whom nothing is known: the pages that need no program.

use super::document::{self, DocumentView};
use super::explain::other_place;
use super::form::Writer;
use super::measure::{self, CitedText};
use super::status::{self, StatusTag};
use super::texts::Texts;
use super::{amount, date, order, place, sentence, word};
use catalogue::form::Form;
use catalogue::{Catalogue, Condition, GroupKind, InstrumentId, Kind, Measure, MeasureId, Payment, Test, Text};

/// A place with what the catalogue holds of its documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainPlace {
    /// Its name in links.
    pub name: String,
    pub label: String,
    pub documents: Vec<PlainDocument>,
}

/// A document with its measures, in the order of its clauses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainDocument {
    /// Its name in links.
    pub name: String,
    pub view: DocumentView,
    /// What rules an enterprise out of every measure of it.
    pub exclusions: Vec<PlainCondition>,
    pub measures: Vec<PlainMeasure>,
}

/// A measure by its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainMeasure {
    /// Its name in links.
    pub name: String,
    pub title: String,
    /// What it is, in plain words.
    pub summary: String,
    /// How far it can be relied on.
    pub status: StatusTag,
    /// Which organisations it is for.
    pub who: String,
    /// What it pays.
    pub amount: String,
    /// What kind of thing it gives, if not money.
    pub kind: Option<&'static str>,
    /// Who is paid; absent where nothing is.
    pub payee: Option<String>,
    /// Everything that must be met and that the calculator tests.
    pub conditions: Vec<PlainCondition>,
    /// What must be met and is not tested.
    pub self_checks: Vec<CitedText>,
    /// What an authority still decides.
    pub discretionary: Option<String>,
    /// The same in a word.
    pub discretion: Option<&'static str>,
    /// By the reply of which day it is known.
    pub reported: Option<String>,
    /// How to apply, if the document says so.
    pub apply: Option<String>,
    /// The rules that a report names.
    pub rules: Option<String>,
    pub context: Vec<CitedText>,
    /// Why it is not simply added to others of its group, and what the group is.
    pub group: Option<(String, String)>,
    /// Its place in the document.
    pub clause: String,
}

/// A condition as it is asked for, or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainCondition {
    pub label: String,
    /// What it asks for, where the label is only what is looked at: `500 万元以上（含）`.
    pub required: Option<String>,
    /// Its place in the document, if not the measure's.
    pub clause: Option<String>,
    /// How the parts belong together.
    pub joins: Option<&'static str>,
    pub parts: Vec<PlainCondition>,
}

/// Every measure of the catalogue by its text, under its place and its document. Documents without measures are there
/// too: a reader learns that they were read.
pub fn places(catalogue: &Catalogue, texts: Texts) -> Vec<PlainPlace> {
    let of_document = |id: InstrumentId| {
        let mut ids: Vec<MeasureId> =
            catalogue.measures().filter(|(_, measure)| measure.instrument() == id).map(|(id, _)| id).collect();
        order::sort_by_key(&mut ids, |id| catalogue.measure(*id).citation.clauses.as_slice());
        let instrument = catalogue.instrument(id);
        let writer = Writer { catalogue, texts, home: Some(id), excludes: true };
        let exclusion = |condition: &Condition| PlainCondition {
            clause: Some(condition.citation.places()),
            ..writer.plain_condition(&condition.test, Some(condition.label.in_language(texts.language()).to_owned()))
        };
        PlainDocument {
            name: instrument.name.clone(),
            view: document::document(catalogue, id, texts),
            exclusions: instrument.exclusions.iter().map(exclusion).collect(),
            measures: ids.into_iter().map(|id| plain(catalogue, catalogue.measure(id), texts)).collect(),
        }
    };
    let of_place = |place| {
        let here = catalogue.instruments().filter(move |(_, document)| document.jurisdiction == place);
        here.map(|(id, _)| of_document(id)).collect::<Vec<_>>()
    };
    catalogue
        .jurisdictions()
        .map(|(id, place)| PlainPlace {
            name: place.name.clone(),
            label: place.label.in_language(texts.language()).to_owned(),
            documents: of_place(id),
        })
        .filter(|place| !place.documents.is_empty())
        .collect()
}

fn plain(catalogue: &Catalogue, measure: &Measure, texts: Texts) -> PlainMeasure {
    let text = |text: &Text| text.in_language(texts.language()).to_owned();
    let kind = measure.benefit.kind;
    let writer = Writer { catalogue, texts, home: Some(measure.instrument()), excludes: false };
    PlainMeasure {
        name: measure.name.clone(),
        title: text(&measure.title),
        summary: text(&measure.summary),
        status: StatusTag::new(measure.status, texts),
        who: text(&measure.who),
        amount: amount::by_the_text(catalogue, measure, catalogue.date(), texts),
        kind: (kind != Kind::Cash).then(|| word::kind(kind, texts)),
        payee: measure::payee(measure, texts).map(ToOwned::to_owned),
        conditions: writer.plain_conditions(measure),
        self_checks: measure::to_check(measure, texts),
        discretionary: measure.discretion.as_ref().map(|discretion| text(&discretion.text)),
        discretion: measure.decides().map(|decides| word::decides(decides, texts)),
        reported: status::reported(catalogue, measure, catalogue.date(), texts),
        apply: measure.apply.as_ref().map(text),
        rules: measure.rules.as_ref().map(text),
        context: measure::cited(measure, &measure.context, texts),
        group: measure.group.map(|id| {
            let group = catalogue.group(id);
            let words = match group.kind {
                GroupKind::Exclusive => text(&group.title),
                GroupKind::SharedCap(cap) => {
                    texts.shares_cap(&amount::money(cap, texts), group.title.in_language(texts.language()))
                }
            };
            (words, text(&group.reason))
        }),
        clause: measure.citation.places(),
    }
}

impl Writer<'_> {
    /// Everything that a measure asks for: where and when, what its document states, and the levels of its amount.
    fn plain_conditions(&self, measure: &Measure) -> Vec<PlainCondition> {
        let texts = self.texts;
        let alone = |label: &str, required| PlainCondition {
            label: label.to_owned(),
            required: Some(required),
            clause: None,
            joins: None,
            parts: Vec::new(),
        };
        let dates: Vec<String> = [
            measure.from.map(|from| texts.runs_from(&date::day(from, texts))),
            measure.until.map(|until| texts.runs_until(&date::day(until, texts))),
        ]
        .into_iter()
        .flatten()
        .collect();
        let mut rows = Vec::new();
        if !dates.is_empty() {
            rows.push(alone(texts.plain_runs(), sentence::joined(&dates, texts)));
        }
        let where_to = place::widest(self.catalogue, measure.places, texts);
        rows.push(alone(texts.plain_place(), where_to));
        rows.extend(measure.conditions.iter().map(|condition| PlainCondition {
            clause: other_place(measure, &condition.citation),
            ..self.plain_condition(&condition.test, Some(condition.label.in_language(texts.language()).to_owned()))
        }));
        if let Payment::Amounts(_) = &measure.benefit.payment
            && let Some(Form::Levels(levels)) = measure.benefit.payment.on(self.catalogue.date()).map(Form::uncited)
        {
            let parts = levels.levels.iter().map(|level| PlainCondition {
                clause: other_place(measure, &level.citation),
                ..self.plain_condition(&level.test, Some(level.label.in_language(texts.language()).to_owned()))
            });
            rows.push(PlainCondition {
                required: None,
                parts: parts.collect(),
                ..alone(texts.one_level(), String::new())
            });
        }
        rows
    }

    /// A test as it is asked for. Without a label of its own, the fact's or the definition's speaks.
    fn plain_condition(&self, test: &Test, label: Option<String>) -> PlainCondition {
        let texts = self.texts;
        let row = |label: Option<String>, required| PlainCondition {
            label: label.unwrap_or_else(|| self.measured(test)),
            required,
            clause: None,
            joins: None,
            parts: Vec::new(),
        };
        let joined = |parts: &[Test], joins: &'static str| {
            let parts = parts.iter().map(|part| self.plain_condition(part, None)).collect();
            match &label {
                Some(label) => PlainCondition { joins: Some(joins), parts, ..row(Some(label.clone()), None) },
                // Its own words would only repeat how its parts belong together.
                None => PlainCondition { parts, ..row(Some(joins.to_owned()), None) },
            }
        };
        match test {
            Test::Is(is) if is.yes => row(label, None),
            Test::Is(_)
            | Test::Among(_)
            | Test::Compare(_)
            | Test::Age(_)
            | Test::Against(_)
            | Test::Ratio(_)
            | Test::Growth(_) => row(label, Some(self.required(test))),
            Test::Defined(id) => {
                let definition = self.catalogue.definition(*id);
                let label = label.unwrap_or_else(|| definition.label.in_language(texts.language()).to_owned());
                self.plain_condition(&definition.test, Some(label))
            }
            Test::All(tests) => joined(tests, texts.all_of()),
            Test::Any(tests) => joined(tests, texts.any_of()),
            Test::Not(inner) => joined(std::slice::from_ref(inner), texts.none_of()),
        }
    }
}
