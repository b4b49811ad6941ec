//! Checks measures.

use super::Checker;
use super::forms::Context;
use super::world::World;
use crate::bilingual::Bilingual;
use crate::citation::Citation;
use crate::form::{Child, Together};
use crate::{
    Benefit, CitedSentence, Condition, Decides, Discretion, FactId, FactKind, Form, GroupId, InstrumentId, Measure,
    Note, OptionSet, PaidTo, Payment, Period, Status, Test, raw,
};

/// The begin of a measure that its report tells of as running, without saying since when.
const NOT_STATED: &str = "not-stated";

impl Checker {
    pub(super) fn checked_measure(&mut self, m: &raw::Measure, world: &World<'_>) -> Option<Measure> {
        let instrument = self.key("instrument", |c| world.instrument_names.resolve(c, &m.instrument));
        let clauses = self.key("clause", |c| c.clauses(&m.clause));
        let texts = (self.text("title", &m.title), self.text("summary", &m.summary), self.text("who", &m.who));
        let group = match &m.group {
            None => Some(None),
            Some(group) => self.key("group", |c| world.group_names.resolve(c, group)).map(GroupId::at),
        };
        let optional = (self.optional_text("rules", m.rules.as_ref()), self.optional_text("apply", m.apply.as_ref()));
        let discretion = self.discretion(m.discretionary.as_ref());
        let paid_to = self.paid_to(m);
        let own_status = m.status.as_ref().map(|status| self.word("status", status, Status::NAMES));
        let not_stated = m.from.as_deref() == Some(NOT_STATED);
        let from = self.optional_date("from", m.from.as_ref().filter(|_| !not_stated));
        let until = self.optional_date("until", m.until.as_ref());
        let places = self.places(m, world);
        // Citations below need the instrument; without it they would be reported as well, for no reason of their own.
        let index = instrument?;
        let (id, document) = (InstrumentId::at(index)?, world.instruments.get(index)?);
        let citation = Citation { instrument: id, clauses: clauses? };
        let context = Context { world, citation: &citation, decides: false };
        let conditions = self.each("conditions", &m.conditions, |c, condition| {
            let label = c.text("label", &condition.label);
            let test = c.key("test", |c| c.test(&condition.test, &context));
            let place = c.cite(&citation, condition.clause.as_ref());
            if test.as_ref().is_some_and(|test| speaks_of_place(test, world)) {
                c.key("test", |c| {
                    c.find("a condition tests the place", "Leave it out: the jurisdiction does that");
                });
            }
            Some(Condition { label: label?, citation: place?, test: test? })
        });
        let self_checks =
            self.each("self-checks", &m.self_checks, |c, s| c.cited(&citation, (&s.zh, &s.en), s.clause.as_ref()));
        let statistics = self.each("context", &m.context, |c, s| c.cited(&citation, (&s.zh, &s.en), s.clause.as_ref()));
        let benefit = self.benefit(&m.benefit, &context);
        let status = own_status.unwrap_or(Some(document.status));
        if not_stated && status.is_some_and(|status| !status.is_report()) {
            self.key("from", |c| {
                c.find(
                    "only what is reported as running can have begun on a day that is not stated",
                    "Leave it out: the measure then begins on the day of its document",
                );
            });
        }
        let (from, until) = (from?.or(document.date.filter(|_| !not_stated)), until?);
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            self.key("until", |c| c.find("the measure ends before it begins", "Correct `from` or `until`"));
        }
        let benefit = benefit?;
        self.amounts_cover(from, until, &benefit.payment);
        let notes = notes(conditions.as_deref().unwrap_or_default(), &benefit, world);
        let (title, summary, who) = texts;
        let (rules, apply) = optional;
        Some(Measure {
            name: m.id.clone(),
            title: title?,
            summary: summary?,
            who: who?,
            paid_to: paid_to?,
            status: status?,
            rules: rules?,
            places: places?.unwrap_or_else(|| {
                world.jurisdictions.get(document.jurisdiction.index()).map(|place| place.covers).unwrap_or_default()
            }),
            from,
            until,
            discretion: discretion?,
            conditions: conditions?,
            self_checks: self_checks?,
            notes,
            benefit,
            group: group?,
            apply: apply?,
            context: statistics?,
            citation,
        })
    }

    #[expect(clippy::option_option, reason = "a mistake and an absence are two things")]
    fn discretion(&mut self, written: Option<&raw::Discretion>) -> Option<Option<Discretion>> {
        let Some(written) = written else { return Some(None) };
        self.key("discretionary", |c| {
            let decides = written.decides.as_deref().unwrap_or(Decides::Whether.name());
            let decides = c.word("decides", decides, Decides::NAMES);
            let text = c.both(&Bilingual { zh: written.zh.clone(), en: written.en.clone() });
            Some(Some(Discretion { decides: decides?, text: text? }))
        })
    }

    fn paid_to(&mut self, m: &raw::Measure) -> Option<PaidTo> {
        let people = match &m.paid_to {
            None => false,
            Some(word) => self.word("paid-to", word, &[("organisation", false), ("people", true)])?,
        };
        match (&m.payee, people) {
            (None, false) => Some(PaidTo::Organisation),
            (Some(payee), true) => self.text("payee", payee).map(PaidTo::People),
            (None, true) => {
                self.find("it is paid to people, but to whom?", "Say it in `payee: {zh, en}`");
                None
            }
            (Some(_), false) => {
                self.key("payee", |c| c.find("a payee without `paid-to: people`", "Add that, or take it out"));
                None
            }
        }
    }

    #[expect(clippy::option_option, reason = "a mistake and an absence are two things")]
    fn places(&mut self, m: &raw::Measure, world: &World<'_>) -> Option<Option<OptionSet>> {
        let Some(raw::OneOrMore(names)) = &m.jurisdiction else { return Some(None) };
        let covers = self.each("jurisdiction", names, |c, name| {
            let index = world.jurisdiction_names.resolve(c, name)?;
            world.jurisdictions.get(index).map(|place| place.covers)
        })?;
        Some(Some(covers.into_iter().collect()))
    }

    fn cited(&mut self, citation: &Citation, (zh, en): (&str, &str), clause: Option<&String>) -> Option<CitedSentence> {
        let text = self.both(&Bilingual { zh: zh.to_owned(), en: en.to_owned() });
        let citation = self.cite(citation, clause);
        Some(CitedSentence { text: text?, citation: citation? })
    }

    /// The citation of an item with a `clause` of its own; otherwise the measure's.
    fn cite(&mut self, measure: &Citation, clause: Option<&String>) -> Option<Citation> {
        let Some(clause) = clause else { return Some(measure.clone()) };
        let clauses = self.key("clause", |c| c.clauses(clause))?;
        Some(Citation { instrument: measure.instrument, clauses })
    }

    /// Reports days on which the measure runs and no dated amount holds.
    fn amounts_cover(&mut self, from: Option<crate::date::Date>, until: Option<crate::date::Date>, payment: &Payment) {
        let Payment::Amounts(amounts) = payment else { return };
        let (Some(first), Some(last)) = (amounts.first(), amounts.last()) else { return };
        let late = first.from.is_some_and(|first| from.is_none_or(|from| from < first));
        let early = last.until.is_some_and(|last| until.is_none_or(|until| until > last));
        if late || early {
            self.key("benefit", |c| {
                c.key("dated-amounts", |c| {
                    c.find(
                        "there are days on which the measure runs but no amount holds",
                        "Let the amounts cover the measure's `from` to `until`",
                    );
                });
            });
        }
    }
}

