//! What narrows a list down: a search field, filters, how many are left.

use crate::browser;
use crate::components::{option, plain};
use crate::shell::Shell;
use words::filter::{Change, Facet, FacetRow, Filter, Found};
use yew::prelude::*;

/// A search field and filters over a list, and how many are left of it. What the reader does is emitted.
pub fn toolbar(shell: &Shell, found: &Found, filter: &Filter, to: &Callback<Change>) -> Html {
    let texts = shell.texts;
    let (field, hint) = (shell.id("search"), shell.id("search-hint"));
    let oninput = to.reform(|event: InputEvent| Change::Typed(browser::input::typed(&event)));
    let onclick = to.reform(|_: MouseEvent| Change::Cleared);
    html! {
        <div class="pc-toolbar" role="search" aria-label={texts.search_label()}>
            <div class="pc-toolbar__search">
                <label class="pc-toolbar__label" for={field.clone()}>{ texts.search_label() }</label>
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
                <p class="pc-hint" id={hint}>{ texts.search_hint() }</p>
            </div>
            <details class="pc-toolbar__filters">
                <summary>{ &found.title }</summary>
                <div class="pc-toolbar__facets">
                    for row in &found.facets {
                        { facet(shell, row, filter, to) }
                    }
                </div>
            </details>
            <div class="pc-toolbar__state">
                <p role="status">{ &found.count }</p>
                <button type="button" class="pc-link pc-toolbar__clear" {onclick}>{ texts.filters_clear() }</button>
            </div>
        </div>
    }
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
    let onchange = to.reform(move |event: Event| {
        let value = browser::input::chosen(&event).and_then(|at| values.get(at).copied().flatten());
        Change::Chosen(facet, value)
    });
    // A list keeps what the reader has chosen in it, so a cleared one is a new one.
    html! {
        <div key={filter_key} class="pc-toolbar__facet">
            <label for={id.clone()}>{ row.label }</label>
            <select {id} {onchange}>
                for option in &row.options {
                    <option selected={option.chosen}>{ &option.label }</option>
                }
            </select>
        </div>
    }
}
