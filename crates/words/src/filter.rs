//! Filters: which measures are shown, and how many each choice would show.

use super::results::{ResultGroup, ResultRow};
use super::row::Group;
use super::search::Query;
use super::status::StatusTag;
use super::view::View;
use super::{sentence, word};
use crate::order;
use crate::texts::Texts;
use catalogue::{Catalogue, InstrumentId, JurisdictionId, Kind, MeasureId, Payment, Status};

/// A kind of property by which measures are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    /// The group of the results.
    Group,
    /// The place whose rules the measure belongs to.
    Place,
    Status,
    Document,
    /// What kind of thing is given.
    Kind,
    /// Whether an authority still decides.
    Decision,
    /// Whether it pays a sum that is known or can be computed.
    Money,
}

impl Facet {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] =
        [Self::Group, Self::Place, Self::Status, Self::Document, Self::Kind, Self::Decision, Self::Money];
}

/// A property that a measure has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Property {
    /// Its group of the results.
    Group(Group),
    /// The place whose rules it belongs to.
    Place(JurisdictionId),
    Status(Status),
    Document(InstrumentId),
    /// What kind of thing it gives.
    Kind(Kind),
    /// Whether an authority still decides.
    Decision(bool),
    /// Whether it pays a sum that is known or can be computed.
    Money(bool),
}

impl Property {
    /// The kind of property that it is a value of.
    pub const fn facet(self) -> Facet {
        match self {
            Self::Group(_) => Facet::Group,
            Self::Place(_) => Facet::Place,
            Self::Status(_) => Facet::Status,
            Self::Document(_) => Facet::Document,
            Self::Kind(_) => Facet::Kind,
            Self::Decision(_) => Facet::Decision,
            Self::Money(_) => Facet::Money,
        }
    }

    fn words(self, catalogue: &Catalogue, texts: Texts) -> &str {
        match self {
            Self::Group(group) => group.title(texts),
            Self::Place(id) => catalogue.jurisdiction(id).label.in_language(texts.language()),
            Self::Status(status) => StatusTag::new(status, texts).tag,
            Self::Document(id) => catalogue.instrument(id).short.in_language(texts.language()),
            Self::Kind(kind) => word::kind(kind, texts),
            Self::Decision(true) => texts.filter_reviewed(),
            Self::Decision(false) => texts.filter_not_reviewed(),
            Self::Money(_) => texts.filter_only_money(),
        }
    }

    /// Its place among the values of its facet.
    fn order(self) -> usize {
        match self {
            Self::Group(group) => Group::ALL.iter().position(|other| *other == group).unwrap_or(0),
            Self::Place(id) => id.index(),
            Self::Status(status) => status as usize,
            Self::Document(id) => id.index(),
            Self::Kind(kind) => Kind::NAMES.iter().position(|(_, other)| *other == kind).unwrap_or(0),
            Self::Decision(yes) | Self::Money(yes) => usize::from(!yes),
        }
    }
}

/// What was typed and what was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    typed: String,
    chosen: Vec<Property>,
    /// How often it was cleared: controls that hold a choice of their own are created anew each time.
    cleared: u32,
}

impl Filter {
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// How many properties were chosen.
    pub const fn set(&self) -> usize {
        self.chosen.len()
    }

    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty() && Query::new(&self.typed).is_empty()
    }

    /// How often it was cleared.
    pub const fn cleared(&self) -> u32 {
        self.cleared
    }

    /// One that lets everything through.
    #[must_use]
    pub fn clear(&self) -> Self {
        Self { cleared: self.cleared.wrapping_add(1), ..Self::default() }
    }

    /// The same with something else typed.
    #[must_use]
    pub fn typing(&self, typed: String) -> Self {
        Self { typed, ..self.clone() }
    }

    /// The same with another choice for one property; `None` for any.
    #[must_use]
    pub fn choosing(&self, facet: Facet, wanted: Option<Property>) -> Self {
        let others = self.chosen.iter().copied().filter(|chosen| chosen.facet() != facet);
        Self { chosen: others.chain(wanted).collect(), ..self.clone() }
    }

    /// The same after a change.
    #[must_use]
    pub fn after(&self, change: Change) -> Self {
        match change {
            Change::Typed(typed) => self.typing(typed),
            Change::Chosen(facet, wanted) => self.choosing(facet, wanted),
            Change::Cleared => self.clear(),
        }
    }

    /// Whether something with these properties is let through, by all that was chosen but for one facet.
    fn lets(&self, properties: &[Property], but: Option<Facet>) -> bool {
        self.chosen.iter().all(|chosen| but == Some(chosen.facet()) || properties.contains(chosen))
    }
}

