//! Whatever anybody feeds it: at every door, inputs that are changed at random. Nothing panics, and what is accepted keeps
//! what the program promises.
//!
//! In `cargo test` the seeds are fixed and a run takes seconds; `just fuzz` goes on for hours with others. An input that
//! fails is made as small as can be and kept in `tests/fixtures/fuzz/`, where every run tries it first.
#![expect(clippy::disallowed_types, reason = "how long a run takes is no part of any result")]

use crate::support::{at, catalogue, day, small};
use catalogue::tree::{self, Tree};
use catalogue::{Catalogue, FactKind, check_part, compiled, raw};
use engine::{Facts, determine, nearest_change};
use policy_calculator::configuration::{Configuration, Moment};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};
use questionnaire::{Session, draft, link};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use tool::{bundle, facts_file, source};
use words::table::{self, Table};
use words::texts::{EN, ZH};

/// What often goes wrong, wherever it is put.
const ODD: [&str; 40] = [
    "",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "界",
    "🏭",
    "'",
    "\"",
    "\n",
    "\r\n",
    "\t",
    " ",
    ": ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    ",",
    "&a ",
    "*a",
    "<<: ",
    "!!binary ",
    "-1",
    "0",
    "9223372036854775807",
    "99999999999999999999999",
    "1e400",
    "0x10",
    "~",
    "yes",
    "unknown",
    "万",
    "亿",
    "%",
    "‰",
    "2024-02-30",
    "2999-12-31",
    "&",
    "=",
];

/// No input is longer, in characters.
const LONGEST: usize = 50_000;

/// One change of an input.
#[derive(Debug, Clone)]
enum Change {
    Cut(Index, usize),
    Repeat(Index, usize, usize),
    Put(Index, Index),
    /// A piece of another seed.
    Graft(Index, Index, usize, Index),
    /// Brackets within brackets.
    Nest(Index, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    prop_oneof![
        3 => (index(), 1..40_usize).prop_map(|(at, length)| Change::Cut(at, length)),
        1 => (index(), 1..60_usize, prop_oneof![9 => 1..4_usize, 1 => 50..300_usize])
            .prop_map(|(at, length, times)| Change::Repeat(at, length, times)),
        4 => (index(), index()).prop_map(|(at, word)| Change::Put(at, word)),
        4 => (index(), index(), 1..60_usize, index()).prop_map(|(seed, from, length, to)| Change::Graft(seed, from, length, to)),
        1 => (index(), prop_oneof![9 => 1..5_usize, 1 => 100..2_000_usize]).prop_map(|(at, depth)| Change::Nest(at, depth)),
    ]
}

fn changed(seeds: &[Vec<char>], words: &[&str], seed: Index, changes: &[Change]) -> String {
    let mut text: Vec<char> = seed.get(seeds).clone();
    // Anywhere in the text, its end included.
    let place = |text: &[char], at: &Index| at.index(text.len() + 1);
    for change in changes {
        match change {
            Change::Cut(at, length) => {
                let at = place(&text, at);
                text.drain(at..(at + length).min(text.len()));
            }
            Change::Repeat(at, length, times) => {
                let at = place(&text, at);
                let piece = text[at..(at + length).min(text.len())].repeat(*times);
                text.splice(at..at, piece);
            }
            Change::Put(at, word) => {
                let at = place(&text, at);
                let odd = word.index(ODD.len() + words.len());
                let word = ODD.iter().chain(words).nth(odd).unwrap();
                text.splice(at..at, word.chars());
            }
            Change::Graft(seed, from, length, to) => {
                let other = seed.get(seeds);
                let from = place(other, from);
                let piece = other[from..(from + length).min(other.len())].to_vec();
                let to = place(&text, to);
                text.splice(to..to, piece);
            }
            Change::Nest(at, depth) => {
                let at = place(&text, at);
                text.splice(at..at, "[".repeat(*depth).chars());
            }
        }
        text.truncate(LONGEST);
    }
    text.into_iter().collect()
}

/// Tries inputs at a door. `enter` says whether an input was accepted, and panics where a promise is broken.
fn fuzz(door: &str, cases: u32, seeds: &[String], words: &[&str], enter: impl Fn(&str) -> bool) {
    let folder = at("tests/fixtures/fuzz").join(door);
    let mut accepted = 0_u64;
    for seed in seeds {
        assert!(enter(seed), "a seed is refused: {seed}");
    }
    for kept in fs::read_dir(&folder).into_iter().flatten() {
        enter(&fs::read_to_string(kept.unwrap().path()).unwrap());
    }
    let seeds: Vec<Vec<char>> = seeds.iter().map(|seed| seed.chars().collect()).collect();
    let seconds = std::env::var("FUZZ_SECONDS").ok().map(|text| text.parse().expect("FUZZ_SECONDS is a number"));
    let (start, mut tried) = (Instant::now(), 0_u64);
    for round in 0_u64.. {
        let mut seed = [0; 32];
        // Of two runs of `just fuzz` each tries its own.
        let first = if seconds.is_some() { std::process::id() } else { 0 };
        seed[..8].copy_from_slice(&round.to_le_bytes());
        seed[8..12].copy_from_slice(&first.to_le_bytes());
        let config = Config { cases, failure_persistence: None, max_shrink_iters: 4_000, ..Config::default() };
        let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed));
        let count = Cell::new(0_u64);
        let strategy = (any::<Index>(), prop::collection::vec(change(), 0..6));
        let result = runner.run(&strategy, |(seed, changes)| {
            count.set(count.get() + u64::from(enter(&changed(&seeds, words, seed, &changes))));
            Ok(())
        });
        if let Err(TestError::Fail(reason, (seed, changes))) = result {
            let input = changed(&seeds, words, seed, &changes);
            let file = folder.join(format!("{}.txt", link::code(&input)));
            fs::create_dir_all(&folder).unwrap();
            fs::write(&file, &input).unwrap();
            panic!("{door}: {reason}\nkept in {}", file.display());
        }
        (tried, accepted) = (tried + u64::from(cases), accepted + count.get());
        if seconds.is_none_or(|seconds| start.elapsed() >= Duration::from_secs(seconds)) {
            break;
        }
    }
    println!("{door}: {tried} inputs, {accepted} accepted, {:.1?}", start.elapsed());
    assert!(accepted * 50 > tried, "{door}: of {tried} inputs only {accepted} came past the door");
}

