//! Rules of the engine that no single measure of the catalogue shows on its own.

use crate::support::small;
use catalogue::Catalogue;
use catalogue::date::Date;
use catalogue::money::{Money, MoneyRange};
use catalogue::tree;
use engine::{Answer, Determination, Span, determine, nearest_change};

fn day() -> Date {
    "2025-06-30".parse().unwrap()
}

fn determined(catalogue: &Catalogue, facts: &str) -> Determination {
    determine(catalogue, &small::facts(catalogue, facts), day())
}

/// ADR 0003: what an authority may refuse counts from nothing; what only its sum is open of, from its least.
#[test]
fn what_may_be_refused_counts_from_nothing() {
    for (decides, least) in [(None, 10_000), (Some("whether"), 0), (Some("how-much"), 10_000), (Some("both"), 0)] {
        let catalogue = small::catalogue(|measure| {
            measure.discretionary = decides.map(|decides| {
                tree::read(small::yaml(&format!("{{zh: 评审, en: Reviewed, decides: {decides}}}"))).unwrap()
            });
        });
        let determination = determined(&catalogue, "place: town\n");
        let MoneyRange { min, max } = determination.summaries(&catalogue)[0].totals[0].range;
        assert_eq!((min.yuan(), max.map(Money::yuan)), (least, Some(10_000)), "{decides:?}");
        assert_eq!(determination.outcomes[0].verdict.name(), "eligible");
    }
}

/// Of several ways to qualify, the one with the fewest changes; among equals the last, which is the lowest level.
#[test]
fn the_nearest_change_is_the_one_with_the_fewest() {
    let changes = |test: &str, facts: &str| {
        let catalogue = small::catalogue(|measure| {
            measure.conditions = vec![small::condition(measure, test)];
        });
        let determination = determined(&catalogue, facts);
        let nearest = nearest_change(&catalogue, &determination, determination.outcomes[0].measure)?;
        let name = |(fact, answer)| (catalogue.fact(fact).name.clone(), answer);
        Some(nearest.changes.into_iter().map(name).collect::<Vec<_>>())
    };
    let yes = |fact: &str| (fact.to_owned(), Answer::YesNo(true));
    let (mill, bakery) = ("{fact: mill, is: yes}", "{fact: bakery, is: yes}");
    let staff = "{fact: staff, at-least: 10}";
    let facts = "place: town\nmill: no\nbakery: no\nstaff: 4\n";
    let two = format!("{{all: [{mill}, {bakery}]}}");
    let ten = ("staff".to_owned(), Answer::Number(Span::exactly(10)));
    for test in [format!("{{any: [{two}, {staff}]}}"), format!("{{any: [{staff}, {two}]}}")] {
        assert_eq!(changes(&test, facts), Some(vec![ten.clone()]), "{test}");
    }
    assert_eq!(changes(&format!("{{any: [{mill}, {bakery}]}}"), facts), Some(vec![yes("bakery")]));
    assert_eq!(changes(&two, facts), Some(vec![yes("mill"), yes("bakery")]));
    // What nobody can change is no way; without another there is none.
    let founded = "{fact: founded, on-or-before: 2020-01-01}";
    let old = "place: town\nmill: no\nfounded: 2024-01-01\n";
    assert_eq!(changes(&format!("{{any: [{founded}, {mill}]}}"), old), Some(vec![yes("mill")]));
    assert_eq!(changes(founded, old), None);
}
