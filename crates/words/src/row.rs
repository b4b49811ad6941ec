//! What rows of several lists share: the group of the results that a measure is in, its verdict, and a range as a bar.

use super::view::View;
use crate::texts::Texts;
use catalogue::money::Money;
use catalogue::{Catalogue, Status};
use engine::{Determination, Outcome, Verdict};

/// A group of the results: what the reader can do about its measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Every tested condition is met, and an authority says that it runs.
    Now,
    /// Every tested condition is met, and so far it is a draft or a plan.
    Soon,
    /// It depends on missing answers.
    Depends,
    NotMet,
}

impl Group {
    /// Every group, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Now, Self::Soon, Self::Depends, Self::NotMet];

    /// The group of an outcome; none for a measure of another place, which the results leave out.
    pub fn of(catalogue: &Catalogue, determination: &Determination, outcome: &Outcome) -> Option<Self> {
        if determination.is_elsewhere(catalogue, outcome.measure) {
            return None;
        }
        Some(match outcome.verdict {
            Verdict::Ineligible => Self::NotMet,
            Verdict::Undetermined { .. } => Self::Depends,
            Verdict::Eligible { .. } if is_yet_to_come(catalogue.measure(outcome.measure).status) => Self::Soon,
            Verdict::Eligible { .. } => Self::Now,
        })
    }

    pub fn title(self, texts: Texts) -> &'static str {
        match self {
            Self::Now => texts.now_title(),
            Self::Soon => texts.soon_title(),
            Self::Depends => texts.depends_title(),
            Self::NotMet => texts.not_met_title(),
        }
    }

    /// What it means that a measure is in it.
    pub fn note(self, texts: Texts) -> &'static str {
        match self {
            Self::Now => texts.now_note(),
            Self::Soon => texts.soon_note(),
            Self::Depends => texts.depends_note(),
            Self::NotMet => texts.not_met_note(),
        }
    }
}

/// Whether nothing can be applied for yet: what only a draft or a plan speaks of.
const fn is_yet_to_come(status: Status) -> bool {
    matches!(status, Status::Draft | Status::Planned)
}

/// How many measures there are of each verdict where the enterprise is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Every tested condition is met.
    pub met: usize,
    /// They depend on missing answers.
    pub open: usize,
    pub not_met: usize,
}

impl Counts {
    /// Whether the catalogue has nothing for the place.
    pub const fn is_empty(self) -> bool {
        self.met + self.open + self.not_met == 0
    }
}

impl View<'_> {
    /// How many measures there are of each verdict.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for outcome in &self.determination.outcomes {
            match Group::of(self.catalogue, self.determination, outcome) {
                Some(Group::Now | Group::Soon) => counts.met += 1,
                Some(Group::Depends) => counts.open += 1,
                Some(Group::NotMet) => counts.not_met += 1,
                None => {}
            }
        }
        counts
    }
}

/// A verdict without what it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerdictKind {
    /// Every condition is met, and nothing more is for the reader to check.
    Met,
    /// Every tested condition is met, and the reader has to check what the document requires besides.
    ToCheck,
    /// It depends on missing answers.
    Open,
    /// At least one condition is not met.
    NotMet,
}

impl VerdictKind {
    /// Every kind, the surest first.
    pub const ALL: [Self; 4] = [Self::Met, Self::ToCheck, Self::Open, Self::NotMet];

    /// The verdict as a heading and a tag.
    pub fn words(self, texts: Texts) -> &'static str {
        match self {
            Self::Met => texts.met_title(),
            Self::ToCheck => texts.met_to_check_title(),
            Self::Open => Group::Depends.title(texts),
            Self::NotMet => Group::NotMet.title(texts),
        }
    }

    /// Whether every tested condition is met.
    pub const fn is_met(self) -> bool {
        matches!(self, Self::Met | Self::ToCheck)
    }

    /// The verdict with how much is still to be checked: `条件已符合，还有 2 项须自行核对`.
    pub fn said(verdict: &Verdict, texts: Texts) -> String {
        match verdict {
            Verdict::Eligible { to_check, .. } if *to_check > 0 => texts.count_met_to_check(*to_check),
            other => Self::from(other).words(texts).to_owned(),
        }
    }
}

impl From<&Verdict> for VerdictKind {
    fn from(verdict: &Verdict) -> Self {
        match verdict {
            Verdict::Eligible { to_check: 0, .. } => Self::Met,
            Verdict::Eligible { .. } => Self::ToCheck,
            Verdict::Undetermined { .. } => Self::Open,
            Verdict::Ineligible => Self::NotMet,
        }
    }
}

/// A range on a scale, in thousandths of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// Where the certain part ends.
    pub certain: u16,
    /// Where the possible part ends.
    pub possible: u16,
    /// Whether the range has no known upper end.
    pub open: bool,
}

impl Bar {
    /// A range on a scale that ends at `full`.
    pub fn new(certain: Money, possible: Money, full: Money, open: bool) -> Self {
        let on_scale = |sum: Money| {
            let full = i128::from(full.yuan()).max(1);
            u16::try_from((i128::from(sum.yuan()) * 1_000 / full).min(1_000)).unwrap_or(1_000)
        };
        Self { certain: on_scale(certain), possible: on_scale(possible), open }
    }
}

#[cfg(test)]
mod tests {
    use super::Bar;
    use catalogue::money::Money;

    #[test]
    fn a_bar_stays_on_its_scale() {
        let cny = Money::from_yuan;
        assert_eq!(Bar::new(cny(250), cny(500), cny(1_000), false), Bar { certain: 250, possible: 500, open: false });
        assert_eq!(Bar::new(cny(0), cny(5), cny(0), true), Bar { certain: 0, possible: 1_000, open: true });
    }
}
