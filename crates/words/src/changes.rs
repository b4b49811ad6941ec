//! What has changed since a link was made: the edition, the day, and every measure with another result.

use super::row::VerdictKind;
use super::view::View;
use super::{date, sentence, wording};
use catalogue::MeasureId;
use questionnaire::link::{Difference, Link};

/// What has changed since a link was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// The edition and the day, then and now.
    pub frame: Vec<FrameRow>,
    /// The answers and measures that the catalogue no longer knows, in sentences.
    pub lost: Vec<String>,
    /// The measures with another result.
    pub rows: Vec<ChangeRow>,
    /// That nothing else has changed, or that it cannot be told.
    pub note: Option<&'static str>,
}

/// The edition or the day, then and now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameRow {
    /// What the row is about.
    pub label: &'static str,
    /// Its value when the link was made.
    pub then: String,
    pub now: String,
}

/// A measure with another result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRow {
    pub id: MeasureId,
    pub title: String,
    pub verdict: VerdictKind,
    /// What has changed, in a sentence.
    pub words: String,
}

impl View<'_> {
    /// What has changed since a link was made. The view is of today's result for the answers of the link.
    pub fn changes(&self, link: &Link) -> Changes {
        let Self { catalogue, determination, language, .. } = *self;
        let words = wording::take::words(language);
        let differences = link.differences(determination);
        let rows: Vec<ChangeRow> = differences.into_iter().filter_map(|(id, how)| self.change(id, how)).collect();
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

    fn change(&self, id: MeasureId, how: Difference) -> Option<ChangeRow> {
        let language = self.language;
        let outcome = self.determination.outcome(id)?;
        let verdict = VerdictKind::from(&outcome.verdict);
        let named = verdict.words(language);
        let pays = self.amount(outcome).map(|words| words.amount).unwrap_or_default();
        let words = match (how, verdict) {
            (Difference::New, _) => sentence::take::now_new(named, &pays, language),
            (Difference::Gone, _) => sentence::take::now_gone(named, language),
            (Difference::Verdict, VerdictKind::Met | VerdictKind::ToCheck) => sentence::take::now_met(&pays, language),
            (Difference::Verdict, _) => sentence::take::now_open(&pays, language),
            (Difference::Award, _) => sentence::take::now_pays(&pays, language),
        };
        Some(ChangeRow { id, title: self.title(id).to_owned(), verdict, words })
    }
}
