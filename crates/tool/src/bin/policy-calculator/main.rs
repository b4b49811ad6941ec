//! The native tool: checks and bundles the catalogue, determines and explains. `docs/api.md` describes what it prints.

mod arguments;
mod output;
mod print;

use arguments::{Arguments, Command, Enterprise, LanguageArgument};
use catalogue::date::Date;
use catalogue::{self, Catalogue, MeasureId, did_you_mean, raw};
use clap::Parser;
use engine::determine;
use output::Stop;
use questionnaire::Session;
use serde::Serialize;
use std::path::Path;
use std::process::ExitCode;
use tool::located::LocatedFinding;
use tool::source::Source;
use tool::{bundle, case, facts_file, file, flip, source};
use words::texts::Texts;
use words::view::View;

fn main() -> ExitCode {
    let done = match Arguments::try_parse() {
        Ok(arguments) => run(&arguments).and_then(|text| output::print(&text)).map(|()| 0),
        Err(said) => output::about_the_call(&said).map(|()| said.exit_code()),
    };
    match done {
        Ok(code) => u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from),
        Err(stop) => stop.report(),
    }
}

fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

fn run(arguments: &Arguments) -> Result<String, Stop> {
    let texts = arguments.lang;
    if let Command::Texts { group } = arguments.command {
        return serde_json::to_string(&words::texts::write(texts, group)).map_err(not_json);
    }
    let (source, catalogue) = load(&arguments.catalogue)?;
    match &arguments.command {
        Command::Check => check(&source, &catalogue),
        Command::Bundle { out, only, extent } => {
            let named = bundle::named(source.bundle.clone());
            let catalogue = bundle::compile(&named, only.map(LanguageArgument::language), extent.extent())
                .map_err(|found| findings(found.iter().map(|finding| source.locate(finding)).collect()))?;
            let place = file::Replacement::of(out).map_err(|error| {
                Stop::Usage(format!("{} cannot be written: {error}. Name another file with --out", out.display()))
            })?;
            place.write(&bundle::to_json(&catalogue)).map_err(|error| Stop::unwritten(out.display(), &error))?;
            Ok(format!("Bundled edition {} into {}\n", catalogue.edition(), out.display()))
        }
        Command::Determine { enterprise, json } => with_result(&catalogue, enterprise, texts, |view| {
            if *json {
                return as_json(&wire::determination(view.catalogue, view.determination, None));
            }
            Ok(print::determination(view))
        }),
        Command::Explain { measure, enterprise, json } => {
            let id = measure_named(&catalogue, measure)?;
            with_result(&catalogue, enterprise, texts, |view| {
                if *json {
                    return as_json(&wire::explanation(view.catalogue, view.determination, id, None));
                }
                Ok(print::explanation(view, id))
            })
        }
        // Printed above, because they need no catalogue.
        Command::Texts { .. } => Ok(String::new()),
        Command::Cases => cases(&source, &catalogue),
        Command::Coverage => Ok(print::coverage(&catalogue, texts)),
        Command::Measures { json } => {
            if *json {
                as_json(&wire::measures(&catalogue))
            } else {
                Ok(print::measures(&catalogue, texts))
            }
        }
        Command::Facts { json } => {
            if *json {
                as_json(&wire::facts(&catalogue))
            } else {
                Ok(print::facts(&catalogue, texts))
            }
        }
    }
}

/// Reads and checks the catalogue.
fn load(folder: &Path) -> Result<(Source, Catalogue), Stop> {
    let source = source::read(folder).map_err(findings)?;
    match catalogue::check(&bundle::named(source.bundle.clone())) {
        Ok(catalogue) => Ok((source, catalogue)),
        Err(found) => Err(findings(found.iter().map(|finding| source.locate(finding)).collect())),
    }
}

fn findings(reports: Vec<LocatedFinding>) -> Stop {
    Stop::findings(&reports)
}

