//! Measures: what an instrument offers.

use super::{Benefit, Catalogue, Condition, FactId, GroupId, InstrumentId, OptionSet, Payment, Status};
use crate::citation::Citation;
use crate::date::Date;
use crate::form::Form;
use crate::text::Text;

/// One support measure in one instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Its name in files and in the wire form; it never changes once published.
    pub name: String,
    pub citation: Citation,
    pub title: Text,
    pub summary: Text,
    pub who: Text,
    pub paid_to: PaidTo,
    /// How far it can be relied on.
    pub status: Status,
    /// The rules that a report names, with their year.
    pub rules: Option<Text>,
    /// The places whose enterprises it may apply to.
    pub places: OptionSet,
    /// The first day on which it runs: its own, or the instrument's.
    pub from: Option<Date>,
    /// The last day on which it runs.
    pub until: Option<Date>,
    /// What an authority still decides once the conditions are met.
    pub discretion: Option<Discretion>,
    /// What must be met, all of it.
    pub conditions: Vec<Condition>,
    /// What must be met and is not tested.
    pub self_checks: Vec<CitedSentence>,
    /// What the check adds to those, so that no measure can lack it.
    pub notes: Vec<Note>,
    pub benefit: Benefit,
    /// The group it belongs to.
    pub group: Option<GroupId>,
    /// How to apply, if the document says so.
    pub apply: Option<Text>,
    /// Published statistics: context, never an award.
    pub context: Vec<CitedSentence>,
}

impl Measure {
    pub const fn instrument(&self) -> InstrumentId {
        self.citation.instrument
    }

    /// How many things the reader still has to check: what the document requires and no condition tests.
    pub fn to_check(&self) -> usize {
        self.self_checks.len().saturating_add(self.notes.len())
    }

    /// What an authority still decides, if anything.
    pub fn decides(&self) -> Option<Decides> {
        self.discretion.as_ref().map(|discretion| discretion.decides)
    }

    /// Whether an authority may still refuse although the conditions are met.
    pub fn may_be_refused(&self) -> bool {
        self.decides().is_some_and(Decides::whether)
    }

    /// Calls `visit` with a mutable reference to every citation: the measure's own, and those of its conditions,
    /// amounts and sentences.
    pub fn each_citation_mut(&mut self, visit: &mut dyn FnMut(&mut Citation)) {
        visit(&mut self.citation);
        for condition in &mut self.conditions {
            visit(&mut condition.citation);
            condition.test.each_citation_mut(visit);
        }
        self.self_checks.iter_mut().chain(&mut self.context).for_each(|text| visit(&mut text.citation));
        if let Payment::Amounts(amounts) = &mut self.benefit.payment {
            for dated in amounts {
                dated.form.each_citation_mut(visit);
            }
        }
    }

    /// Every amount of the measure, on any day.
    pub fn forms(&self) -> impl Iterator<Item = &Form> {
        let dated = match &self.benefit.payment {
            Payment::Amounts(amounts) => amounts.as_slice(),
            Payment::NotPublished | Payment::Nothing | Payment::NotStated => &[],
        };
        dated.iter().map(|dated| &dated.form)
    }

    /// Calls `visit` with every fact that the measure depends on besides the place and its document's exclusions,
    /// repeats included.
    pub fn each_fact(&self, catalogue: &Catalogue, visit: &mut dyn FnMut(FactId)) {
        self.conditions.iter().for_each(|condition| condition.test.each_fact(catalogue, visit));
        self.forms().for_each(|form| form.each_fact(catalogue, visit));
    }

    /// Whether it runs on a day.
    pub fn runs_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// What a reader has to check that follows from how a measure is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Note {
    /// It is paid once for a recognition: not again to those who had it before, and perhaps not for an earlier recognition.
    OnceOnly,
    /// The document does not say whether the highest level counts or each.
    LevelsNotStated,
}

named! { Note:
    "once-only" = OnceOnly,
    "levels-not-stated" = LevelsNotStated,
}

/// What an authority still decides once the conditions are met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discretion {
    pub decides: Decides,
    /// In the words of the catalogue.
    pub text: Text,
}

/// Which question an authority still answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decides {
    /// Whether anything is given.
    Whether,
    /// How much, within what the document states.
    HowMuch,
    Both,
}

named! { Decides:
    "whether" = Whether,
    "how-much" = HowMuch,
    "both" = Both,
}

impl Decides {
    /// Whether nothing may be given although the conditions are met, so that an award counts from 0.
    pub const fn whether(self) -> bool {
        matches!(self, Self::Whether | Self::Both)
    }

    /// Whether the sum within the stated range is the authority's choice.
    pub const fn how_much(self) -> bool {
        matches!(self, Self::HowMuch | Self::Both)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaidTo {
    Organisation,
    People(Text),
}

/// A sentence with its place in the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitedSentence {
    pub text: Text,
    pub citation: Citation,
}
