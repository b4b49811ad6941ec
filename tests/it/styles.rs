//! The house rules of the stylesheets.

use crate::support::at;
use std::fs;
use std::path::Path;

/// A stylesheet of the application: its folder, its name and its text without comments.
struct Sheet {
    folder: String,
    name: String,
    text: String,
}

/// The declarations of a rule: property and value.
type Declarations<'a> = Vec<(&'a str, &'a str)>;

impl Sheet {
    /// Every rule that holds declarations: the preludes around it, from the outside in, and the declarations.
    fn rules(&self) -> Vec<(Vec<&str>, Declarations<'_>)> {
        let mut open: Vec<(&str, Declarations<'_>)> = Vec::new();
        let mut rules = Vec::new();
        let mut from = 0;
        for (at, mark) in self.text.char_indices().filter(|(_, mark)| matches!(mark, '{' | ';' | '}')) {
            let said = self.text[from..at].trim();
            from = at + 1;
            if mark == '{' {
                open.push((said, Vec::new()));
                continue;
            }
            if let (Some((_, declarations)), Some(pair)) = (open.last_mut(), said.split_once(':')) {
                declarations.push((pair.0.trim(), pair.1.trim()));
            }
            if mark == '}' {
                let preludes = open.iter().map(|(prelude, _)| *prelude).collect();
                rules.push((preludes, open.pop().unwrap().1));
            }
        }
        assert!(open.is_empty(), "{}: a rule does not end", self.name);
        rules
    }
}

/// The names of components that a selector has: `result-row` of `.pc-result-row__head`.
fn components(selector: &str) -> Vec<&str> {
    let classes = selector.split(".pc-").skip(1);
    let whole = classes.map(|class| class.split(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c)).next());
    whole.flatten().map(|class| class.split("__").next().unwrap().split("--").next().unwrap()).collect()
}

fn sheets() -> Vec<Sheet> {
    let mut sheets = Vec::new();
    for folder in [
        "styles",
        "styles/components",
        "styles/pages",
        "styles/parts/results",
        "styles/parts/measure",
        "styles/parts/take",
        "styles/parts/tools",
        "styles/parts/reading",
        "embed",
    ] {
        for entry in fs::read_dir(at(&format!("static/{folder}"))).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "css") {
                sheets.push(Sheet {
                    folder: folder.to_owned(),
                    name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
                    text: without_comments(&path),
                });
            }
        }
    }
    assert!(sheets.len() > 40, "only {} stylesheets", sheets.len());
    sheets
}

fn without_comments(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let (first, rest) = text.split_once("/*").unwrap_or((&text, ""));
    rest.split("/*").fold(first.to_owned(), |code, part| code + part.split_once("*/").map_or("", |(_, after)| after))
}

/// The lengths in a value, by number and unit: `1.5rem`.
fn lengths(value: &str) -> impl Iterator<Item = (&str, &str)> {
    let words = value.split(|c: char| !c.is_ascii_alphanumeric() && !".-_%".contains(c));
    let numbers =
        words.filter(|word| word.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit() || c == '.'));
    numbers.filter_map(|word| word.find(|c: char| c.is_ascii_alphabetic() || c == '%').map(|at| word.split_at(at)))
}

#[test]
fn spacing_is_taken_from_the_scale() {
    let spacing = ["margin", "padding", "gap", "row-gap", "column-gap", "scroll-margin", "scroll-padding"];
    let mut seen = 0;
    for sheet in sheets() {
        for (preludes, declarations) in sheet.rules() {
            // The margins of paper are in its own measure.
            if preludes.last() == Some(&"@page") {
                continue;
            }
            for (property, value) in declarations {
                let is_spacing = spacing.iter().any(|name| {
                    property == *name || property.strip_prefix(name).is_some_and(|rest| rest.starts_with('-'))
                });
                if is_spacing {
                    seen += 1;
                    let raw: Vec<_> = lengths(value).filter(|(_, unit)| !matches!(*unit, "em" | "%")).collect();
                    assert!(raw.is_empty(), "{}.css: {preludes:?} {property}: {value}", sheet.name);
                }
            }
        }
    }
    assert!(seen > 200, "only {seen} declarations of spacing");
}

#[test]
fn a_look_is_settled_beside_its_component() {
    let sheets = sheets();
    let has_a_file = |component: &str| {
        sheets.iter().any(|sheet| sheet.folder.contains('/') && sheet.name.replace('_', "-") == component)
    };
    let mut seen = 0;
    for sheet in &sheets {
        let own = sheet.name.replace('_', "-");
        for (preludes, _) in sheet.rules() {
            let Some(selector) = preludes.last().filter(|selector| selector.contains(".pc-app--")) else { continue };
            let components = components(selector);
            let others: Vec<_> = components.into_iter().filter(|name| *name != "app").collect();
            seen += others.len();
            let is_own = others.is_empty()
                || others.contains(&own.as_str())
                || others.iter().all(|component| !has_a_file(component));
            assert!(is_own, "{}.css: {selector} belongs beside its component", sheet.name);
        }
    }
    assert!(seen > 10, "only {seen} components have looks of their own");
}

#[test]
fn the_same_stylesheets_serve_the_page_and_a_shadow_root() {
    for sheet in sheets() {
        for (preludes, declarations) in sheet.rules() {
            // In a host page the window is wider than the element, and the root's font size is the host's.
            for prelude in &preludes {
                assert!(!prelude.starts_with("@media") || !prelude.contains("width"), "{}.css: {prelude}", sheet.name);
            }
            for (property, value) in declarations {
                let rem = lengths(value).any(|(_, unit)| unit == "rem");
                assert!(!rem || property == "--pc-rem", "{}.css: {preludes:?} {property}: {value}", sheet.name);
                // What a host page can set it can set in every look.
                let is_colour = property.starts_with("--pc-") && value.contains('#');
                assert!(
                    !is_colour
                        || value.starts_with(&format!("var(--policy-calculator-{}, #", &property["--pc-".len()..])),
                    "{}.css: {preludes:?} {property}: {value}",
                    sheet.name
                );
            }
        }
    }
}