/// What follows from how a measure is written.
fn notes(conditions: &[Condition], benefit: &Benefit, world: &World<'_>) -> Vec<Note> {
    let forms = || match &benefit.payment {
        Payment::Amounts(amounts) => amounts.as_slice(),
        Payment::NotPublished | Payment::Nothing | Payment::NotStated => &[],
    };
    let (mut recognised, mut not_stated) = (false, false);
    let mut note = |child: Child<'_>| match child {
        Child::Form(Form::Fact(fact)) => recognised |= is_recognition(*fact, world),
        Child::Form(Form::Levels(levels)) => not_stated |= levels.together == Together::NotStated,
        Child::Test(test) => recognised |= test.fact().is_some_and(|fact| is_recognition(fact, world)),
        Child::Form(_) | Child::Citation(_) => {}
    };
    for condition in conditions {
        each_inside(Child::Test(&condition.test), &mut note);
    }
    for dated in forms() {
        each_inside(Child::Form(&dated.form), &mut note);
    }
    let once = benefit.kind.is_money() && benefit.period == Period::Once;
    let notes = [(once && recognised, Note::OnceOnly), (not_stated, Note::LevelsNotStated)];
    notes.into_iter().filter(|(holds, _)| *holds).map(|(_, note)| note).collect()
}

fn is_recognition(fact: FactId, world: &World<'_>) -> bool {
    world.facts.get(fact.index()).is_some_and(|fact| fact.recognition)
}

/// Calls `visit` with something and everything in it.
fn each_inside(child: Child<'_>, visit: &mut dyn FnMut(Child<'_>)) {
    visit(child);
    match child {
        Child::Form(form) => form.each_part(&mut |part| each_inside(part, visit)),
        Child::Test(test) => test.each_part(&mut |part| each_inside(part, visit)),
        Child::Citation(_) => {}
    }
}

fn speaks_of_place(test: &Test, world: &World<'_>) -> bool {
    let is_place = |fact: FactId| world.facts.get(fact.index()).is_some_and(|fact| fact.kind == FactKind::Place);
    let mut found = test.fact().is_some_and(is_place);
    test.each_part(&mut |child| {
        if let crate::form::Child::Test(part) = child {
            found |= speaks_of_place(part, world);
        }
    });
    found
}
