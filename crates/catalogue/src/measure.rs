//! Measures: what an instrument offers.

use super::{Amount, Benefit, Condition, GroupId, InstrumentId, OptionSet, Payment, Status};
use crate::bilingual::Bilingual;
use crate::citation::Citation;
use crate::date::Date;

/// One support measure in one instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Its name in files and in the wire form; it never changes once published.
    pub name: String,
    /// Where it stands.
    pub citation: Citation,
    /// Its title.
    pub title: Bilingual,
    /// One or two sentences.
    pub summary: Bilingual,
    /// Whom it is for.
    pub who: Bilingual,
    /// Who is paid.
    pub paid_to: PaidTo,
    /// How far it can be relied on.
    pub status: Status,
    /// The rules that a report names, with their year.
    pub rules: Option<Bilingual>,
    /// The places whose enterprises it may apply to.
    pub places: OptionSet,
    /// The first day on which it runs: its own, or the instrument's.
    pub from: Option<Date>,
    /// The last day on which it runs.
    pub until: Option<Date>,
    /// What an authority still decides once the conditions are met.
    pub discretionary: Option<Bilingual>,
    /// What must be met, all of it.
    pub conditions: Vec<Condition>,
    /// What must be met and is not tested.
    pub self_checks: Vec<Cited>,
    /// What is given.
    pub benefit: Benefit,
    /// The group it belongs to.
    pub group: Option<GroupId>,
    /// How to apply, if the document says so.
    pub apply: Option<Bilingual>,
    /// Published statistics: context, never an award.
    pub context: Vec<Cited>,
}

impl Measure {
    /// The measure's instrument.
    pub const fn instrument(&self) -> InstrumentId {
        self.citation.instrument
    }

    /// Calls `visit` with every citation in it: its own, and those of its conditions, levels and sentences.
    pub fn each_citation(&mut self, visit: &mut impl FnMut(&mut Citation)) {
        visit(&mut self.citation);
        self.conditions.iter_mut().for_each(|condition| visit(&mut condition.citation));
        self.self_checks.iter_mut().chain(&mut self.context).for_each(|text| visit(&mut text.citation));
        if let Payment::Amounts(amounts) = &mut self.benefit.payment {
            for dated in amounts {
                if let Amount::Levels(levels) = &mut dated.amount {
                    for level in levels {
                        visit(&mut level.citation);
                    }
                }
            }
        }
    }

    /// Whether it runs on a day.
    pub fn runs_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// Who is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaidTo {
    /// The organisation itself.
    Organisation,
    /// These people.
    People(Bilingual),
}

/// A sentence and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// The sentence.
    pub text: Bilingual,
    /// Where it stands.
    pub citation: Citation,
}