/// What every catalogue promises that was accepted.
fn sound(catalogue: &Catalogue) {
    assert_eq!(compiled::read(compiled::write(catalogue)).as_ref(), Some(catalogue), "it reads back as it was written");
    let facts = Facts::none(catalogue);
    let determination = determine(catalogue, &facts, day());
    for outcome in &determination.outcomes {
        determination.explain(catalogue, outcome.measure);
        nearest_change(catalogue, &determination, outcome.measure);
        let missing = outcome.verdict.all_missing().count();
        assert_eq!(outcome.verdict.name() == "undetermined", missing > 0 && outcome.verdict.name() != "eligible");
    }
}

/// The example catalogue: its bundle, and the text of each of its measures.
fn example() -> (raw::Bundle, Vec<String>) {
    let source = source::read(&at("examples/catalogue")).unwrap();
    let mut texts = Vec::new();
    for place in ["huling", "qinghe"] {
        for file in fs::read_dir(at("examples/catalogue").join(place)).into_iter().flatten() {
            texts.push(fs::read_to_string(file.unwrap().path()).unwrap());
        }
    }
    texts.sort();
    (bundle::named(source.bundle), texts)
}

fn tree_of(text: &str) -> Option<Tree> {
    serde_saphyr::from_str(text).ok()
}

#[test]
fn any_text_can_be_offered_as_a_measure() {
    let (bundle, seeds) = example();
    let words = ["levels: ", "at-most: ", "percent: ", "of: ", "{fixed: 1元}", "all: ", "not: ", "{levels: [", "as-of"];
    fuzz("measure", 250, &seeds, &words, |text| {
        let Some(measure) = tree_of(text).and_then(|tree| tree::read::<raw::Measure>(tree).ok()) else { return false };
        let mut bundle = bundle.clone();
        bundle.measures = vec![raw::Measure { cases: Vec::new(), group: None, ..measure }];
        match check_part(&bundle) {
            Ok(catalogue) => {
                sound(&catalogue);
                true
            }
            Err(findings) => {
                assert!(findings.iter().all(|finding| !finding.problem.is_empty() && !finding.hint.is_empty()));
                false
            }
        }
    });
}

