//! The check: turns written files into a [`Catalogue`], or reports everything that is wrong with them at once.

mod benefit;
pub(crate) mod circles;
pub(crate) mod forms;
mod measure;
mod names;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics has failed")]
pub(crate) mod sample;
mod world;

pub(crate) use super::finding::Step;
use super::finding::{Finding, did_you_mean};
use super::raw;
use super::{
    Catalogue, Choice, Condition, DatedValue, Definition, Fact, FactId, FactKind, Group, GroupKind, Instrument,
    InstrumentId, Jurisdiction, LeftOut, OptionSet, Question, QuestionId, Reference, ReferenceId, SearchKeys, Section,
    Status, Supplement, Term, Text, Unit, WorkedOut, WorkedOutId,
};
use crate::bilingual::Bilingual;
use crate::citation::Citation;
use crate::date::Date;
use crate::money::Money;
use forms::Context;
use names::Names;
use std::collections::BTreeMap;
use world::{Named, World};

/// Checks what is written and turns it into a [`Catalogue`].
///
/// ```
/// use catalogue::{check, raw};
///
/// let written = raw::Bundle { format: raw::BUNDLE_FORMAT, date: "2024-13-01".to_owned(), ..raw::Bundle::default() };
/// let findings = check(&written).unwrap_err();
/// assert_eq!(findings[0].path_text(), "date");
/// assert_eq!(findings[0].hint, "Use a day of the calendar");
/// ```
///
/// # Errors
/// Every finding, in the order of the bundle. Nothing is accepted in part.
pub fn check(bundle: &raw::Bundle) -> Result<Catalogue, Vec<Finding>> {
    Checker::default().checked(bundle)
}

/// Checks some measures of a catalogue with its whole vocabulary, without asking that they use all of it.
///
/// # Errors
/// As [`check`].
pub fn check_part(bundle: &raw::Bundle) -> Result<Catalogue, Vec<Finding>> {
    Checker { part: true, ..Checker::default() }.checked(bundle)
}

/// The path that is being checked, and the findings so far.
#[derive(Default)]
pub(crate) struct Checker {
    findings: Vec<Finding>,
    path: Vec<Step>,
    measure: Option<String>,
    /// How many forms enclose the current one.
    depth: usize,
    /// Whether only some of the catalogue's measures are checked: see [`check_part`].
    part: bool,
}

impl Checker {
    fn checked(mut self, bundle: &raw::Bundle) -> Result<Catalogue, Vec<Finding>> {
        match self.bundle(bundle) {
            Some(catalogue) if self.findings.is_empty() => Ok(catalogue),
            _ => {
                if self.findings.is_empty() {
                    self.find("the catalogue cannot be read", "Report this: it is a mistake of the checker");
                }
                Err(self.findings)
            }
        }
    }

    /// Runs `work` one step deeper in the path.
    pub(crate) fn at<T>(&mut self, step: Step, work: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let result = work(self);
        self.path.pop();
        result
    }

    /// Runs `work` inside the value of a key.
    pub(crate) fn key<T>(&mut self, key: &'static str, work: impl FnOnce(&mut Self) -> T) -> T {
        self.at(Step::Key(key), work)
    }

    /// Checks every item of a list, also after one has failed; `None` if any fails.
    fn each<'a, R, T>(
        &mut self,
        key: &'static str,
        list: &'a [R],
        mut work: impl FnMut(&mut Self, &'a R) -> Option<T>,
    ) -> Option<Vec<T>> {
        self.key(key, |c| {
            let results: Vec<Option<T>> =
                list.iter().enumerate().map(|(n, item)| c.at(Step::Index(n), |c| work(c, item))).collect();
            results.into_iter().collect()
        })
    }

    pub(crate) fn find(&mut self, problem: impl Into<String>, hint: impl Into<String>) {
        self.findings.push(Finding {
            path: self.path.clone(),
            measure: self.measure.clone(),
            problem: problem.into(),
            hint: hint.into(),
        });
    }

