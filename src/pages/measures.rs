//! All measures of the catalogue.

use super::title;
use crate::components::{heading, measure_row, notice, toolbar};
use crate::screen::Further;
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use words::filter::{self, Change, List};
use words::measures::{self, MeasureRow, PlaceRows};
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
    let listed = if found.measures.is_empty() {
        notice(vec![html! { <p>{ texts.nothing_found() }</p> }])
    } else if Query::new(chosen.typed()).is_empty() {
        by_place(shell, &measures::by_place(catalogue, &found.measures, texts), from)
    } else {
        list(shell, &measures::rows(catalogue, &found.measures, texts), true, from)
    };
    // As many parts whatever is found, so that the field keeps the focus and the filters stay open.
    html! {
        <div class="pc-page pc-measures">
            { heading(shell, title(Further::Measures, texts)) }
            <p class="pc-lead">{ texts.measures_lead() }</p>
            { toolbar(shell, &found, chosen, &to) }
            { listed }
        </div>
    }
}

fn by_place(shell: &Shell, places: &[PlaceRows], from: Option<&str>) -> Html {
    html! {
        <div>
            for place in places {
                <section class="pc-measures__place">
                    <h2>{ &place.place }</h2>
                    for document in &place.documents {
                        <section class="pc-measures__document">
                            <h3>{ &document.title }</h3>
                            { list(shell, &document.rows, false, from) }
                        </section>
                    }
                </section>
            }
        </div>
    }
}

fn list(shell: &Shell, rows: &[MeasureRow], with_document: bool, from: Option<&str>) -> Html {
    html! {
        <ul class="pc-measures__rows">
            for row in rows {
                { measure_row(shell, row, with_document, from) }
            }
        </ul>
    }
}
