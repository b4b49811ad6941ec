//! What has changed since a link was made: the edition, the day, and every measure with another result.

use super::date;
use super::row::VerdictKind;
use super::view::View;
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
        let Self { catalogue, determination, texts, .. } = *self;

        let differences = link.differences(determination);
        let rows: Vec<ChangeRow> = differences.into_iter().filter_map(|(id, how)| self.change(id, how)).collect();
        let dropped = (link.dropped > 0).then(|| texts.answers_dropped(link.dropped));
        let withdrawn = (link.withdrawn > 0).then(|| texts.measures_withdrawn(link.withdrawn));
        let lost: Vec<String> = dropped.into_iter().chain(withdrawn).collect();
        let note = if link.then.is_none() {
            Some(texts.changed_without_result())
        } else {
            (rows.is_empty() && lost.is_empty()).then_some(texts.changed_unchanged())
        };
        let day = |day| date::day(day, texts);
        Changes {
            frame: vec![
                FrameRow {
                    label: texts.changed_edition(),
                    then: link.edition.clone(),
                    now: catalogue.edition().to_owned(),
                },
                FrameRow { label: texts.changed_day(), then: day(link.as_of), now: day(determination.as_of) },
            ],
            lost,
            rows,
            note,
        }
    }

    fn change(&self, id: MeasureId, how: Difference) -> Option<ChangeRow> {
        let texts = self.texts;
        let outcome = self.determination.outcome(id)?;
        let verdict = VerdictKind::from(&outcome.verdict);
        let named = verdict.words(texts);
        let pays = self.amount(outcome).map(|words| words.amount).unwrap_or_default();
        let words = match (how, verdict) {
            (Difference::New, _) => texts.now_new(named, &pays),
            (Difference::Gone, _) => texts.now_gone(named),
            (Difference::Verdict, VerdictKind::Met | VerdictKind::ToCheck) => texts.now_met(&pays),
            (Difference::Verdict, _) => texts.now_open(&pays),
            (Difference::Award, _) => texts.now_pays(&pays),
        };
        Some(ChangeRow { id, title: self.title(id).to_owned(), verdict, words })
    }
}
