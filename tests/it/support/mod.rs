//! What the test programs share: the checked catalogue, and enterprises made up from seeds.
#![allow(dead_code, reason = "each test program uses its own part")]

pub(crate) mod small;

use catalogue::date::Date;
use catalogue::quantity;
use catalogue::{self, Catalogue, FactId, FactKind, OptionSet, Test};
use engine::{Answer, Determination, Facts, Span};
use questionnaire::Session;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use tool::source::Source;
use tool::{bundle, source};
use words::texts::Texts;
use words::view::View;

/// A path from the top of the repository, wherever the tests run.
pub(crate) fn at(path: &str) -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join(path)
}

pub(crate) fn source() -> &'static Source {
    static SOURCE: OnceLock<Source> = OnceLock::new();
    SOURCE.get_or_init(|| source::read(&at("catalogue")).unwrap_or_else(|reports| panic!("{reports:#?}")))
}

pub(crate) fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| {
        let written = bundle::named(source().bundle.clone());
        catalogue::check(&written).unwrap_or_else(|findings| panic!("{findings:#?}"))
    })
}

/// A day on which every measure without an end runs.
pub(crate) fn day() -> Date {
    "2026-11-21".parse().unwrap()
}

/// A result to put into words, without a scale of its own for the bars.
pub(crate) fn view<'a>(session: &'a Session, determination: &'a Determination, texts: Texts) -> View<'a> {
    View { catalogue: catalogue(), session, determination, baseline: determination, texts }
}

/// Facts as a facts file writes them.
pub(crate) fn facts(text: &str) -> Facts {
    tool::facts_file::read(catalogue(), Path::new("facts.yaml"), text).unwrap_or_else(|reports| panic!("{reports:#?}"))
}

/// Numbers at which something may turn: every threshold of the catalogue and its neighbours, and sums around the caps.
pub(crate) fn turning_numbers() -> &'static [i64] {
    static NUMBERS: OnceLock<Vec<i64>> = OnceLock::new();
    NUMBERS.get_or_init(|| {
        let mut numbers = vec![0, 1, 2, 7, 100, 20_000_000, quantity::MAX];
        let mut note = |test: &Test| {
            test.each_leaf(catalogue(), &mut |leaf| {
                if let Test::Compare(compare) = leaf {
                    let (below, above) = compare.comparison.sides(compare.threshold);
                    numbers.extend([below, above]);
                }
            });
        };
        for (_, measure) in catalogue().measures() {
            measure.conditions.iter().for_each(|condition| note(&condition.test));
            measure.forms().for_each(|form| form.each_test(&mut |test| note(test)));
        }
        numbers.extend([999_999, 1_000_000, 3_000_000, 5_000_000, 8_000_000]);
        numbers.retain(|n| (0..=quantity::MAX).contains(n));
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    })
}

/// A number of a seed.
fn number(seed: u64) -> i64 {
    let numbers = turning_numbers();
    numbers[usize::try_from(seed % numbers.len() as u64).unwrap()]
}

/// How many options a choice or a place has.
fn option_count(fact: FactId) -> usize {
    catalogue().option_names(fact).len()
}

/// An answer of a seed: exact, imprecise, "I don't know", or none.
pub(crate) fn answer(fact: FactId, seed: u64) -> Option<Answer> {
    any_answer(fact, seed).map(|answer| possible(fact, answer))
}

/// The same answer, or 1 in place of a nothing that cannot be.
fn possible(fact: FactId, answer: Answer) -> Answer {
    let mut alone = Facts::none(catalogue());
    alone.set(fact, Some(answer));
    if alone.contradictions(catalogue()).is_empty() { answer } else { Answer::Number(Span::exactly(1)) }
}

