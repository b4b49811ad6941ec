//! Search and filters: what is found, in which order, and that a choice shows as many measures as it promises.

use crate::support::{catalogue, day, enterprise, facts, view};
use catalogue::{Catalogue, MeasureId, Status};
use proptest::prelude::*;
use questionnaire::Session;
use std::sync::OnceLock;
use tool::bundle::{self, Extent};
use words::filter::{self, Facet, Filter, Found, Property};
use words::glossary;
use words::measures;
use words::results;
use words::row::Group;
use words::search::Query;
use words::texts::{EN, Texts, ZH};
use words::view::View;

/// What a page loads to look something up: the catalogue in one language, with what a search finds things by.
fn file(texts: Texts) -> &'static Catalogue {
    static FILES: [OnceLock<Catalogue>; 2] = [const { OnceLock::new() }; 2];
    FILES[usize::from(texts == EN)].get_or_init(|| {
        let named = bundle::named(crate::support::source().bundle.clone());
        bundle::compile(&named, Some(texts.language()), Extent::Whole).unwrap()
    })
}

/// The names of what is found in the list of all measures, the best first.
fn found(typed: &str, texts: Texts) -> Vec<&'static str> {
    let file = file(texts);
    let found = filter::find(file, &Filter::default().typing(typed.to_owned()), texts);
    found.measures.iter().map(|id| file.measure(*id).name.as_str()).collect()
}

fn first(typed: &str, texts: Texts) -> &'static str {
    found(typed, texts).first().copied().unwrap_or("nothing")
}

#[test]
fn a_measure_is_found_by_what_people_type() {
    let lighthouse = "km24-small-lighthouse";
    for typed in
        ["小灯塔", "小灯塔企业奖励", "“小灯塔”企业", "xdt", "XDTQY", "ｘｄｔ", "　小灯塔　", "small lighthouse"]
    {
        assert_eq!(first(typed, ZH), lighthouse, "{typed}");
    }
    for typed in ["dujiaoshou", "DuJiaoShou", "djs", "jiaoshou qiye"] {
        for texts in [ZH, EN] {
            assert_eq!(first(typed, texts), "km24-unicorn", "{typed}");
        }
    }
    for typed in ["small lighthouse", "Small LIGHTHOUSE", "lighthouses small", "小灯塔", "xdt"] {
        assert_eq!(first(typed, EN), lighthouse, "{typed}");
    }
    assert_eq!(found("没有这样的措施", ZH), Vec::<&str>::new());
    assert!(found("小灯塔 没有这样的措施", ZH).is_empty(), "every word is needed");
    assert!(found("征求意见稿 小灯塔", ZH).contains(&lighthouse), "the document counts too");
}

/// People run words together that a title has apart.
#[test]
fn a_word_that_stands_nowhere_is_found_in_pieces() {
    assert_eq!(first("人工智能补助", ZH), "km24-ai-demonstration");
    assert!(found("昆明独角兽", ZH).contains(&"km24-unicorn"));
    assert!(!found("小灯塔保险", ZH).contains(&"km24-small-lighthouse"), "every piece is needed");
    assert!(found(&"企业奖励".repeat(300), ZH).is_empty());
    assert!(found("小灯塔的", ZH).is_empty(), "one character is no piece");
    // A word that is found whole is not also searched in pieces.
    assert!(found("小灯塔企业", ZH).len() <= found("小灯塔", ZH).len());
}

#[test]
fn a_clause_is_found_as_documents_write_it() {
    let found = found("昆明 （二）", ZH);
    assert!(!found.is_empty());
    for name in found {
        let (_, measure) = file(ZH).measures().find(|(_, measure)| measure.name == name).unwrap();
        assert!(measure.citation.places().contains("(二)"), "{name} is in {}", measure.citation.places());
    }
}

#[test]
fn the_title_comes_before_the_rest() {
    // The summaries of other measures speak of vouchers or technology loans too.
    for (typed, texts) in [("创新券", ZH), ("科技贷款", ZH), ("unicorn", EN), ("voucher", EN), ("wine", EN)] {
        let file = file(texts);
        let ranks: Vec<bool> = found(typed, texts)
            .into_iter()
            .map(|name| {
                let (_, measure) = file.measures().find(|(_, measure)| measure.name == name).unwrap();
                measure.title.in_language(texts.language()).to_lowercase().contains(typed)
            })
            .collect();
        assert!(ranks.is_sorted_by_key(|in_title| !in_title), "{typed}: {ranks:?}");
    }
}

#[test]
fn every_measure_is_found_by_its_own_title() {
    for texts in [ZH, EN] {
        for (_, measure) in file(texts).measures() {
            let title = measure.title.in_language(texts.language());
            assert!(found(title, texts).contains(&measure.name.as_str()), "{title}");
        }
    }
}

fn set(found: &Found) -> usize {
    found.measures.len()
}

