//! Further projects. Where an award is worked out from a figure of one project, the questionnaire asks for that of one;
//! those of the others are kept here, one by one, and no total counts them.

use super::link;
use catalogue::date::Date;
use catalogue::{CapPer, Catalogue, FactId, Form, Measure, Period};
use engine::{Answer, Facts, Span};

/// The figures of further projects, in the order in which they were given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Projects(Vec<(FactId, Span)>);

/// The fact that holds the figure of one project, if the award of a measure is worked out from it on that day.
pub fn figure(measure: &Measure, as_of: Date) -> Option<FactId> {
    let (capped, share) = match measure.benefit.payment.on(as_of)?.uncited() {
        Form::AtMost(at_most) => (at_most.per == Some(CapPer::Project), at_most.form.uncited()),
        form => (false, form),
    };
    let Form::Share(share) = share else { return None };
    let Form::Fact(fact) = share.of.uncited() else { return None };
    (capped || measure.benefit.period == Period::PerProject).then_some(*fact)
}

impl Projects {
    /// More than this many are hardly meant, and would make an address too long.
    pub const MOST: usize = 50;

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The figures by one fact, each with its place among all.
    pub fn of(&self, fact: FactId) -> impl Iterator<Item = (usize, Span)> {
        self.0.iter().enumerate().filter(move |(_, (of, _))| *of == fact).map(|(n, (_, span))| (n, *span))
    }

    /// The same with one more, unless they are too many.
    #[must_use]
    pub fn with(&self, fact: FactId, span: Span) -> Self {
        let mut more = self.clone();
        if more.0.len() < Self::MOST {
            more.0.push((fact, span));
        }
        more
    }

    /// The same without the one at a place.
    #[must_use]
    pub fn without(&self, place: usize) -> Self {
        let kept = self.0.iter().enumerate().filter(|(n, _)| *n != place);
        Self(kept.map(|(_, one)| *one).collect())
    }

    /// As text in a link: `&p=…`, or nothing.
    pub fn write(&self, catalogue: &Catalogue) -> String {
        let figures: Vec<String> =
            self.0.iter().map(|(fact, span)| link::value(catalogue, *fact, Answer::Number(*span))).collect();
        if figures.is_empty() { String::new() } else { format!("&p={}", figures.join(",")) }
    }

    /// Takes in one as [`Projects::write`] has written it. Says whether the catalogue knows it.
    pub(super) fn take(&mut self, catalogue: &Catalogue, read: Option<(FactId, Answer)>) -> bool {
        let Some((fact, answer @ Answer::Number(span))) = read else { return false };
        let mut alone = Facts::none(catalogue);
        alone.set(fact, Some(answer));
        let known = catalogue.measures().any(|(_, measure)| figure(measure, catalogue.date()) == Some(fact))
            && alone.contradictions(catalogue).is_empty();
        let room = self.0.len() < Self::MOST;
        if known {
            *self = self.with(fact, span);
        }
        known && room
    }
}
