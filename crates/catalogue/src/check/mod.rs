//! The check: turns written files into a [`Catalogue`], or reports everything that is wrong with them at once.

mod benefit;
pub(crate) mod circles;
mod contradictions;
pub(crate) mod forms;
mod groups;
mod measure;
mod names;
mod places;
mod questions;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics has failed")]
pub(crate) mod sample;
mod vocabulary;
mod whole;
mod world;

pub(crate) use super::finding::Step;
use super::finding::{Finding, did_you_mean};
use super::raw;
use super::{Catalogue, Fact, SearchKeys, Section, Supplement, Term, Text};
use crate::bilingual::Bilingual;
use crate::date::Date;
use names::Names;
use world::World;

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
            let title = c.text("title", &s.title)?;
            Some(Section { name: s.id.clone(), title, follow_up: s.follow_up.unwrap_or(false) })
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
        let contradictions = self.each("contradictions", &bundle.contradictions, |c, one| c.contradiction(one, &world));
        let exclusions = self.exclusions(&bundle.instruments, &world);
        let questions = self.each("questions", &bundle.questions, |c, q| c.question(q, &world, &section_names));
        let gates = self.gates(bundle, &world);
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
        let (worked_out, definitions, contradictions) = (worked_out?, definitions?, contradictions?);
        self.no_circles(&bundle.facts, &worked_out, &definitions)?;
        for (instrument, exclusions) in instruments.iter_mut().zip(exclusions?) {
            instrument.exclusions = exclusions;
        }
        let asked_by = self.asked_once(&bundle.facts, &facts, &questions);
        self.gates_come_first(&gates, &questions, bundle);
        let mut facts = facts;
        for (opened, gate) in gates {
            if let Some(fact) = facts.get_mut(opened.index()) {
                fact.gate = Some(gate);
            }
        }
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
            contradictions,
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
}

/// The index of an asked fact in the written list, which also holds the worked-out facts.
fn as_written(written: &[raw::Fact], facts: &[Fact], n: usize) -> usize {
    let name = facts.get(n).map(|fact| &fact.name);
    written.iter().position(|fact| Some(&fact.id) == name).unwrap_or(n)
}