/// The number shown with an option.
fn promised(label: &str) -> usize {
    let digits = label.rsplit(['（', '(']).next().unwrap().trim_end_matches(['）', ')']);
    digits.parse().unwrap()
}

#[test]
fn a_choice_shows_as_many_as_it_says() {
    for typed in ["", "企业", "qy", "没有这样的措施"] {
        let none = Filter::default().typing(typed.to_owned());
        let found = filter::find(file(ZH), &none, ZH);
        for row in &found.facets {
            for option in &row.options {
                let chosen = none.choosing(row.facet, option.value);
                let after = filter::find(file(ZH), &chosen, ZH);
                assert_eq!(set(&after), promised(&option.label), "{typed} {}", option.label);
                // And with one more: the counts beside it are what each would show now.
                for other in after.facets.iter().filter(|other| typed == "企业" && other.facet != row.facet) {
                    for option in other.options.iter().take(3) {
                        let both = filter::find(file(ZH), &chosen.choosing(other.facet, option.value), ZH);
                        assert_eq!(set(&both), promised(&option.label), "{}", option.label);
                    }
                }
            }
        }
    }
}

#[test]
fn results_are_narrowed_in_their_groups() {
    let facts = facts("place: kunming\norganisation: company\nsmall-lighthouse: yes\n");
    let session = Session::with_facts(catalogue(), facts, day());
    let determination = session.determine(catalogue());
    let view = view(&session, &determination, ZH);
    let groups = view.groups();
    let all: usize = groups.iter().map(|group| group.rows.len()).sum();

    let mut same = groups.clone();
    let none = Filter::default();
    let found = view.find(&none);
    filter::narrow(&mut same, &found, &none);
    assert_eq!(same, groups, "nothing chosen, nothing changed");
    assert_eq!(set(&found), all, "measures of other places are not among the results");
    assert_eq!(found.count, format!("共 {all} 项措施"));

    let soon = none.choosing(Facet::Group, Some(Property::Group(Group::Soon)));
    let found = view.find(&soon);
    let mut narrowed = groups.clone();
    filter::narrow(&mut narrowed, &found, &soon);
    for (before, after) in groups.iter().zip(&narrowed) {
        let expected = if before.group == Group::Soon { before.rows.len() } else { 0 };
        assert_eq!(after.rows.len(), expected);
        assert!(!after.folded, "what was looked for is in sight");
    }
    assert_eq!(found.title, "筛选（已选 1 项）");

    let draft = soon.choosing(Facet::Status, Some(Property::Status(Status::Draft))).typing("小灯塔".to_owned());
    let found = View { texts: EN, ..view }.find(&draft);
    assert_eq!(found.count, format!("1 of {all} measures"));
    assert_eq!(draft.choosing(Facet::Group, None).choosing(Facet::Status, None), none.typing("小灯塔".to_owned()));
    assert!(none.typing("　，".to_owned()).is_empty());
}

#[test]
fn with_money_means_a_sum_that_can_be_told() {
    let money = Filter::default().choosing(Facet::Money, Some(Property::Money(true)));
    let found = filter::find(file(ZH), &money, ZH);
    assert!(set(&found) > 10 && set(&found) < file(ZH).measures().count());
    for row in measures::rows(file(ZH), &found.measures, ZH) {
        assert!(row.amount.contains(['元', '%', '“', '设']), "{}: {}", row.title, row.amount);
    }
}

#[test]
fn the_list_of_all_holds_each_measure_once_under_its_place_and_document() {
    let all: Vec<MeasureId> = file(ZH).measures().map(|(id, _)| id).collect();
    let places = measures::by_place(file(ZH), &all, ZH);
    let mut names: Vec<String> = places
        .iter()
        .flat_map(|place| &place.documents)
        .flat_map(|document| document.rows.iter().map(|row| row.name.clone()))
        .collect();
    assert_eq!(names.len(), all.len());
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all.len());
    assert!(places.iter().all(|place| !place.documents.is_empty()));
    let draft = places.iter().flat_map(|place| &place.documents).find(|document| document.title.contains("征求意见稿"));
    let clauses: Vec<&str> = draft.unwrap().rows.iter().map(|row| row.clause.as_str()).collect();
    assert_eq!((clauses[0], clauses[clauses.len() - 1]), ("(一)", "(十六)"), "in the order of the document");
    assert!(places.iter().any(|place| place.place == "平顶山市"), "other places too");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is typed, nothing panics; each further word finds fewer; how it is written makes no difference.
    #[test]
    fn whatever_is_typed_is_looked_for(one in "\\PC{0,12}", other in "[a-z企业科技（）0-9 　]{0,6}") {
        let rank = |typed: &str| -> Vec<Option<u32>> {
            let query = Query::new(typed);
            file(ZH).measures().map(|(id, _)| query.rank(file(ZH), id)).collect()
        };
        let (alone, together) = (rank(&one), rank(&format!("{one} {other}")));
        for (alone, together) in alone.iter().zip(&together) {
            prop_assert!(together.is_none() || alone.is_some());
        }
        prop_assert_eq!(rank(&other), rank(&other.to_ascii_uppercase()));
        prop_assert_eq!(rank(&other), rank(&format!("　{other} ")));
        if Query::new(&one).is_empty() {
            prop_assert!(alone.iter().all(|rank| *rank == Some(0)), "nothing typed finds everything");
        }
    }

    /// For every enterprise, the filter's counts are those of the groups that are shown.
    #[test]
    fn counts_are_those_of_the_groups(
        seeds in prop::collection::vec(any::<u64>(), catalogue().fact_count() + 1),
    ) {
        let session = Session::with_facts(catalogue(), enterprise(&seeds), day());
        let determination = session.determine(catalogue());
        let view = view(&session, &determination, ZH);
        let groups = view.groups();
        for group in &groups {
            let one = Filter::default().choosing(Facet::Group, Some(Property::Group(group.group)));
            let found = view.find(&one);
            prop_assert_eq!(set(&found), group.rows.len());
        }
    }
}

