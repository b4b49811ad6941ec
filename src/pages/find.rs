//! The results with search, filters and a chart above them.

use crate::components::{notice, toolbar, totals_chart};
use crate::pages::results_below;
use crate::shell::Shell;
use crate::visit::{Step, Visit};
use words::filter::{self, Change, List};
use words::results::ResultGroup;
use yew::prelude::*;

/// The results below what narrows them down. The arguments are those of the results.
pub fn find_page(shell: &Shell, visit: &UseReducerHandle<Visit>, remembers: bool, from: Option<&str>) -> Html {
    results_below(shell, visit, remembers, from, Some(narrow))
}

/// Leaves in the groups what the filters let through: the best first, if something was typed.
fn narrow(shell: &Shell, visit: &UseReducerHandle<Visit>, groups: &mut [ResultGroup]) -> Html {
    let (view, chosen) = (visit.view(shell.texts), &visit.filters.results);
    let found = view.find(chosen);
    filter::narrow(groups, &found, chosen);
    let to = visit.dispatcher();
    let to = Callback::from(move |change: Change| {
        to.dispatch(Step::change(move |visit| visit.filtered(List::Results, change.clone())));
    });
    html! {
        <div class="pc-find">
            if let Some(chart) = view.chart() {
                { totals_chart(shell, &chart) }
            }
            { toolbar(shell, &found, chosen, &to) }
            if found.measures.is_empty() {
                { notice(vec![html! { <p>{ shell.texts.nothing_found() }</p> }]) }
            }
        </div>
    }
}
