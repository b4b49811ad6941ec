//! The places that can be chosen, and the one that is.

use super::sentence;
use crate::order;
use crate::texts::Texts;
use catalogue::{Catalogue, JurisdictionId, OptionSet};
use engine::{Answer, Facts};

/// A place that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceRow {
    /// The answer that choosing it gives.
    pub option: OptionSet,
    /// Its name in links.
    pub name: String,
    pub label: String,
    /// How many measures the catalogue holds for it, in words.
    pub hint: String,
    pub covered: bool,
}

/// The places that can be chosen, those with measures first.
pub fn places(catalogue: &Catalogue, texts: Texts) -> Vec<PlaceRow> {
    let mut rows: Vec<PlaceRow> = catalogue
        .jurisdictions()
        .map(|(id, place)| {
            let measures = count(catalogue, id);
            PlaceRow {
                option: OptionSet::only(id.index()),
                name: place.name.clone(),
                label: place.as_place.in_language(texts.language()).to_owned(),
                hint: match measures {
                    0 => texts.no_measures_yet().to_owned(),
                    n => texts.count_measures(n),
                },
                covered: measures > 0,
            }
        })
        .collect();
    order::sort_by_key(&mut rows, |row| !row.covered);
    rows
}

fn count(catalogue: &Catalogue, place: JurisdictionId) -> usize {
    catalogue.measures().filter(|(_, measure)| measure.places.has(place.index())).count()
}

/// The place that was chosen, if any.
pub fn chosen(catalogue: &Catalogue, facts: &Facts) -> Option<OptionSet> {
    match facts.answer(catalogue.place()) {
        Some(Answer::OneOf(places)) => Some(places),
        _ => None,
    }
}

/// Where the enterprise is, in words.
pub fn chosen_words(catalogue: &Catalogue, facts: &Facts, texts: Texts) -> String {
    match chosen(catalogue, facts) {
        Some(places) => {
            let names = super::answer::options_words(catalogue, catalogue.place(), places, texts);
            sentence::or_list(&names, texts)
        }
        None => texts.not_answered().to_owned(),
    }
}

/// The widest places that a set of places is made of.
pub fn widest(catalogue: &Catalogue, places: OptionSet, texts: Texts) -> String {
    let whole = |id: JurisdictionId| catalogue.jurisdiction(id).covers.is_within(places);
    let names: Vec<&str> = catalogue
        .jurisdictions()
        .filter(|(id, place)| whole(*id) && !place.within.is_some_and(whole))
        .map(|(_, place)| place.label.in_language(texts.language()))
        .collect();
    sentence::or_list(&names, texts)
}

/// The edition, for the foot of every screen.
pub fn edition(catalogue: &Catalogue, texts: Texts) -> String {
    texts.labelled(texts.edition(), catalogue.edition())
}
