//! What must never change again: the codes in links and drafts, the answers they hold, and what programs read.
//!
//! Each list is a golden file. A new name is added to it with `UPDATE_EXPECT=1 cargo test --test it kept`; a line that is
//! there is only ever changed by hand, on purpose.

use crate::support::{at, catalogue, day};
use catalogue::Catalogue;
use engine::{Facts, determine};
use questionnaire::{Action, Reply, Session, draft, link};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::sync::{Mutex, PoisonError};

/// The lines of a golden file that begin with no `#`, after those that are new were added to it, if that is asked for.
fn golden(file: &str, now: &BTreeSet<String>) -> BTreeSet<String> {
    // Two tests read the same file, and may write it.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let path = at("tests/fixtures").join(file);
    let text = fs::read_to_string(&path).unwrap();
    let (comments, lines): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with('#'));
    let mut lines: BTreeSet<String> = lines.into_iter().map(str::to_owned).collect();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        lines.extend(now.iter().filter(|line| !known(&lines, line)).cloned().collect::<Vec<_>>());
        let text: String = comments.into_iter().map(str::to_owned).chain(lines.iter().cloned()).fold(
            String::new(),
            |mut text, line| {
                let _ = writeln!(text, "{line}");
                text
            },
        );
        fs::write(&path, text).unwrap();
    }
    lines
}

/// Whether a line is in a list, perhaps as the line of something that is retired.
fn known(lines: &BTreeSet<String>, line: &str) -> bool {
    lines.contains(line) || lines.contains(&format!("{line}{RETIRED}"))
}

/// Behind a name that the catalogue no longer has, so that nothing else takes its code.
const RETIRED: &str = "\tretired";

/// What a link or a draft writes of a catalogue's names.
fn names(catalogue: &Catalogue) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    let mut add = |kind: &str, name: &str| {
        lines.insert(format!("{kind}\t{name}\t{}", link::code(name)));
    };
    catalogue.facts().for_each(|(_, fact)| add("fact", &fact.name));
    catalogue.questions().for_each(|(_, question)| add("question", &question.name));
    catalogue.measures().for_each(|(_, measure)| add("measure", &measure.name));
    // Of an option a link writes the name itself.
    for (id, fact) in catalogue.facts() {
        lines.extend(catalogue.option_names(id).iter().map(|option| format!("option\t{}\t{option}", fact.name)));
    }
    lines
}

#[test]
fn every_name_in_a_link_keeps_its_code() {
    let now = names(catalogue());
    let kept = golden("codes.tsv", &now);
    for line in &now {
        assert!(
            known(&kept, line),
            "{line:?} is not in tests/fixtures/codes.tsv. If the name is new: scripts/bless.sh. If not, links that \
             were made before no longer open: give it back its old code."
        );
    }
    for line in &kept {
        let retired = line.ends_with(RETIRED);
        let line = line.trim_end_matches(RETIRED);
        assert!(
            retired != now.contains(line),
            "{line:?} is {} the catalogue. Links that were made before hold it. If it goes for good, write `retired` \
             behind it in tests/fixtures/codes.tsv; if it is back, take that away.",
            if retired { "retired and in" } else { "not in" }
        );
        if let [kind, name, code] = line.split('\t').collect::<Vec<_>>()[..]
            && kind != "option"
        {
            assert_eq!(link::code(name), code, "the code of {kind} `{name}`");
        }
    }
}

/// What is retired keeps its code too, so that an old link never means something else.
#[test]
fn no_two_names_ever_had_the_same_code() {
    let mut holders: BTreeMap<(String, String), String> = BTreeMap::new();
    for line in golden("codes.tsv", &names(catalogue())) {
        if let [kind, name, code, ..] = line.split('\t').collect::<Vec<_>>()[..]
            && kind != "option"
        {
            let before = holders.insert((kind.to_owned(), code.to_owned()), name.to_owned());
            assert_eq!(before, None, "`{name}` would be read where an old link says something else");
        }
    }
}

/// The fixture, with a name for its edition that does not follow its contents.
fn small_catalogue() -> Catalogue {
    let source = tool::source::read(&at("tests/fixtures/catalogue")).unwrap();
    let written = catalogue::raw::Bundle { edition: "fixture".to_owned(), ..tool::bundle::named(source.bundle) };
    catalogue::check(&written).unwrap()
}

