//! Every mistake in a catalogue's files is reported at its place, with the measure and a hint.

use crate::support::at;
use expect_test::{Expect, expect};
use std::fs;
use std::path::{Path, PathBuf};
use tool::located::LocatedFinding;
use tool::{bundle, case, flip, source};

/// A sound little catalogue.
const FIXTURE: &str = "tests/fixtures/catalogue";

/// A copy of the fixture that is removed in the end.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        Self::of(FIXTURE, name)
    }

    fn of(catalogue: &str, name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("policy-calculator-{}-{name}", std::process::id()));
        copy(&at(catalogue), &folder);
        Self(folder)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { fs::write(target, fs::read(&path).unwrap()).unwrap() }
    }
}

/// Everything that is found in a catalogue's folder.
fn findings(folder: &Path) -> Vec<LocatedFinding> {
    let source = match source::read(folder) {
        Ok(source) => source,
        Err(reports) => return reports,
    };
    match catalogue::check(&bundle::named(source.bundle.clone())) {
        Err(found) => found.iter().map(|finding| source.locate(finding)).collect(),
        Ok(catalogue) => {
            let (run, proof) = (case::run(&source, &catalogue), flip::prove(&source));
            run.findings.iter().chain(&proof.findings).map(|finding| source.locate(finding)).collect()
        }
    }
}

/// Each text on its own line.
fn lines(texts: impl Iterator<Item = String>) -> String {
    texts.flat_map(|text| [text, "\n".to_owned()]).collect()
}

/// Makes the edits (file, old text, new text) and compares the findings.
fn check(name: &str, edits: &[(&str, &str, &str)], expected: Expect) {
    let copy = Copy::new(name);
    for (file, from, to) in edits {
        let path = copy.0.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} does not hold {from:?}");
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
    }
    let said = lines(findings(&copy.0).iter().map(ToString::to_string));
    expected.assert_eq(&said.replace(&format!("{}/", copy.0.display()), ""));
}

#[test]
fn a_sound_catalogue_has_no_findings() {
    check("sound", &[], expect![""]);
}

