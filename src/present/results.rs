//! The results: a row for each measure, in groups.

use super::summary::Bar;
use super::{amount, explain, sentence, word};
use crate::bilingual::Language;
use crate::catalogue::{Catalogue, FactId, GroupKind, Kind, MeasureId, Status};
use crate::engine::{Award, Determination, Origin, Outcome, Standing, Truth, Verdict};
use crate::money::Money;
use crate::order;

/// A group of the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Every tested condition is met.
    Met,
    /// It depends on missing answers.
    Depends,
    /// A service that is or may be open to the enterprise.
    Service,
    /// It does not apply.
    NotMet,
}

impl Group {
    /// Every group, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Met, Self::Depends, Self::Service, Self::NotMet];
}

/// The group of an outcome; none if the measure is of another place, which is no news to the enterprise.
pub fn group(catalogue: &Catalogue, outcome: &Outcome) -> Option<Group> {
    let elsewhere = outcome
        .explanation
        .conditions
        .iter()
        .any(|condition| condition.origin == Origin::Place && condition.result.truth == Truth::NotMet);
    if elsewhere {
        return None;
    }
    let service = catalogue.measure(outcome.measure).benefit.kind == Kind::Service;
    Some(match outcome.verdict {
        Verdict::Ineligible { .. } => Group::NotMet,
        _ if service => Group::Service,
        Verdict::Eligible { .. } => Group::Met,
        Verdict::Undetermined { .. } => Group::Depends,
    })
}

/// What came out for a measure, without what it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerdictKind {
    /// Every tested condition is met.
    Met,
    /// It depends on missing answers.
    Open,
    /// At least one condition is not met.
    NotMet,
}

impl From<&Verdict> for VerdictKind {
    fn from(verdict: &Verdict) -> Self {
        match verdict {
            Verdict::Eligible { .. } => Self::Met,
            Verdict::Undetermined { .. } => Self::Open,
            Verdict::Ineligible { .. } => Self::NotMet,
        }
    }
}

/// One measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultRow {
    /// Its name in links.
    pub measure: String,
    /// Its title.
    pub title: String,
    /// What came out.
    pub verdict: VerdictKind,
    /// The same in words.
    pub verdict_words: &'static str,
    /// What it pays; absent where it does not apply.
    pub amount: Option<String>,
    /// What an amount that is not known yet is computed from.
    pub basis: Option<String>,
    /// What kind of thing it gives, if not money.
    pub kind: Option<&'static str>,
    /// Its standing.
    pub status: Status,
    /// The same as a tag.
    pub status_tag: &'static str,
    /// Whether an authority still decides.
    pub discretionary: bool,
    /// The document's short name.
    pub document: String,
    /// The place in it, as it writes it.
    pub clause: String,
    /// What it still depends on, or why it does not apply.
    pub why: Option<String>,
    /// The question to answer next, if it depends on one.
    pub ask: Option<String>,
    /// How it stands among measures with the same purpose.
    pub standing: Option<String>,
    /// Its amount on the scale of all amounts.
    pub bar: Option<Bar>,
}

/// The rows of one group: the largest amount first where amounts are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultGroup {
    /// Which.
    pub group: Group,
    /// Its rows.
    pub rows: Vec<ResultRow>,
    /// Whether they are folded until the reader asks: what pays nothing or does not apply.
    pub folded: bool,
}

/// All results where the enterprise is, in groups; a group without rows is there too. `baseline` is the determination
/// before the first answer but the place: its largest amount is the scale of the bars, which so stays as it is.
pub fn groups(
    catalogue: &Catalogue,
    determination: &Determination,
    baseline: &Determination,
    language: Language,
) -> [ResultGroup; 4] {
    let full = baseline
        .outcomes
        .iter()
        .chain(&determination.outcomes)
        .filter(|outcome| catalogue.measure(outcome.measure).benefit.kind.is_money())
        .filter_map(most)
        .max()
        .unwrap_or(Money::ZERO);
    Group::ALL.map(|wanted| {
        let mut outcomes: Vec<&Outcome> =
            determination.outcomes.iter().filter(|outcome| group(catalogue, outcome) == Some(wanted)).collect();
        if matches!(wanted, Group::Met | Group::Depends) {
            order::sort_by_key(&mut outcomes, |outcome| {
                let money = catalogue.measure(outcome.measure).benefit.kind.is_money();
                let yields = matches!(outcome.standing, Standing::YieldsTo(_));
                (yields, !money, std::cmp::Reverse(most(outcome)))
            });
        }
        let rows = outcomes.into_iter().map(|outcome| row(catalogue, determination, outcome, full, language));
        let folded = matches!(wanted, Group::Service | Group::NotMet);
        ResultGroup { group: wanted, rows: rows.collect(), folded }
    })
}

