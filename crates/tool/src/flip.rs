//! Proves that the cases of a measure decide it: written otherwise in any single place, one of them would fail.
//!
//! The places are found in the plain values of the file, not in its forms, so that a new form is proved as soon as it can
//! be read: a figure is what reads as one, an option is what the vocabulary lists, and everything can be left out.

mod edit;

use super::case;
use super::place::Places;
use super::source::Source;
use catalogue::date::Date;
use catalogue::tree::{self, Tree};
use catalogue::{Catalogue, Finding, Measure, Step, check_part, raw};
use edit::Flip;
use engine::{Facts, determine};

/// Between what stands somewhere and what could.
const ARROW: &str = " → ";

/// How many unnoticed changes a finding names.
const NAMED: usize = 12;

/// What the proof brought.
#[derive(Debug, Default)]
pub struct Proof {
    /// In how many ways a single thing can be written otherwise so that the check lets it pass.
    pub flips: usize,
    /// How many of them fail a case.
    pub caught: usize,
    /// Every measure and every document of which something could be changed unnoticed.
    pub findings: Vec<Finding>,
}

/// Proves every measure and every document. Of a measure with a case that fails already, nothing is found.
pub fn prove(source: &Source) -> Proof {
    let measures = 0..source.bundle.measures.len();
    let instruments = 0..source.bundle.instruments.len();
    let mut proof = Proof::default();
    let base =
        raw::Bundle { measures: Vec::new(), terms: Vec::new(), edition: "flips".to_owned(), ..source.bundle.clone() };
    for n in measures {
        proof.add(source, "measures", n, &measure(source, &base, n));
    }
    for n in instruments {
        proof.add(source, "instruments", n, &instrument(source, n));
    }
    proof
}

/// What became of a flip.
enum Fate {
    /// It is no change, or one that the check refuses.
    Idle,
    /// A case fails.
    Caught,
    /// All cases still come out as they say.
    Unnoticed,
}

impl Proof {
    fn add(&mut self, source: &Source, list: &'static str, n: usize, fates: &[(Flip, Fate)]) {
        let count = |wanted: fn(&Fate) -> bool| fates.iter().filter(|(_, fate)| wanted(fate)).count();
        self.caught = self.caught.saturating_add(count(|fate| matches!(fate, Fate::Caught)));
        self.flips = self.flips.saturating_add(count(|fate| !matches!(fate, Fate::Idle)));
        let unnoticed: Vec<&Flip> =
            fates.iter().filter(|(_, fate)| matches!(fate, Fate::Unnoticed)).map(|(flip, _)| flip).collect();
        let Some(first) = unnoticed.first() else { return };
        let mut said = said(&unnoticed, source.places(list, n));
        if let Some(more) = said.len().checked_sub(NAMED).filter(|more| *more > 0) {
            said.truncate(NAMED);
            said.push(format!("and {more} more"));
        }
        let mut wanted: Vec<&str> = Vec::new();
        for flip in &unnoticed {
            if !wanted.contains(&flip.tell.as_str()) {
                wanted.push(&flip.tell);
            }
        }
        let path = [Step::Key(list), Step::Index(n)].into_iter().chain(first.path.iter().cloned()).collect();
        self.findings.push(Finding {
            path,
            measure: source.bundle.measures.get(n).filter(|_| list == "measures").map(|measure| measure.id.clone()),
            problem: format!("no case would notice if this were written otherwise: {}", said.join("; ")),
            hint: format!("Add {}", wanted.join("; ")),
        });
    }
}

/// Each place with what could stand there, in one text.
fn said(flips: &[&Flip], places: Option<&Places>) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    let mut last = None;
    for flip in flips {
        let (was, now) = flip.what.split_once(ARROW).unwrap_or((&flip.what, ""));
        match said.last_mut() {
            Some(text) if !now.is_empty() && last == Some((&flip.path, was)) => text.extend([", ", now]),
            _ => {
                let at = places.and_then(|places| places.find(&flip.path));
                let at = at.map_or_else(String::new, |(line, column)| format!("{line}:{column} "));
                said.push(format!("{at}{}", flip.what));
            }
        }
        last = Some((&flip.path, was));
    }
    said
}

/// A case that is ready to run: facts, day and expectation.
struct Ready<'a>(Facts, Date, &'a raw::Expectation);

