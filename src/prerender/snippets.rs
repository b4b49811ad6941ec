//! The pages that make the code by which other sites embed the calculator: `snippets.html` in Chinese, `snippets.en.html`
//! in English. They need no program; `static/snippets.js` writes the code, and finds everything that it says in the page.

use super::document::Document;
use super::{DrawnProps, drawn};
use crate::components::{measures_file, text};
use catalogue::Catalogue;
use std::error::Error;
use std::rc::Rc;
use words::place::{self, PlaceRow};
use words::plain::{PlainDocument, PlainMeasure, places};
use words::texts::{ALL, LOCALES, Locale, Texts};
use yew::prelude::*;

/// The whole page; its stylesheet and its script lie beside it.
///
/// # Errors
/// The renderer cannot be started.
pub fn page(catalogue: &Rc<Catalogue>, texts: Texts) -> Result<String, Box<dyn Error>> {
    let props = DrawnProps { catalogue: Rc::clone(catalogue), texts, styles: "snippets.css".into() };
    Ok(format!("<!doctype html>\n{}\n", drawn::<SnippetsDocument>(props)?))
}

/// Its file in a language, which is called as that of the measures is: `snippets.html`, `snippets.en.html`.
pub fn file(locale: &'static Locale) -> String {
    measures_file(locale).replacen("measures", "snippets", 1)
}

#[component]
fn SnippetsDocument(props: &DrawnProps) -> Html {
    let DrawnProps { catalogue, texts, styles } = props;
    let document = Document {
        heading: texts.snippets_heading(),
        lead: texts.snippets_lead(),
        description: texts.snippets_description(),
        file,
        policy: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
        styles: styles.clone(),
        script: Some("snippets.js"),
        class: "pc-snippets",
    };
    document.draw(catalogue, *texts, body(catalogue, *texts))
}

fn body(catalogue: &Catalogue, texts: Texts) -> Html {
    html! {
        <>
            <p id="no-script">{ texts.snippets_no_script() }</p>
            <div class="pc-snippets__columns">
                <section aria-labelledby="options-title">
                    <h2 id="options-title">{ texts.snippets_options() }</h2>
                    { form(catalogue, texts) }
                </section>
                <section aria-labelledby="preview-title">
                    <h2 id="preview-title">{ texts.snippets_preview() }</h2>
                    <div id="preview" class="pc-snippets__preview" data-title={texts.product()}></div>
                </section>
            </div>
            <section aria-labelledby="lines-title">
                <h2 id="lines-title">{ texts.snippets_lines() }</h2>
                { snippet(texts, "script", texts.snippets_script(), texts.snippets_script_what(), true) }
                { snippet(texts, "element", texts.snippets_element(), texts.snippets_element_what(), true) }
                { snippet(texts, "frame", texts.snippets_frame(), texts.snippets_frame_what(), true) }
                { snippet(texts, "link", texts.snippets_link(), texts.snippets_link_what(), false) }
            </section>
            { said(texts) }
        </>
    }
}

