//! Checks questions: each fact is asked once.

use super::names::Names;
use super::world::{Named, World};
use super::{Checker, Step, as_written};
use crate::{Fact, FactId, FactKind, Question, QuestionId, SectionId, raw};

impl Checker {
    pub(super) fn question(&mut self, q: &raw::Question, world: &World<'_>, sections: &Names<'_>) -> Option<Question> {
        let ask = self.text("ask", &q.ask);
        let help = self.optional_text("help", q.help.as_ref());
        let section = self.key("section", |c| sections.resolve(c, &q.section));
        let asked = self.each("facts", &q.facts, |c, name| match world.named(c, name)? {
            Named::Fact(fact) => Some(fact),
            Named::WorkedOut(_) | Named::Reference(_) => {
                c.find(format!("`{name}` is never asked"), "Ask what it is worked out from");
                None
            }
        })?;
        let kinds: Vec<&FactKind> =
            asked.iter().filter_map(|fact| world.facts.get(fact.index())).map(|fact| &fact.kind).collect();
        match kinds.as_slice() {
            [] => self.find("a question that asks nothing", "Name its facts"),
            [_] => {}
            several => {
                if several.iter().any(|kind| **kind != FactKind::YesNo) {
                    self.key("facts", |c| {
                        c.find("a question for several facts can only ask yes-no facts", "Ask the others one by one");
                    });
                }
            }
        }
        let bands = match kinds.first() {
            Some(kind) if !q.bands.is_empty() => self.each("bands", &q.bands, |c, band| c.figure(kind, band))?,
            _ => Vec::new(),
        };
        if bands.first().is_some_and(|first| *first < 1)
            || bands.windows(2).any(|pair| matches!(pair, [a, b] if a >= b))
        {
            self.key("bands", |c| c.find("the bands do not ascend from above zero", "Write them from small to large"));
        }
        Some(Question {
            name: q.id.clone(),
            section: SectionId::at(section?)?,
            ask: ask?,
            help: help?,
            facts: asked,
            bands,
        })
    }

    /// Each fact behind a gate, with the gate.
    pub(super) fn gates(&mut self, bundle: &raw::Bundle, world: &World<'_>) -> Vec<(FactId, FactId)> {
        let mut gates: Vec<(FactId, FactId)> = Vec::new();
        let yes_no = |c: &mut Self, name: &str| match world.named(c, name)? {
            Named::Fact(fact) if world.facts.get(fact.index()).is_some_and(|fact| fact.kind == FactKind::YesNo) => {
                Some(fact)
            }
            _ => {
                c.find(
                    format!("`{name}` is no yes-no fact that is asked"),
                    "Gates, and what they open, are such facts",
                );
                None
            }
        };
        self.each("gates", &bundle.gates, |c, written| {
            let gate = c.key("fact", |c| yes_no(c, &written.fact))?;
            c.each("opens", &written.opens, |c, name| {
                let opened = yes_no(c, name)?;
                if gates.iter().any(|(other, behind)| *other == opened || *behind == opened || *other == gate) {
                    c.find(format!("`{name}` cannot be behind two gates, or be one"), "Name each fact once");
                    return None;
                }
                gates.push((opened, gate));
                Some(())
            })
        });
        gates
    }

    /// A gate is asked before what it opens, and no measure rests on it.
    pub(super) fn gates_come_first(
        &mut self,
        gates: &[(FactId, FactId)],
        questions: &[Question],
        bundle: &raw::Bundle,
    ) {
        let asked = |fact: FactId| questions.iter().position(|question| question.facts.contains(&fact));
        for (opened, gate) in gates {
            if asked(*gate) >= asked(*opened) {
                let place = bundle.gates.iter().position(|written| {
                    let question = asked(*gate).and_then(|n| bundle.questions.get(n));
                    question.is_some_and(|question| question.facts.contains(&written.fact))
                });
                self.path = vec![Step::Key("gates"), Step::Index(place.unwrap_or_default())];
                self.find("a gate is asked after what it opens", "Let an earlier question ask it");
                self.path.clear();
            }
        }
    }

    pub(super) fn asked_once(
        &mut self,
        written: &[raw::Fact],
        facts: &[Fact],
        questions: &[Question],
    ) -> Option<Vec<QuestionId>> {
        let mut asked: Vec<Option<QuestionId>> = vec![None; facts.len()];
        for (n, question) in questions.iter().enumerate() {
            for (m, fact) in question.facts.iter().enumerate() {
                let Some(slot) = asked.get_mut(fact.index()) else { continue };
                if slot.is_some() {
                    self.path = vec![Step::Key("questions"), Step::Index(n), Step::Key("facts"), Step::Index(m)];
                    self.find("this fact is asked twice", "Leave it to one question");
                    self.path.clear();
                }
                *slot = QuestionId::at(n);
            }
        }
        for (n, _) in asked.iter().enumerate().filter(|(_, question)| question.is_none()) {
            self.path = vec![Step::Key("facts"), Step::Index(as_written(written, facts, n))];
            self.find("no question asks this fact", "Add it to a question, or take it out");
            self.path.clear();
        }
        asked.into_iter().collect()
    }
}
