//! The check: from what is written to a catalogue that cannot be wrong in form.
//!
//! Everything is looked at before anything is refused, so that all findings come at once.

mod amount;
mod measure;
mod names;
mod test;

use super::finding::{Finding, Step, did_you_mean};
use super::raw::{self, Scalar};
use super::{
    Catalogue, Choice, Fact, FactId, FactKind, FoundBy, Group, GroupKind, Instrument, Jurisdiction, LeftOut, LookUp,
    OptionSet, Question, QuestionId, Section, Status, Term,
};
use crate::bilingual::Bilingual;
use crate::date::Date;
use crate::money::Money;
use crate::quantity;
use names::Names;

/// Checks what is written and turns it into a [`Catalogue`].
///
/// # Errors
/// Every finding, in the order of the bundle. Nothing is accepted in part.
pub fn check(bundle: &raw::Bundle) -> Result<Catalogue, Vec<Finding>> {
    Checker::default().checked(bundle)
}

/// Checks some measures of a catalogue beside its whole vocabulary, of which they need not use everything.
///
/// # Errors
/// As [`check`].
pub fn check_part(bundle: &raw::Bundle) -> Result<Catalogue, Vec<Finding>> {
    Checker { part: true, ..Checker::default() }.checked(bundle)
}

/// Where the check is, and what it has found so far.
#[derive(Default)]
struct Checker {
    findings: Vec<Finding>,
    path: Vec<Step>,
    measure: Option<String>,
    /// Whether only a part of the catalogue is looked at.
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

    /// Does something one step further in.
    fn at<T>(&mut self, step: Step, work: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let result = work(self);
        self.path.pop();
        result
    }

    /// Does something inside a named value.
    fn key<T>(&mut self, key: &'static str, work: impl FnOnce(&mut Self) -> T) -> T {
        self.at(Step::Key(key), work)
    }

    /// Checks every item of a list; `None` if any fails, after all have been looked at.
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

    fn find(&mut self, problem: impl Into<String>, mend: impl Into<String>) {
        self.findings.push(Finding {
            path: self.path.clone(),
            measure: self.measure.clone(),
            problem: problem.into(),
            mend: mend.into(),
        });
    }