/// Every answer in every form, as the first edition wrote it. What was written once is read for ever, letter by letter.
#[test]
fn a_link_and_a_draft_are_written_as_they_always_were() {
    let catalogue = small_catalogue();
    let read = |text: &str| {
        tool::facts_file::read(&catalogue, std::path::Path::new("facts.yaml"), text)
            .unwrap_or_else(|reports| panic!("{reports:#?}"))
    };
    let as_of = "2025-07-01".parse().unwrap();
    for (facts, expected) in [
        ("place: town\nmill: yes\nsize: [small, large]\n", "fixture&d=2025-07-01&y=l7pb&v=aieqtown,or8bsmall+large"),
        (
            "mill: no\nsize: unknown\ninvestment: {from: 500万元, to: 600万元}\n",
            "fixture&d=2025-07-01&n=l7pb&u=or8b&v=oaek5000000-6000000",
        ),
        ("mill: unknown\ninvestment: {from: 500万元}\n", "fixture&d=2025-07-01&u=l7pb&v=oaek5000000-"),
        ("investment: 1元\nplace: [town, county]\n", "fixture&d=2025-07-01&v=aieqcounty+town,oaek1"),
    ] {
        let facts = read(facts);
        let determination = determine(&catalogue, &facts, as_of);
        let text = link::write(&catalogue, &facts, &determination, false);
        assert_eq!(text, format!("e={expected}"));
        let link = link::read(&catalogue, &text).unwrap();
        assert_eq!((link.facts, link.dropped, link.as_of), (facts, 0, as_of));
    }
    let facts = read("place: town\nmill: yes\nsize: large\n");
    let result = link::write(&catalogue, &facts, &determine(&catalogue, &facts, as_of), true);
    assert_eq!(result.split("&r=").nth(1), Some("hv6pud5"));
    let question = |name: &str| catalogue.question_named(name).unwrap();
    let mill = Session::new(&catalogue, as_of)
        .apply(&catalogue, &Action::Answer(question("mill"), Reply::One(engine::Answer::YesNo(true))))
        .apply(&catalogue, &Action::Focus(catalogue.measure_named("mill-grant")));
    assert_eq!(draft::write(&catalogue, &mill), "e=fixture&d=2025-07-01&y=l7pb&v=aieqtown&o=l7pbaieq&f=hv6p");
}

/// Somebody's storage may hold anything.
#[test]
fn a_draft_that_names_a_question_twice_has_it_once() {
    let session = Session::new(catalogue(), day());
    let place = catalogue().question_of(catalogue().place());
    let text = draft::write(catalogue(), &session.apply(catalogue(), &Action::Answer(place, Reply::option(0))));
    let (before, order) = text.split_once("&o=").unwrap();
    let read = draft::read(catalogue(), &format!("{before}&o={order}{order}{order}"), day()).unwrap();
    assert_eq!(read.answered(), [place]);
    assert_eq!(draft::write(catalogue(), &read), text);
}

/// Every path of a JSON value, with the type of what is there: `outcomes[].award.min: number`.
fn paths(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(items) => {
            for item in items {
                paths(item, &format!("{path}[]"), found);
            }
            "list"
        }
        Value::Object(entries) => {
            for (key, value) in entries {
                paths(value, &format!("{path}.{key}"), found);
            }
            "object"
        }
    };
    found.insert(format!("{path}: {kind}"));
}

/// Within one schema a field is only ever added: whatever programs read once is there, with the same type.
#[test]
fn no_field_that_programs_read_is_lost() {
    let catalogue = small_catalogue();
    let mut now = BTreeSet::new();
    let mut note = |name: &str, value: &dyn erased::Json| paths(&value.json(), name, &mut now);
    note("measures", &wire::measures(&catalogue));
    note("facts", &wire::facts(&catalogue));
    note("questions", &wire::questions(&catalogue));
    for known in [
        "place: town\n",
        "place: town\nmill: yes\ninvestment: {from: 500万元, to: 600万元}\nsize: [small, large]\n",
        "place: town\nmill: no\n",
        "place: town\nmill: yes\ninvestment: 500万元\nsize: small\n",
    ] {
        let facts = tool::facts_file::read(&catalogue, std::path::Path::new("facts.yaml"), known).unwrap();
        let determination = determine(&catalogue, &facts, day());
        for texts in [None, Some(words::texts::EN)] {
            note("determination", &wire::determination(&catalogue, &determination, texts));
            note("nextQuestion", &wire::next_question(&catalogue, &facts, day(), texts));
            for (id, _) in catalogue.measures() {
                note("explanation", &wire::explanation(&catalogue, &determination, id, texts));
            }
        }
    }
    let misspelt = catalogue::raw::Facts::from([(
        "mil".to_owned(),
        catalogue::raw::Answer::Exactly(catalogue::raw::Scalar::Text("yes".to_owned())),
    )]);
    let errors = Facts::read(&catalogue, &misspelt).unwrap_err();
    let findings = errors.into_iter().map(wire::failure::FailureFinding::from).collect();
    note("failure", &wire::failure::Failure::new(wire::failure::Code::Facts, findings));

    let file = format!("wire-{}.txt", wire::SCHEMA);
    let lost: Vec<String> = golden(&file, &now).difference(&now).cloned().collect();
    assert_eq!(
        lost,
        Vec::<String>::new(),
        "programs read these. If they must go, raise wire::SCHEMA and begin a new tests/fixtures/{file}"
    );
    let new: Vec<String> = now.difference(&golden(&file, &now)).cloned().collect();
    assert_eq!(new, Vec::<String>::new(), "these are new: scripts/bless.sh adds them, docs/api.md names them");
}

/// Values of the wire form, whatever their type.
mod erased {
    pub(super) trait Json {
        fn json(&self) -> serde_json::Value;
    }

    impl<T: serde::Serialize> Json for T {
        fn json(&self) -> serde_json::Value {
            serde_json::to_value(self).unwrap()
        }
    }
}