/// What a reader does to a filter. Events carry the change, not the changed filter, so that two in quick succession
/// both count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    Typed(String),
    /// A value is chosen for one property; `None` for any.
    Chosen(Facet, Option<Property>),
    Cleared,
}

/// A list that has a filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    Results,
    Measures,
}

/// The filters of both lists that have some.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filters {
    pub results: Filter,
    /// Of the list of all measures.
    pub measures: Filter,
}

impl Filters {
    /// The same after a change to one of them.
    #[must_use]
    pub fn after(&self, list: List, change: Change) -> Self {
        match list {
            List::Results => Self { results: self.results.after(change), ..self.clone() },
            List::Measures => Self { measures: self.measures.after(change), ..self.clone() },
        }
    }
}

/// What a filter finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The measures: the best first where something was typed, in the catalogue's order otherwise.
    pub measures: Vec<MeasureId>,
    /// How many there are, in words.
    pub count: String,
    pub facets: Vec<FacetRow>,
    /// The filter's title, with how many are set.
    pub title: String,
}

/// A property that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetRow {
    pub facet: Facet,
    pub label: &'static str,
    pub options: Vec<FilterOption>,
}

/// A value that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterOption {
    /// The value; any if there is none.
    pub value: Option<Property>,
    /// Its label, with how many measures it would show.
    pub label: String,
    pub chosen: bool,
}

impl View<'_> {
    /// The measures of the results, that is where the enterprise is, which a filter lets through.
    pub fn find(&self, filter: &Filter) -> Found {
        let catalogue = self.catalogue;
        let entries = self.determination.outcomes.iter().filter_map(|outcome| {
            let mut properties = properties(catalogue, outcome.measure);
            properties.push(Property::Group(Group::of(catalogue, self.determination, outcome)?));
            // All of them apply where the enterprise is, so the place tells few apart.
            properties.retain(|one| one.facet() != Facet::Place);
            Some((outcome.measure, properties))
        });
        Finder { catalogue, filter, texts: self.texts }.find(&entries.collect::<Vec<_>>())
    }
}

/// The measures of the catalogue which a filter lets through.
pub fn find(catalogue: &Catalogue, filter: &Filter, texts: Texts) -> Found {
    let entries = catalogue.measures().map(|(id, _)| (id, properties(catalogue, id)));
    Finder { catalogue, filter, texts }.find(&entries.collect::<Vec<_>>())
}

/// Leaves in groups of results what a filter found: in the order in which it found it, if something was typed. A group
/// that was filtered is not folded.
pub fn narrow(groups: &mut [ResultGroup], found: &Found, filter: &Filter) {
    if filter.is_empty() {
        return;
    }
    let place = |row: &ResultRow| found.measures.iter().position(|id| *id == row.id);
    for group in groups {
        group.rows.retain(|row| place(row).is_some());
        if !Query::new(&filter.typed).is_empty() {
            order::sort_by_key(&mut group.rows, place);
        }
        group.folded = false;
    }
}

