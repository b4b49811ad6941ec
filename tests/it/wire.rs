//! The wire form, field by field, and the TypeScript types of it. A snapshot that changes is a change for everyone who
//! reads it: within one schema fields are only added, and each change has its line in docs/api.md.
//! `UPDATE_EXPECT=1 cargo test --test it wire` writes the snapshots anew.

use crate::support::at;
use catalogue::date::Date;
use catalogue::{self, CapPer, Catalogue, Kind, Period, Status, raw};
use engine::{Determination, Facts, determine};
use expect_test::{ExpectFile, expect_file};
use serde::Serialize;
use std::fs;
use std::path::Path;
use tool::{bundle, facts_file, source};
use wire::failure::{self, Code, Failure, FailureFinding};
use words::texts::{EN, ZH};

fn small_catalogue() -> Catalogue {
    let source = source::read(&at("tests/fixtures/catalogue")).unwrap_or_else(|reports| panic!("{reports:#?}"));
    // A fixed edition name, or every snapshot would change with the hash.
    let written = raw::Bundle { edition: "fixture".to_owned(), ..bundle::named(source.bundle) };
    catalogue::check(&written).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

fn day() -> Date {
    "2026-11-21".parse().unwrap()
}

fn facts(catalogue: &Catalogue, text: &str) -> Facts {
    facts_file::read(catalogue, Path::new("facts.yaml"), text).unwrap_or_else(|reports| panic!("{reports:#?}"))
}

fn result(catalogue: &Catalogue) -> Determination {
    let known = "place: town\nmill: yes\ninvestment: {from: 500万元, to: 600万元}\nsize: [small, large]\n";
    determine(catalogue, &facts(catalogue, known), day())
}

fn check(value: &impl Serialize, snapshot: ExpectFile) {
    snapshot.assert_eq(&(serde_json::to_string_pretty(value).unwrap() + "\n"));
}

#[test]
fn a_determination() {
    let catalogue = small_catalogue();
    check(
        &wire::determination(&catalogue, &result(&catalogue), None),
        expect_file!["../snapshots/wire/determination.json"],
    );
}

#[test]
fn a_determination_in_words() {
    let catalogue = small_catalogue();
    let result = result(&catalogue);
    check(&wire::determination(&catalogue, &result, Some(EN)), expect_file!["../snapshots/wire/determination.en.json"]);
}

#[test]
fn an_explanation() {
    let catalogue = small_catalogue();
    let result = result(&catalogue);
    let mill = catalogue.measure_named("mill-grant").unwrap();
    check(&wire::explanation(&catalogue, &result, mill, None), expect_file!["../snapshots/wire/explanation.json"]);
    check(
        &wire::explanation(&catalogue, &result, mill, Some(ZH)),
        expect_file!["../snapshots/wire/explanation.zh.json"],
    );
}

#[test]
fn the_next_question() {
    let catalogue = small_catalogue();
    let known = facts(&catalogue, "place: town\nmill: yes\nsize: large\n");
    check(&wire::next_question(&catalogue, &known, day(), None), expect_file!["../snapshots/wire/next-question.json"]);
    check(
        &wire::next_question(&catalogue, &known, day(), Some(EN)),
        expect_file!["../snapshots/wire/next-question.en.json"],
    );
    let all = facts(&catalogue, "place: town\nmill: yes\nsize: large\ninvestment: 500万元\n");
    assert_eq!(wire::next_question(&catalogue, &all, day(), None), None);
}

#[test]
fn the_lists() {
    let catalogue = small_catalogue();
    check(&wire::questions(&catalogue), expect_file!["../snapshots/wire/questions.json"]);
    check(&wire::measures(&catalogue), expect_file!["../snapshots/wire/measures.json"]);
    check(&wire::facts(&catalogue), expect_file!["../snapshots/wire/facts.json"]);
}

#[test]
fn a_refusal_says_everything_at_once() {
    let text = |text: &str| raw::Answer::Exactly(raw::Scalar::Text(text.to_owned()));
    let written = [("sise", text("small")), ("investment", text("-5")), ("place", text("<img onerror=alert(1)>"))];
    let written = written.map(|(name, answer)| (name.to_owned(), answer)).into();
    let errors = Facts::read(&small_catalogue(), &written).unwrap_err();
    let failure = Failure::new(Code::Facts, errors.into_iter().map(FailureFinding::from).collect());
    check(&failure, expect_file!["../snapshots/wire/failure.json"]);
}

#[test]
fn a_text_that_is_no_catalogue_is_refused() {
    let fine = bundle::to_json(&small_catalogue());
    assert_eq!(failure::catalogue(&fine).as_ref(), Ok(&small_catalogue()));
    for (text, expected) in [
        (String::new(), "EOF while parsing a value at line 1 column 0"),
        ("<!doctype html>".to_owned(), "expected value at line 1 column 1"),
        ("null".to_owned(), "does not have the form"),
        (r#"{"__proto__": [1]}"#.to_owned(), "does not have the form"),
        (fine.replacen("[4,", "[3,", 1), "does not have the form"),
        (fine.replacen("[4,", "[1e99,", 1), "not whole, or too large"),
        ("[".repeat(5_000_000), "recursion limit exceeded"),
        (r#"{"a":"#.repeat(1_000_000), "recursion limit exceeded"),
        (fine.replacen("[4,[", &format!("[3,[{},", "9".repeat(1_000_000)), 1), "number out of range"),
    ] {
        let failure = failure::catalogue(&text).unwrap_err();
        let said = serde_json::to_string(&failure).unwrap();
        assert!(said.contains(expected), "{expected}\n{said}");
        assert!(said.len() < 2_000, "a refusal of {} bytes", said.len());
    }
}

/// The words of a union of literals in the types.
fn union(types: &str, name: &str) -> Vec<String> {
    let start = format!("export type {name} =");
    let rest = types.split(&start).nth(1).unwrap_or_else(|| panic!("{name} is not in the types"));
    let union = rest.split(';').next().unwrap();
    let words = union.split('|').map(|word| word.trim().trim_matches('"').to_owned());
    words.filter(|word| !word.is_empty()).collect()
}

/// The words of an enumeration.
fn names<T>(names: &[(&str, T)]) -> Vec<String> {
    names.iter().map(|(name, _)| (*name).to_owned()).collect()
}

#[test]
fn the_types_know_the_words_of_the_program_and_no_others() {
    let types = fs::read_to_string(at("package/index.d.ts")).unwrap();
    assert_eq!(union(&types, "Status"), names(Status::NAMES));
    assert_eq!(union(&types, "Kind"), names(Kind::NAMES));
    assert_eq!(union(&types, "Period"), names(Period::NAMES));
    assert_eq!(union(&types, "CapPer"), names(CapPer::NAMES));
    assert!(types.contains(&format!("schema: {};", wire::SCHEMA)));
}

#[test]
fn the_changelog_knows_the_schema() {
    let docs = fs::read_to_string(at("docs/api.md")).unwrap();
    assert!(docs.contains(&format!("\n### Schema {}\n", wire::SCHEMA)), "docs/api.md has no changelog of this schema");
}