#[test]
fn any_text_can_be_offered_as_a_vocabulary() {
    let seeds = [fs::read_to_string(at("tests/fixtures/forms.yaml")).unwrap()];
    fuzz("vocabulary", 120, &seeds, &["is: ", "type: ", "{minus: [", "place", "increase", "small"], |text| {
        let Some(bundle) = tree_of(text).and_then(|tree| tree::read::<raw::Bundle>(tree).ok()) else { return false };
        check_part(&bundle).is_ok_and(|catalogue| {
            sound(&catalogue);
            true
        })
    });
}

#[test]
fn any_text_can_be_offered_as_a_bundle() {
    let file = |name: &str| fs::read_to_string(at("tests/fixtures").join(name)).unwrap().trim().to_owned();
    let seeds = [file("catalogue.compiled.json"), file("questions.compiled.json")];
    fuzz("bundle", 1_500, &seeds, &["null", "[]", "[1,", "65535", "-1", "\\u0000", "1.5"], |text| {
        let read = wire::failure::catalogue(text);
        if let Err(failure) = &read {
            assert!(serde_json::to_string(failure).unwrap().len() < 4_000, "it is not said back whole");
        }
        read.is_ok_and(|catalogue| {
            sound(&catalogue);
            true
        })
    });
}

#[test]
fn any_text_can_be_offered_as_facts() {
    let seeds = [
        "place: kunming\norganisation: company\nai-project: yes\nai-project-investment: {from: 100万元, to: 300万元}\n",
        r#"{"place": ["kunming", "yunnan"], "small-lighthouse": true, "unicorn": "unknown", "ai-project-investment": 3000000}"#,
    ]
    .map(str::to_owned);
    fuzz(
        "facts",
        700,
        &seeds,
        &["place", "soe: ", "from: ", "to: ", "{from: 1}", "true"],
        |text| match facts_file::read(catalogue(), Path::new("facts.yaml"), text) {
            Ok(facts) => {
                let again = Facts::read(catalogue(), &facts.write(catalogue()));
                assert_eq!(again.as_ref(), Ok(&facts), "facts read back as they are written");
                determine(catalogue(), &facts, day());
                true
            }
            Err(reports) => {
                assert!(!reports.is_empty());
                assert!(reports.iter().all(|report| report.to_string().chars().count() < 9_000));
                false
            }
        },
    );
}

/// A link with answers of every kind and a result.
fn a_link() -> String {
    let facts = crate::support::facts(
        "place: kunming\norganisation: [company, cooperative]\nai-project: yes\nai-project-investment: {from: 100万元}\n\
         unicorn: unknown\nsmall-lighthouse: no\n",
    );
    link::write(catalogue(), &facts, &determine(catalogue(), &facts, day()), true)
}

#[test]
fn any_text_can_be_offered_as_a_link() {
    let first = fs::read_to_string(at("tests/fixtures/link-2026-11-21.txt")).unwrap().trim().to_owned();
    fuzz("link", 600, &[first, a_link()], &["&y=", "&v=", "&r=", "&d=", "aieq", "+", "-"], |text| {
        let _ = link::unsealed(text);
        assert_eq!(link::unsealed(&link::sealed(text)), Some(text));
        let Some(link) = link::read(catalogue(), text) else { return false };
        let determination = determine(catalogue(), &link.facts, link.as_of);
        link.differences(&determination);
        let again = link::read(catalogue(), &link::write(catalogue(), &link.facts, &determination, true)).unwrap();
        assert_eq!((again.facts, again.as_of, again.dropped), (link.facts, link.as_of, 0));
        true
    });
}

