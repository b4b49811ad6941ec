//! What the gallery of components shows: examples out of the catalogue itself, and the colours.

use super::measure::MeasureView;
use super::question::{AnswerRow, Form, QuestionView};
use super::results::ResultRow;
use super::row::{Counts, Group};
use super::summary::Summary;
use super::view::View;
use crate::texts::Texts;
use catalogue::date::Date;
use catalogue::{Catalogue, FactKind, OptionSet};
use engine::{Answer, Facts};
use questionnaire::Session;

/// Examples of everything that components draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examples {
    /// A result of each group.
    pub rows: Vec<ResultRow>,
    /// The summary where everything is met.
    pub summary: Summary,
    /// How many measures there are of each verdict then.
    pub counts: Counts,
    /// Measures, met, open and not met: those whose amount takes most steps.
    pub measures: Vec<MeasureView>,
    /// A question of each form.
    pub questions: Vec<QuestionView>,
    /// Answers where everything is met.
    pub answers: Vec<AnswerRow>,
}

/// Examples out of a catalogue: an organisation at the place with most measures that says yes to everything, nothing or
/// no.
pub fn examples(catalogue: &Catalogue, as_of: Date, texts: Texts) -> Examples {
    let said = |yes: Option<bool>| {
        let session = Session::with_facts(catalogue, everything(catalogue, yes), as_of);
        let determination = session.determine(catalogue);
        (session, determination)
    };
    let (all, nothing, none) = (said(Some(true)), said(None), said(Some(false)));
    let [yes, open, no] = [&all, &nothing, &none].map(|(session, determination)| View {
        catalogue,
        session,
        determination,
        baseline: &nothing.1,
        texts,
    });
    let of = |wanted: Group, view: &View<'_>| {
        let groups = view.groups();
        groups.into_iter().find(|group| group.group == wanted).and_then(|group| group.rows.into_iter().next())
    };
    let rows = [of(Group::Now, &yes), of(Group::Soon, &yes), of(Group::Depends, &open), of(Group::NotMet, &no)];
    let longest = |view: &View<'_>| {
        let measures = catalogue.measures().filter_map(|(id, _)| view.measure(id));
        measures.max_by_key(|measure| (measure.explanation.amount.len(), measure.self_checks.len()))
    };
    let questions: Vec<QuestionView> = catalogue.questions().filter_map(|(id, _)| open.question(id)).collect();
    let form = |wanted: fn(&Form) -> bool| questions.iter().find(|question| wanted(&question.form)).cloned();
    let forms = [
        form(|form| matches!(form, Form::One(_))),
        form(|form| matches!(form, Form::Several(_))),
        form(|form| matches!(form, Form::Number(_))),
    ];
    Examples {
        rows: rows.into_iter().flatten().collect(),
        summary: yes.summary(),
        counts: yes.counts(),
        measures: [yes, open, no].iter().filter_map(longest).collect(),
        questions: forms.into_iter().flatten().collect(),
        answers: yes.answers(),
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
            FactKind::Money
            | FactKind::Count(_)
            | FactKind::Rate
            | FactKind::Area
            | FactKind::Months
            | FactKind::Date => None,
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
    pub name: &'static str,
    /// Its value, dark on light.
    pub light: &'static str,
    /// Its value, light on dark.
    pub dark: &'static str,
}

/// The stylesheet itself, so that what is shown is what is used.
const TOKENS: &str = include_str!("../../../static/styles/tokens.css");

pub fn colours() -> Vec<Colour> {
    let rule = |selector: &str| TOKENS.split_once(selector).map(|(_, rest)| block(rest)).unwrap_or_default();
    let dark = rule("\n  .pc-app--dark {");
    let in_the_dark = |wanted: &str| dark.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value);
    let colour = |(name, light)| Colour { name, light, dark: in_the_dark(name).unwrap_or_default() };
    rule("\n.pc-app {").into_iter().map(colour).collect()
}

/// The colours that a rule of the stylesheet sets where the host page sets none, up to its end.
fn block(from: &'static str) -> Vec<(&'static str, &'static str)> {
    let rule = from.split('}').next().unwrap_or_default();
    let pairs = rule.lines().filter_map(|line| line.trim().strip_suffix(");")?.split_once(": var("));
    let defaults = pairs.filter_map(|(name, value)| Some((name, value.split_once(", ")?.1)));
    defaults.filter(|(_, value)| value.starts_with('#')).collect()
}
