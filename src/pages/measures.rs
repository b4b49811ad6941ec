//! All measures of the catalogue.

use super::title;
use crate::components::{element, heading, measure_row, notice, text, toolbar};
use crate::screen::Further;
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use words::filter::{self, Change, List};
use words::measures::{self, DocumentRows, MeasureRow, PlaceRows};
use words::search::Query;
use yew::prelude::*;

/// All measures of the catalogue, by place and document; where something was typed, the best first.
pub fn measures_page(shell: &Shell, visit: &UseReducerHandle<Visit>, from: Option<&str>) -> Html {
    let (catalogue, texts) = (&visit.catalogue, shell.texts);
    let chosen = &visit.filters.measures;
    let found = filter::find(catalogue, chosen, texts);
    let to = visit.dispatcher();
    let to = Callback::from(move |change: Change| {
        to.dispatch(Step::change(move |visit| visit.filtered(List::Measures, change.clone())));
    });
    let list = |rows: &[MeasureRow], with_document| {
        let rows = rows.iter().map(|row| measure_row(shell, row, with_document, from));
        element("ul", "pc-measures__rows", rows.collect())
    };
    let listed = if found.measures.is_empty() {
        notice(vec![text("p", "", texts.nothing_found())])
    } else if Query::new(chosen.typed()).is_empty() {
        let document = |document: &DocumentRows| {
            let parts = vec![text("h3", "", document.title.clone()), list(&document.rows, false)];
            element("section", "pc-measures__document", parts)
        };
        let places = measures::by_place(catalogue, &found.measures, texts);
        let place = |place: &PlaceRows| {
            let mut parts = vec![text("h2", "", place.place.clone())];
            parts.extend(place.documents.iter().map(document));
            element("section", "pc-measures__place", parts)
        };
        element("div", "", places.iter().map(place).collect())
    } else {
        list(&measures::rows(catalogue, &found.measures, texts), true)
    };
    // As many parts whatever is found, so that the field keeps the focus and the filters stay open.
    let parts = vec![
        heading(shell, title(Further::Measures, texts)),
        text("p", "pc-lead", texts.measures_lead()),
        toolbar(shell, &found, chosen, &to),
        listed,
    ];
    element("div", "pc-page pc-measures", parts)
}