#[test]
fn any_text_can_be_offered_as_a_draft() {
    let first = fs::read_to_string(at("tests/fixtures/draft-2026-11-21.txt")).unwrap().trim().to_owned();
    fuzz("draft", 600, &[first], &["&o=", "&f=", "&y=", "aieq", "aieqaieq"], |text| {
        let Some(session) = draft::read(catalogue(), text, day()) else { return false };
        let once: BTreeSet<usize> = session.answered().iter().map(|question| question.index()).collect();
        assert_eq!(once.len(), session.answered().len(), "each question is answered once");
        let again = draft::read(catalogue(), &draft::write(catalogue(), &session), day());
        assert_eq!(again.as_ref(), Some(&session), "a draft reads back as it was written");
        session.current(catalogue(), &session.determine(catalogue()));
        true
    });
}

#[test]
fn any_text_can_be_typed_as_a_number() {
    let seeds = ["500万元", "3.5%", "五百二十万", "1,200,000", "2020-06-30", "1.2万平方米", "18个月", "5 million"];
    let catalogue = small::catalogue(|_| {});
    let mut kinds: Vec<FactKind> =
        catalogue.facts().map(|(_, fact)| fact.kind.clone()).filter(FactKind::is_number).collect();
    kinds.sort_by_key(FactKind::name);
    kinds.dedup_by_key(|kind| kind.name());
    fuzz("number", 1_000, &seeds.map(str::to_owned), &["十", "百", "千", "．", "／", "年", "k", "w"], |text| {
        let mut accepted = false;
        for kind in &kinds {
            for texts in [ZH, EN] {
                accepted |= words::number::read(kind, text, texts).is_ok();
            }
            if let Ok(number) = kind.parse(text) {
                assert!((0..=kind.most()).contains(&number), "{number}");
                assert_eq!(kind.parse(&kind.write(number)), Ok(number), "a number reads back as it is written");
            }
        }
        accepted
    });
}

#[test]
fn anything_can_be_configured() {
    let seeds = [
        r#"{"lang":"en","jurisdiction":"kunming, baoshan","theme":"dark,elder","instruments":"a，b","measure":"km24-unicorn","facts":"{\"soe\":false}","answers":"true","keep":"site","navigation":"address"}"#,
        r#"{"lang":"zh","jurisdiction":["kunming"],"facts":{"soe":false,"staff":{"from":1,"to":9}},"catalogue":"own.json","answers":"https://a.example","base":"/calc/"}"#,
    ]
    .map(str::to_owned);
    fuzz(
        "configuration",
        1_500,
        &seeds,
        &["__proto__", "constructor", "javascript:", "//evil.example", "{", "null", "\\"],
        |text| {
            let parse = |text: &str| serde_json::from_str(text).ok();
            let Some(Tree::Map(options)) = parse(text) else { return false };
            let words = options.iter().map(|(name, value)| (name.clone(), value.plain_text())).collect();
            let (configuration, _) = Configuration::default().with(options, Moment::Mounting, parse);
            let (by_query, _) = Configuration::of_query(words, |_| false, parse);
            for configuration in [configuration, by_query] {
                let (wishes, _) = configuration.wishes(catalogue());
                determine(catalogue(), &wishes.facts, day());
                drop(configuration.documents(catalogue()));
            }
            true
        },
    );
}

#[test]
fn any_text_can_be_offered_as_a_saved_result() {
    let facts = crate::support::facts("place: kunming\norganisation: company\n");
    let session = Session::with_facts(catalogue(), facts, day());
    let saved = wire::saved(catalogue(), &session, &session.determine(catalogue())).unwrap();
    // Only what comes before the result is read.
    let short: serde_json::Value = serde_json::from_str(&saved).unwrap();
    let short = serde_json::json!({ "schema": short["schema"], "edition": short["edition"], "asOf": short["asOf"],
        "facts": short["facts"], "link": short["link"], "outcomes": [], "summaries": [] });
    let parse = |text: &str| serde_json::from_str(text).ok();
    fuzz("saved", 500, &[short.to_string()], &["null", "{}", "\"facts\":", "\"asOf\":"], |text| {
        let Some(link) = wire::reopened(catalogue(), text, parse) else { return false };
        assert!(link::read(catalogue(), &link).is_some(), "what is opened is a link: {link}");
        true
    });
}