/// How many measures are of other places.
pub fn elsewhere(catalogue: &Catalogue, determination: &Determination) -> usize {
    determination.outcomes.iter().filter(|outcome| group(catalogue, outcome).is_none()).count()
}

fn most(outcome: &Outcome) -> Option<Money> {
    match outcome.verdict.award() {
        Some(Award::Sum(range)) => Some(range.max.unwrap_or(range.min)),
        _ => None,
    }
}

/// One outcome as a row. `full` is where the scale of amounts ends.
pub fn row(
    catalogue: &Catalogue,
    determination: &Determination,
    outcome: &Outcome,
    full: Money,
    language: Language,
) -> ResultRow {
    let measure = catalogue.measure(outcome.measure);
    let as_of = determination.as_of;
    let words = amount::of_outcome(catalogue, outcome, as_of, language);
    let kind = measure.benefit.kind;
    let waits_for = match &outcome.verdict {
        Verdict::Eligible { missing, .. } | Verdict::Undetermined { missing, .. } => missing.as_slice(),
        Verdict::Ineligible { .. } => &[],
    };
    let why = match &outcome.verdict {
        Verdict::Eligible { missing, .. } if missing.is_empty() => None,
        Verdict::Eligible { missing, .. } => {
            Some(sentence::amount_waits_for(&facts_named(catalogue, missing, language), language))
        }
        Verdict::Undetermined { missing, .. } => {
            Some(sentence::waits_for(&facts_named(catalogue, missing, language), language))
        }
        Verdict::Ineligible { .. } => {
            let failed = explain::failed(catalogue, outcome, as_of, language);
            Some(sentence::not_met_because(&sentence::joined(&failed, language), language))
        }
    };
    let bar = match outcome.verdict.award() {
        Some(Award::Sum(range)) if kind.is_money() => {
            Some(Bar::new(range.min, range.max.unwrap_or(range.min), full, range.max.is_none()))
        }
        _ => None,
    };
    ResultRow {
        measure: measure.name.clone(),
        title: measure.title.in_language(language).to_owned(),
        verdict: VerdictKind::from(&outcome.verdict),
        verdict_words: word::verdict(&outcome.verdict, language),
        basis: words.as_ref().and_then(|words| words.basis.clone()),
        amount: words.map(|words| words.amount),
        kind: (!matches!(kind, Kind::Cash | Kind::Service)).then(|| word::kind(kind, language)),
        status: measure.status,
        status_tag: word::status(measure.status, language),
        discretionary: measure.discretionary.is_some(),
        document: catalogue.instrument(measure.instrument()).short.in_language(language).to_owned(),
        clause: measure.citation.clause.clone(),
        why,
        ask: waits_for.first().map(|fact| catalogue.question(catalogue.question_of(*fact)).name.clone()),
        standing: standing(catalogue, outcome, language).map(|standing| standing.words),
        bar,
    }
}

/// The labels of facts: the first two, and how many there are.
fn facts_named(catalogue: &Catalogue, facts: &[FactId], language: Language) -> String {
    let labels: Vec<&str> = facts.iter().map(|fact| catalogue.fact(*fact).label.in_language(language)).collect();
    sentence::some_of(&labels, language)
}

/// How a measure stands among those with the same purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingWords {
    /// It in a sentence.
    pub words: String,
    /// The other measure's name in links and its title.
    pub other: Option<(String, String)>,
    /// Why they are not simply added.
    pub reason: String,
}

/// How a measure stands in its group, if it is in one with others.
pub fn standing(catalogue: &Catalogue, outcome: &Outcome, language: Language) -> Option<StandingWords> {
    let group = catalogue.group(catalogue.measure(outcome.measure).group?);
    let title = |id: MeasureId| catalogue.measure(id).title.in_language(language);
    let named = |id: MeasureId| Some((catalogue.measure(id).name.clone(), title(id).to_owned()));
    let (words, other) = match outcome.standing {
        Standing::Alone => return None,
        Standing::Best => (sentence::best_of_group(language).to_owned(), None),
        Standing::YieldsTo(other) => (sentence::yields_to(title(other), language), named(other)),
        Standing::AlternativeTo(other) => (sentence::alternative_to(title(other), language), named(other)),
        Standing::SharesCap => {
            let cap = match group.kind {
                GroupKind::SharedCap(cap) => amount::money(cap, language),
                GroupKind::Exclusive => return None,
            };
            (sentence::shares_cap(&cap, group.title.in_language(language), language), None)
        }
    };
    Some(StandingWords { words, other, reason: group.reason.in_language(language).to_owned() })
}
