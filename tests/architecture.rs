//! The house rules of ARCHITECTURE.md that a test can watch.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics has failed, which is what it is for"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// Every file with that ending below a folder.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The code of a file: without its comments and its unit tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]").next().unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Whether a path lies in one of these parts of `src`.
fn is_in(path: &Path, parts: &[&str]) -> bool {
    parts.iter().any(|part| path.starts_with(format!("src/{part}")))
}

/// The parts that may know Yew.
const PAGE: [&str; 4] = ["ui", "embed", "embed.rs", "main.rs"];
/// The parts that may know the browser.
const BROWSER: [&str; 2] = ["browser", "api/javascript.rs"];

#[test]
fn below_the_page_nothing_knows_yew_or_the_browser() {
    let mut looked_at = 0;
    for path in files("src", "rs") {
        let code = code(&path);
        for (word, allowed) in
            [("yew", &PAGE[..]), ("gloo", &BROWSER[..]), ("web_sys", &BROWSER[..]), ("js_sys", &BROWSER[..])]
        {
            let uses = code.contains(&format!("{word}::")) || code.contains(&format!("use {word}"));
            let page_element = word == "web_sys" && is_in(&path, &PAGE);
            assert!(!uses || is_in(&path, allowed) || page_element, "{} uses {word}", path.display());
        }
        looked_at += 1;
    }
    assert!(looked_at > 20, "only {looked_at} files");
}

#[test]
fn the_direction_of_the_code_is_one_way() {
    // What each part may not name: everything above it.
    let above = [
        ("catalogue", &["engine", "questionnaire", "present", "api", "ui", "tool", "browser"][..]),
        ("engine", &["questionnaire", "present", "api", "ui", "tool", "browser"]),
        ("questionnaire", &["present", "api", "ui", "tool", "browser"]),
        ("present", &["api", "ui", "tool", "browser"]),
        ("api", &["ui", "tool", "browser"]),
    ];
    for (part, forbidden) in above {
        for path in files(&format!("src/{part}"), "rs") {
            let code = code(&path);
            for other in forbidden {
                assert!(!code.contains(&format!("crate::{other}")), "{} names {other}", path.display());
            }
        }
    }
}

#[test]
fn wire_types_live_in_the_api_alone() {
    for path in files("src", "rs") {
        let serialises = code(&path).contains("Serialize");
        let allowed = is_in(&path, &["api", "catalogue/raw.rs", "catalogue/tree.rs", "bilingual.rs", "bin"]);
        assert!(!serialises || allowed, "{} serialises", path.display());
    }
}

#[test]
fn no_figure_of_a_policy_stands_in_rust() {
    // 万元 and 亿元 in code would be an amount; the words of the screen have them after a number that is computed.
    for path in files("src", "rs") {
        for line in code(&path).lines() {
            let amount = ["万元", "亿元"].iter().any(|unit| {
                line.split(unit).next().is_some_and(|before| {
                    line.contains(unit) && before.trim_end().ends_with(|c: char| c.is_ascii_digit())
                })
            });
            // Examples of how to write a number are not amounts of a policy.
            let example = line.contains("Write it like") || line.contains("write");
            assert!(!amount || example, "{}: {line}", path.display());
        }
    }
}

#[test]
fn no_private_address_or_number_is_in_the_catalogue() {
    for path in files("catalogue", "yaml") {
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains('@'), "{} holds a mail address", path.display());
        assert!(!text.contains("联系人"), "{} names a person to ask", path.display());
        let mut digits = text.split(|c: char| !c.is_ascii_digit());
        // A mobile number has eleven digits and begins with 13 to 19; offices have landlines.
        let mobile = digits.find(|run| run.len() == 11 && run.starts_with('1') && !run.starts_with("10"));
        assert_eq!(mobile, None, "{} holds a mobile number", path.display());
    }
}
