//! Events for the host page: their types and details; `docs/api.md` describes them. Answers are in them only with the
//! user's consent.

use crate::{self as wire, Summary};
use catalogue::{Catalogue, raw};
use engine::{Determination, Verdict};
use serde::Serialize;

/// What a host page is told about a visit.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub enum Event {
    /// The catalogue is there, and so is the first screen.
    Ready {
        /// The edition of the catalogue.
        edition: String,
        /// `zh` or `en`.
        lang: &'static str,
    },
    /// A question was answered, or an answer was taken back.
    Progress {
        /// How many questions have an answer.
        answered: usize,
        /// How many may still be asked, as far as is known now.
        left: usize,
    },
    /// A result is on the screen.
    Result {
        /// The edition of the catalogue.
        edition: String,
        /// The day that was determined for.
        as_of: String,
        /// How many measures have every tested condition met.
        eligible: usize,
        /// How many depend on missing answers.
        undetermined: usize,
        /// How many do not apply.
        ineligible: usize,
        /// Counts and totals, a row for each status; never to be added across rows.
        summaries: Vec<Summary>,
    },
    /// The answers, after the user has agreed; or that the user has withdrawn the consent.
    Answers {
        /// The origin that may receive them.
        origin: String,
        /// The answers, as facts files have them; `null` once the user has withdrawn.
        facts: Option<raw::Facts>,
    },
    Error {
        /// What, for programs: `load` or `catalogue`.
        code: &'static str,
        message: String,
    },
}

impl Event {
    /// The result of a visit.
    pub fn result(catalogue: &Catalogue, determination: &Determination) -> Self {
        let count = |of: fn(&Verdict) -> bool| determination.outcomes.iter().filter(|one| of(&one.verdict)).count();
        Self::Result {
            edition: catalogue.edition().to_owned(),
            as_of: determination.as_of.to_string(),
            eligible: count(|verdict| matches!(verdict, Verdict::Eligible { .. })),
            undetermined: count(|verdict| matches!(verdict, Verdict::Undetermined { .. })),
            ineligible: count(|verdict| matches!(verdict, Verdict::Ineligible)),
            summaries: determination
                .summaries(catalogue)
                .iter()
                .map(|summary| wire::summary(catalogue, summary, None))
                .collect(),
        }
    }

    pub const fn name(&self) -> &'static str {
        match self {
            Self::Ready { .. } => "ready",
            Self::Progress { .. } => "progress",
            Self::Result { .. } => "result",
            Self::Answers { .. } => "answers",
            Self::Error { .. } => "error",
        }
    }

    /// Its details, as JSON text.
    pub fn detail(&self) -> String {
        // Every part of it can be written as JSON.
        serde_json::to_string(self).unwrap_or_default()
    }
}
