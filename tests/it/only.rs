//! A catalogue of some documents only decides the same about their measures, and knows nothing of the others.

use crate::support::{catalogue, day, enterprise};
use catalogue::{Catalogue, FactId, InstrumentId, compiled};
use engine::{Facts, GroupRank, determine, nearest_change};
use proptest::prelude::*;
use questionnaire::candidates;

fn document(name: &str) -> InstrumentId {
    catalogue().instrument_named(name).unwrap()
}

fn all() -> Vec<InstrumentId> {
    catalogue().instruments().map(|(id, _)| id).collect()
}

/// What is said of a catalogue's measures, without the ids in which two catalogues differ.
fn said(of: &Catalogue) -> Vec<(String, String, Option<String>, Vec<String>)> {
    let mut cited = Vec::new();
    for (_, measure) in of.measures() {
        let mut measure = measure.clone();
        let mut documents = Vec::new();
        measure.each_citation_mut(&mut |citation| documents.push(of.instrument(citation.instrument).name.clone()));
        let group = measure.group.map(|group| of.group(group).name.clone());
        cited.push((measure.name, of.instrument(measure.citation.instrument).name.clone(), group, documents));
    }
    cited
}

#[test]
fn all_documents_are_the_whole_catalogue() {
    let whole = catalogue().only(&all());
    assert_eq!(said(&whole), said(catalogue()));
    assert_eq!(whole.terms(), catalogue().terms());
    assert_eq!(whole.edition(), catalogue().edition());
}

#[test]
fn nothing_of_other_documents_stays() {
    for (id, instrument) in catalogue().instruments() {
        let only = catalogue().only(&[id]);
        let here = only.instrument_named(&instrument.name).unwrap();
        assert!(only.measures().all(|(_, measure)| measure.instrument() == here), "{}", instrument.name);
        let of_document = catalogue().measures().filter(|(_, measure)| measure.instrument() == id);
        assert_eq!(only.measures().count(), of_document.count());
        assert_eq!(only.left_out(here), catalogue().left_out(id));
        let expected: Vec<_> = said(catalogue()).into_iter().filter(|(_, of, ..)| *of == instrument.name).collect();
        assert_eq!(said(&only), expected);
        // Another document is there only if it is cited, and then with nothing of its own.
        for (other, _) in only.instruments().filter(|(other, _)| *other != here) {
            assert!(said(&only).iter().any(|(.., cited)| cited.contains(&only.instrument(other).name)));
            assert!(only.left_out(other).is_empty());
        }
        // No group without a member.
        for (group, _) in only.groups() {
            assert!(only.measures().any(|(_, measure)| measure.group == Some(group)));
        }
        assert_eq!(compiled::read(compiled::write(&only)), Some(only));
    }
}

#[test]
fn no_document_is_a_catalogue_of_nothing() {
    let nothing = catalogue().only(&[]);
    assert_eq!((nothing.measures().count(), nothing.instruments().count(), nothing.groups().count()), (0, 0, 0));
    let facts = Facts::none(&nothing);
    let determination = determine(&nothing, &facts, day());
    assert!(determination.outcomes.is_empty() && determination.summaries(&nothing).is_empty());
    assert!(candidates(&nothing, &facts, &determination).is_empty());
    assert_eq!(compiled::read(compiled::write(&nothing)), Some(nothing));
}

/// A document whose measures exclude those of another: alone, they yield to none.
#[test]
fn a_group_forgets_the_members_that_are_gone() {
    let shared = catalogue().groups().find_map(|(group, _)| {
        let mut documents: Vec<InstrumentId> = catalogue()
            .measures()
            .filter(|(_, measure)| measure.group == Some(group))
            .map(|(_, measure)| measure.instrument())
            .collect();
        documents.dedup();
        (documents.len() > 1).then(|| (group, documents[0]))
    });
    let (group, first) = shared.expect("a group of measures of two documents");
    let only = catalogue().only(&[first]);
    let name = &catalogue().group(group).name;
    let members = only.measures().filter(|(_, m)| m.group.is_some_and(|id| only.group(id).name == *name)).count();
    let before = catalogue().measures().filter(|(_, measure)| measure.group == Some(group)).count();
    assert!((1..before).contains(&members), "{members} of {before}");
    if members == 1 {
        let determination = determine(&only, &Facts::none(&only), day());
        let outcome = determination
            .outcomes
            .iter()
            .find(|outcome| only.measure(outcome.measure).group.is_some_and(|id| only.group(id).name == *name))
            .unwrap();
        assert_eq!(outcome.rank, GroupRank::Alone);
    }
}