fn check(source: &Source, catalogue: &Catalogue) -> Result<String, Stop> {
    let run = case::run(source, catalogue);
    let proof = flip::prove(source);
    let found: Vec<LocatedFinding> =
        run.findings.iter().chain(&proof.findings).map(|finding| source.locate(finding)).collect();
    if !found.is_empty() {
        return Err(findings(found));
    }
    Ok(format!(
        "Edition {}: {}, {}, {}; {} as they say, and {} would fail one.\n",
        catalogue.edition(),
        count(catalogue.measures().count(), "measure", "measures"),
        count(catalogue.fact_count(), "fact", "facts"),
        count(catalogue.question_count(), "question", "questions"),
        count(run.cases, "case comes out", "cases come out"),
        count(proof.flips, "single change", "single changes"),
    ))
}

/// A case with its results.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CaseLine<'a> {
    measure: &'a str,
    case: &'a str,
    as_of: String,
    facts: &'a raw::Facts,
    determination: wire::Determination<'a>,
    explanation: Option<wire::Explanation<'a>>,
    next_question: Option<wire::NextQuestion<'a>>,
}

/// Every case with its results, one JSON text a line. The other interfaces must give the same bytes.
fn cases(source: &Source, catalogue: &Catalogue) -> Result<String, Stop> {
    let mut lines = String::new();
    for asked in case::all(source, catalogue) {
        let determination = determine(catalogue, &asked.facts, asked.as_of);
        let line = CaseLine {
            measure: &catalogue.measure(asked.measure).name,
            case: asked.name,
            as_of: asked.as_of.to_string(),
            facts: &asked.written,
            determination: wire::determination(catalogue, &determination, None),
            explanation: wire::explanation(catalogue, &determination, asked.measure, None),
            next_question: wire::next_question(catalogue, &asked.facts, asked.as_of, None),
        };
        lines += &serde_json::to_string(&line).map_err(not_json)?;
        lines.push('\n');
    }
    Ok(lines)
}

fn measure_named(catalogue: &Catalogue, name: &str) -> Result<MeasureId, Stop> {
    catalogue.measure_named(name).ok_or_else(|| {
        let known = catalogue.measures().map(|(_, measure)| measure.name.as_str());
        let hint =
            did_you_mean(name, known).unwrap_or_else(|| "`policy-calculator measures` lists them all.".to_owned());
        Stop::Usage(format!("There is no measure `{name}`. {hint}"))
    })
}

/// Determines for an enterprise, and prints the result.
fn with_result(
    catalogue: &Catalogue,
    enterprise: &Enterprise,
    texts: Texts,
    print: impl FnOnce(&View<'_>) -> Result<String, Stop>,
) -> Result<String, Stop> {
    let text = file::read(&enterprise.facts).map_err(|error| {
        Stop::Usage(format!(
            "{} cannot be read: {error}. Name a YAML or JSON file of facts with --facts",
            enterprise.facts.display()
        ))
    })?;
    let facts = facts_file::read(catalogue, &enterprise.facts, &text).map_err(findings)?;
    let session = Session::with_facts(catalogue, facts, enterprise.as_of.unwrap_or_else(today));
    let determination = session.determine(catalogue);
    // The baseline is the scale of bars, which are not printed.
    print(&View { catalogue, session: &session, determination: &determination, baseline: &determination, texts })
}

/// The day where the tool runs.
fn today() -> Date {
    let day = jiff::Zoned::now().date();
    let part = |number: i8| u8::try_from(number).unwrap_or(1);
    // Outside the years that can be written the clock is wrong.
    Date::new(day.year(), part(day.month()), part(day.day())).unwrap_or(Date::FIRST)
}

fn as_json(value: &impl Serialize) -> Result<String, Stop> {
    serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(not_json)
}

fn not_json(error: serde_json::Error) -> Stop {
    Stop::Findings(vec![format!("the result cannot be written as JSON: {error}")])
}