/// The options that a link, a frame and an element all take. Each field has the name of its option.
fn form(catalogue: &Catalogue, texts: Texts) -> Html {
    let place = |place: &PlaceRow| html! { <option value={place.name.clone()}>{ place.label.clone() }</option> };
    let language = |tag: &'static str, name: &'static str, lang: Option<&'static str>| {
        html! {
            <label class="pc-option">
                <input type="radio" name="lang" value={tag} checked={tag.is_empty()} />
                <span class="pc-option__label" lang={lang}>{ name }</span>
            </label>
        }
    };
    let theme = |theme: &'static str, label: &'static str| html! { <option value={theme}>{ label }</option> };
    let measure =
        |measure: &PlainMeasure| html! { <option value={measure.name.clone()}>{ measure.title.clone() }</option> };
    let document = |document: &PlainDocument| {
        html! { <optgroup label={document.view.title.clone()}>{ for document.measures.iter().map(measure) }</optgroup> }
    };
    let documents = places(catalogue, texts).into_iter().flat_map(|place| place.documents);
    html! {
        <form id="options" class="pc-snippets__form" autocomplete="off">
            <p class="pc-snippets__field">
                <label for="jurisdiction">{ texts.snippets_place() }</label>
                <select id="jurisdiction" name="jurisdiction">
                    <option value="">{ texts.snippets_place_any() }</option>
                    { for place::places(catalogue, texts).iter().map(place) }
                </select>
            </p>
            <fieldset class="pc-snippets__field" aria-describedby="any-hint">
                <legend>{ texts.snippets_language() }</legend>
                <div class="pc-snippets__choices">
                    { language("", texts.snippets_language_any(), None) }
                    { for LOCALES.iter().map(|locale| language(locale.tag, locale.name, Some(locale.html_lang))) }
                </div>
            </fieldset>
            <p class="pc-snippets__field">
                <label for="theme">{ texts.snippets_look() }</label>
                <select id="theme" name="theme" aria-describedby="any-hint">
                    { theme("", texts.snippets_look_any()) }
                    { theme("auto", texts.snippets_look_auto()) }
                    { theme("light", texts.snippets_look_light()) }
                    { theme("dark", texts.snippets_look_dark()) }
                    { theme("contrast", texts.snippets_look_contrast()) }
                </select>
            </p>
            <label class="pc-option">
                <input type="checkbox" name="elder" />
                <span class="pc-option__label">{ texts.snippets_elder() }</span>
            </label>
            <p id="any-hint" class="pc-hint">{ texts.snippets_any_hint() }</p>
            <p class="pc-snippets__field">
                <label for="measure">{ texts.snippets_measure() }</label>
                <select id="measure" name="measure">
                    <option value="">{ texts.snippets_measure_any() }</option>
                    { for documents.filter(|document| !document.measures.is_empty()).map(|of| document(&of)) }
                </select>
            </p>
            <div class="pc-snippets__field">
                <label for="facts">{ texts.snippets_facts() }</label>
                <p id="facts-hint" class="pc-hint">
                    { texts.snippets_facts_example() }
                    { " " }
                    <code>{ "{\"organisation\":\"company\"}" }</code>
                    <br />
                    { texts.snippets_facts_hint() }
                </p>
                <div id="facts-error" role="alert" data-words={texts.snippets_facts_wrong()}></div>
                <textarea id="facts" name="facts" rows="3" spellcheck="false" aria-describedby="facts-hint facts-error" />
            </div>
        </form>
    }
}

/// The place for one snippet; `snippets.js` finds it by its name.
fn snippet(texts: Texts, name: &'static str, title: &'static str, what: &'static str, has_policy: bool) -> Html {
    let lines = |of: &'static str, what: &str| {
        let id = format!("{name}-{of}");
        let label = texts.labelled(texts.snippets_copy(), what);
        html! {
            <div class="pc-snippets__lines">
                <pre id={id.clone()}><code></code></pre>
                <button type="button" class="pc-snippets__copy" data-copy={id.clone()} aria-label={label}>
                    { texts.snippets_copy() }
                </button>
                <span class="pc-snippets__done" role="status" data-for={id}></span>
            </div>
        }
    };
    let policy = || {
        let called = texts.labelled(title, "Content-Security-Policy");
        html! { <><p>{ texts.snippets_policy() }</p>{ lines("policy", &called) }</> }
    };
    html! {
        <article class="pc-snippets__snippet" id={name}>
            { text("h3", "", title) }
            <p>{ what }</p>
            { lines("code", title) }
            { has_policy.then(policy).unwrap_or_default() }
        </article>
    }
}

/// What the script says and writes, in every language, because the code is in the language that is chosen.
fn said(texts: Texts) -> Html {
    let in_language = |texts: &Texts| {
        html! {
            <p lang={texts.locale().tag} data-product={texts.product()} data-open={texts.plain_to_calculator()}></p>
        }
    };
    html! {
        <div
            id="words"
            hidden=true
            data-lang={texts.locale().tag}
            data-copied={texts.snippets_copied()}
            data-selected={texts.snippets_selected()}
            data-no-hash={texts.snippets_no_hash()}
        >
            { for ALL.iter().map(in_language) }
        </div>
    }
}
