//! The options of host pages: the scripts that pass them on, the types of the package and the guides say what the table
//! does.

use crate::support::at;
use policy_calculator::configuration::options::{HostOption, OPTIONS};
use std::fs;

fn read(path: &str) -> String {
    fs::read_to_string(at(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn names(of: impl Fn(&HostOption) -> bool) -> Vec<&'static str> {
    OPTIONS.iter().filter(|option| of(option)).map(|option| option.name).collect()
}

/// The texts in quotation marks between two others.
fn quoted<'a>(text: &'a str, after: &str, before: &str) -> Vec<&'a str> {
    let (_, rest) = text.split_once(after).unwrap_or_else(|| panic!("there is no {after}"));
    rest.split(before).next().unwrap().split('"').skip(1).step_by(2).collect()
}

#[test]
fn every_option_is_there_once_and_what_the_frame_takes_the_page_takes_too() {
    for (n, option) in OPTIONS.iter().enumerate() {
        assert!(OPTIONS.iter().skip(n + 1).all(|other| other.name != option.name && other.key != option.key));
        assert!(!option.in_frame || (option.in_page && option.in_element && option.later), "{}", option.name);
    }
}

#[test]
fn the_scripts_pass_on_what_the_table_says() {
    let element = read("static/element.js");
    assert_eq!(quoted(&element, "const names = [", "]"), names(|option| option.in_element));
    let widget = read("static/embed/widget.js");
    assert_eq!(quoted(&widget, "const OPTIONS = [", "]"), names(|option| option.in_frame));
    // What the scripts need themselves before the program is there.
    for (path, known) in [
        ("static/first-sight.js", names(|option| option.in_page)),
        ("static/embed/widget.js", names(|option| option.in_frame)),
    ] {
        let script = read(path);
        let asked: Vec<&str> =
            script.split("asked.get(\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert!(!asked.is_empty(), "{path} asks for nothing");
        for name in asked {
            assert!(known.contains(&name), "{path} asks the address for {name}");
        }
    }
}

#[test]
fn the_types_of_the_package_say_what_the_table_does() {
    let types = read("package/mount.d.ts");
    for (interface, later) in [("interface ChangeableOptions {", true), ("interface MountOptions extends", false)] {
        let (_, rest) = types.split_once(interface).unwrap();
        let said: Vec<&str> = rest
            .split("\n}")
            .next()
            .unwrap()
            .lines()
            .filter_map(|line| line.trim().strip_prefix("readonly "))
            .collect();
        let expected: Vec<String> = OPTIONS
            .iter()
            .filter(|option| option.later == later)
            .map(|option| format!("{}?: {} | null | undefined;", option.name, option.typescript))
            .collect();
        assert_eq!(said, expected);
    }
    let element = read("package/element.d.ts");
    let attributes = names(|option| option.in_element).join(" ");
    assert!(element.contains(&format!("<policy-calculator {attributes}>")), "the attributes are {attributes}");
}

/// The rows of the guide's table. A way that an option has is marked.
fn rows(language: usize) -> String {
    let [yes, no] = [["可", "–"], ["yes", "–"]][language];
    let mark = |is: bool| if is { yes } else { no };
    let row = |option: &HostOption| {
        let HostOption { name, in_frame, in_element, later, guide, .. } = option;
        let [link, element, later] = [in_frame, in_element, later].map(|is| mark(*is));
        format!("| `{name}` | {link} | {element} | {later} | {} |\n", guide[language])
    };
    OPTIONS.iter().map(row).collect()
}

/// `UPDATE_EXPECT=1`, which scripts/bless.sh sets, writes the rows anew.
#[test]
fn the_guides_have_the_table() {
    for (language, path, heading) in
        [(0, "docs/embedding.zh-CN.md", "\n| 选项 |"), (1, "docs/embedding.md", "\n| option |")]
    {
        let guide = read(path);
        let start = guide.find(heading).unwrap_or_else(|| panic!("{path} has no table of options")) + 1;
        // Below the heading and the line under it.
        let from = guide[start..].match_indices('\n').nth(1).map(|(at, _)| start + at + 1).unwrap();
        let to = guide[from..].find("\n\n").map(|at| from + at + 1).unwrap();
        let expected = rows(language);
        if guide[from..to] != expected && std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(at(path), format!("{}{expected}{}", &guide[..from], &guide[to..])).unwrap();
            continue;
        }
        assert_eq!(guide[from..to], expected, "{path}: scripts/bless.sh writes the table anew");
    }
}
