//! What has changed since a link was made: the edition, the day, and every measure whose result is another.

use super::row::VerdictKind;
use super::{amount, date, sentence, wording};
use catalogue::bilingual::Language;
use catalogue::{Catalogue, MeasureId};
use engine::{Determination, Outcome};
use questionnaire::link::{Difference, Link};

/// What has changed since a link was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// The edition and the day: what they were, what they are.
    pub frame: Vec<FrameRow>,
    /// The answers and measures that the catalogue does not know any more, in sentences.
    pub lost: Vec<String>,
    /// The measures whose result is another.
    pub rows: Vec<ChangeRow>,
    /// That nothing else has changed, or that it cannot be told.
    pub note: Option<&'static str>,
}

/// Something that was so and is so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameRow {
    /// What.
    pub label: &'static str,
    /// What it was when the link was made.
    pub then: String,
    /// What it is.
    pub now: String,
}

/// A measure whose result is another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRow {
    /// Its name in links.
    pub measure: String,
    /// Its title.
    pub title: String,
    /// What came out now.
    pub verdict: VerdictKind,
    /// What has changed, in a sentence.
    pub words: String,
}

/// What has changed since a link was made. `determination` is today's result for the answers of the link.
pub fn changes(catalogue: &Catalogue, link: &Link, determination: &Determination, language: Language) -> Changes {
    let words = wording::take::words(language);
    let differences = link.differences(determination);
    let rows: Vec<ChangeRow> =
        differences.into_iter().filter_map(|(id, how)| row(catalogue, determination, id, how, language)).collect();
    let dropped = (link.dropped > 0).then(|| sentence::take::answers_dropped(link.dropped, language));
    let withdrawn = (link.withdrawn > 0).then(|| sentence::take::measures_withdrawn(link.withdrawn, language));
    let lost: Vec<String> = dropped.into_iter().chain(withdrawn).collect();
    let note = if link.then.is_none() {
        Some(words.without_result)
    } else {
        (rows.is_empty() && lost.is_empty()).then_some(words.unchanged)
    };
    let day = |day| date::day(day, language);
    Changes {
        frame: vec![
            FrameRow { label: words.edition, then: link.edition.clone(), now: catalogue.edition().to_owned() },
            FrameRow { label: words.day, then: day(link.as_of), now: day(determination.as_of) },
        ],
        lost,
        rows,
        note,
    }
}

fn row(
    catalogue: &Catalogue,
    determination: &Determination,
    id: MeasureId,
    how: Difference,
    language: Language,
) -> Option<ChangeRow> {
    let outcome = determination.outcome(id)?;
    let verdict = VerdictKind::from(&outcome.verdict);
    let named = verdict.words(language);
    let pays = pays(catalogue, outcome, determination, language);
    let words = match (how, verdict) {
        (Difference::New, _) => sentence::take::now_new(named, &pays, language),
        (Difference::Gone, _) => sentence::take::now_gone(named, language),
        (Difference::Verdict, VerdictKind::Met) => sentence::take::now_met(&pays, language),
        (Difference::Verdict, _) => sentence::take::now_open(&pays, language),
        (Difference::Award, _) => sentence::take::now_pays(&pays, language),
    };
    let measure = catalogue.measure(id);
    Some(ChangeRow {
        measure: measure.name.clone(),
        title: measure.title.in_language(language).to_owned(),
        verdict,
        words,
    })
}

fn pays(catalogue: &Catalogue, outcome: &Outcome, determination: &Determination, language: Language) -> String {
    amount::of_outcome(catalogue, outcome, determination.as_of, language).map(|words| words.amount).unwrap_or_default()
}
