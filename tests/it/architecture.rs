//! The house rules of ARCHITECTURE.md that a test can watch.

use crate::support::at;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file with that ending below a folder.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![at(folder)];
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

/// Every Rust file of the workspace's own code, with its path from the top.
fn sources() -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    for folder in ["src", "crates"] {
        for path in files(folder, "rs") {
            let below = path.strip_prefix(at(".")).unwrap().to_str().unwrap().to_owned();
            found.push((below, path));
        }
    }
    assert!(found.len() > 150, "only {} files", found.len());
    found
}

/// Whether a path lies in one of these folders or is one of these files.
fn is_in(path: &str, places: &[&str]) -> bool {
    places.iter().any(|place| path.starts_with(place))
}

/// Which crate may depend on which others of the workspace, directly or not.
const DIRECTION: [&str; 5] = ["catalogue", "engine", "questionnaire", "words", "wire"];

#[test]
fn crates_depend_in_one_direction() {
    for (n, name) in DIRECTION.iter().enumerate() {
        let manifest = fs::read_to_string(at(&format!("crates/{name}/Cargo.toml"))).unwrap();
        for other in DIRECTION.iter().skip(n).chain(&[
            "tool",
            "package",
            "policy-calculator",
            "yew",
            "gloo",
            "js-sys",
            "web-sys",
            "wasm-bindgen",
        ]) {
            assert!(!manifest.contains(&format!("\n{other}.workspace")), "{name} depends on {other}");
            assert!(!manifest.contains(&format!("\n{other} =")), "{name} depends on {other}");
        }
    }
}

#[test]
fn only_browser_knows_the_browser() {
    for (path, file) in sources().iter().filter(|(path, _)| path.starts_with("src")) {
        let code = code(file);
        for word in ["gloo", "web_sys", "js_sys"] {
            let uses = code.contains(&format!("{word}::")) || code.contains(&format!("use {word}"));
            // A page that is embedded is handed an element.
            let element = word == "web_sys" && is_in(path, &["src/embed"]);
            assert!(!uses || is_in(path, &["src/browser"]) || element, "{path} uses {word}");
        }
    }
}

#[test]
fn wire_types_live_in_wire_alone() {
    let allowed = [
        "crates/wire",
        "crates/package",
        "crates/catalogue/src/raw",
        "crates/catalogue/src/tree.rs",
        "crates/catalogue/src/bilingual.rs",
        "crates/tool/src/bin",
    ];
    for (path, file) in sources() {
        assert!(!code(&file).contains("Serialize") || is_in(&path, &allowed), "{path} serialises");
    }
}

#[test]
fn no_figure_of_a_policy_stands_in_rust() {
    // 万元 and 亿元 in code would be an amount; the words of the screen have them after a number that is computed.
    for (path, file) in sources() {
        for line in code(&file).lines() {
            let amount = ["万元", "亿元"].iter().any(|unit| {
                line.split(unit).next().is_some_and(|before| {
                    line.contains(unit) && before.trim_end().ends_with(|c: char| c.is_ascii_digit())
                })
            });
            // Examples of how to write a number are not amounts of a policy.
            let example =
                line.contains("Write it like") || line.contains("write") || line.contains("Give a figure its unit");
            assert!(!amount || example, "{path}: {line}");
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
