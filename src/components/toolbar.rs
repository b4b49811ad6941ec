//! What narrows a list down: a search field, filters, how many are left.

use crate::browser;
use crate::components::{element, option, plain, text};
use crate::shell::Shell;
use words::filter::{Change, Facet, FacetRow, Filter, Found};
use yew::prelude::*;

/// A search field and filters over a list, and how many are left of it. What the reader does is emitted.
pub fn toolbar(shell: &Shell, found: &Found, filter: &Filter, to: &Callback<Change>) -> Html {
    let texts = shell.texts;
    let (field, hint) = (shell.id("search"), shell.id("search-hint"));
    let oninput = to.reform(|event: InputEvent| Change::Typed(browser::input::typed(&event)));
    let search = vec![
        html! { <label class="pc-toolbar__label" for={field.clone()}>{ plain(texts.search_label()) }</label> },
        html! {
            <input
                class="pc-toolbar__field"
                type="search"
                autocomplete="off"
                maxlength="100"
                enterkeyhint="search"
                id={field}
                value={filter.typed().to_owned()}
                aria-describedby={hint.clone()}
                {oninput}
            />
        },
        html! { <p class="pc-hint" id={hint}>{ plain(texts.search_hint()) }</p> },
    ];
    let facets = found.facets.iter().map(|row| facet(shell, row, filter, to)).collect();
    let filters = vec![text("summary", "", found.title.clone()), element("div", "pc-toolbar__facets", facets)];
    let onclick = to.reform(|_: MouseEvent| Change::Cleared);
    let state = vec![
        html! { <p role="status">{ plain(found.count.clone()) }</p> },
        html! { <button type="button" class="pc-link pc-toolbar__clear" {onclick}>{ plain(texts.filters_clear()) }</button> },
    ];
    let parts = vec![
        element("div", "pc-toolbar__search", search),
        element("details", "pc-toolbar__filters", filters),
        element("div", "pc-toolbar__state", state),
    ];
    html! { <div class="pc-toolbar" role="search" aria-label={texts.search_label()}>{ parts }</div> }
}

fn facet(shell: &Shell, row: &FacetRow, filter: &Filter, to: &Callback<Change>) -> Html {
    let facet = row.facet;
    let filter_key = format!("{}-{}", facet as usize, filter.cleared());
    let values: Vec<_> = row.options.iter().map(|option| option.value).collect();
    if facet == Facet::Money {
        // One value besides any: a box to tick.
        let chosen = row.options.iter().any(|option| option.chosen && option.value.is_some());
        let label = row.options.iter().find(|option| option.value.is_some());
        let label = label.map(|option| option.label.clone()).unwrap_or_default();
        let onchange = to.reform(move |event: Event| {
            let value = values.iter().flatten().next().copied();
            Change::Chosen(facet, value.filter(|_| browser::input::ticked(&event)))
        });
        let tick = option(None, "pc-option pc-toolbar__tick", vec![plain(label)], chosen, onchange);
        return html! { <div key={filter_key}>{ tick }</div> };
    }
    let id = shell.id(&format!("filter-{}", facet as usize));
    let options = row.options.iter().map(|option| {
        html! { <option selected={option.chosen}>{ plain(option.label.clone()) }</option> }
    });
    let onchange = to.reform(move |event: Event| {
        let value = browser::input::chosen(&event).and_then(|at| values.get(at).copied().flatten());
        Change::Chosen(facet, value)
    });
    let parts = vec![
        html! { <label for={id.clone()}>{ plain(row.label) }</label> },
        html! { <select {id} {onchange}>{ for options }</select> },
    ];
    // A list keeps what the reader has chosen in it, so a cleared one is a new one.
    html! { <div key={filter_key} class="pc-toolbar__facet">{ parts }</div> }
}
