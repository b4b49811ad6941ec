//! What leaves the tool: results on standard output, all else on standard error, and an exit code that says what was done.

use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;
use tool::located::{self, LocatedFinding};

/// Why the tool stops, which decides its exit code.
pub(crate) enum Stop {
    /// Something is wrong with what was read: exit code 1.
    Findings(Vec<String>),
    /// The tool was called wrongly: exit code 2.
    Usage(String),
    /// The result could not be written: exit code 3.
    Unwritten(String),
}

impl Stop {
    pub(crate) fn findings(reports: &[LocatedFinding]) -> Self {
        Self::Findings(reports.iter().map(ToString::to_string).collect())
    }

    pub(crate) fn unwritten(to: impl fmt::Display, error: &io::Error) -> Self {
        Self::Unwritten(format!("The result could not be written to {to}: {error}"))
    }

    /// Says why on standard error, as far as that can be written: the exit code is the same without it.
    pub(crate) fn report(&self) -> ExitCode {
        let (text, code) = match self {
            Self::Findings(findings) => {
                let count = super::count(findings.len(), "finding", "findings");
                (format!("{}\n{count}.", findings.join("\n")), 1)
            }
            Self::Usage(problem) => (located::readable(problem), 2),
            Self::Unwritten(problem) => (located::readable(problem), 3),
        };
        let _ = writeln!(io::stderr(), "{text}");
        ExitCode::from(code)
    }
}

/// Prints a result.
pub(crate) fn print(text: &str) -> Result<(), Stop> {
    let mut output = io::stdout();
    accepted(output.write_all(text.as_bytes()).and_then(|()| output.flush()))
}

/// What the reader of arguments says: help and the version as a result, mistakes on standard error.
pub(crate) fn about_the_call(said: &clap::Error) -> Result<(), Stop> {
    if !said.use_stderr() {
        return accepted(said.print());
    }
    let plain = said.render().to_string();
    let short = located::shortened_lines(&plain);
    if short == plain {
        // In colour, where the terminal has any.
        let _ = said.print();
    } else {
        let _ = write!(io::stderr(), "{short}");
    }
    Ok(())
}

/// A reader that has closed the pipe has read enough.
fn accepted(written: io::Result<()>) -> Result<(), Stop> {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Stop::unwritten("standard output", &error)),
        _ => Ok(()),
    }
}