#[test]
fn a_misspelt_fact_is_answered_with_the_nearest() {
    check(
        "fact",
        &[("town/mill-grant.yaml", "fact: mill", "fact: mil")],
        expect![[r#"
            town/mill-grant.yaml:9:12 [mill-grant]: there is no fact `mil`. Did you mean `mill`?
        "#]],
    );
}

#[test]
fn a_misspelt_key_is_answered_with_the_nearest() {
    check(
        "key",
        &[("town/mill-grant.yaml", "summary:", "sumary:")],
        expect![[r#"
            town/mill-grant.yaml:5:1 [mill-grant]: there is no `sumary` here. Did you mean `summary`?
            town/mill-grant.yaml:1:1 [mill-grant]: `summary` is missing. Add it; docs/measures.md shows the form.
        "#]],
    );
}

#[test]
fn a_mobile_number_is_no_office() {
    check(
        "phone",
        &[("instruments/rules.yaml", "date: 2024-01-01", "date: 2024-01-01\nphone: '13800000000'")],
        expect![[r#"
            instruments/rules.yaml:8:1: `13800000000` is no telephone of an office. Write the area code, a hyphen and the number of the office, never a person's: 0871-63134627.
        "#]],
    );
}

#[test]
fn an_option_that_does_not_exist() {
    check(
        "option",
        &[("town/small-grant.yaml", "is: small", "is: smal")],
        expect![[r#"
            town/small-grant.yaml:9:24 [small-grant]: there is no option `smal`. Did you mean `small`?
        "#]],
    );
}

#[test]
fn a_duplicate_id() {
    check(
        "duplicate",
        &[("facts/all.yaml", "id: mill", "id: size")],
        expect![[r#"
            facts/all.yaml:12:5: the fact `size` is defined twice. Give one of them another id.
            questions.yaml:15:13: there is no fact `mill`. Define the fact first, or name another.
            town/mill-grant.yaml:9:12 [mill-grant]: there is no fact `mill`. Define the fact first, or name another.
            town/small-grant.yaml:9:24 [small-grant]: `small` is neither yes nor no. Write yes or no.
        "#]],
    );
}

#[test]
fn a_measure_whose_file_has_another_name() {
    check(
        "file",
        &[("town/mill-grant.yaml", "id: mill-grant", "id: mill-grants")],
        expect![[r#"
        town/mill-grant.yaml:1:1 [mill-grants]: the file is not named after the measure. Name it mill-grants.yaml, or correct the id.
    "#]],
    );
}

#[test]
fn an_uncited_amount() {
    check(
        "uncited",
        &[("town/small-grant.yaml", "clause: (二)", "clause: ''")],
        expect![[r#"
            town/small-grant.yaml:3:1 [small-grant]: nothing says where the document has this. Cite the finest place that it numbers: 二(一)二是.
        "#]],
    );
}

#[test]
fn a_missing_translation() {
    check(
        "translation",
        &[("town/small-grant.yaml", "en: Small mill grant}", "en: ''}")],
        expect![[r#"
        town/small-grant.yaml:4:20 [small-grant]: a text is missing. Write it in both languages, `zh` and `en`.
    "#]],
    );
}

#[test]
fn an_amount_that_is_none() {
    check(
        "amount",
        &[("town/small-grant.yaml", "fixed: 20万元", "fixed: twenty")],
        expect![[r#"
        town/small-grant.yaml:12:12 [small-grant]: `twenty` is not a sum of money: not a number; write digits, with 万 or 亿 if you like: 500万. Write it like 20万元 or 500000元.
    "#]],
    );
}

#[test]
fn a_negative_amount() {
    check(
        "negative",
        &[("town/small-grant.yaml", "fixed: 20万元", "fixed: -20万元")],
        expect![[r#"
        town/small-grant.yaml:12:12 [small-grant]: `-20万元` is not a sum of money: below zero; write zero or more. Write it like 20万元 or 500000元.
    "#]],
    );
}

#[test]
fn an_amount_that_overflows() {
    check(
        "overflow",
        &[("town/small-grant.yaml", "fixed: 20万元", "fixed: 99999999999亿元")],
        expect![[r#"
        town/small-grant.yaml:12:12 [small-grant]: `99999999999亿元` is not a sum of money: too large; at most 1,000,000,000,000. Write it like 20万元 or 500000元.
    "#]],
    );
}

#[test]
fn two_forms_of_one_amount() {
    check(
        "forms",
        &[("town/small-grant.yaml", "fixed: 20万元", "fixed: 20万元, up-to: 30万元")],
        expect![[r#"
            town/small-grant.yaml:12:3 [small-grant]: an amount must have exactly one form. Write one of: fixed · from and to · up-to · percent, percent-up-to, percent-at-least or match with of · each with count · each with for-every and of · slices with of · interest-on with at and days · levels · sum · plus · minus · times · highest-of · lowest-of · a figure with its unit · the name of a fact.
        "#]],
    );
}

#[test]
fn a_gap_and_an_overlap_in_dates() {
    let amount = "  amount: {fixed: 20万元}\n";
    let gap = "  dated-amounts:
    - {from: 2024-01-01, until: 2024-06-30, amount: 10万元}
    - {from: 2024-07-02, amount: 20万元}
";
    check(
        "gap",
        &[("town/small-grant.yaml", amount, gap)],
        expect![[r#"
        town/small-grant.yaml:14:8 [small-grant]: there is a gap before this amount. Let it begin on the day after the one before it ends.
    "#]],
    );
    let overlap = gap.replace("2024-07-02", "2024-06-30");
    check(
        "overlap",
        &[("town/small-grant.yaml", amount, &overlap)],
        expect![[r#"
            town/small-grant.yaml:14:8 [small-grant]: this amount overlaps the one before it, or is out of order. Let it begin on the day after the one before it ends.
        "#]],
    );
}

#[test]
fn a_date_that_the_calendar_does_not_have() {
    check(
        "date",
        &[("instruments/rules.yaml", "date: 2024-01-01", "date: 2024-02-30")],
        expect![[r#"
        instruments/rules.yaml:7:1: `2024-02-30` is not a day; write year-month-day: 2024-12-20. Use a day of the calendar.
    "#]],
    );
}

#[test]
fn a_place_within_itself() {
    check(
        "circle",
        &[("jurisdictions.yaml", "id: county\n", "id: county\n    within: town\n")],
        expect![[r#"
        jurisdictions.yaml:3:5: this place lies within itself. Name the place above it.
        jurisdictions.yaml:6:5: this place lies within itself. Name the place above it.
    "#]],
    );
}

#[test]
fn a_fact_that_nobody_asks_and_one_that_nobody_uses() {
    let fact = "facts:\n  - {id: idle, type: yes-no, label: {zh: 闲, en: Idle}}\n";
    check(
        "idle",
        &[("facts/all.yaml", "facts:\n", fact)],
        expect![[r#"
            facts/all.yaml:2:5: no question asks this fact. Add it to a question, or take it out.
            facts/all.yaml:2:5: no measure uses this fact. Use it in a condition or an amount, or take it out.
        "#]],
    );
}

#[test]
fn a_case_that_comes_out_otherwise() {
    check(
        "case",
        &[("town/small-grant.yaml", "award: 20万元", "award: 30万元")],
        expect![[r#"
        town/small-grant.yaml:17:33 [small-grant]: 「小磨坊」: expected 30万元, it is 20万元. Correct the measure, or the case if the document says otherwise.
    "#]],
    );
}

#[test]
fn a_threshold_with_one_side_untested() {
    check(
        "side",
        &[("town/mill-grant.yaml", "investment: 4999999元", "investment: 400万元")],
        expect![[r#"
            town/mill-grant.yaml:11:30 [mill-grant]: no case would notice if this were written otherwise: 11:30 500万元 → 4999999元. Add a case with `investment` at 500万元 and one at 4999999元.
        "#]],
    );
}

#[test]
fn a_threshold_without_the_sign_for_yuan_is_a_threshold_too() {
    check(
        "sign",
        &[
            ("town/mill-grant.yaml", "at-least: 500万元", "at-least: 5 million"),
            ("town/mill-grant.yaml", "investment: 4999999元", "investment: 400万元"),
        ],
        expect![[r#"
            town/mill-grant.yaml:11:30 [mill-grant]: no case would notice if this were written otherwise: 11:30 5 million → 4999999元. Add a case with `investment` at 5 million and one at 4999999.
        "#]],
    );
}

#[test]
fn a_cap_that_no_case_shows_to_bind() {
    check(
        "cap",
        &[
            ("town/mill-grant.yaml", "investment: 1000万元", "investment: 700万元"),
            ("town/mill-grant.yaml", "award: 150万元", "award: 140万元"),
        ],
        expect![[r#"
            town/mill-grant.yaml:14:42 [mill-grant]: no case would notice if this were written otherwise: 14:42 without at-most; 14:42 150万元 → 1499999元, 1500001元, 300万元. Add an eligible case whose award this decides, with all that it needs given exactly and no cap above it.
        "#]],
    );
}

#[test]
fn a_cap_of_a_level_that_is_not_met_does_not_bind() {
    let copy = Copy::new("level");
    let path = copy.0.join("town/small-grant.yaml");
    let text = fs::read_to_string(&path).unwrap();
    let (measure, _) = text.split_once("  amount:").unwrap();
    let levels = "  amount:
    together: highest
    levels:
      - {label: {zh: 小, en: Small}, test: {fact: size, is: small}, amount: 20万元}
      - label: {zh: 有磨坊, en: Has a mill}
        test: {fact: mill, is: yes}
        amount: {percent: 20%, of: investment, at-most: 30万元, per: year}
group: mills
cases:
  - name: 没有磨坊，投资多少都无关
    facts: {size: small, mill: no, investment: 900万元}
    expect: {verdict: eligible, award: 20万元, capped: per-year}
  - {name: 大磨坊, facts: {size: large}, expect: {verdict: ineligible, because: [size]}}
  - {name: 规模未答, facts: {}, expect: {verdict: undetermined, missing: [size, mill]}}
";
    fs::write(&path, format!("{measure}{levels}")).unwrap();
    let said = lines(findings(&copy.0).iter().map(ToString::to_string));
    expect![[r#"
        town/small-grant.yaml:23:46 [small-grant]: 「没有磨坊，投资多少都无关」: expected [per-year], it is []. Correct the measure, or the case if the document says otherwise.
    "#]].assert_eq(&said.replace(&format!("{}/", copy.0.display()), ""));
}

#[test]
fn what_only_spares_questions_is_no_condition() {
    let gate = "\ngates:\n  - {fact: mill, opens: [bakery]}\n";
    let bakery = "  - id: bakery\n    type: yes-no\n    label: {zh: 有面包房, en: Has a bakery}\n  - id: investment\n";
    let asks =
        "  - id: bakery\n    section: about\n    ask: {zh: \"有面包房吗？\", en: \"A bakery?\"}\n    facts: [bakery]\n";
    let last = "    bands: [100万元, 500万元]\n";
    check(
        "gate",
        &[("facts/all.yaml", "  - id: investment\n", bakery), ("questions.yaml", last, &format!("{last}{asks}{gate}"))],
        expect![[r#"
            facts/all.yaml:12:5: a measure rests on a gate. A gate only spares questions: test what the clause asks for, or take the gate out of `gates`.
            facts/all.yaml:15:5: no measure uses this fact. Use it in a condition or an amount, or take it out.
        "#]],
    );
    check(
        "gate-order",
        &[
            ("facts/all.yaml", "  - id: investment\n", bakery),
            ("questions.yaml", "    facts: [mill]\n", &format!("    facts: [mill]\n{asks}")),
            (
                "questions.yaml",
                last,
                &format!(
                    "{last}\ngates:\n  - {{fact: bakery, opens: [mill]}}\n  - {{fact: investment, opens: [mill]}}\n"
                ),
            ),
        ],
        expect![[r#"
            questions.yaml:28:6: `investment` is no yes-no fact that is asked. Gates, and what they open, are such facts.
            questions.yaml:27:5: a gate is asked after what it opens. Let an earlier question ask it.
        "#]],
    );
}

#[test]
fn what_a_report_does_not_say() {
    check(
        "begin",
        &[("town/small-grant.yaml", "conditions:", "from: not-stated\nconditions:")],
        expect![[r#"
        town/small-grant.yaml:7:1 [small-grant]: only what is reported as running can have begun on a day that is not stated. Leave it out: the measure then begins on the day of its document.
    "#]],
    );
}

#[test]
fn what_a_measure_counts_as() {
    check(
        "counts",
        &[("town/small-grant.yaml", "counts: [in-force, cash, once]", "counts: [draft, cash, once, discretionary]")],
        expect![[r#"
            town/small-grant.yaml:17:46 [small-grant]: 「小磨坊」: expected [draft, cash, once, discretionary], it is [in-force, cash, once]. Correct the measure, or the case if the document says otherwise.
        "#]],
    );
}

#[test]
fn whatever_no_case_would_notice() {
    check(
        "unnoticed",
        &[
            ("town/mill-grant.yaml", ", counts: [in-force, cash, once]", ""),
            ("town/small-grant.yaml", ", standing: yields-to mill-grant", ""),
        ],
        expect![[r#"
            town/mill-grant.yaml:13:3 [mill-grant]: no case would notice if this were written otherwise: 13:3 kind cash → interest, fee. Add `counts:` to an eligible case, with its status, kind and period (and people, discretionary, sum-discretionary).
            town/small-grant.yaml:13:1 [small-grant]: no case would notice if this were written otherwise: 13:1 without group. Add a case that meets another measure of the group too, with its `standing:`.
        "#]],
    );
}

#[test]
fn a_document_whose_date_no_case_would_notice() {
    check(
        "day",
        &[("town/mill-grant.yaml", "as-of: 2023-12-31", "as-of: 2023-12-30")],
        expect![[r#"
            instruments/rules.yaml:7:1: no case would notice if this were written otherwise: 7:1 2024-01-01 → 2023-12-31. Add a case with `as-of: 2024-01-01` and one with the day beside it.
        "#]],
    );
}

#[test]
fn money_without_a_unit() {
    check(
        "unit",
        &[
            ("town/small-grant.yaml", "fixed: 20万元", "fixed: 200000"),
            ("town/mill-grant.yaml", "at-least: 500万元", "at-least: 500"),
            ("questions.yaml", "bands: [100万元", "bands: ['1,000,000'"),
        ],
        expect![[r#"
            questions.yaml:20:13: `1,000,000` has no unit. Write 1,000,000元 or 1,000,000万元, whichever is meant.
            town/mill-grant.yaml:11:30 [mill-grant]: `500` has no unit. Write 500元 or 500万元, whichever is meant.
            town/small-grant.yaml:12:12 [small-grant]: `200000` has no unit. Write 200000元 or 200000万元, whichever is meant.
        "#]],
    );
    check(
        "unit-word",
        &[("town/small-grant.yaml", "{fixed: 20万元}", "200000")],
        expect![[r#"
        town/small-grant.yaml:12:3 [small-grant]: `200000` has no unit. Write 200000元 or 200000万元, whichever is meant.
    "#]],
    );
    check(
        "unit-case",
        &[("town/small-grant.yaml", "award: 20万元", "award: 200000")],
        expect![[r#"
        town/small-grant.yaml:17:33 [small-grant]: 「小磨坊」: `200000` has no unit, 元 or 万元. Correct the measure, or the case if the document says otherwise.
    "#]],
    );
}

#[test]
fn files_that_nobody_reads() {
    let copy = Copy::new("unread");
    let write = |name: &str| {
        let path = copy.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "id: x\n").unwrap();
    };
    ["town/a.yml", "town/b.YAML", "town/.c.yaml", "town/notes.txt", "town/.DS_Store"].into_iter().for_each(write);
    ["town/more/d.yaml", "twon/e.yaml", "e.yaml", "groups.yml", "notes/f.txt"].into_iter().for_each(write);
    let said = lines(findings(&copy.0).iter().map(ToString::to_string));
    expect![[r#"
        town/.c.yaml:1:1 [.c]: `instrument` is missing. Add it; docs/measures.md shows the form.
        town/.c.yaml:1:1 [.c]: `clause` is missing. Add it; docs/measures.md shows the form.
        town/.c.yaml:1:1 [.c]: `title` is missing. Add it; docs/measures.md shows the form.
        town/.c.yaml:1:1 [.c]: `summary` is missing. Add it; docs/measures.md shows the form.
        town/.c.yaml:1:1 [.c]: `who` is missing. Add it; docs/measures.md shows the form.
        town/.c.yaml:1:1 [.c]: `benefit` is missing. Add it; docs/measures.md shows the form.
        e.yaml: this is not read. Move it into the folder of its place, if it is a measure.
        groups.yml: this is not read. Name it groups.yaml.
        notes: this is not read. Name a folder of measures after a place in jurisdictions.yaml, or move it out.
        twon: this is not read. Did you mean `town`?
        town/a.yml: this is not read. Name it a.yaml.
        town/b.YAML: this is not read. Name it b.yaml.
        town/more: this is not read. Move its measures one folder up; a place's folder has none within it.
        town/notes.txt: this is not read. Move it out of the catalogue.
    "#]]
    .assert_eq(&said.replace(&format!("{}/", copy.0.display()), ""));
}

#[cfg(unix)]
#[test]
fn names_that_are_no_text_and_files_that_are_none() {
    use std::os::unix::ffi::OsStrExt;
    let copy = Copy::new("odd");
    let odd = |bytes| std::ffi::OsStr::from_bytes(bytes);
    fs::write(copy.0.join("town").join(odd(b"\xff.txt")), "").unwrap();
    fs::create_dir(copy.0.join(odd(b"t\xff"))).unwrap();
    fs::create_dir(copy.0.join("town/folder.yaml")).unwrap();
    let made = std::process::Command::new("mkfifo").arg(copy.0.join("town/pipe.yaml")).status();
    assert!(made.is_ok_and(|status| status.success()));
    std::os::unix::net::UnixListener::bind(copy.0.join("facts/socket.yaml")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", copy.0.join("instruments/endless.yaml")).unwrap();
    std::os::unix::fs::symlink("..", copy.0.join("town/round")).unwrap();
    let said = lines(findings(&copy.0).iter().map(ToString::to_string));
    expect![[r#"
        instruments/endless.yaml: the file cannot be read: it is not a file. Put a text file of at most one megabyte in its place, or take it out.
        facts/socket.yaml: the file cannot be read: it is not a file. Put a text file of at most one megabyte in its place, or take it out.
        town/folder.yaml: the file cannot be read: it is not a file. Put a text file of at most one megabyte in its place, or take it out.
        town/pipe.yaml: the file cannot be read: it is not a file. Put a text file of at most one megabyte in its place, or take it out.
        t�: this is not read. Give it a name of plain letters, digits and hyphens.
        town/round: this is not read. Move its measures one folder up; a place's folder has none within it.
        town/�.txt: this is not read. Give it a name of plain letters, digits and hyphens.
    "#]].assert_eq(&said.replace(&format!("{}/", copy.0.display()), ""));
}

#[test]
fn a_long_value_is_not_said_back_whole() {
    let long = "九".repeat(300_000);
    let copy = Copy::new("long");
    let path = copy.0.join("town/small-grant.yaml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("kind: cash", &format!("kind: {long}"))).unwrap();
    let said = lines(findings(&copy.0).iter().map(ToString::to_string));
    expect![[r#"
        town/small-grant.yaml:11:3 [small-grant]: `九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九…` is not a word for this. Write one of: cash, interest, fee, loan-credit, income-share, assessment-credit, service, support.
    "#]].assert_eq(&said.replace(&format!("{}/", copy.0.display()), ""));
    fs::write(&path, text.replace("kind: cash", &format!("kind: {long}{long}"))).unwrap();
    let said = lines(findings(&copy.0).iter().map(ToString::to_string));
    expect![[r#"
        town/small-grant.yaml: the file cannot be read: it is larger than 1000000 bytes. Put a text file of at most one megabyte in its place, or take it out.
    "#]]
    .assert_eq(&said.replace(&format!("{}/", copy.0.display()), ""));
}

#[test]
fn a_file_of_a_hundred_thousand_names_is_answered_at_once() {
    let copy = Copy::new("names");
    let path = copy.0.join("town/small-grant.yaml");
    let lines_of_it: Vec<String> = (0..100_000).map(|n| format!("k{n}: 1")).collect();
    fs::write(&path, lines_of_it.join("\n")).unwrap();
    let said = lines(findings(&copy.0).iter().map(ToString::to_string));
    expect![[r#"
        town/small-grant.yaml:1:1 [small-grant]: one form has 100000 names. docs/measures.md shows the form.
    "#]]
    .assert_eq(&said.replace(&format!("{}/", copy.0.display()), ""));
}

#[test]
fn a_measure_without_cases() {
    let copy = Copy::new("caseless");
    let path = copy.0.join("town/small-grant.yaml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.split("cases:").next().unwrap()).unwrap();
    let said = lines(findings(&copy.0).into_iter().map(|report| report.problem));
    expect![[r#"
        no case is eligible
        no case is undetermined
        no case is ineligible
    "#]]
    .assert_eq(&said);
}

#[test]
fn all_mistakes_are_found_at_once() {
    check(
        "all",
        &[
            ("town/mill-grant.yaml", "fact: mill", "fact: mil"),
            ("town/mill-grant.yaml", "percent: 20%", "percent: 20"),
            ("town/small-grant.yaml", "kind: cash", "kind: chash"),
            ("questions.yaml", "facts: [size]", "facts: [siz]"),
        ],
        expect![[r#"
            questions.yaml:11:13: there is no fact `siz`. Did you mean `size`?
            town/mill-grant.yaml:9:12 [mill-grant]: there is no fact `mil`. Did you mean `mill`?
            town/mill-grant.yaml:14:12 [mill-grant]: `20` is not a rate. Write it like 20%, 5‰ or 1:1, at most 1000%.
            town/small-grant.yaml:11:3 [small-grant]: `chash` is not a word for this. Did you mean `cash`?
        "#]],
    );
}

#[test]
fn a_file_that_is_no_yaml() {
    check(
        "yaml",
        &[("town/small-grant.yaml", "who: {zh:", "who: {zh: [")],
        expect![[r#"
            town/small-grant.yaml:6:11 [small-grant]: this is not YAML: mismatched bracket '[' closed by '}'. docs/measures.md shows the form.
        "#]],
    );
}

#[test]
fn a_folder_that_is_no_catalogue() {
    let said = findings(Path::new("tests/fixtures/nowhere"));
    assert!(said.len() >= 5 && said.iter().all(|report| report.problem.contains("cannot be read")), "{said:#?}");
}

#[test]
fn what_measures_share_is_proved_by_the_cases_of_all_of_them() {
    let copy = Copy::of("examples/catalogue", "shared");
    for (file, was, now) in [
        ("qinghe/qh-loan-interest.yaml", "staff: 301", "staff: 400"),
        ("qinghe/qh-loan-interest.yaml", "as-of: 2025-03-31", "as-of: 2025-03-01"),
        ("huling/hl-brand.yaml", "tax-debt: 1元", "tax-debt: 2元"),
    ] {
        let path = copy.0.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(was), "{file}: {was}");
        fs::write(path, text.replace(was, now)).unwrap();
    }
    let found = findings(&copy.0)
        .into_iter()
        .map(|report| LocatedFinding { file: report.file.strip_prefix(&copy.0).unwrap().to_owned(), ..report });
    let said = lines(found.map(|report| report.to_string()));
    expect![[r#"
        instruments/huling-2025.yaml:17:28: no case would notice if this were written otherwise: 17:28 0元 → 1元. Add a case with `tax-debt` at 0元 and one at 1元.
        definitions.yaml:8:32: no case would notice if this were written otherwise: 8:32 300 → 301. Add a case with `staff` at 300 and one at 301.
        references.yaml:12:9: no case would notice if this were written otherwise: 12:9 from 2025-04-01 → 2025-03-31. Add a case with `as-of: 2025-03-31` and one with `as-of: 2025-04-01`.
    "#]].assert_eq(&said);
}