    /// One of a few fixed words.
    fn word<T: Copy>(&mut self, key: &'static str, written: &str, known: &[(&'static str, T)]) -> Option<T> {
        self.key(key, |c| {
            let hit = known.iter().find(|(word, _)| *word == written).map(|(_, value)| *value);
            if hit.is_none() {
                let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
                let mend = did_you_mean(written, words.iter().copied())
                    .unwrap_or_else(|| format!("Write one of: {}", words.join(", ")));
                c.find(format!("`{written}` is not one of the words that can stand here"), mend);
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

    fn text(&mut self, key: &'static str, text: &Bilingual) -> Option<Bilingual> {
        self.key(key, |c| c.both(text))
    }

    #[expect(clippy::option_option, reason = "a mistake and an absence are two things")]
    fn optional_text(&mut self, key: &'static str, text: Option<&Bilingual>) -> Option<Option<Bilingual>> {
        text.map_or(Some(None), |text| self.text(key, text).map(Some))
    }

    fn both(&mut self, text: &Bilingual) -> Option<Bilingual> {
        let mut complete = true;
        for (key, side) in [("zh", &text.zh), ("en", &text.en)] {
            if side.trim().is_empty() {
                complete = false;
                self.key(key, |c| c.find("a text is missing", "Write it in both languages, `zh` and `en`"));
            }
        }
        complete.then(|| Bilingual { zh: text.zh.trim().to_owned(), en: text.en.trim().to_owned() })
    }

    fn money(&mut self, key: &'static str, written: &Scalar) -> Option<Money> {
        self.key(key, |c| match Money::parse(&written.to_string()) {
            Ok(money) => c.with_unit(&written.to_string()).then_some(money),
            Err(error) => {
                c.find(format!("`{written}` is not a sum of money: {error}"), "Write it like 20万元 or 500000元");
                None
            }
        })
    }

    /// Whether a sum of money has its unit: 20 may be meant as 20万元.
    fn with_unit(&mut self, sum: &str) -> bool {
        let bare = sum.chars().all(|c| c.is_numeric() || c.is_whitespace() || matches!(c, ',' | '.' | '，' | '．'));
        if bare {
            self.find(format!("`{sum}` has no unit"), format!("Write {sum}元 or {sum}万元, whichever is meant"));
        }
        !bare
    }

    /// A number as it counts for a fact: yuan or units.
    fn number(&mut self, kind: &FactKind, written: &Scalar) -> Option<i64> {
        let parsed = match kind {
            FactKind::Money => Money::parse(&written.to_string()).map(Money::yuan),
            FactKind::Count(unit) => quantity::parse(&written.to_string(), &[unit.zh.as_str()]),
            FactKind::YesNo | FactKind::Choice(_) | FactKind::Place => {
                self.find("this fact is not a number", "Compare only facts of the type `money` or `count`");
                return None;
            }
        };
        match parsed {
            Ok(_) if *kind == FactKind::Money && !self.with_unit(&written.to_string()) => None,
            Ok(number) => Some(number),
            Err(error) => {
                self.find(format!("`{written}` is not a number here: {error}"), "Write it like 500万元 or 300");
                None
            }
        }
    }

    fn bundle(&mut self, bundle: &raw::Bundle) -> Option<Catalogue> {
        if bundle.format != raw::FORMAT {
            self.key("format", |c| {
                c.find(
                    format!("this catalogue has the format {}, this calculator reads {}", bundle.format, raw::FORMAT),
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
        let fact_names = Names::collect(self, "fact", "facts", bundle.facts.iter().map(|f| f.id.as_str()));
        let section_names = Names::collect(self, "section", "sections", bundle.sections.iter().map(|s| s.id.as_str()));
        Names::collect(self, "question", "questions", bundle.questions.iter().map(|q| q.id.as_str()));
        let group_names = Names::collect(self, "group", "groups", bundle.groups.iter().map(|g| g.id.as_str()));
        Names::collect(self, "measure", "measures", bundle.measures.iter().map(|m| m.id.as_str()));

        let jurisdictions = self.jurisdictions(&bundle.jurisdictions, &places);
        let instruments = self.each("instruments", &bundle.instruments, |c, i| c.instrument(i, &places));
        let facts = self.each("facts", &bundle.facts, Self::fact);
        let place = self.place(facts.as_deref());
        let sections = self.each("sections", &bundle.sections, |c, s| {
            Some(Section { name: s.id.clone(), title: c.text("title", &s.title)? })
        });
        let groups = self.each("groups", &bundle.groups, Self::group);
        let terms = self.each("terms", &bundle.terms, |c, t| {
            let (term, gloss) = (c.text("term", &t.term), c.text("gloss", &t.gloss));
            Some(Term { term: term?, gloss: gloss? })
        });
        // What follows speaks of facts, places and instruments, and can only be judged where those are sound.
        let (jurisdictions, facts, place) = (jurisdictions?, facts?, place?);
        let (instruments, left_out): (Vec<_>, Vec<_>) = instruments?.into_iter().unzip();
        let questions =
            self.each("questions", &bundle.questions, |c, q| c.question(q, &facts, &fact_names, &section_names));
        let world = measure::World {
            facts: &facts,
            fact_names: &fact_names,
            jurisdictions: &jurisdictions,
            jurisdiction_names: &places,
            instruments: &instruments,
            instrument_names: &instrument_names,
            group_names: &group_names,
        };
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
        if !self.part {
            self.facts_in_use(&facts, place, &measures);
        }
        let asked_by = self.asked_once(&facts, &questions)?;
        let look_up = LookUp {
            terms: terms?,
            left_out,
            // Only the tool knows how words are spoken.
            instruments: vec![FoundBy::default(); instruments.len()],
            measures: vec![FoundBy::default(); measures.len()],
        };
        Some(Catalogue {
            edition: bundle.edition.clone(),
            date: date?,
            place,
            facts,
            questions,
            sections: sections?,
            jurisdictions,
            instruments,
            groups: groups?,
            measures,
            asked_by,
            look_up: Some(look_up),
        })
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
            Some(LeftOut { clause: l.clause.clone(), what: what?, figures: l.figures.clone(), reason: reason? })
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
            Type::Count => {
                let Some(unit) = &f.unit else {
                    self.find("a count without a unit", "Say in `unit: {zh, en}` what is counted");
                    return None;
                };
                FactKind::Count(self.text("unit", unit)?)
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

    /// The one fact that says where the enterprise is.
    fn place(&mut self, facts: Option<&[Fact]>) -> Option<FactId> {
        let facts = facts?;
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
            (Some(cap), false) => GroupKind::SharedCap(self.money("cap", cap)?),
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

    fn question(
        &mut self,
        q: &raw::Question,
        facts: &[Fact],
        fact_names: &Names<'_>,
        sections: &Names<'_>,
    ) -> Option<Question> {
        let ask = self.text("ask", &q.ask);
        let help = self.optional_text("help", q.help.as_ref());
        let section = self.key("section", |c| sections.resolve(c, &q.section));
        let asked = self.each("facts", &q.facts, |c, name| fact_names.resolve(c, name))?;
        let kinds: Vec<&FactKind> = asked.iter().filter_map(|n| facts.get(*n)).map(|fact| &fact.kind).collect();
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
            Some(kind) if !q.bands.is_empty() => self.each("bands", &q.bands, |c, band| c.number(kind, band))?,
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
            facts: asked.into_iter().filter_map(FactId::at).collect(),
            bands,
        })
    }

    fn asked_once(&mut self, facts: &[Fact], questions: &[Question]) -> Option<Vec<QuestionId>> {
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
            self.path = vec![Step::Key("facts"), Step::Index(n)];
            self.find("no question asks this fact", "Add it to a question, or take it out");
            self.path.clear();
        }
        asked.into_iter().collect()
    }

    fn facts_in_use(&mut self, facts: &[Fact], place: FactId, measures: &[super::Measure]) {
        let mut used = vec![false; facts.len()];
        let mut mark = |fact: FactId| {
            if let Some(slot) = used.get_mut(fact.index()) {
                *slot = true;
            }
        };
        mark(place);
        for measure in measures {
            measure.each_fact(&mut mark);
        }
        for (n, _) in used.iter().enumerate().filter(|(_, used)| !**used) {
            self.path = vec![Step::Key("facts"), Step::Index(n)];
            self.find("no measure uses this fact", "Use it in a condition or an amount, or take it out");
            self.path.clear();
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

    /// Measures of one group and one standing must be paid alike, or "the highest" would mean nothing.
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
