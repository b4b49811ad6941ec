//! What a site that embeds the calculator is told of a visit: the types of events and their details. `docs/api.md`
//! describes them. Without the user's consent there is nothing in them that was answered.

use crate::{self as wire, Summary};
use catalogue::{Catalogue, raw};
use engine::{Determination, Verdict};
use serde::Serialize;

/// What a site is told.
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
        /// What it comes to, a row for each status; never to be added across rows.
        summaries: Vec<Summary>,
    },
    /// The answers, to which the user has agreed; or that the user does not agree any more.
    Answers {
        /// To whom they may go.
        origin: String,
        /// The answers, as facts files have them; `null` once the user has withdrawn.
        facts: Option<raw::Facts>,
    },
    /// Something does not work.
    Error {
        /// What, for programs: `load` or `catalogue`.
        code: &'static str,
        /// What, for people.
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
            summaries: determination.summaries.iter().map(|summary| wire::summary(summary, None)).collect(),
        }
    }

    /// Its type.
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
        // Nothing in it can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}