fn properties(catalogue: &Catalogue, id: MeasureId) -> Vec<Property> {
    let measure = catalogue.measure(id);
    let kind = measure.benefit.kind;
    vec![
        Property::Place(catalogue.instrument(measure.instrument()).jurisdiction),
        Property::Status(measure.status),
        Property::Document(measure.instrument()),
        Property::Kind(kind),
        Property::Decision(measure.may_be_refused()),
        Property::Money(kind.is_money() && matches!(measure.benefit.payment, Payment::Amounts(_))),
    ]
}

/// A measure that may be found, and its properties.
type Entry = (MeasureId, Vec<Property>);

struct Finder<'a> {
    catalogue: &'a Catalogue,
    filter: &'a Filter,
    texts: Texts,
}

impl Finder<'_> {
    fn find(&self, all: &[Entry]) -> Found {
        let Self { filter, texts, .. } = *self;
        let typed = self.typed(all);
        let measures: Vec<MeasureId> =
            typed.iter().filter(|(_, properties)| filter.lets(properties, None)).map(|(id, _)| *id).collect();
        Found {
            count: sentence::count_found(measures.len(), all.len(), texts),
            measures,
            facets: Facet::ALL.into_iter().filter_map(|facet| self.facet(facet, all, &typed)).collect(),
            title: sentence::filters_set(texts.filters_title(), filter.set(), texts),
        }
    }

    /// What has the typed words, the best first.
    fn typed<'e>(&self, all: &'e [Entry]) -> Vec<&'e Entry> {
        let ranked = |query: &Query| -> Vec<(u32, &'e Entry)> {
            all.iter().filter_map(|entry| Some((query.rank(self.catalogue, entry.0)?, entry))).collect()
        };
        let query = Query::new(&self.filter.typed);
        let mut typed = ranked(&query);
        if typed.is_empty() {
            typed = ranked(&query.in_pieces());
        }
        order::sort_by_key(&mut typed, |(rank, _)| *rank);
        typed.into_iter().map(|(_, entry)| entry).collect()
    }

    /// A property with its values, if it tells measures apart.
    fn facet(&self, facet: Facet, all: &[Entry], typed: &[&Entry]) -> Option<FacetRow> {
        let Self { catalogue, filter, texts } = *self;
        let mut values: Vec<Property> = Vec::new();
        for value in all.iter().flat_map(|(_, properties)| properties).filter(|value| value.facet() == facet) {
            if !values.contains(value) {
                values.push(*value);
            }
        }
        order::sort_by_key(&mut values, |value| value.order());
        // A property that all have in common is no choice.
        let choice = values.len() > 1 || filter.chosen.iter().any(|chosen| chosen.facet() == facet);
        let count = |wanted: Option<Property>| {
            let has = |properties: &[Property]| wanted.is_none_or(|wanted| properties.contains(&wanted));
            typed.iter().filter(|(_, properties)| has(properties) && filter.lets(properties, Some(facet))).count()
        };
        let row = |value: Option<Property>| {
            let words = value.map_or(texts.filter_any(), |value| value.words(catalogue, texts));
            FilterOption {
                value,
                label: texts.option_with_count(words, count(value)),
                chosen: match value {
                    Some(value) => filter.chosen.contains(&value),
                    None => !filter.chosen.iter().any(|chosen| chosen.facet() == facet),
                },
            }
        };
        // Offer only "pays a sum"; there is no option for the opposite.
        let values = values.into_iter().filter(|value| *value != Property::Money(false)).map(Some);
        let options = std::iter::once(None).chain(values).map(row).collect();
        choice.then_some(FacetRow { facet, label: label(facet, texts), options })
    }
}

fn label(facet: Facet, texts: Texts) -> &'static str {
    match facet {
        Facet::Group => texts.filter_group(),
        Facet::Place => texts.filter_place(),
        Facet::Status => texts.filter_status(),
        Facet::Document => texts.filter_document(),
        Facet::Kind => texts.filter_kind(),
        Facet::Decision => texts.filter_decision(),
        Facet::Money => texts.filter_only_money(),
    }
}