    /// One of a few fixed words.
    pub(crate) fn word<T: Copy>(&mut self, key: &'static str, written: &str, known: &[(&'static str, T)]) -> Option<T> {
        self.key(key, |c| {
            let hit = known.iter().find(|(word, _)| *word == written).map(|(_, value)| *value);
            if hit.is_none() {
                let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
                let hint = did_you_mean(written, words.iter().copied())
                    .unwrap_or_else(|| format!("Write one of: {}", words.join(", ")));
                c.find(format!("`{written}` is not a word for this"), hint);
            }
            hit
        })
    }

    fn date(&mut self, key: &'static str, written: &str) -> Option<Date> {
        self.key(key, |c| match written.parse() {
            Ok(date) => Some(date),
            Err(error) => {
                c.find(format!("`{written}` is {error}"), "Use a day of the calendar");
                None
            }
        })
    }

    /// An optional date: the outer `None` is a finding, the inner one absence.
    #[expect(clippy::option_option, reason = "a mistake and an absence are two things")]
    fn optional_date(&mut self, key: &'static str, written: Option<&String>) -> Option<Option<Date>> {
        written.map_or(Some(None), |written| self.date(key, written).map(Some))
    }

    fn text(&mut self, key: &'static str, text: &Bilingual) -> Option<Text> {
        self.key(key, |c| c.both(text))
    }

    #[expect(clippy::option_option, reason = "a mistake and an absence are two things")]
    fn optional_text(&mut self, key: &'static str, text: Option<&Bilingual>) -> Option<Option<Text>> {
        text.map_or(Some(None), |text| self.text(key, text).map(Some))
    }

    pub(crate) fn both(&mut self, text: &Bilingual) -> Option<Text> {
        let mut complete = true;
        for (key, side) in [("zh", &text.zh), ("en", &text.en)] {
            if side.trim().is_empty() {
                complete = false;
                self.key(key, |c| c.find("a text is missing", "Write it in both languages, `zh` and `en`"));
            }
        }
        complete.then(|| Bilingual { zh: text.zh.trim().to_owned(), en: text.en.trim().to_owned() }.into())
    }

    fn bundle(&mut self, bundle: &raw::Bundle) -> Option<Catalogue> {
        if bundle.format != raw::BUNDLE_FORMAT {
            self.key("format", |c| {
                c.find(
                    format!(
                        "this catalogue has the format {}, this calculator reads {}",
                        bundle.format,
                        raw::BUNDLE_FORMAT
                    ),
                    "Bundle it with the tool of the same version as the page",
                );
            });
            return None;
        }
        let date = self.date("date", &bundle.date);
        if bundle.edition.trim().is_empty() {
            self.key("edition", |c| c.find("the edition has no name", "Bundle the catalogue with the tool"));
        }
        let places =
            Names::collect(self, "jurisdiction", "jurisdictions", bundle.jurisdictions.iter().map(|j| j.id.as_str()));
        let instrument_names =
            Names::collect(self, "instrument", "instruments", bundle.instruments.iter().map(|i| i.id.as_str()));
        let numbers = self.numbers(bundle);
        let definition_names =
            Names::collect(self, "definition", "definitions", bundle.definitions.iter().map(|d| d.id.as_str()));
        let section_names = Names::collect(self, "section", "sections", bundle.sections.iter().map(|s| s.id.as_str()));
        Names::collect(self, "question", "questions", bundle.questions.iter().map(|q| q.id.as_str()));
        let group_names = Names::collect(self, "group", "groups", bundle.groups.iter().map(|g| g.id.as_str()));
        Names::collect(self, "measure", "measures", bundle.measures.iter().map(|m| m.id.as_str()));

        let jurisdictions = self.jurisdictions(&bundle.jurisdictions, &places);
        let instruments = self.each("instruments", &bundle.instruments, |c, i| c.instrument(i, &places));
        let facts = self.facts(&bundle.facts);
        let references = self.each("references", &bundle.references, Self::reference);
        let sections = self.each("sections", &bundle.sections, |c, s| {
            Some(Section { name: s.id.clone(), title: c.text("title", &s.title)? })
        });
        let groups = self.each("groups", &bundle.groups, Self::group);
        let terms = self.each("terms", &bundle.terms, |c, t| {
            let (term, gloss) = (c.text("term", &t.term), c.text("gloss", &t.gloss));
            Some(Term { term: term?, gloss: gloss? })
        });
        // What follows refers to facts, places and instruments, so it cannot be checked while those are wrong.
        let (facts, worked_out) = facts?;
        let (jurisdictions, references) = (jurisdictions?, references?);
        let place = self.place(&facts)?;
        let (mut instruments, left_out): (Vec<_>, Vec<_>) = instruments?.into_iter().unzip();
        let world = World {
            facts: &facts,
            worked_out: &worked_out,
            references: &references,
            definition_names: &definition_names,
            jurisdictions: &jurisdictions,
            jurisdiction_names: &places,
            instruments: &instruments,
            instrument_names: &instrument_names,
            group_names: &group_names,
            numbers: &numbers,
        };
        let worked_out = self.worked_out(&bundle.facts, &world);
        let definitions = self.each("definitions", &bundle.definitions, |c, d| c.definition(d, &world));
        let exclusions = self.exclusions(&bundle.instruments, &world);
        let questions = self.each("questions", &bundle.questions, |c, q| c.question(q, &world, &section_names));
        let measures = self.each("measures", &bundle.measures, |c, m| {
            c.measure = Some(m.id.clone());
            let measure = c.checked_measure(m, &world);
            c.measure = None;
            measure
        });
        if bundle.measures.is_empty() {
            self.key("measures", |c| c.find("the catalogue holds no measure", "Add at least one"));
        }
        if !self.part {
            self.groups_in_use(&bundle.groups, &bundle.measures);
        }
        let (questions, measures) = (questions?, measures?);
        self.comparable_groups(&measures);
        let (worked_out, definitions) = (worked_out?, definitions?);
        self.no_circles(&bundle.facts, &worked_out, &definitions)?;
        for (instrument, exclusions) in instruments.iter_mut().zip(exclusions?) {
            instrument.exclusions = exclusions;
        }
        let asked_by = self.asked_once(&bundle.facts, &facts, &questions);
        let supplement = Supplement {
            terms: terms?,
            left_out,
            // The tool fills them in: it alone knows how Chinese is pronounced.
            instruments: vec![SearchKeys::default(); instruments.len()],
            measures: vec![SearchKeys::default(); measures.len()],
        };
        let catalogue = Catalogue {
            edition: bundle.edition.clone(),
            date: date?,
            place,
            facts,
            worked_out,
            references,
            definitions,
            questions,
            sections: sections?,
            jurisdictions,
            instruments,
            groups: groups?,
            measures,
            // Where this is missing nothing is accepted, but `in_use` can still report what else is wrong.
            asked_by: asked_by.clone().unwrap_or_default(),
            supplement: Some(supplement),
        };
        self.computable(&catalogue);
        if !self.part {
            self.in_use(bundle, &catalogue);
        }
        asked_by.map(|_| catalogue)
    }

    /// The names of facts, worked-out facts and published figures.
    fn numbers<'b>(&mut self, bundle: &'b raw::Bundle) -> BTreeMap<&'b str, Named> {
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
    fn facts(&mut self, list: &[raw::Fact]) -> Option<(Vec<Fact>, Vec<world::NameAndKind>)> {
        let all = self.each("facts", list, Checker::fact)?;
        let (mut asked, mut worked_out) = (Vec::new(), Vec::new());
        for (fact, written) in all.into_iter().zip(list) {
            if written.is.is_some() { worked_out.push((fact.name, fact.kind)) } else { asked.push(fact) }
        }
        Some((asked, worked_out))
    }

    fn worked_out(&mut self, list: &[raw::Fact], world: &World<'_>) -> Option<Vec<WorkedOut>> {
        let mut kinds = world.worked_out.iter();
        let checked = self.each("facts", list, |c, fact| {
            let Some(is) = &fact.is else { return Some(None) };
            let (_, kind) = kinds.next()?;
            let label = c.text("label", &fact.label);
            let citation = c.citation(fact.instrument.as_ref(), fact.clause.as_ref(), world);
            let (citation, label) = (citation?, label?);
            // Rows with a `clause` of their own need a citation here; a worked-out fact without one has no such rows.
            let home = citation.clone().unwrap_or(Citation { instrument: InstrumentId::FIRST, clauses: Vec::new() });
            let context = Context { world, citation: &home };
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
            if fact.changeable.is_some() {
                c.key("changeable", |c| c.find("a worked-out fact is not changed", "Take it out"));
            }
            Some(Some(WorkedOut { name: fact.id.clone(), label, kind: kind.clone(), citation, form }))
        })?;
        Some(checked.into_iter().flatten().collect())
    }

    /// The citation of a definition or a worked-out fact, which is in no measure.
    #[expect(clippy::option_option, reason = "a mistake and an absence are two things")]
    fn citation(
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

    fn definition(&mut self, d: &raw::Definition, world: &World<'_>) -> Option<Definition> {
        let (label, reason) = (self.text("label", &d.label), self.text("reason", &d.reason));
        let citation = self.citation(d.instrument.as_ref(), d.clause.as_ref(), world)?;
        let home = citation.clone().unwrap_or(Citation { instrument: InstrumentId::FIRST, clauses: Vec::new() });
        let test = self.key("test", |c| c.test(&d.test, &Context { world, citation: &home }));
        Some(Definition { name: d.id.clone(), label: label?, reason: reason?, citation, test: test? })
    }

    fn reference(&mut self, r: &raw::Reference) -> Option<Reference> {
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

    /// The exclusions of each document: they rule an enterprise out of all its measures.
    fn exclusions(&mut self, list: &[raw::Instrument], world: &World<'_>) -> Option<Vec<Vec<Condition>>> {
        let mut number = 0..;
        self.each("instruments", list, |c, instrument| {
            let id = number.next().and_then(InstrumentId::at)?;
            c.each("exclusions", &instrument.exclusions, |c, exclusion| {
                let label = c.text("label", &exclusion.label);
                let Some(clause) = &exclusion.clause else {
                    c.find("nothing says where the document excludes this", "Cite it as `clause`");
                    return None;
                };
                let clauses = c.key("clause", |c| c.clauses(clause))?;
                let citation = Citation { instrument: id, clauses };
                let test = c.key("test", |c| c.test(&exclusion.test, &Context { world, citation: &citation }));
                Some(Condition { label: label?, citation, test: test? })
            })
        })
    }

    /// Reports worked-out facts and definitions that use themselves: they would never end.
    fn no_circles(
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

    fn jurisdictions(&mut self, list: &[raw::Jurisdiction], names: &Names<'_>) -> Option<Vec<Jurisdiction>> {
        if list.len() > OptionSet::CAPACITY {
            self.key("jurisdictions", |c| {
                c.find(format!("more than {} places", OptionSet::CAPACITY), "Split the catalogue");
            });
            return None;
        }
        let parents = self.each("jurisdictions", list, |c, j| match &j.within {
            None => Some(None),
            Some(within) => c.key("within", |c| names.resolve(c, within)).map(Some),
        })?;
        let within = |inner: usize, outer: usize| {
            let mut place = Some(inner);
            // At most as many steps as there are places: a circle ends too, and is reported below.
            for _ in 0..=parents.len() {
                match place {
                    Some(here) if here == outer => return true,
                    Some(here) => place = parents.get(here).copied().flatten(),
                    None => return false,
                }
            }
            false
        };
        let mut index = 0;
        self.each("jurisdictions", list, |c, j| {
            let here = index;
            index += 1;
            if parents.get(here).copied().flatten().is_some_and(|parent| within(parent, here)) {
                c.key("within", |c| c.find("this place lies within itself", "Name the place above it"));
                return None;
            }
            let label = c.text("name", &j.name)?;
            Some(Jurisdiction {
                name: j.id.clone(),
                within: parents.get(here).copied().flatten().and_then(super::JurisdictionId::at),
                as_place: c.optional_text("as-place", j.as_place.as_ref())?.unwrap_or_else(|| label.clone()),
                label,
                covers: (0..list.len()).filter(|inner| within(*inner, here)).map(OptionSet::only).collect(),
            })
        })
    }

    fn instrument(&mut self, i: &raw::Instrument, places: &Names<'_>) -> Option<(Instrument, Vec<LeftOut>)> {
        let jurisdiction = self.key("jurisdiction", |c| places.resolve(c, &i.jurisdiction));
        let status = self.word("status", &i.status, Status::NAMES);
        let texts = (
            self.text("title", &i.title),
            self.text("short", &i.short),
            self.text("issuer", &i.issuer),
            self.text("read-at", &i.read_at),
        );
        let dated = self.optional_text("dated", i.dated.as_ref());
        let contact = self.optional_text("contact", i.contact.as_ref());
        let date = self.optional_date("date", i.date.as_ref());
        let consultation_until = self.optional_date("consultation-until", i.consultation_until.as_ref());
        let consulted = self.date("consulted", &i.consulted);
        if i.date.is_none() && i.dated.is_none() {
            self.find("the document has no date", "Give its `date`, or say in `dated` what is known of it");
        }
        let left_out = self.each("left-out", &i.left_out, |c, l| {
            let (what, reason) = (c.text("what", &l.what), c.text("reason", &l.reason));
            let clauses = c.key("clause", |c| c.clauses(&l.clause));
            Some(LeftOut { clauses: clauses?, what: what?, figures: l.figures.clone(), reason: reason? })
        });
        let (title, short, issuer, read_at) = texts;
        let instrument = Instrument {
            name: i.id.clone(),
            jurisdiction: super::JurisdictionId::at(jurisdiction?)?,
            status: status?,
            title: title?,
            short: short?,
            issuer: issuer?,
            date: date?,
            dated: dated?,
            consultation_until: consultation_until?,
            consulted: consulted?,
            read_at: read_at?,
            contact: contact?,
            // They refer to facts, and are checked once those are known.
            exclusions: Vec::new(),
        };
        Some((instrument, left_out?))
    }

    fn fact(&mut self, f: &raw::Fact) -> Option<Fact> {
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
        Some(Fact { name: f.id.clone(), label: label?, kind, changeable: f.changeable.unwrap_or(true) })
    }

    fn unit(&mut self, unit: &raw::Unit) -> Option<Unit> {
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
    fn place(&mut self, facts: &[Fact]) -> Option<FactId> {
        let mut places = facts.iter().enumerate().filter(|(_, fact)| fact.kind == FactKind::Place);
        if let (Some((index, _)), None) = (places.next(), places.next()) {
            return FactId::at(index);
        }
        self.key("facts", |c| {
            c.find("there must be exactly one fact of the type `place`", "Add it, or take the others out");
        });
        None
    }

    fn group(&mut self, g: &raw::Group) -> Option<Group> {
        let (title, reason) = (self.text("title", &g.title), self.text("reason", &g.reason));
        let exclusive = self.word("kind", &g.kind, &[("exclusive", true), ("shared-cap", false)])?;
        let kind = match (&g.cap, exclusive) {
            (None, true) => GroupKind::Exclusive,
            (Some(cap), false) => GroupKind::SharedCap(self.key("cap", |c| c.whole_money(cap)).map(Money::from_yuan)?),
            (Some(_), true) => {
                self.key("cap", |c| {
                    c.find("an exclusive group has no cap", "Take it out, or make the kind `shared-cap`");
                });
                return None;
            }
            (None, false) => {
                self.find("a shared cap without a sum", "Give the `cap`");
                return None;
            }
        };
        Some(Group { name: g.id.clone(), kind, title: title?, reason: reason? })
    }

    fn question(&mut self, q: &raw::Question, world: &World<'_>, sections: &Names<'_>) -> Option<Question> {
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
            section: super::SectionId::at(section?)?,
            ask: ask?,
            help: help?,
            facts: asked,
            bands,
        })
    }

    fn asked_once(&mut self, written: &[raw::Fact], facts: &[Fact], questions: &[Question]) -> Option<Vec<QuestionId>> {
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

    /// What can only be judged of a whole catalogue: that no number outgrows what can be computed with, that every test can be
    /// decided, and that every published figure has a value while the measure runs.
    fn computable(&mut self, catalogue: &Catalogue) {
        for (n, document) in catalogue.instruments.iter().enumerate() {
            self.path = vec![Step::Key("instruments"), Step::Index(n), Step::Key("exclusions")];
            self.tests_computable(catalogue, &document.exclusions);
        }
        for (n, measure) in catalogue.measures.iter().enumerate() {
            self.measure = Some(measure.name.clone());
            self.path = vec![Step::Key("measures"), Step::Index(n), Step::Key("conditions")];
            self.tests_computable(catalogue, &measure.conditions);
            self.path = vec![Step::Key("measures"), Step::Index(n), Step::Key("benefit")];
            let fits = measure.forms().all(|form| catalogue.form_fits(form));
            self.numbers_computable(fits, measure.forms().all(|form| catalogue.form_is_decided(form)));
            let used = catalogue.references_of(measure);
            for reference in used.filter(|reference| !reference.covers(measure.from, measure.until)) {
                self.find(
                    format!("there are days on which the measure runs and `{}` has no value", reference.name),
                    "Give it a value for each of them in references.yaml, or give the measure `from` and `until`",
                );
            }
        }
        self.path.clear();
        self.measure = None;
    }

    fn tests_computable(&mut self, catalogue: &Catalogue, conditions: &[Condition]) {
        for (n, condition) in conditions.iter().enumerate() {
            let (fits, decided) = (catalogue.test_fits(&condition.test), catalogue.test_is_decided(&condition.test));
            self.at(Step::Index(n), |c| c.numbers_computable(fits, decided));
        }
    }

    fn numbers_computable(&mut self, fit: bool, decided: bool) {
        if !fit {
            self.find(
                "this could come to a number that is too long",
                "Multiply fewer answers with each other: facts of the type rate, area or months are shorter",
            );
        }
        if !decided {
            self.find(
                "a test compares with a range of numbers",
                "Compare with a single figure or share, or it could never be decided",
            );
        }
    }

    /// Reports what of the vocabulary no measure uses.
    fn in_use(&mut self, bundle: &raw::Bundle, catalogue: &Catalogue) {
        let mut used = vec![false; catalogue.facts.len()];
        let mut mark = |fact: FactId| {
            if let Some(slot) = used.get_mut(fact.index()) {
                *slot = true;
            }
        };
        mark(catalogue.place);
        for measure in &catalogue.measures {
            measure.each_fact(catalogue, &mut mark);
        }
        for exclusion in catalogue.instruments.iter().flat_map(|instrument| &instrument.exclusions) {
            exclusion.test.each_fact(catalogue, &mut mark);
        }
        for (n, _) in used.iter().enumerate().filter(|(_, used)| !**used) {
            self.path = vec![Step::Key("facts"), Step::Index(as_written(&bundle.facts, &catalogue.facts, n))];
            self.find("no measure uses this fact", "Use it in a condition or an amount, or take it out");
            self.path.clear();
        }
        let shared = catalogue.shared_in_use();
        let worked_out = catalogue.worked_out.iter().zip(&shared.worked_out);
        for (unused, _) in worked_out.filter(|(_, used)| !**used) {
            let n = bundle.facts.iter().position(|fact| fact.id == unused.name).unwrap_or_default();
            self.path = vec![Step::Key("facts"), Step::Index(n)];
            self.find("no measure uses this worked-out fact", "Use it in a condition or an amount, or take it out");
            self.path.clear();
        }
        for (list, used) in [("references", &shared.references), ("definitions", &shared.definitions)] {
            for (n, _) in used.iter().enumerate().filter(|(_, used)| !**used) {
                self.path = vec![Step::Key(list), Step::Index(n)];
                self.find("no measure uses this", "Use it, or take it out");
                self.path.clear();
            }
        }
    }

    fn groups_in_use(&mut self, groups: &[raw::Group], measures: &[raw::Measure]) {
        for (n, group) in groups.iter().enumerate() {
            if measures.iter().filter(|m| m.group.as_ref() == Some(&group.id)).count() < 2 {
                self.path = vec![Step::Key("groups"), Step::Index(n)];
                self.find("a group of fewer than two measures", "Name it in the measures' `group`, or take it out");
                self.path.clear();
            }
        }
    }

    /// Reports measures of one group and one status that differ in period or payee: they have no highest.
    fn comparable_groups(&mut self, measures: &[super::Measure]) {
        for (n, one) in measures.iter().enumerate() {
            let unlike = measures.iter().take(n).find(|other| {
                let money = one.benefit.kind.is_money() && other.benefit.kind.is_money();
                one.group.is_some()
                    && one.group == other.group
                    && one.status == other.status
                    && money
                    && (one.benefit.period != other.benefit.period
                        || matches!(one.paid_to, super::PaidTo::Organisation)
                            != matches!(other.paid_to, super::PaidTo::Organisation))
            });
            if let Some(other) = unlike {
                self.path = vec![Step::Key("measures"), Step::Index(n), Step::Key("group")];
                self.measure = Some(one.name.clone());
                self.find(
                    format!("it cannot be compared with `{}` of the same group: another period or payee", other.name),
                    "Give both the same `period` and `paid-to`, or take one out of the group",
                );
                self.path.clear();
                self.measure = None;
            }
        }
    }
}

/// The index of an asked fact in the written list, which also holds the worked-out facts.
fn as_written(written: &[raw::Fact], facts: &[Fact], n: usize) -> usize {
    let name = facts.get(n).map(|fact| &fact.name);
    written.iter().position(|fact| Some(&fact.id) == name).unwrap_or(n)
}
