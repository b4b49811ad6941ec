//! What the gallery of components shows: examples out of the catalogue itself, and the colours.

use super::measure::{self, MeasureView};
use super::question::{self, Form, QuestionView};
use super::results::{self, ResultRow};
use super::row::Group;
use super::summary::{self, Summary};
use catalogue::bilingual::Language;
use catalogue::date::Date;
use catalogue::{Catalogue, FactKind, OptionSet};
use engine::{Answer, Determination, Facts, determine};
use questionnaire::Session;

/// Examples of everything that components draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examples {
    /// A result of each group.
    pub rows: Vec<ResultRow>,
    /// What it comes to where everything is met.
    pub summary: Summary,
    /// Measures, met, open and not met: those whose amount takes most steps.
    pub measures: Vec<MeasureView>,
    /// A question of each form.
    pub questions: Vec<QuestionView>,
    /// The answers.
    pub session: Session,
}

/// Examples out of a catalogue: an organisation at the place with most measures that says yes to everything, nothing or
/// no.
pub fn examples(catalogue: &Catalogue, as_of: Date, language: Language) -> Examples {
    let said = |yes: Option<bool>| {
        let facts = everything(catalogue, yes);
        let determination = determine(catalogue, &facts, as_of);
        (facts, determination)
    };
    let (open_facts, open) = said(None);
    let (yes_facts, yes) = said(Some(true));
    let (_, no) = said(Some(false));
    let of = |wanted: Group, determination: &Determination| {
        let groups = results::groups(catalogue, determination, &open, language);
        groups.into_iter().find(|group| group.group == wanted).and_then(|group| group.rows.into_iter().next())
    };
    let rows = [of(Group::Met, &yes), of(Group::Depends, &open), of(Group::Service, &open), of(Group::NotMet, &no)];
    let longest = |determination: &Determination| {
        let views = catalogue.measures().filter_map(|(id, _)| measure::view(catalogue, determination, id, language));
        views.max_by_key(|view| (view.explanation.amount.len(), view.self_checks.len()))
    };
    let session = Session::with_facts(catalogue, open_facts, as_of);
    let views: Vec<QuestionView> =
        catalogue.questions().filter_map(|(id, _)| question::view(catalogue, &session, &open, id, language)).collect();
    let form = |wanted: fn(&Form) -> bool| views.iter().find(|view| wanted(&view.form)).cloned();
    let questions = [
        form(|form| matches!(form, Form::One(_))),
        form(|form| matches!(form, Form::Several(_))),
        form(|form| matches!(form, Form::Number(_))),
    ];
    Examples {
        rows: rows.into_iter().flatten().collect(),
        summary: summary::summary(catalogue, &yes, &open, language),
        measures: [longest(&yes), longest(&open), longest(&no)].into_iter().flatten().collect(),
        questions: questions.into_iter().flatten().collect(),
        session: Session::with_facts(catalogue, yes_facts, as_of),
    }
}

/// The first option of every choice, yes or no to every yes-no question; of amounts nothing is said.
fn everything(catalogue: &Catalogue, yes: Option<bool>) -> Facts {
    let mut facts = Facts::none(catalogue);
    for (id, fact) in catalogue.facts() {
        let answer = match fact.kind {
            FactKind::YesNo => yes.map(Answer::YesNo),
            FactKind::Choice(_) => yes.map(|_| Answer::OneOf(OptionSet::only(0))),
            FactKind::Place => place(catalogue).map(Answer::OneOf),
            FactKind::Money | FactKind::Count(_) => None,
        };
        facts.set(id, answer);
    }
    facts
}

/// The place with most measures.
fn place(catalogue: &Catalogue) -> Option<OptionSet> {
    let measures = |place: usize| catalogue.measures().filter(|(_, measure)| measure.places.has(place)).count();
    let places = catalogue.jurisdictions().map(|(id, _)| id.index());
    places.max_by_key(|place| measures(*place)).map(OptionSet::only)
}

/// A colour of the stylesheet, by role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colour {
    /// Its custom property.
    pub name: &'static str,
    /// Its value, dark on light.
    pub light: &'static str,
    /// Its value, light on dark.
    pub dark: &'static str,
}

/// The stylesheet itself, so that what is shown is what is used.
const TOKENS: &str = include_str!("../../../static/styles/tokens.css");

/// Every colour by role.
pub fn colours() -> Vec<Colour> {
    let dark = TOKENS.split_once(".pc-app--dark {").map(|(_, rest)| block(rest)).unwrap_or_default();
    let in_the_dark = |wanted: &str| dark.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value);
    let colour = |(name, light)| Colour { name, light, dark: in_the_dark(name).unwrap_or_default() };
    block(TOKENS).into_iter().map(colour).collect()
}

/// The colours that a rule of the stylesheet sets, up to its end.
fn block(from: &'static str) -> Vec<(&'static str, &'static str)> {
    let rule = from.split('}').next().unwrap_or_default();
    let pairs = rule.lines().filter_map(|line| line.trim().strip_suffix(';')?.split_once(": "));
    pairs.filter(|(_, value)| value.starts_with('#')).collect()
}