fn any_answer(fact: FactId, seed: u64) -> Option<Answer> {
    let (form, rest) = (seed % 8, seed / 8);
    match form {
        0 | 1 => None,
        2 => Some(Answer::DontKnow),
        3 => match &catalogue().fact(fact).kind {
            kind if kind.is_number() => {
                let (one, other) = (number(rest), number(rest / 101));
                Span::between(one.min(other), one.max(other)).map(Answer::Number)
            }
            FactKind::Choice(_) | FactKind::Place => {
                let some: OptionSet =
                    (0..option_count(fact)).filter(|n| rest >> n & 1 == 1).map(OptionSet::only).collect();
                (!some.is_empty()).then_some(Answer::OneOf(some))
            }
            _ => Some(exact(fact, rest)),
        },
        _ => Some(exact(fact, rest)),
    }
}

/// An exact answer of a seed.
pub(crate) fn exact(fact: FactId, seed: u64) -> Answer {
    let answer = match &catalogue().fact(fact).kind {
        FactKind::YesNo => Answer::YesNo(seed.is_multiple_of(2)),
        kind if kind.is_number() => Answer::Number(Span::exactly(number(seed).min(kind.most()))),
        _ => Answer::OneOf(OptionSet::only(usize::try_from(seed % option_count(fact) as u64).unwrap())),
    };
    possible(fact, answer)
}

/// An exact answer that an imprecise one allows.
pub(crate) fn completed(fact: FactId, given: Option<Answer>, seed: u64) -> Answer {
    match given {
        Some(Answer::Number(span)) => {
            let inside: Vec<i64> =
                turning_numbers().iter().copied().filter(|n| (span.min..=span.max).contains(n)).collect();
            let at = usize::try_from(seed % (inside.len() as u64 + 2)).unwrap();
            let number = inside.get(at).copied().unwrap_or(if at == inside.len() { span.min } else { span.max });
            possible(fact, Answer::Number(Span::exactly(number)))
        }
        Some(Answer::OneOf(options)) => {
            let options: Vec<usize> = options.iter().collect();
            Answer::OneOf(OptionSet::only(options[usize::try_from(seed % options.len() as u64).unwrap()]))
        }
        Some(Answer::YesNo(yes)) => Answer::YesNo(yes),
        Some(Answer::DontKnow) | None => exact(fact, seed),
    }
}

/// An enterprise of a seed: one number for each fact. Most are in Kunming, so that most measures are in play.
pub(crate) fn enterprise(seeds: &[u64]) -> Facts {
    let catalogue = catalogue();
    let mut facts = Facts::none(catalogue);
    for ((fact, _), seed) in catalogue.facts().zip(seeds) {
        facts.set(fact, answer(fact, *seed));
    }
    let home = catalogue.jurisdiction_named("kunming").unwrap();
    if seeds.last().is_some_and(|seed| seed % 4 != 0) {
        facts.set(catalogue.place(), Some(Answer::OneOf(OptionSet::only(home.index()))));
    }
    without_contradictions(&mut facts);
    facts
}

/// Takes back what cannot hold where its gate does not, and what contradicts other answers: no enterprise is so.
pub(crate) fn without_contradictions(facts: &mut Facts) {
    for (id, fact) in catalogue().facts() {
        if fact.gate.is_some_and(|gate| facts.answer(gate) == Some(Answer::YesNo(false)))
            && facts.answer(id) == Some(Answer::YesNo(true))
        {
            facts.set(id, Some(Answer::YesNo(false)));
        }
    }
    while let Some(id) = facts.contradictions(catalogue()).first() {
        let of = catalogue().contradiction(*id).never.iter().filter_map(Test::fact);
        facts.set(of.rev().find(|fact| facts.answer(*fact).is_some()).unwrap(), None);
    }
}

/// Whether something behind a gate is known to hold, so that the gate does too.
pub(crate) fn holds_behind(facts: &Facts, gate: FactId) -> bool {
    catalogue().facts().any(|(id, fact)| fact.gate == Some(gate) && facts.answer(id) == Some(Answer::YesNo(true)))
}

/// The session of an enterprise of which that is known.
pub(crate) fn session(said: &str) -> Session {
    Session::with_facts(catalogue(), facts(said), day())
}