/// The cells of a CSV text (RFC 4180).
fn cells(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut inside, mut characters) = (false, text.chars().peekable());
    while let Some(c) = characters.next() {
        match (inside, c) {
            (true, '"') if characters.peek() == Some(&'"') => {
                characters.next();
                cell.push('"');
            }
            (_, '"') => inside = !inside,
            (false, ',') => row.push(std::mem::take(&mut cell)),
            (false, '\r') if characters.peek() == Some(&'\n') => {
                characters.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(c),
        }
    }
    assert!(!inside && cell.is_empty() && row.is_empty(), "every row has its end");
    rows
}

#[test]
fn any_text_can_be_in_a_table() {
    let seeds = ["小灯塔|200000|=1+1|", "a,b|\"c\"|d\r\ne|－1", "@x|+1|-2|\t3"].map(str::to_owned);
    fuzz("csv", 2_000, &seeds, &["|", "=", "＝", "\"\"", "\r", ",", "@", "="], |text| {
        let row: Vec<String> = text.split('|').map(str::to_owned).collect();
        let csv = table::csv(&Table { head: vec!["列"], rows: vec![row.clone(), row.clone()] });
        let read = cells(csv.trim_start_matches('\u{feff}'));
        assert_eq!(read.len(), 3, "a row for each");
        for (cell, read) in row.iter().zip(&read[2]) {
            // A text that a spreadsheet would take for a formula has an apostrophe in front.
            assert!(read == cell || *read == format!("'{cell}"), "{cell:?} became {read:?}");
            assert!(!read.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{read:?}");
        }
        assert_eq!(read[2].len(), row.len());
        true
    });
}

/// What is done, with a text of so many parts, and how many of them are few.
type Work<'a> = (&'a str, &'a dyn Fn(usize) -> String, &'a dyn Fn(&str), usize);

/// Time grows with what is given and not with its square. The best of a few runs of each size is compared, with much room:
/// four times as much would take sixteen times as long.
#[test]
fn time_grows_with_what_is_given() {
    let time = |work: &dyn Fn()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    let facts =
        |n: usize| (0..n).map(|n| format!("{}{n}: 1\n", "no-such-fact-".repeat(9))).collect::<Vec<_>>().concat();
    // Too long to be like any key that is known: to look for one that is like it takes longer than all else.
    let keys = |n: usize| (0..n).map(|n| format!("{}{n}: 1\n", "key-".repeat(20))).collect::<Vec<_>>().concat();
    let checks = |n: usize| format!("id: x\nself-checks:\n{}", "  - {zh: 一, clause: 1}\n".repeat(n));
    let link = |n: usize| format!("{}{}&o={}", a_link(), ",srta1-2".repeat(n), "aieq".repeat(n));
    let measure = |text: &str| {
        tree_of(text).map(tree::read::<raw::Measure>);
    };
    let works: [Work<'_>; 6] = [
        ("unknown facts", &facts, &|text| drop(facts_file::read(catalogue(), Path::new("f.yaml"), text)), 2_000),
        ("unknown keys", &keys, &measure, 2_000),
        ("wrong items of a list", &checks, &measure, 2_000),
        ("answers of a link", &link, &|text| drop(link::read(catalogue(), text)), 1_000),
        ("questions of a draft", &link, &|text| drop(draft::read(catalogue(), text, day())), 250),
        ("digits of a number", &|n| "九".repeat(n), &|text| assert!(FactKind::Money.parse(text).is_err()), 50_000),
    ];
    for (name, text, work, n) in works {
        let (little, much) = (text(n), text(4 * n));
        // The least of several times each: a machine that does something beside it makes any one of them longer.
        let (mut short, mut long) = (Duration::MAX, Duration::MAX);
        let is_linear = (0..20).any(|_| {
            short = short.min(time(&|| work(&little)));
            long = long.min(time(&|| work(&much)));
            long < short * 10 + Duration::from_millis(5)
        });
        assert!(is_linear, "{name}: {n} took {short:?}, four times as many {long:?}");
    }
}
