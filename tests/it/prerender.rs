//! What a reader sees without the program: the pages that list every measure, the first sight of the start page, and the
//! pages that make the code for host pages.

use crate::support::catalogue;
use catalogue::compiled;
use catalogue::tree::Tree;
use policy_calculator::components::measures_file;
use policy_calculator::prerender::{first_sight, measures, snippets};
use std::collections::BTreeSet;
use std::rc::Rc;
use words::texts::{ALL, EN, Texts, ZH};
use words::{amount, place, status::StatusTag};

fn page(texts: Texts) -> String {
    measures::page(&Rc::new(catalogue().clone()), texts, "measures.css").unwrap()
}

fn first(texts: Texts) -> String {
    first_sight::of_start(&Rc::new(catalogue().clone()), texts).unwrap()
}

/// A text as HTML writes it.
fn written(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let before = format!(" {attribute}=\"");
    html.split(before.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn the_pages_of_measures_hold_all_of_every_measure_in_both_languages() {
    for texts in ALL {
        let html = page(texts);
        for (_, measure) in catalogue().measures() {
            let (_, rest) = html.split_once(&format!("<article id=\"{}\"", measure.name)).expect(&measure.name);
            let (article, _) = rest.split_once("</article>").unwrap();
            let document = words::document::document(catalogue(), measure.instrument(), texts);
            let status = StatusTag::new(measure.status, texts);
            let text = |text: &catalogue::Text| text.in_language(texts.language()).to_owned();
            let mut expected = vec![
                text(&measure.title),
                text(&measure.summary),
                text(&measure.who),
                amount::by_the_text(catalogue(), measure, catalogue().date(), texts),
                measure.citation.places(),
                document.title.clone(),
                status.tag.to_owned(),
                status.meaning.to_owned(),
                document.dates(),
                document.contact.office.clone(),
                place::widest(catalogue(), measure.places, texts),
            ];
            expected.extend(measure.conditions.iter().map(|condition| text(&condition.label)));
            expected.extend(measure.self_checks.iter().map(|check| text(&check.text)));
            expected.extend(measure.context.iter().map(|context| text(&context.text)));
            expected.extend(measure.discretion.iter().map(|discretion| text(&discretion.text)));
            expected.extend([&measure.apply, &measure.rules].into_iter().flatten().map(text));
            for expected in expected {
                assert!(article.contains(&written(&expected)), "{}: {expected}", measure.name);
            }
        }
        for (_, document) in catalogue().instruments() {
            for exclusion in &document.exclusions {
                assert!(html.contains(&written(exclusion.label.in_language(texts.language()))), "{}", document.name);
            }
        }
    }
}

#[test]
fn the_pages_of_measures_lead_to_each_other_and_every_anchor_is_one() {
    for (texts, other) in [(ZH, EN), (EN, ZH)] {
        let html = page(texts);
        assert!(html.starts_with("<!doctype html>"));
        assert!(values(&html, "href").iter().filter(|to| **to == measures_file(other.locale())).count() >= 2);
        let ids = values(&html, "id");
        let set: BTreeSet<_> = ids.iter().collect();
        assert_eq!(set.len(), ids.len(), "an id is there twice");
        for to in values(&html, "href").into_iter().filter_map(|to| to.strip_prefix('#')) {
            assert!(set.contains(&to), "#{to}");
        }
        assert_eq!(html.matches("<h1").count(), 1);
        assert!(!html.contains("<script"));
    }
}

#[test]
fn the_first_sight_has_the_places_and_room_for_what_only_some_readers_see() {
    for texts in ALL {
        let html = first(texts);
        for row in place::places(catalogue(), texts) {
            assert!(html.contains(&row.label) && html.contains(&row.hint), "{}", row.name);
        }
        for wanted in ["href=\"#/questions\"", "pc-loading", "pc-first__note--slow", &measures_file(texts.locale())] {
            assert!(html.contains(wanted), "{wanted}");
        }
        // The two are in one document.
        for id in values(&html, "id").into_iter().chain(values(&html, "name")) {
            assert!(id.starts_with(texts.locale().tag), "{id}");
        }
    }
}

#[test]
fn the_pages_of_snippets_offer_every_place_and_measure_and_have_nothing_inline() {
    for texts in ALL {
        let html = snippets::page(&Rc::new(catalogue().clone()), texts).unwrap();
        let offered = |name: &str, label: &str| {
            let option = format!("<option value=\"{name}\">{}</option>", written(label));
            assert!(html.contains(&option), "{option}");
        };
        for place in place::places(catalogue(), texts) {
            offered(&place.name, &place.label);
        }
        for (_, measure) in catalogue().measures() {
            offered(&measure.name, measure.title.in_language(texts.language()));
        }
        assert_eq!(html.matches("<script").count(), html.matches("<script type=\"module\" src=").count());
        let is_handler = |rest: &str| rest.trim_start_matches(|c: char| c.is_ascii_alphabetic()).starts_with('=');
        assert!(!html.split(" on").skip(1).any(is_handler), "no handler in an attribute");
        assert!(!html.contains("<style") && !html.contains(" style="), "no style but the stylesheet's");
    }
}

/// A catalogue with this behind each of its texts, names and the numbers of clauses left alone.
fn with_behind(tree: Tree, more: &str) -> Tree {
    let is_words = |text: &str| {
        text.chars().any(|letter| !letter.is_ascii() && !"一二三四五六七八九十是".contains(letter))
            || text.contains(' ')
    };
    match tree {
        Tree::List(items) => Tree::List(items.into_iter().map(|item| with_behind(item, more)).collect()),
        Tree::Text(text) if is_words(&text) => Tree::Text(text + more),
        other => other,
    }
}

#[test]
fn a_text_of_the_catalogue_is_no_markup_where_there_is_no_program() {
    let breaks_out = "\"'><img broken-out>";
    let catalogue = Rc::new(compiled::read(with_behind(compiled::write(catalogue()), breaks_out)).unwrap());
    for texts in ALL {
        for html in [
            measures::page(&catalogue, texts, "measures.css").unwrap(),
            snippets::page(&catalogue, texts).unwrap(),
            first_sight::of_start(&catalogue, texts).unwrap(),
        ] {
            assert!(html.contains("&lt;img broken-out&gt;"), "it is shown as text");
            // As it is written nowhere: a text escapes the brackets, an attribute the quotation mark.
            assert!(!html.contains(breaks_out));
        }
    }
}
