//! The file that a page loads: it reads back as it was written, a file of another form is refused, and whatever is in
//! it, nothing ever panics.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics has failed, which is what it is for"
)]

mod support;

use policy_calculator::bilingual::Language;
use policy_calculator::catalogue::compiled::{self, FORMAT};
use policy_calculator::catalogue::tree::Tree;
use policy_calculator::engine::{Facts, determine};
use policy_calculator::questionnaire::candidates;
use policy_calculator::tool::{bundle, source};
use proptest::prelude::*;
use std::path::Path;
use support::{catalogue, day};

#[test]
fn a_catalogue_reads_back_as_it_was_written() {
    assert_eq!(compiled::read(compiled::write(catalogue())).as_ref(), Some(catalogue()));
    let text = bundle::compiled(catalogue());
    assert_eq!(compiled::read(serde_json::from_str(&text).unwrap()).as_ref(), Some(catalogue()));
}

/// A file of one language says the same in both, and decides the same.
#[test]
fn a_file_of_one_language_is_the_same_catalogue() {
    for (language, only) in [(Language::Zh, "zh"), (Language::En, "en")] {
        let one = bundle::in_language(&bundle::named(support::source().bundle.clone()), language);
        let one = policy_calculator::catalogue::check(&one).unwrap();
        assert_eq!(one.edition(), catalogue().edition());
        let read = compiled::read(compiled::write(&one)).unwrap();
        for ((_, whole), (_, half)) in catalogue().measures().zip(read.measures()) {
            assert_eq!(half.title.zh, half.title.en, "{only}");
            assert_eq!(half.title.zh, whole.title.in_language(language));
            assert_eq!((&half.benefit.kind, half.places), (&whole.benefit.kind, whole.places));
        }
        let facts = support::facts("place: kunming\norganisation: company\nsmall-lighthouse: yes\n");
        assert_eq!(determine(&read, &facts, day()), determine(catalogue(), &facts, day()));
        assert!(bundle::compiled(&one).len() < bundle::compiled(catalogue()).len() * 3 / 4);
    }
}

/// The form of version 1, as a file. If this fails, the form has changed: raise `FORMAT` and write the file anew with
/// `UPDATE_EXPECT=1`, so that a page of one version never misreads the file of another.
#[test]
fn the_form_of_this_version_is_known() {
    let source = source::read(Path::new("tests/fixtures/catalogue")).unwrap();
    let fixture = policy_calculator::catalogue::check(&bundle::named(source.bundle)).unwrap();
    let text = bundle::compiled(&fixture);
    assert!(text.starts_with(&format!("[{FORMAT},")));
    expect_test::expect_file!["fixtures/catalogue.compiled.json"].assert_eq(&text);
}

#[test]
fn another_version_is_refused() {
    let Tree::List(mut parts) = compiled::write(catalogue()) else { panic!() };
    parts[0] = Tree::Whole(FORMAT + 1);
    assert_eq!(compiled::read(Tree::List(parts)), None);
    for nothing in [Tree::Nothing, Tree::List(Vec::new()), Tree::Text("{}".to_owned()), Tree::Map(Vec::new())] {
        assert_eq!(compiled::read(nothing), None);
    }
}

/// Every value in a tree, by its place.
fn count(tree: &Tree) -> usize {
    match tree {
        Tree::List(items) => 1 + items.iter().map(count).sum::<usize>(),
        _ => 1,
    }
}

/// Puts another value in the place of one.
fn replace(tree: &mut Tree, at: &mut usize, by: &Tree) -> bool {
    if *at == 0 {
        *tree = by.clone();
        return true;
    }
    *at -= 1;
    match tree {
        Tree::List(items) => items.iter_mut().any(|item| replace(item, at, by)),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever stands in the place of any value, the file is refused, or it is a catalogue that can be determined.
    #[test]
    fn a_broken_file_is_refused_or_harmless(at in any::<prop::sample::Index>(), by in prop_oneof![
        Just(Tree::Nothing),
        Just(Tree::Whole(-1)),
        Just(Tree::Whole(3)),
        Just(Tree::Whole(9_999)),
        Just(Tree::Whole(i64::MAX)),
        Just(Tree::Text("<script>".to_owned())),
        Just(Tree::List(Vec::new())),
        Just(Tree::Bool(true)),
    ]) {
        let mut tree = compiled::write(catalogue());
        let mut at = at.index(count(&tree));
        prop_assert!(replace(&mut tree, &mut at, &by));
        if let Some(broken) = compiled::read(tree) {
            let facts = Facts::none(&broken);
            let determination = determine(&broken, &facts, day());
            candidates(&broken, &facts, &determination);
        }
    }
}
