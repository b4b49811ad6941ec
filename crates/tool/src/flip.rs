//! Proves that the cases of a measure decide it: written otherwise in any single place, one of them would fail. What
//! measures share (documents with their exclusions, definitions, worked-out facts, published figures) is proved by the cases
//! of all measures that depend on it.
//!
//! The places are found in the plain values of the file, not in its forms, so that a new form is proved as soon as it can
//! be read: a figure is what reads as one, an option is what the vocabulary lists, and everything can be left out.

mod edit;
mod figure;

use super::case;
use super::source::Source;
use catalogue::date::Date;
use catalogue::tree::{self, Tree, Written};
use catalogue::{Catalogue, Finding, Measure, Shared, Step, check_part, raw};
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
    /// Every measure, and everything that measures share, of which something could be changed unnoticed.
    pub findings: Vec<Finding>,
}

/// Proves everything. Of a measure with a case that fails already, nothing is found.
pub fn prove(source: &Source) -> Proof {
    let bundle = &source.bundle;
    let mut proof = Proof::default();
    let base = raw::Bundle { measures: Vec::new(), terms: Vec::new(), edition: "flips".to_owned(), ..bundle.clone() };
    for n in 0..bundle.measures.len() {
        proof.add(source, "measures", n, &measure(source, &base, n));
    }
    // Without a whole catalogue there are findings already.
    let Ok(whole) = catalogue::check(&super::bundle::named(bundle.clone())) else { return proof };
    let whole = &whole;
    let mut shared = |list: &'static str, n: usize, depends: &dyn Fn(&Measure) -> bool, flips: Edit| {
        proof.add(source, list, n, &self::shared(source, &base, whole, list, n, depends, flips));
    };
    for n in 0..bundle.instruments.len() {
        shared("instruments", n, &|measure| measure.instrument().index() == n, edit::instrument);
    }
    let depends = |on: Option<Shared>| move |measure: &Measure| on.is_some_and(|on| whole.depends_on(measure, on));
    for (n, written) in bundle.definitions.iter().enumerate() {
        let found = whole.definitions().find(|(_, known)| known.name == written.id);
        shared("definitions", n, &depends(found.map(|(id, _)| Shared::Definition(id))), edit::definition);
    }
    for (n, written) in bundle.references.iter().enumerate() {
        let found = whole.references().find(|(_, known)| known.name == written.id);
        shared("references", n, &depends(found.map(|(id, _)| Shared::Reference(id))), edit::reference);
    }
    for (n, written) in bundle.facts.iter().enumerate().filter(|(_, fact)| fact.is.is_some()) {
        let found = whole.all_worked_out().find(|(_, known)| known.name == written.id);
        shared("facts", n, &depends(found.map(|(id, _)| Shared::WorkedOut(id))), edit::worked_out);
    }
    proof
}

/// Every flip of an item that measures share.
type Edit = fn(&Tree, &raw::Bundle) -> Vec<Flip>;

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
        let mut said = said(&unnoticed, |path| source.place(list, n, path));
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

/// Each place with what could be written there, in one text.
fn said(flips: &[&Flip], place: impl Fn(&[Step]) -> Option<(u64, u64)>) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    let mut last = None;
    for flip in flips {
        let (was, now) = flip.what.split_once(ARROW).unwrap_or((&flip.what, ""));
        match said.last_mut() {
            Some(text) if !now.is_empty() && last == Some((&flip.path, was)) => text.extend([", ", now]),
            _ => {
                let at = place(&flip.path).map_or_else(String::new, |(line, column)| format!("{line}:{column} "));
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

/// Flips something that measures share. Only those that depend on it are in the catalogue, and those of their groups.
fn shared(
    source: &Source,
    base: &raw::Bundle,
    whole: &Catalogue,
    list: &'static str,
    n: usize,
    depends: &dyn Fn(&Measure) -> bool,
    flips: Edit,
) -> Vec<(Flip, Fate)> {
    let Some(tree) = source.tree(list, n) else { return Vec::new() };
    let of = |written: &&raw::Measure| whole.measure_named(&written.id).is_some_and(|id| depends(whole.measure(id)));
    let dependent: Vec<&raw::Measure> = source.bundle.measures.iter().filter(of).collect();
    let peer = |other: &&raw::Measure| {
        dependent.iter().any(|one| one.id == other.id || (one.group.is_some() && one.group == other.group))
    };
    let measures: Vec<raw::Measure> = source
        .bundle
        .measures
        .iter()
        .filter(peer)
        .map(|measure| raw::Measure { cases: Vec::new(), ..measure.clone() })
        .collect();
    let mut bundle = raw::Bundle { measures, ..base.clone() };
    let Ok(unflipped) = check_part(&bundle) else { return Vec::new() };
    let cases: Vec<(&str, Vec<Ready<'_>>)> =
        dependent.iter().map(|measure| (measure.id.as_str(), ready(source, &unflipped, measure))).collect();
    let fate = |tree: Tree| {
        if !put(&mut bundle, list, n, tree) {
            return Fate::Idle;
        }
        match check_part(&bundle) {
            Ok(catalogue) if catalogue != unflipped => {
                let noticed = cases.iter().any(|(name, cases)| fails(&catalogue, name, cases));
                if noticed { Fate::Caught } else { Fate::Unnoticed }
            }
            _ => Fate::Idle,
        }
    };
    judged(flips(&tree, &source.bundle), fate)
}

/// Puts an item that is written otherwise into its list; says whether it can be read.
fn put(bundle: &mut raw::Bundle, list: &str, n: usize, tree: Tree) -> bool {
    fn put_into<T: Written>(items: &mut [T], n: usize, tree: Tree) -> bool {
        match (items.get_mut(n), tree::read(tree)) {
            (Some(slot), Ok(item)) => {
                *slot = item;
                true
            }
            _ => false,
        }
    }
    match list {
        "instruments" => put_into(&mut bundle.instruments, n, tree),
        "definitions" => put_into(&mut bundle.definitions, n, tree),
        "references" => put_into(&mut bundle.references, n, tree),
        "facts" => put_into(&mut bundle.facts, n, tree),
        _ => false,
    }
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