fn ready<'a>(source: &'a Source, catalogue: &Catalogue, written: &'a raw::Measure) -> Vec<Ready<'a>> {
    let prepared = |case: &'a raw::Case| {
        let (facts, as_of) = case::prepare(catalogue, source, written, case).ok()?;
        Some(Ready(facts, as_of, &case.expect))
    };
    written.cases.iter().filter_map(prepared).collect()
}

/// Whether one of the cases fails in another catalogue of the same vocabulary.
fn fails(catalogue: &Catalogue, name: &str, cases: &[Ready<'_>]) -> bool {
    let Some(id) = catalogue.measure_named(name) else { return true };
    cases.iter().any(|Ready(facts, as_of, expect)| {
        let determination = determine(catalogue, facts, *as_of);
        determination
            .outcome(id)
            .is_none_or(|outcome| !case::differences(catalogue, &determination, outcome, expect).is_empty())
    })
}

fn same(measure: &Measure, catalogue: &Catalogue, name: &str) -> bool {
    catalogue.measure_named(name).is_some_and(|id| catalogue.measure(id) == measure)
}

/// Flips everything in one measure's file. Beside it only the measures of its group are in the catalogue.
fn measure(source: &Source, base: &raw::Bundle, n: usize) -> Vec<(Flip, Fate)> {
    let (Some(written), Some(tree)) = (source.bundle.measures.get(n), source.tree("measures", n)) else {
        return Vec::new();
    };
    let without_cases = |measure: &raw::Measure| raw::Measure { cases: Vec::new(), ..measure.clone() };
    let peers = source
        .bundle
        .measures
        .iter()
        .filter(|other| other.group.is_some() && other.group == written.group && other.id != written.id);
    let measures = std::iter::once(written).chain(peers).map(without_cases).collect();
    let mut bundle = raw::Bundle { measures, ..base.clone() };
    let Ok(whole) = check_part(&bundle) else { return Vec::new() };
    let Some(id) = whole.measure_named(&written.id) else { return Vec::new() };
    let cases = ready(source, &whole, written);
    if cases.is_empty() {
        // That is a finding already.
        return Vec::new();
    }
    let flips = edit::measure(&tree, &source.bundle, written);
    let fate = |tree: Tree| {
        let Ok(flipped) = tree::read::<raw::Measure>(tree) else { return Fate::Idle };
        let Some(slot) = bundle.measures.first_mut() else { return Fate::Idle };
        *slot = flipped;
        match check_part(&bundle) {
            Ok(catalogue) if !same(whole.measure(id), &catalogue, &written.id) => {
                if fails(&catalogue, &written.id, &cases) { Fate::Caught } else { Fate::Unnoticed }
            }
            _ => Fate::Idle,
        }
    };
    judged(flips, fate)
}

/// Flips what a document lends to its measures.
fn instrument(source: &Source, n: usize) -> Vec<(Flip, Fate)> {
    let (Some(written), Some(tree)) = (source.bundle.instruments.get(n), source.tree("instruments", n)) else {
        return Vec::new();
    };
    let measures: Vec<&raw::Measure> =
        source.bundle.measures.iter().filter(|measure| measure.instrument == written.id).collect();
    let mut bundle = super::bundle::named(source.bundle.clone());
    let Ok(whole) = check_part(&bundle) else { return Vec::new() };
    let flips = edit::instrument(&tree, &source.bundle);
    let fate = |tree: Tree| {
        let Ok(flipped) = tree::read::<raw::Instrument>(tree) else { return Fate::Idle };
        let Some(slot) = bundle.instruments.get_mut(n) else { return Fate::Idle };
        *slot = flipped;
        let Ok(catalogue) = check_part(&bundle) else { return Fate::Idle };
        let noticed = measures.iter().any(|measure| {
            let cases = ready(source, &whole, measure);
            fails(&catalogue, &measure.id, &cases)
        });
        if noticed { Fate::Caught } else { Fate::Unnoticed }
    };
    judged(flips, fate)
}

fn judged(flips: Vec<Flip>, mut fate: impl FnMut(Tree) -> Fate) -> Vec<(Flip, Fate)> {
    flips
        .into_iter()
        .map(|mut flip| {
            let tree = std::mem::replace(&mut flip.tree, Tree::Nothing);
            let fate = fate(tree);
            (flip, fate)
        })
        .collect()
}
