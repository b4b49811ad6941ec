//! The tool's arguments.

use catalogue::bilingual::Language;
use catalogue::date::Date;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use tool::bundle;
use words::texts::{Group, LOCALES, Locale, Texts};

/// Checks and bundles a catalogue of support measures, determines which may apply to an enterprise, and explains why.
///
/// Exit codes: 0 done; 1 something is wrong with what was read, each finding on standard error; 2 called wrongly;
/// 3 the result could not be written.
#[derive(Debug, Parser)]
#[command(version)]
pub(crate) struct Arguments {
    /// The folder with the catalogue's files
    #[arg(long, global = true, default_value = "catalogue", value_name = "FOLDER")]
    pub(crate) catalogue: PathBuf,
    /// The language of what is printed for people
    #[arg(long, global = true, default_value = "zh", value_parser = texts())]
    pub(crate) lang: Texts,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Reads the tag of a language of the screen.
fn texts() -> impl TypedValueParser<Value = Texts> {
    PossibleValuesParser::new(LOCALES.iter().map(|locale| locale.tag))
        .map(|tag| Locale::of(&tag).map(Texts::of).unwrap_or_default())
}

/// Reads the name of a group of texts.
fn group() -> impl TypedValueParser<Value = Group> {
    PossibleValuesParser::new(Group::ALL.map(Group::name))
        .map(|name| Group::ALL.into_iter().find(|group| group.name() == name).unwrap_or(Group::First))
}

/// The value of `--only`.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum LanguageArgument {
    Zh,
    En,
}

impl LanguageArgument {
    pub(crate) const fn language(self) -> Language {
        match self {
            Self::Zh => Language::Zh,
            Self::En => Language::En,
        }
    }
}

/// The value of `--extent`.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ExtentArgument {
    Whole,
    Questions,
}

impl ExtentArgument {
    pub(crate) const fn extent(self) -> bundle::Extent {
        match self {
            Self::Whole => bundle::Extent::Whole,
            Self::Questions => bundle::Extent::Questions,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check the whole catalogue and run every case
    Check,
    /// Write the catalogue as one JSON file, as the page loads it
    Bundle {
        /// The file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The texts of one language only: half the size, for a page that shows one at a time
        #[arg(long, value_enum, value_name = "LANGUAGE")]
        only: Option<LanguageArgument>,
        /// How much of it: all, or what is needed to ask and to answer, without glossary, left-out clauses and what a
        /// search matches
        #[arg(long, value_enum, default_value = "whole", value_name = "EXTENT")]
        extent: ExtentArgument,
    },
    /// Determine every measure for one enterprise
    Determine {
        #[command(flatten)]
        enterprise: Enterprise,
        /// Print JSON for programs
        #[arg(long)]
        json: bool,
    },
    /// Explain one measure for one enterprise
    Explain {
        /// The measure's id
        measure: String,
        #[command(flatten)]
        enterprise: Enterprise,
        /// Print JSON for programs
        #[arg(long)]
        json: bool,
    },
    /// Print every case as a line of JSON: its facts, its day, and what comes out. For tests of the other interfaces
    #[command(hide = true)]
    Cases,
    /// List all measures
    Measures {
        /// Print JSON for programs
        #[arg(long)]
        json: bool,
    },
    /// Print the words of the screen in the language of --lang, as the page loads them
    #[command(hide = true)]
    Texts {
        /// Which of them: first, results or further
        #[arg(long, value_parser = group())]
        group: Group,
    },
    /// Print the coverage page as Markdown: document by document, which measures, what was left out and why
    Coverage,
    /// List the vocabulary: what a facts file may say
    Facts {
        /// Print JSON for programs
        #[arg(long)]
        json: bool,
    },
}

/// What is known of an enterprise, and for which day.
#[derive(Debug, Args)]
pub(crate) struct Enterprise {
    /// A YAML or JSON file of facts: name and answer
    #[arg(long, value_name = "FILE")]
    pub(crate) facts: PathBuf,
    /// The day to determine for; today if left out
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Option<Date>,
}
