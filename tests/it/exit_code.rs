//! What the tool's exit code says where a result cannot be written, and that a file is replaced whole or not at all.
#![cfg(unix)]

use crate::support::at;
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const TOOL: &str = env!("CARGO_BIN_EXE_policy-calculator");

/// The fixture, which is read and checked in no time.
const CATALOGUE: &str = "tests/fixtures/catalogue";

fn tool(arguments: &[&str]) -> Command {
    let mut command = Command::new(TOOL);
    command.args(["--catalogue", CATALOGUE]).args(arguments).current_dir(at("."));
    command
}

fn full() -> File {
    OpenOptions::new().write(true).open("/dev/full").unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A folder that is removed in the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("policy-calculator-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn file(&self, name: &str, content: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// The names of everything in it.
    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(&self.0)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_result_that_cannot_be_written_has_exit_code_3() {
    let folder = Folder::new("full");
    let facts = folder.file("facts.yaml", "place: town\n");
    for call in [
        vec!["measures"],
        vec!["facts", "--json"],
        vec!["coverage"],
        vec!["determine", "--facts", text(&facts), "--json"],
        vec!["--help"],
        vec!["--version"],
    ] {
        let output = tool(&call).stdout(full()).output().unwrap();
        assert_eq!(output.status.code(), Some(3), "{call:?}: {}", said(&output));
        assert!(said(&output).starts_with("The result could not be written to standard output: "), "{}", said(&output));
    }
}

#[test]
fn a_reader_that_has_read_enough_is_no_failure() {
    for call in [["measures"], ["--help"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = tool(&call).stdout(writer).output().unwrap();
        assert_eq!((output.status.code(), said(&output).as_str()), (Some(0), ""), "{call:?}");
    }
}

#[test]
fn findings_that_cannot_be_written_still_decide_the_exit_code() {
    let folder = Folder::new("mute");
    let facts = folder.file("facts.yaml", "plaice: town\n");
    for (call, expected) in [
        (vec!["--catalogue", "nowhere", "measures"], 1),
        (vec!["determine", "--facts", text(&facts)], 1),
        (vec!["determine", "--facts", "nowhere.yaml"], 2),
        (vec!["frobnicate"], 2),
    ] {
        let mut command = Command::new(TOOL);
        if expected == 1 && call[0] == "--catalogue" {
            command.args(&call).current_dir(at("."));
        } else {
            command = tool(&call);
        }
        let status = command.stdout(Stdio::null()).stderr(full()).status().unwrap();
        assert_eq!(status.code(), Some(expected), "{call:?}: {status}");
    }
}

#[test]
fn a_file_is_replaced_whole_or_not_at_all() {
    let folder = Folder::new("whole");
    let out = folder.file("catalogue.json", "what was there before");
    // The limit of a file's size, in units of 512 or 1,024 bytes: less than the bundle has. The system ends the tool.
    let limited = format!("ulimit -f 1; exec '{TOOL}' --catalogue {CATALOGUE} bundle --out '{}'", text(&out));
    let status = Command::new("sh").args(["-c", &limited]).current_dir(at(".")).status().unwrap();
    assert!(!status.success());
    assert_eq!(fs::read_to_string(&out).unwrap(), "what was there before");
    let output = tool(&["bundle", "--out", text(&out)]).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert!(catalogue::compiled::read(serde_json::from_str(&fs::read_to_string(&out).unwrap()).unwrap()).is_some());
}

#[test]
fn nothing_is_left_beside_a_file_that_was_written() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::new("beside");
    let out = folder.file("catalogue.json", "old");
    fs::set_permissions(&out, fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&out, folder.0.join("link.json")).unwrap();
    let output = tool(&["bundle", "--out", text(&folder.0.join("link.json"))]).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(folder.names(), ["catalogue.json", "link.json"]);
    assert!(folder.0.join("link.json").is_symlink(), "the file that a link leads to is replaced, not the link");
    assert!(fs::read_to_string(&out).unwrap().starts_with('['));
    assert_eq!(fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn a_pipe_or_device_is_written_as_it_is() {
    let output = tool(&["bundle", "--out", "/dev/full"]).output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(said(&output).starts_with("The result could not be written to /dev/full: "), "{}", said(&output));
    assert!(output.stdout.is_empty(), "what was not done is not said to be done");
    let output = tool(&["bundle", "--out", "/dev/null"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

#[test]
fn facts_without_an_end_are_refused_and_a_pipe_of_facts_is_read() {
    let output = tool(&["determine", "--facts", "/dev/zero"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said(&output).starts_with("/dev/zero cannot be read: it is larger than 1000000 bytes. "),
        "{}",
        said(&output)
    );
    let output = tool(&["determine", "--facts", "tests"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).starts_with("tests cannot be read: it is a folder. "), "{}", said(&output));

    let (reader, mut writer) = std::io::pipe().unwrap();
    std::io::Write::write_all(&mut writer, b"place: town\n").unwrap();
    drop(writer);
    let output = tool(&["determine", "--facts", "/dev/stdin", "--as-of", "2025-06-30"]).stdin(reader).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn nothing_long_or_unprintable_is_said_back() {
    let long = "九".repeat(30_000);
    let folder = Folder::new("said");
    let facts = folder.file("facts.yaml", &format!("place: \"{long}\"\n\"{long}\": yes\n\"\\e[31m\\r\": yes\n"));
    for call in [
        vec!["explain", &long, "--facts", "tests/fixtures/forms.yaml"],
        vec!["determine", "--facts", &long],
        vec!["determine", "--facts", text(&facts)],
        vec!["determine", "--facts", text(&facts), "--as-of", &long],
        vec![long.as_str()],
    ] {
        let output = tool(&call).output().unwrap();
        assert!(!output.status.success());
        assert!(output.stderr.len() < 20_000, "{} bytes", output.stderr.len());
        let control = said(&output).chars().find(|c| c.is_control() && *c != '\n');
        assert_eq!(control, None, "{}", said(&output));
    }
}
