//! Errors: one form for every call that cannot be done, with all findings at once.

use catalogue::tree::Tree;
use catalogue::{Catalogue, MeasureId, compiled, did_you_mean};
use engine::FactsError;
use serde::Serialize;
use words::sentence;

/// Why a call was not done; nothing of it was.
///
/// ```
/// let failure = wire::failure::catalogue("no JSON").unwrap_err();
/// assert!(failure.message.starts_with("The catalogue cannot be used: it is not JSON"));
/// assert_eq!(failure.findings[0].hint, "Give what `policy-calculator bundle` of this version writes");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// What is wrong, for programs.
    pub code: Code,
    /// What is wrong, for people: a sentence with the first finding.
    pub message: String,
    pub findings: Vec<FailureFinding>,
}

/// What is wrong, for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Code {
    /// Facts that cannot be read.
    Facts,
    /// A text that is no catalogue, or one of another version.
    Catalogue,
    /// A measure that the catalogue does not hold.
    Measure,
    /// An as-of date that is no day.
    Date,
    /// An option that does not exist, or not with that value.
    Options,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FailureFinding {
    /// Where: the name of a fact or of an option; `null` if it is the whole.
    pub path: Option<String>,
    /// The measure that was asked for, if that is what is wrong.
    pub measure: Option<String>,
    pub problem: String,
    /// What to do about it.
    pub hint: String,
}

/// How many characters of a given text a finding quotes: enough to find it, too few to fill the screen.
const SAID_BACK: usize = 500;

impl FailureFinding {
    /// A finding about a fact or an option.
    pub fn at(path: &str, problem: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { path: Some(shortened(path.to_owned())), ..Self::whole(problem, hint) }
    }

    /// A finding about the whole input.
    pub fn whole(problem: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { path: None, measure: None, problem: shortened(problem.into()), hint: shortened(hint.into()) }
    }
}

/// A text, or its two ends if it is too long: the given value is at its beginning, what is wrong at its end.
fn shortened(text: String) -> String {
    let length = text.chars().count();
    if length <= SAID_BACK {
        return text;
    }
    let half = SAID_BACK / 2;
    text.chars().take(half).chain(['…']).chain(text.chars().skip(length.saturating_sub(half))).collect()
}

impl Failure {
    /// A failure with at least one finding.
    pub fn new(code: Code, findings: Vec<FailureFinding>) -> Self {
        let what = match code {
            Code::Facts => "The facts cannot be used",
            Code::Catalogue => "The catalogue cannot be used",
            Code::Measure => "The measure cannot be explained",
            Code::Date => "The as-of date cannot be used",
            Code::Options => "The options cannot be used",
        };
        let first = findings.first().map_or_else(String::new, |first| {
            let place = first.path.as_ref().map(|path| format!("{path}: ")).unwrap_or_default();
            format!(": {place}{}. {}", first.problem, first.hint)
        });
        let more = match findings.len() {
            0 | 1 => String::new(),
            n => format!(" ({} more in `findings`.)", n.saturating_sub(1)),
        };
        Self { code, message: sentence::ended(&format!("{what}{first}")) + &more, findings }
    }

    /// A failure of one finding.
    pub fn of(code: Code, finding: FailureFinding) -> Self {
        Self::new(code, vec![finding])
    }

    /// Both values, or a failure with the code of the first failure and the findings of both.
    pub fn both<A, B>(one: Result<A, Self>, other: Result<B, Self>) -> Result<(A, B), Self> {
        match (one, other) {
            (Ok(one), Ok(other)) => Ok((one, other)),
            (Err(failure), Ok(_)) | (Ok(_), Err(failure)) => Err(failure),
            (Err(one), Err(other)) => {
                Err(Self::new(one.code, one.findings.into_iter().chain(other.findings).collect()))
            }
        }
    }
}

impl From<FactsError> for FailureFinding {
    fn from(error: FactsError) -> Self {
        Self::at(&error.fact, error.problem, error.hint)
    }
}

/// Reads a bundled catalogue. The tool has checked it, so it can only be another file.
///
/// # Errors
/// That the text is no JSON, or no catalogue of this version's form.
pub fn catalogue(text: &str) -> Result<Catalogue, Failure> {
    let refused = |problem: String| {
        let hint = "Give what `policy-calculator bundle` of this version writes";
        Failure::of(Code::Catalogue, FailureFinding::whole(problem, hint))
    };
    let tree: Tree = serde_json::from_str(text).map_err(|error| refused(format!("it is not JSON: {error}")))?;
    compiled::read(tree).ok_or_else(|| refused("it does not have the form of a bundled catalogue".to_owned()))
}

/// The measure of that name.
///
/// # Errors
/// That there is none, with the nearest name.
pub fn measure(catalogue: &Catalogue, name: &str) -> Result<MeasureId, Failure> {
    catalogue.measure_named(name).ok_or_else(|| {
        let known = catalogue.measures().map(|(_, measure)| measure.name.as_str());
        let hint = did_you_mean(name, known).unwrap_or_else(|| "measures() lists them all".to_owned());
        let finding = FailureFinding::whole(format!("there is no measure `{name}`"), hint);
        Failure::of(Code::Measure, FailureFinding { measure: Some(shortened(name.to_owned())), ..finding })
    })
}
