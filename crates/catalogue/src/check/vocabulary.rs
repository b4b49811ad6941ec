//! Checks the vocabulary: facts that are asked or worked out, published figures, definitions.

use super::forms::Context;
use super::names::Names;
use super::world::{NameAndKind, Named, World};
use super::{Checker, Step, circles};
use crate::bilingual::Bilingual;
use crate::citation::Citation;
use crate::{
    Choice, DatedValue, Definition, Fact, FactId, FactKind, InstrumentId, OptionSet, Reference, ReferenceId, Unit,
    WorkedOut, WorkedOutId, raw,
};
use std::collections::BTreeMap;

impl Checker {
    /// The names of facts, worked-out facts and published figures.
    pub(super) fn numbers<'b>(&mut self, bundle: &'b raw::Bundle) -> BTreeMap<&'b str, Named> {
        Names::collect(self, "fact", "facts", bundle.facts.iter().map(|f| f.id.as_str()));
        Names::collect(self, "reference", "references", bundle.references.iter().map(|r| r.id.as_str()));
        let mut numbers = BTreeMap::new();
        let (mut asked, mut worked_out) = (0.., 0..);
        for fact in &bundle.facts {
            let id = if fact.is.is_some() {
                worked_out.next().and_then(WorkedOutId::at).map(Named::WorkedOut)
            } else {
                asked.next().and_then(FactId::at).map(Named::Fact)
            };
            numbers.extend(id.map(|id| (fact.id.as_str(), id)));
        }
        for (n, reference) in bundle.references.iter().enumerate() {
            let taken = numbers.contains_key(reference.id.as_str());
            if taken {
                self.path = vec![Step::Key("references"), Step::Index(n), Step::Key("id")];
                self.find(format!("there is a fact `{}` already", reference.id), "Give one of them another id");
                self.path.clear();
            }
            numbers.extend(ReferenceId::at(n).map(|id| (reference.id.as_str(), Named::Reference(id))));
        }
        numbers
    }

    /// The facts that are asked, and the name and kind of each worked-out fact.
    pub(super) fn facts(&mut self, list: &[raw::Fact]) -> Option<(Vec<Fact>, Vec<NameAndKind>)> {
        let all = self.each("facts", list, Checker::fact)?;
        let (mut asked, mut worked_out) = (Vec::new(), Vec::new());
        for (fact, written) in all.into_iter().zip(list) {
            if written.is.is_some() { worked_out.push((fact.name, fact.kind)) } else { asked.push(fact) }
        }
        Some((asked, worked_out))
    }

    pub(super) fn fact(&mut self, f: &raw::Fact) -> Option<Fact> {
        #[derive(Clone, Copy)]
        enum Type {
            YesNo,
            Money,
            Count,
            Choice,
            Place,
            Rate,
            Area,
            Months,
            Date,
        }
        let label = self.text("label", &f.label);
        let kind = self.word(
            "type",
            &f.kind,
            &[
                ("yes-no", Type::YesNo),
                ("money", Type::Money),
                ("count", Type::Count),
                ("choice", Type::Choice),
                ("place", Type::Place),
                ("rate", Type::Rate),
                ("area", Type::Area),
                ("months", Type::Months),
                ("date", Type::Date),
            ],
        )?;
        if f.unit.is_some() && !matches!(kind, Type::Count) {
            self.key("unit", |c| c.find("only a count has a unit", "Take it out, or make the fact a `count`"));
        }
        if !f.options.is_empty() && !matches!(kind, Type::Choice) {
            self.key("options", |c| c.find("only a choice has options", "Take them out, or make the fact a `choice`"));
        }
        let kind = match kind {
            Type::YesNo => FactKind::YesNo,
            Type::Money => FactKind::Money,
            Type::Place => FactKind::Place,
            Type::Rate => FactKind::Rate,
            Type::Area => FactKind::Area,
            Type::Months => FactKind::Months,
            Type::Date => FactKind::Date,
            Type::Count => {
                let Some(unit) = &f.unit else {
                    self.find("a count without a unit", "Say in `unit: {zh, en}` what is counted");
                    return None;
                };
                FactKind::Count(self.unit(unit)?)
            }
            Type::Choice => {
                Names::collect(self, "option", "options", f.options.iter().map(|o| o.id.as_str()));
                if f.options.len() < 2 || f.options.len() > OptionSet::CAPACITY {
                    self.key("options", |c| {
                        c.find(
                            "a choice needs two options or more",
                            format!("Give between 2 and {}", OptionSet::CAPACITY),
                        );
                    });
                }
                FactKind::Choice(self.each("options", &f.options, |c, o| {
                    Some(Choice { name: o.id.clone(), label: c.text("label", &o.label)? })
                })?)
            }
        };
        Some(Fact {
            name: f.id.clone(),
            label: label?,
            kind,
            changeable: f.changeable.unwrap_or(true),
            recognition: f.recognition.unwrap_or(false),
            gate: None,
        })
    }

    pub(super) fn unit(&mut self, unit: &raw::Unit) -> Option<Unit> {
        let many = self.text("unit", &Bilingual { zh: unit.zh.clone(), en: unit.en.clone() })?;
        let one = unit.one.as_ref().unwrap_or(&unit.en);
        let one = self.text("unit", &Bilingual { zh: unit.zh.clone(), en: one.clone() })?;
        let mut accepts: Vec<String> = [&unit.zh, &unit.en]
            .into_iter()
            .chain(&unit.one)
            .chain(&unit.also)
            .map(|word| word.trim().to_owned())
            .collect();
        // The longest first: 人次 before 人.
        accepts.sort_by_key(|word| std::cmp::Reverse(word.len()));
        accepts.dedup();
        Some(Unit { many, one, accepts })
    }

    /// The one fact that says where the enterprise is.
    pub(super) fn place(&mut self, facts: &[Fact]) -> Option<FactId> {
        let mut places = facts.iter().enumerate().filter(|(_, fact)| fact.kind == FactKind::Place);
        if let (Some((index, _)), None) = (places.next(), places.next()) {
            return FactId::at(index);
        }
        self.key("facts", |c| {
            c.find("there must be exactly one fact of the type `place`", "Add it, or take the others out");
        });
        None
    }

    pub(super) fn worked_out(&mut self, list: &[raw::Fact], world: &World<'_>) -> Option<Vec<WorkedOut>> {
        let mut kinds = world.worked_out.iter();
        let checked = self.each("facts", list, |c, fact| {
            let Some(is) = &fact.is else { return Some(None) };
            let (_, kind) = kinds.next()?;
            let label = c.text("label", &fact.label);
            let citation = c.citation(fact.instrument.as_ref(), fact.clause.as_ref(), world);
            let (citation, label) = (citation?, label?);
            // Rows with a `clause` of their own need a citation here; a worked-out fact without one has no such rows.
            let home = citation.clone().unwrap_or(Citation { instrument: InstrumentId::FIRST, clauses: Vec::new() });
            let context = Context { world, citation: &home, decides: true };
            let form = c.key("is", |c| c.amount(is, &context))?;
            let found = context.dimension(&form);
            if kind.dimension() != Some(found) {
                c.key("type", |c| {
                    c.find(
                        format!("it is worked out as {}, and its type is {}", found.name(), kind.name()),
                        "Correct the `type`, or what it is worked out from",
                    );
                });
            }
            if fact.recognition.is_some() {
                c.key("recognition", |c| c.find("a worked-out fact is no recognition", "Take it out"));
            }
            if fact.changeable.is_some() {
                c.key("changeable", |c| c.find("a worked-out fact is not changed", "Take it out"));
            }
            Some(Some(WorkedOut { name: fact.id.clone(), label, kind: kind.clone(), citation, form }))
        })?;
        Some(checked.into_iter().flatten().collect())
    }

    /// The citation of a definition or a worked-out fact, which is in no measure.
    #[expect(clippy::option_option, reason = "a mistake and an absence are two things")]
    pub(super) fn citation(
        &mut self,
        instrument: Option<&String>,
        clause: Option<&String>,
        world: &World<'_>,
    ) -> Option<Option<Citation>> {
        match (instrument, clause) {
            (None, None) => Some(None),
            (Some(instrument), Some(clause)) => {
                let index = self.key("instrument", |c| world.instrument_names.resolve(c, instrument));
                let clauses = self.key("clause", |c| c.clauses(clause));
                Some(Some(Citation { instrument: InstrumentId::at(index?)?, clauses: clauses? }))
            }
            _ => {
                self.find("a place needs its document, and a document its place", "Give both, or neither");
                None
            }
        }
    }

    pub(super) fn definition(&mut self, d: &raw::Definition, world: &World<'_>) -> Option<Definition> {
        let (label, reason) = (self.text("label", &d.label), self.text("reason", &d.reason));
        let citation = self.citation(d.instrument.as_ref(), d.clause.as_ref(), world)?;
        let home = citation.clone().unwrap_or(Citation { instrument: InstrumentId::FIRST, clauses: Vec::new() });
        let test = self.key("test", |c| c.test(&d.test, &Context { world, citation: &home, decides: true }));
        Some(Definition { name: d.id.clone(), label: label?, reason: reason?, citation, test: test? })
    }

    pub(super) fn reference(&mut self, r: &raw::Reference) -> Option<Reference> {
        let label = self.text("label", &r.label);
        let known = [
            ("money", FactKind::Money),
            ("rate", FactKind::Rate),
            ("area", FactKind::Area),
            ("months", FactKind::Months),
        ];
        let names: Vec<(&'static str, usize)> = known.iter().enumerate().map(|(n, (name, _))| (*name, n)).collect();
        let kind = self.word("type", &r.kind, &names).and_then(|n| known.get(n)).map(|(_, kind)| kind.clone())?;
        let values = self.each("values", &r.values, |c, value| {
            let (from, until) = (c.date("from", &value.from), c.optional_date("until", value.until.as_ref()));
            let number = c.key("value", |c| c.figure(&kind, &value.value));
            let published = c.text("published", &value.published);
            Some(DatedValue { from: from?, until: until?, value: number?, published: published? })
        })?;
        if values.is_empty() {
            self.key("values", |c| c.find("a published figure without a value", "Give at least one, with its day"));
            return None;
        }
        for (n, pair) in values.windows(2).enumerate() {
            let [one, other] = pair else { continue };
            if one.until.is_none_or(|until| until.next() != other.from) {
                self.key("values", |c| {
                    c.at(Step::Index(n.saturating_add(1)), |c| {
                        c.find(
                            "there is a gap before this value, or it overlaps the one before",
                            "Let it begin on the day after the one before it ends",
                        );
                    });
                });
            }
        }
        Some(Reference { name: r.id.clone(), label: label?, kind, values })
    }

    /// Reports worked-out facts and definitions that use themselves: they would never end.
    pub(super) fn no_circles(
        &mut self,
        written: &[raw::Fact],
        worked_out: &[WorkedOut],
        definitions: &[Definition],
    ) -> Option<()> {
        let circles = circles::find(worked_out, definitions);
        for circle in &circles {
            let (list, index) = match circle {
                circles::Circle::WorkedOut(id) => {
                    let name = worked_out.get(id.index()).map(|one| &one.name);
                    ("facts", written.iter().position(|fact| Some(&fact.id) == name).unwrap_or_default())
                }
                circles::Circle::Definition(id) => ("definitions", id.index()),
            };
            self.path = vec![Step::Key(list), Step::Index(index)];
            self.find("this uses itself, or takes too many steps", "Say it by facts that are asked");
            self.path.clear();
        }
        circles.is_empty().then_some(())
    }
}
