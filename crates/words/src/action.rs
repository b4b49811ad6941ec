//! What to do with the results: a sentence that says so, whom to ask for what can be applied for now, and what is worth
//! working for.

use super::document::Contact;
use super::results::{ResultGroup, ResultRow};
use super::row::Group;
use super::status::StatusTag;
use super::view::View;
use super::{nearest, sentence};
use crate::order;
use catalogue::FactKind;
use catalogue::MeasureId;
use engine::{Answer, Award, NearestChange};

/// Measures for which one office is to be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    pub contact: Contact,
    /// In the order of the group.
    pub rows: Vec<ResultRow>,
}

/// A measure that does not apply and would, if one thing or two were different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    pub id: MeasureId,
    /// Its name in links.
    pub name: String,
    pub title: String,
    /// What would have to be different.
    pub changes: String,
    /// What the measure would then pay.
    pub brings: String,
    /// That an authority has to recognise it first, if it does.
    pub effort: Option<&'static str>,
    /// How far the measure can be relied on.
    pub status: StatusTag,
    /// The name in links of the question whose answer would change.
    pub ask: String,
}

/// How many goals are shown.
const GOALS: usize = 3;

/// What a change takes. Recognitions come years apart, so a change that needs several of them is no next step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Effort {
    /// How many changes an authority has to make.
    recognitions: usize,
    /// How many changes the enterprise makes itself.
    own: usize,
}

impl View<'_> {
    /// What the results come to, in a sentence.
    pub fn headline(&self, groups: &[ResultGroup], goals: &[Goal]) -> String {
        let texts = self.texts;
        let rows = |wanted| groups.iter().filter(|group| group.group == wanted).map(|group| group.rows.len()).sum();
        let (now, soon, depends) = (rows(Group::Now), rows(Group::Soon), rows(Group::Depends));
        let parts: Vec<String> = [
            (now, texts.count_now(now)),
            (soon, texts.count_soon(soon)),
            (depends, texts.count_depends(depends)),
            (goals.len(), texts.count_goals(goals.len())),
        ]
        .into_iter()
        .filter_map(|(count, words)| (count > 0).then_some(words))
        .collect();
        if parts.is_empty() {
            texts.headline_nothing().to_owned()
        } else {
            texts.headline(&sentence::list(&parts, texts))
        }
    }

    /// The rows of a group under the offices that are to be asked, the office of the first row first.
    pub fn by_office(&self, rows: &[ResultRow]) -> Vec<Office> {
        let mut offices: Vec<Office> = Vec::new();
        for row in rows {
            let instrument = self.catalogue.measure(row.id).instrument();
            let contact = Contact::new(self.catalogue.instrument(instrument), self.texts);
            match offices.iter_mut().find(|office| office.contact.office == contact.office) {
                Some(office) => {
                    // Its documents may name different telephones.
                    for phone in contact.phones {
                        if !office.contact.phones.contains(&phone) {
                            office.contact.phones.push(phone);
                        }
                    }
                    office.rows.push(row.clone());
                }
                None => offices.push(Office { contact, rows: vec![row.clone()] }),
            }
        }
        offices
    }

    /// Fills in `nearest` in the rows of what is not met, puts first what takes least, and gives what is worth working
    /// for. Separate from [`groups`](Self::groups), because it takes half as long again as determining everything.
    pub fn add_nearest(&self, groups: &mut [ResultGroup]) -> Vec<Goal> {
        let Self { catalogue, determination, texts, .. } = *self;
        let mut goals: Vec<(Effort, std::cmp::Reverse<i64>, Goal)> = Vec::new();
        for group in groups.iter_mut().filter(|group| group.group == Group::NotMet) {
            let mut ordered: Vec<(Option<Effort>, ResultRow)> = Vec::new();
            for mut row in std::mem::take(&mut group.rows) {
                let change = nearest::change(catalogue, determination, row.id);
                row.nearest = change.as_ref().and_then(|change| nearest::in_short(catalogue, change, texts));
                let effort = change.as_ref().and_then(|change| self.effort(change));
                if let (Some(change), Some(effort)) = (&change, effort)
                    && catalogue.measure(row.id).benefit.kind.is_money()
                {
                    goals.push((effort, std::cmp::Reverse(most(change.award)), self.goal(&row, change, effort)));
                }
                ordered.push((effort, row));
            }
            order::sort_by_key(&mut ordered, |(effort, _)| (effort.is_none(), *effort));
            group.rows = ordered.into_iter().map(|(_, row)| row).collect();
        }
        order::sort_by_key(&mut goals, |(effort, most, _)| (*effort, *most));
        goals.into_iter().take(GOALS).map(|(.., goal)| goal).collect()
    }

    /// What a change takes; `None` where it is no next step: three things or more, or recognitions years apart.
    pub(super) fn effort(&self, change: &NearestChange) -> Option<Effort> {
        let mut effort = Effort { recognitions: 0, own: 0 };
        for (fact, wanted) in &change.changes {
            let vocabulary = self.catalogue.fact(*fact);
            if !vocabulary.recognition {
                effort.own += 1;
                continue;
            }
            effort.recognitions += 1;
            if let (FactKind::Count(_), Answer::Number(wanted)) = (&vocabulary.kind, wanted) {
                let had = match self.facts().answer(*fact) {
                    Some(Answer::Number(had)) => had.min,
                    _ => 0,
                };
                if wanted.min > had.saturating_add(1) {
                    return None;
                }
            }
        }
        (effort.recognitions + effort.own <= 2 && effort.recognitions <= 1).then_some(effort)
    }

    fn goal(&self, row: &ResultRow, change: &NearestChange, effort: Effort) -> Goal {
        let (changes, brings) = nearest::said(self.catalogue, change, self.texts);
        Goal {
            id: row.id,
            name: row.name.clone(),
            title: row.title.clone(),
            changes,
            brings,
            effort: (effort.recognitions > 0).then(|| self.texts.effort_recognition()),
            status: row.status,
            ask: change.changes.first().map(|(fact, _)| self.question_name(*fact)).unwrap_or_default(),
        }
    }
}

/// The most that an award pays, as far as it is known.
pub(super) fn most(award: Award) -> i64 {
    match award {
        Award::Sum(range) => range.max.unwrap_or(range.min).yuan(),
        Award::NotPublished | Award::Service | Award::NotStated => 0,
    }
}
