//! The one wording of a total: the tool prints the same words as the page shows.

use crate::support::{at, catalogue, day, facts, view};
use questionnaire::Session;
use std::path::PathBuf;
use std::process::Command;
use words::texts::{EN, Texts, ZH};

/// What the tool prints of facts, as a file of a test of this name.
fn printed(name: &str, facts: &str, texts: &str) -> String {
    let file: PathBuf = std::env::temp_dir().join(format!("policy-calculator-{}-{name}.yaml", std::process::id()));
    std::fs::write(&file, facts).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_policy-calculator"))
        .args(["determine", "--as-of", &day().to_string(), "--lang", texts, "--facts"])
        .arg(&file)
        .current_dir(at("."))
        .output()
        .unwrap();
    let _ = std::fs::remove_file(&file);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A Kunming company: one award is certain, one is subject to review, and many answers are missing.
const KUNMING: &str =
    "place: kunming\norganisation: company\nsmall-lighthouse: yes\nai-project: yes\nai-project-investment: 300万元\n";

/// The totals as the page shows them, a line for each status, total and count beside them.
fn shown(text: &str, texts: Texts) -> Vec<String> {
    let session = Session::with_facts(catalogue(), facts(text), day());
    let summary = view(&session, &session.determine(catalogue()), texts).summary();
    let mut lines = Vec::new();
    for status in summary.statuses {
        lines.push(status.status.meaning.to_owned());
        if status.rows.is_empty() {
            lines.push(format!("  {}", texts.nothing_to_total()));
        }
        for row in status.rows {
            let comma = if texts == ZH { "，" } else { ", " };
            let open = row.words.open.map(|open| format!("{comma}{open}")).unwrap_or_default();
            lines.push(format!("  {}{open} · {}", row.words.amount, row.words.label));
        }
        lines.extend(status.beside.into_iter().map(|beside| format!("  {beside}")));
    }
    lines
}

#[test]
fn the_tool_says_the_totals_as_the_page_does() {
    for (n, facts) in [KUNMING, "place: baoshan\n", "place: pingdingshan\norganisation: company\n"].iter().enumerate() {
        for (tag, texts) in [("zh", ZH), ("en", EN)] {
            let text = printed(&format!("same-{n}-{tag}"), facts, tag);
            let head: Vec<&str> = text.lines().take_while(|line| !line.is_empty()).collect();
            assert_eq!(head, shown(facts, texts));
        }
    }
}

#[test]
fn the_tool_tells_who_is_paid() {
    let text = printed("payee", KUNMING, "zh");
    let once = |payee: &str| text.lines().filter(|line| line.ends_with(&format!("一次性 · {payee}"))).count();
    assert!(once("支付给单位") > 0 && once("支付给个人") > 0, "{text}");
}

#[test]
fn the_tool_says_of_an_open_total_what_is_known_and_how_much_is_not() {
    let text = printed("open", KUNMING, "en");
    let once = text.lines().find(|line| line.ends_with("once · to the organisation") && line.contains("plus"));
    let once = once.unwrap_or_else(|| panic!("no open total:\n{text}"));
    assert!(once.contains("CNY 200,000 to CNY ") && once.contains("whose upper end is not known yet"), "{once}");
}

#[test]
fn what_is_subject_to_review_counts_from_nothing_and_says_so() {
    // “小灯塔” is certain with 200,000; the 600,000 of the demonstration project are for the authority to grant.
    let text = printed("review", KUNMING, "en");
    let draft = text.lines().skip_while(|line| !line.starts_with("Draft")).nth(1).unwrap();
    assert!(draft.trim_start().starts_with("CNY 200,000 to "), "{draft}");
    let line = |measure: &str| text.lines().find(|line| line.trim_start().starts_with(measure)).unwrap();
    assert!(line("km24-ai-demonstration").contains(" · Subject to review"), "{}", line("km24-ai-demonstration"));
    assert!(!line("km24-small-lighthouse").contains("Subject to review"));
}
