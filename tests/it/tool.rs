//! The native tool as scripts call it: what it prints, where, and with which exit code.

use crate::support::{at, catalogue};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn tool(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_policy-calculator")).args(arguments).current_dir(at(".")).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A facts file that is removed in the end.
struct FactsFile(PathBuf);

impl FactsFile {
    fn new(name: &str, content: &str) -> Self {
        let path = std::env::temp_dir().join(format!("policy-calculator-{}-{name}", std::process::id()));
        fs::write(&path, content).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for FactsFile {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn json(arguments: &[&str]) -> Value {
    let output = tool(arguments);
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A program that sends anything gets every finding, each with its line; only the first come with the nearest name,
/// which takes long to find.
#[test]
fn many_unknown_facts_are_all_reported() {
    let lines: Vec<String> = (0..100_000).map(|n| format!("ai-project-investment{n}: 1\n")).collect();
    let reports = tool::facts_file::read(catalogue(), Path::new("facts.yaml"), &lines.concat()).unwrap_err();
    assert_eq!(reports.len(), 100_000);
    assert!(reports.iter().all(|report| report.at.is_some()));
    let suggested = reports.iter().filter(|report| report.hint == "Did you mean `ai-project-investment`?");
    assert_eq!(suggested.count(), 20);
}

/// The outcome of one measure in a determination.
fn outcome(determination: &Value, measure: &str) -> Value {
    let outcomes = determination["outcomes"].as_array().unwrap();
    outcomes.iter().find(|outcome| outcome["measure"] == measure).unwrap().clone()
}

#[test]
fn check_finds_nothing_wrong() {
    let output = tool(&["check"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("measures"), "{}", text(&output.stdout));
}

#[test]
fn determine_prints_json_for_programs() {
    let facts = FactsFile::new("ai.yaml", "place: kunming\nai-project: yes\nai-project-investment: 300万元\n");
    let said = json(&["determine", "--facts", facts.path(), "--as-of", "2024-12-20", "--json"]);
    assert_eq!(said["schema"], 2);
    assert_eq!(said["asOf"], "2024-12-20");
    let ai = outcome(&said, "km24-ai-demonstration");
    assert_eq!(ai["verdict"], "eligible");
    assert_eq!(ai["status"], "draft");
    assert_eq!(ai["award"]["min"], 600_000, "20 % of 3,000,000");
    assert_eq!(ai["award"]["max"], 600_000);
    let unanswered = outcome(&said, "km24-small-lighthouse");
    assert_eq!(unanswered["verdict"], "undetermined");
    assert!(unanswered["missing"].as_array().unwrap().contains(&"small-lighthouse".into()), "{unanswered}");
}

#[test]
fn a_cap_ends_what_is_paid() {
    let facts =
        FactsFile::new("cap.json", r#"{"place": "kunming", "ai-project": true, "ai-project-investment": 8000000}"#);
    let said = json(&["determine", "--facts", facts.path(), "--as-of", "2025-01-01", "--json"]);
    let ai = outcome(&said, "km24-ai-demonstration");
    assert_eq!((&ai["award"]["min"], &ai["award"]["max"]), (&1_000_000.into(), &1_000_000.into()));
}

#[test]
fn before_the_draft_was_published_nothing_of_it_applies() {
    let facts = FactsFile::new("early.yaml", "place: kunming\nsmall-lighthouse: yes\n");
    let said = json(&["determine", "--facts", facts.path(), "--as-of", "2024-12-19", "--json"]);
    let early = outcome(&said, "km24-small-lighthouse");
    assert_eq!(early["verdict"], "ineligible");
    assert!(early["because"].as_array().unwrap().contains(&"as-of".into()), "{early}");
}

#[test]
fn explain_shows_every_condition_and_step() {
    let facts = FactsFile::new("explain.yaml", "place: kunming\nai-project: yes\nai-project-investment: 300万元\n");
    let said = json(&["explain", "km24-ai-demonstration", "--facts", facts.path(), "--as-of", "2025-01-01", "--json"]);
    assert_eq!(said["outcome"]["measure"], "km24-ai-demonstration");
    let conditions = said["conditions"].as_array().unwrap();
    assert!(conditions.iter().all(|condition| condition["test"]["truth"] == "met"), "{conditions:#?}");
    assert_eq!(said["amount"]["form"], "at-most");
    let share = &said["amount"]["rows"][0]["number"];
    assert_eq!(share["form"], "share");
    assert_eq!(share["figures"][0], "20%");
    assert_eq!(share["rows"][0]["number"]["answer"], 3_000_000);
}

#[test]
fn the_same_call_prints_the_same_bytes() {
    let facts = FactsFile::new("same.yaml", "place: kunming\n");
    let call = ["determine", "--facts", facts.path(), "--as-of", "2025-01-01", "--json"];
    assert_eq!(tool(&call).stdout, tool(&call).stdout);
}

#[test]
fn cases_prints_a_line_of_json_for_each_case() {
    let output = tool(&["cases"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let lines: Vec<Value> = text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let checked = text(&tool(&["check"]).stdout);
    assert!(checked.contains(&format!("{} cases", lines.len())), "{checked}");
    for line in lines {
        assert_eq!(line["determination"]["asOf"], line["asOf"]);
        assert_eq!(line["explanation"]["outcome"], outcome(&line["determination"], line["measure"].as_str().unwrap()));
        assert!(line["facts"]["place"].is_string() || line["facts"]["place"].is_array(), "{line}");
    }
}

#[test]
fn measures_lists_every_measure_once() {
    let said = json(&["measures", "--json"]);
    let mut ids: Vec<&str> = said.as_array().unwrap().iter().map(|m| m["id"].as_str().unwrap()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
    assert!(ids.contains(&"km24-soe-assessment"));
}

#[test]
fn findings_go_to_standard_error_with_exit_code_1() {
    let facts = FactsFile::new(
        "wrong.yaml",
        "place: kunming\nsmall-lighthose: yes\nai-project: perhaps\nai-project-investment: -5\norganisation: compny\n",
    );
    let output = tool(&["determine", "--facts", facts.path(), "--json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty(), "nothing is determined from facts that are wrong in part");
    let said = text(&output.stderr);
    for expected in [
        "wrong.yaml:2:1: small-lighthose: there is no fact of this name. Did you mean `small-lighthouse`?",
        "wrong.yaml:3:1: ai-project: `perhaps` is neither yes nor no. Write yes, no or unknown.",
        "wrong.yaml:4:1: ai-project-investment: `-5` is not a number here: below zero",
        "wrong.yaml:5:1: organisation: there is no option `compny`. Did you mean `company`?",
        "4 findings.",
    ] {
        assert!(said.contains(expected), "{expected}\n{said}");
    }
}

#[test]
fn a_facts_file_that_is_none_is_a_finding() {
    for (name, content) in
        [("list.yaml", "- place\n"), ("broken.yaml", "place: [kunming\n"), ("text.json", "\"place\"")]
    {
        let facts = FactsFile::new(name, content);
        let output = tool(&["determine", "--facts", facts.path()]);
        assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
        assert!(text(&output.stderr).contains(name), "{}", text(&output.stderr));
    }
}

#[test]
fn a_wrong_call_has_exit_code_2_and_says_what_to_do() {
    let facts = FactsFile::new("fine.yaml", "place: kunming\n");
    for (call, expected) in [
        (vec!["determine"], "--facts"),
        (vec!["determine", "--facts", "nowhere.yaml"], "cannot be read"),
        (vec!["determine", "--facts", facts.path(), "--as-of", "20.12.2024"], "2024-12-20"),
        (vec!["explain", "km24-smal-lighthouse", "--facts", facts.path()], "Did you mean `km24-small-lighthouse`?"),
        (vec!["frobnicate"], "unrecognized"),
        (vec!["bundle", "--out", "no/such/folder/catalogue.json"], "cannot be written"),
    ] {
        let output = tool(&call);
        assert_eq!(output.status.code(), Some(2), "{call:?}: {}", text(&output.stderr));
        assert!(text(&output.stderr).contains(expected), "{call:?}: {}", text(&output.stderr));
    }
}

#[test]
fn a_catalogue_that_is_not_there_is_a_finding() {
    let output = tool(&["--catalogue", "nowhere", "check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("--catalogue"), "{}", text(&output.stderr));
}

#[test]
fn the_coverage_pages_are_those_of_the_catalogue() {
    for (language, file) in [("en", "docs/coverage.md"), ("zh", "docs/coverage.zh-CN.md")] {
        let said = text(&tool(&["coverage", "--lang", language]).stdout);
        assert!(
            said == fs::read_to_string(at(file)).unwrap_or_default(),
            "{file} is out of date: policy-calculator coverage --lang {language} > {file}"
        );
    }
}

#[test]
fn the_bundle_is_one_json_file_that_reads_back() {
    let file = FactsFile::new("bundle.json", "");
    let output = tool(&["bundle", "--out", file.path()]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let tree = serde_json::from_str(&fs::read_to_string(&file.0).unwrap()).unwrap();
    let catalogue = catalogue::compiled::read(tree).unwrap();
    assert!(text(&output.stdout).contains(catalogue.edition()));
    assert!(catalogue.measure_named("km24-ai-demonstration").is_some());
    assert!(catalogue.has_supplement());

    let file = FactsFile::new("questions.json", "");
    let output = tool(&["bundle", "--only", "zh", "--extent", "questions", "--out", file.path()]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let tree = serde_json::from_str(&fs::read_to_string(&file.0).unwrap()).unwrap();
    let questions = catalogue::compiled::read(tree).unwrap();
    assert_eq!(questions.edition(), catalogue.edition());
    assert!(!questions.has_supplement());
}
