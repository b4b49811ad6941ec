//! The file that a page loads: it reads back as it was written, a file of another form is refused, and no content makes
//! reading panic.

use crate::support::{catalogue, day};
use catalogue::Catalogue;
use catalogue::bilingual::Language;
use catalogue::compiled::{self, COMPILED_FORMAT};
use catalogue::tree::Tree;
use engine::{Facts, determine};
use proptest::prelude::*;
use questionnaire::candidates;
use tool::bundle::{self, Extent};
use tool::source;

#[test]
fn a_catalogue_reads_back_as_it_was_written() {
    assert_eq!(compiled::read(compiled::write(catalogue())).as_ref(), Some(catalogue()));
    let text = bundle::to_json(catalogue());
    assert_eq!(compiled::read(serde_json::from_str(&text).unwrap()).as_ref(), Some(catalogue()));
}

/// What a page loads of the catalogue.
fn file(only: Option<Language>, extent: Extent) -> Catalogue {
    bundle::compile(&bundle::named(crate::support::source().bundle.clone()), only, extent).unwrap()
}

/// A file for asking and answering decides the same under the same edition, and has no supplement.
#[test]
fn a_file_for_questions_is_the_same_catalogue_with_less_to_look_up() {
    let (whole, questions) = (file(Some(Language::Zh), Extent::Whole), file(Some(Language::Zh), Extent::Questions));
    assert!(whole.has_supplement() && !questions.has_supplement());
    assert_eq!(whole.clone().without_supplement(), questions);
    assert_eq!((whole.edition(), questions.edition()), (catalogue().edition(), catalogue().edition()));
    let (id, _) = catalogue().instruments().find(|(id, _)| !catalogue().left_out(*id).is_empty()).unwrap();
    assert_eq!(whole.left_out(id).len(), catalogue().left_out(id).len());
    assert_eq!((questions.left_out(id).len(), questions.terms().len()), (0, 0));
    for catalogue in [&whole, &questions] {
        assert_eq!(compiled::read(compiled::write(catalogue)).as_ref(), Some(catalogue));
    }
    let facts = crate::support::facts("place: kunming\norganisation: company\nsmall-lighthouse: yes\n");
    assert_eq!(determine(&questions, &facts, day()), determine(catalogue(), &facts, day()));
    assert!(bundle::to_json(&questions).len() * 10 < bundle::to_json(&whole).len() * 9);
}

/// Every measure is found by how its Chinese title is spoken and by its name in the other language, whatever the
/// language of the file.
#[test]
fn a_whole_file_says_by_what_else_things_are_found() {
    let found = |only, name: &str| {
        let file = file(only, Extent::Whole);
        file.measure_search_keys(file.measure_named(name).unwrap()).clone()
    };
    let lighthouse = "km24-small-lighthouse";
    assert_eq!(found(Some(Language::Zh), lighthouse).spoken, "xiao deng ta qi ye jiang li");
    assert_eq!(found(Some(Language::En), lighthouse).spoken, "xiao deng ta qi ye jiang li");
    assert_eq!(found(None, lighthouse).spoken, "xiao deng ta qi ye jiang li");
    assert!(found(Some(Language::Zh), lighthouse).other.contains("lighthouse"));
    assert!(found(Some(Language::En), lighthouse).other.contains("灯塔"));
    assert_eq!(found(None, lighthouse).other, "");
    let whole = file(Some(Language::Zh), Extent::Whole);
    for (id, measure) in whole.measures() {
        let spoken = &whole.measure_search_keys(id).spoken;
        let plain = spoken.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b' ');
        assert!(plain && spoken.split(' ').count() >= 3, "{}: {spoken}", measure.title.in_language(Language::Zh));
    }
}

/// A supplement is there for all measures or for none.
#[test]
fn what_is_looked_up_is_there_for_all_or_not_at_all() {
    let mut tree = compiled::write(&file(None, Extent::Whole));
    let Tree::List(parts) = &mut tree else { panic!() };
    let Some(Tree::List(fields)) = parts.last_mut() else { panic!() };
    let Some(Tree::List(supplement)) = fields.last_mut() else { panic!() };
    let Some(Tree::List(measures)) = supplement.last_mut() else { panic!() };
    assert_eq!(measures.len(), catalogue().measures().count());
    measures.pop();
    assert_eq!(compiled::read(tree), None);
}

/// A file of one language says the same in both, and decides the same.
#[test]
fn a_file_of_one_language_is_the_same_catalogue() {
    for (language, only) in [(Language::Zh, "zh"), (Language::En, "en")] {
        let one = file(Some(language), Extent::Whole);
        assert_eq!(one.edition(), catalogue().edition());
        let read = compiled::read(compiled::write(&one)).unwrap();
        for ((_, whole), (_, half)) in catalogue().measures().zip(read.measures()) {
            assert_eq!(
                half.title,
                catalogue::Text::One(language, whole.title.in_language(language).to_owned()),
                "{only}"
            );
            assert_eq!((&half.benefit.kind, half.places), (&whole.benefit.kind, whole.places));
        }
        for ((_, whole), (_, half)) in catalogue().instruments().zip(read.instruments()) {
            assert_eq!(
                half.title.only_in(Language::Zh),
                whole.title.only_in(Language::Zh),
                "a document is found by its Chinese title"
            );
            assert_eq!(half.title.in_language(language), whole.title.in_language(language));
        }
        let facts = crate::support::facts("place: kunming\norganisation: company\nsmall-lighthouse: yes\n");
        assert_eq!(determine(&read, &facts, day()), determine(catalogue(), &facts, day()));
        assert!(bundle::to_json(&one).len() < bundle::to_json(catalogue()).len() * 3 / 4);
    }
}

/// A recorded file of the current version. If this fails, the form has changed: raise `COMPILED_FORMAT` and record the
/// file anew with `UPDATE_EXPECT=1`, so that a page of one version never misreads the file of another.
#[test]
fn the_form_of_this_version_is_known() {
    let source = source::read(&crate::support::at("tests/fixtures/catalogue")).unwrap();
    let named = bundle::named(source.bundle);
    let text = |extent| bundle::to_json(&bundle::compile(&named, None, extent).unwrap());
    assert!(text(Extent::Whole).starts_with(&format!("[{COMPILED_FORMAT},")));
    expect_test::expect_file!["../fixtures/catalogue.compiled.json"].assert_eq(&text(Extent::Whole));
    expect_test::expect_file!["../fixtures/questions.compiled.json"].assert_eq(&text(Extent::Questions));
}

#[test]
fn another_version_is_refused() {
    let Tree::List(mut parts) = compiled::write(catalogue()) else { panic!() };
    parts[0] = Tree::Whole(COMPILED_FORMAT + 1);
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

    /// With any value replaced, the file is refused, or it is a catalogue that can be determined.
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