/// The results of a Kunming company of which that is known too.
fn groups_of(more: &str, texts: Texts) -> [results::ResultGroup; 4] {
    let facts = facts(&format!("place: kunming\norganisation: company\n{more}"));
    let session = Session::with_facts(catalogue(), facts, day());
    let determination = session.determine(catalogue());
    let view = view(&session, &determination, texts);
    let mut groups = view.groups();
    view.add_nearest(&mut groups);
    groups
}

fn row_of(groups: &[results::ResultGroup; 4], measure: &str) -> results::ResultRow {
    groups.iter().flat_map(|group| &group.rows).find(|row| row.name == measure).unwrap().clone()
}

#[test]
fn of_two_with_one_purpose_both_say_which_counts_and_by_how_much() {
    let known = "ip-demonstration-municipal: yes\nip-pilot-municipal: yes\n";
    let standing = |measure, texts| row_of(&groups_of(known, texts), measure).standing.unwrap();
    assert_eq!(
        standing("km22-ip-demonstration", ZH),
        "同一用途的几项中，目前以这项为准；与“市知识产权试点企业奖补”相比，高出 2 万元"
    );
    assert_eq!(
        standing("km22-ip-pilot", ZH),
        "同一用途只取一项，目前以“市知识产权示范企业奖补”为准（高出 2 万元），本项不计入合计"
    );
    assert!(standing("km22-ip-pilot", EN).contains("(CNY 20,000 more), so this one is in no total"));
    assert_eq!(row_of(&groups_of("ip-demonstration-municipal: yes\n", ZH), "km22-ip-demonstration").nearest, None);
}

#[test]
fn what_is_one_or_two_steps_away_says_so() {
    let groups = groups_of("small-lighthouse: no\n", ZH);
    let lighthouse = row_of(&groups, "km24-small-lighthouse");
    assert_eq!(lighthouse.nearest.as_deref(), Some("差一步：“小灯塔”企业，可能获得：20 万元"));
    for row in groups.iter().filter(|group| group.group != Group::NotMet).flat_map(|group| &group.rows) {
        assert_eq!(row.nearest, None, "{}", row.title);
    }
}

/// A question says which of its words the glossary explains only where the file to look things up in is there; so the way
/// to the glossary must stand wherever there is one.
#[test]
fn every_term_of_a_question_can_be_looked_up_from_it() {
    for texts in [ZH, EN] {
        let file = file(texts);
        let (mut with, mut terms) = (0, 0);
        for (id, question) in file.questions() {
            let here = glossary::of_question(file, id, texts);
            let session = Session::new(file, day());
            let determination = session.determine(file);
            let view = View {
                catalogue: file,
                session: &session,
                determination: &determination,
                baseline: &determination,
                texts,
            };
            let Some(view) = view.question(id) else { continue };
            assert!(here.is_empty() || view.may_hold_terms(), "{}: {here:?}", question.name);
            with += usize::from(!here.is_empty());
            terms += here.len();
        }
        assert!(with > 5 && terms > 20, "{with} questions, {terms} terms");
        let unicorn = file.measure_named("km24-unicorn").unwrap();
        assert!(!glossary::of_measure(file, unicorn, texts).is_empty());
        let all: Vec<_> = file.terms().iter().collect();
        let lighthouse = glossary::found(&all, if texts == ZH { "小灯塔" } else { " small LIGHTHOUSE " }, texts);
        assert!(!lighthouse.is_empty() && lighthouse.len() < 5, "{lighthouse:?}");
        assert_eq!(glossary::found(&all, "", texts).len(), all.len());
        assert!(glossary::found(&all, "没有这样的词", texts).is_empty());
    }
}
