//! What narrows the results down. They are the results of the page otherwise, which it leads to by a link.

use super::chart::totals_chart;
use super::toolbar::toolbar;
use crate::ui::components::{element, notice, text};
use crate::ui::shell::Shell;
use crate::ui::visit::{Step, Visit};
use words::filter::{self, List};
use words::results::ResultGroup;
use words::wording::find;
use yew::prelude::*;

/// What stands above the results in the desk. Leaves in the groups what it lets through: the best first, if something
/// was typed.
pub(crate) fn above_results(shell: &Shell, visit: &UseReducerHandle<Visit>, groups: &mut [ResultGroup]) -> Html {
    let (view, chosen) = (visit.view(shell.language), &visit.filters.results);
    let found = view.find(chosen);
    filter::narrow(groups, &found, chosen);
    let to = visit.dispatcher();
    let to = Callback::from(move |change| to.dispatch(Step::Filter(List::Results, change)));
    let nothing = found.measures.is_empty();
    let nothing = nothing.then(|| notice(vec![text("p", "", find::words(shell.language).nothing_found)]));
    let chart = view.chart().map(|chart| totals_chart(shell, &chart));
    let parts = vec![chart.unwrap_or_default(), toolbar(shell, &found, chosen, &to), nothing.unwrap_or_default()];
    element("div", "pc-find", parts)
}
