//! The small vocabulary by which single forms are tested: amounts, tests and facts as people write them.

use crate::form::Evaluation;
use crate::{Facts, Range};
use catalogue::date::Date;
use catalogue::tree::{self, Tree};
use catalogue::{Catalogue, FactId, Finding, Measure, check_part, raw};
use std::sync::OnceLock;

/// A catalogue whose one measure has this amount and this condition.
pub(crate) fn catalogue(amount: &str, condition: &str) -> Catalogue {
    checked(amount, condition).unwrap_or_else(|findings| panic!("{amount} {condition}: {findings:#?}"))
}

/// The same, or what is wrong with them.
pub(crate) fn checked(amount: &str, condition: &str) -> Result<Catalogue, Vec<Finding>> {
    static BUNDLE: OnceLock<raw::Bundle> = OnceLock::new();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/forms.yaml");
    let read = || tree::read(yaml(&std::fs::read_to_string(path).unwrap())).unwrap();
    let mut bundle = BUNDLE.get_or_init(read).clone();
    let measure = bundle.measures.first_mut().unwrap();
    measure.benefit.amount = Some(yaml(amount));
    let label = measure.title.clone();
    measure.conditions = vec![raw::Condition { label, clause: None, test: yaml(condition) }];
    check_part(&bundle)
}

/// A catalogue with these contradictions, and a measure for each condition and amount: `grant-0`, `grant-1` and so on.
pub(crate) fn with(contradictions: &str, measures: &[(&str, &str)]) -> Catalogue {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/forms.yaml");
    let mut bundle: raw::Bundle = tree::read(yaml(&std::fs::read_to_string(path).unwrap())).unwrap();
    let written = yaml(contradictions).into_list().unwrap();
    bundle.contradictions = written.into_iter().map(|one| tree::read(one).unwrap()).collect();
    let first = bundle.measures.pop().unwrap();
    for (n, (condition, amount)) in measures.iter().enumerate() {
        let mut measure = raw::Measure { id: format!("grant-{n}"), ..first.clone() };
        measure.benefit.amount = Some(yaml(amount));
        measure.conditions = vec![raw::Condition { label: first.title.clone(), clause: None, test: yaml(condition) }];
        bundle.measures.push(measure);
    }
    check_part(&bundle).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

/// Facts, or what is wrong with them.
pub(crate) fn read(catalogue: &Catalogue, text: &str) -> Result<Facts, Vec<crate::FactsError>> {
    Facts::read(catalogue, &tree::read(yaml(text)).unwrap())
}

fn yaml(text: &str) -> Tree {
    serde_saphyr::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

pub(crate) fn facts(catalogue: &Catalogue, text: &str) -> Facts {
    Facts::read(catalogue, &tree::read(yaml(text)).unwrap()).unwrap_or_else(|errors| panic!("{text}: {errors:#?}"))
}

/// Evaluates something of the measure of a catalogue.
fn evaluated<T>(
    (amount, condition): (&str, &str),
    known: &str,
    as_of: Option<&str>,
    work: impl FnOnce(Evaluation<'_, '_>, &Measure) -> T,
) -> T {
    let catalogue = &catalogue(amount, condition);
    let facts = &facts(catalogue, known);
    let as_of: Date = as_of.map_or(catalogue.date(), |day| day.parse().unwrap());
    let (_, measure) = catalogue.measures().next().unwrap();
    work(Evaluation { catalogue, facts, as_of, required: None }.of_measure(measure), measure)
}

const CONDITION: &str = "{fact: mill, is: yes}";
const AMOUNT: &str = "{fixed: 1元}";

/// The award of an amount: `0元..30元`.
pub(crate) fn award(amount: &str, known: &str) -> String {
    award_on(amount, known, None)
}

/// The same on a day.
pub(crate) fn award_on(amount: &str, known: &str, as_of: Option<&str>) -> String {
    evaluated((amount, CONDITION), known, as_of, |e, measure| {
        let award = e.range(measure.benefit.payment.on(e.as_of).unwrap()).as_money();
        match (award.exact(), award.max) {
            (Some(sum), _) => sum.to_string(),
            (None, Some(max)) => format!("{}..{max}", award.min),
            (None, None) => format!("{}..", award.min),
        }
    })
}

/// The range of an amount, negative numbers included: `-30..15`, each end rounded down.
pub(crate) fn range(amount: &str, known: &str) -> String {
    evaluated((amount, CONDITION), known, None, |e, measure| {
        let Range { min, max } = e.range(measure.benefit.payment.on(e.as_of).unwrap());
        let end = |end: Option<catalogue::number::Number>| end.map_or(String::new(), |end| end.floor().to_string());
        format!("{}..{}", end(min), end(max))
    })
}

/// The facts on which an amount still depends.
pub(crate) fn missing(amount: &str, known: &str) -> Vec<String> {
    evaluated((amount, CONDITION), known, None, |e, measure| {
        let mut found = Vec::new();
        e.each_needed(measure.benefit.payment.on(e.as_of).unwrap(), &mut |fact| note(e.catalogue, fact, &mut found));
        found
    })
}

/// Whether a test is met.
pub(crate) fn truth(test: &str, known: &str) -> &'static str {
    evaluated((AMOUNT, test), known, None, |e, measure| e.truth(&measure.conditions.first().unwrap().test).name())
}

/// The facts on which a test still depends.
pub(crate) fn missing_for(test: &str, known: &str) -> Vec<String> {
    evaluated((AMOUNT, test), known, None, |e, measure| {
        let mut found = Vec::new();
        let test = &measure.conditions.first().unwrap().test;
        e.each_needed_of(test, &mut |fact| note(e.catalogue, fact, &mut found));
        found
    })
}

fn note(catalogue: &Catalogue, fact: FactId, found: &mut Vec<String>) {
    let name = catalogue.fact(fact).name.clone();
    if !found.contains(&name) {
        found.push(name);
    }
}