#[test]
fn a_document_is_known_by_its_name() {
    let name = &catalogue().instruments().next().unwrap().1.name;
    assert_eq!(document(name), all()[0]);
    assert_eq!(catalogue().instrument_named("nothing"), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// For all documents and enterprises, the verdicts are those of the whole catalogue, the totals are of these
    /// measures alone, and no question is asked that only other measures need.
    #[test]
    fn measures_are_judged_as_ever(
        seeds in prop::collection::vec(any::<u64>(), catalogue().fact_count() + 1),
        chosen in any::<u64>(),
    ) {
        let documents: Vec<InstrumentId> =
            all().into_iter().filter(|id| chosen >> (id.index() % 64) & 1 == 1).collect();
        let only = catalogue().only(&documents);
        let facts = enterprise(&seeds);
        let (whole, part) = (determine(catalogue(), &facts, day()), determine(&only, &facts, day()));
        let of_documents = whole
            .outcomes
            .iter()
            .filter(|outcome| documents.contains(&catalogue().measure(outcome.measure).instrument()));
        let mut compared = 0;
        for (before, after) in of_documents.zip(&part.outcomes) {
            compared += 1;
            prop_assert_eq!(&catalogue().measure(before.measure).name, &only.measure(after.measure).name);
            prop_assert_eq!(&before.verdict, &after.verdict);
            let steps = |catalogue, determination: &engine::Determination, measure| {
                let explained = determination.explain(catalogue, measure);
                let truths: Vec<_> = explained.conditions.iter().map(|condition| condition.truth).collect();
                (truths, explained.amount.as_ref().map(|amount| amount.range), explained.failed(catalogue))
            };
            prop_assert_eq!(steps(catalogue(), &whole, before.measure), steps(&only, &part, after.measure));
            let change = |catalogue, determination, measure| {
                nearest_change(catalogue, determination, measure)
                    .map(|change| (change.changes, change.award, change.missing))
            };
            prop_assert_eq!(
                change(catalogue(), &whole, before.measure),
                change(&only, &part, after.measure)
            );
        }
        prop_assert_eq!(compared, part.outcomes.len());
        for summary in &part.summaries(&only) {
            let of_status = only.measures().filter(|(_, measure)| measure.status == summary.status).count();
            prop_assert_eq!(summary.eligible + summary.undetermined + summary.ineligible, of_status);
            let all = whole.summaries(catalogue()).into_iter().find(|other| other.status == summary.status).unwrap();
            for total in &summary.totals {
                let of = |catalogue: &catalogue::Catalogue, id| catalogue.measure(id).name.clone();
                let same = all.totals.iter().find(|other| {
                    (other.period, other.to_people) == (total.period, total.to_people)
                        && other.of.map(|id| of(catalogue(), id)) == total.of.map(|id| of(&only, id))
                });
                prop_assert!(same.is_some_and(|same| total.range.min <= same.range.min));
            }
        }
        let mut spoken_of: Vec<FactId> = vec![only.place()];
        for (_, measure) in only.measures() {
            // Instead of what is behind a gate, the gate is asked.
            measure.each_fact(&only, &mut |fact| spoken_of.extend(std::iter::once(fact).chain(only.fact(fact).gate)));
        }
        for candidate in candidates(&only, &facts, &part) {
            prop_assert!(candidate.facts.iter().all(|fact| spoken_of.contains(fact)));
        }
    }
}
