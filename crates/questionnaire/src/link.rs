//! Links: the answers of a session as a short text for the part of an address behind `#`, which browsers never send.
//!
//! A fact or measure is written as a code of four characters computed from its name alone, so that a link is short
//! enough for a QR code and can be read in another edition. A test refuses two names with the same code.
//!
//! ```
//! # let text = std::fs::read_to_string("../../tests/fixtures/catalogue.compiled.json").unwrap();
//! # let catalogue = catalogue::compiled::read(serde_json::from_str(&text).unwrap()).unwrap();
//! use engine::{Answer, Facts, determine};
//! use questionnaire::link;
//!
//! let mut facts = Facts::none(&catalogue);
//! facts.set(catalogue.fact_named("mill").unwrap(), Some(Answer::YesNo(true)));
//! let determination = determine(&catalogue, &facts, catalogue.date());
//!
//! let text = link::write(&catalogue, &facts, &determination, true);
//! let link = link::read(&catalogue, &text).unwrap();
//! assert_eq!(link.facts, facts);
//! assert_eq!(link.differences(&determination), []);
//! ```

use super::Projects;
use catalogue::date::Date;
use catalogue::quantity;
use catalogue::{Catalogue, FactId, MeasureId, Test};
use engine::{Answer, Award, Determination, Facts, Span, Verdict};

/// What a link says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The edition under which it was made.
    pub edition: String,
    /// The day for which it was made.
    pub as_of: Date,
    /// The answers that today's catalogue knows.
    pub facts: Facts,
    /// The figures of further projects.
    pub projects: Projects,
    /// How many answers today's catalogue no longer knows.
    pub dropped: usize,
    /// The measures that were eligible or undetermined then and are in today's catalogue. `None` for a link without a
    /// result.
    pub then: Option<Vec<(MeasureId, Mark)>>,
    /// How many of those measures today's catalogue no longer has.
    pub withdrawn: usize,
}

/// The outcome of a measure when the link was made: enough to tell whether it has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Eligible; otherwise undetermined.
    pub eligible: bool,
    /// A fingerprint of the award.
    award: u16,
}

/// How a measure's result differs from when a link was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// It was ineligible then, or not in the catalogue, and is not ineligible now.
    New,
    /// It is ineligible now and was not then.
    Gone,
    /// It was undetermined then and is eligible now, or the other way round.
    Verdict,
    Award,
}

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
const CODE: usize = 4;

/// The code of a name: FNV-1a, because a name must have the same code in every build for ever.
pub fn code(name: &str) -> String {
    let hash = name
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    base36(hash ^ (hash >> 32), CODE)
}

fn base36(mut number: u64, length: usize) -> String {
    let mut text = String::new();
    for _ in 0..length {
        let digit = usize::try_from(number % 36).ok().and_then(|n| DIGITS.get(n)).copied().unwrap_or(b'0');
        text.push(char::from(digit));
        number /= 36;
    }
    text
}

/// Writes a link: `e=…&d=…&y=…&n=…&u=…&v=…&r=…`. [`Projects::write`] is what further projects add to it. Without the result it is shorter, for a QR code.
pub fn write(catalogue: &Catalogue, facts: &Facts, determination: &Determination, with_result: bool) -> String {
    let (mut yes, mut no, mut unknown, mut values) = (String::new(), String::new(), String::new(), Vec::new());
    for (fact, answer) in facts.iter() {
        let list = match answer {
            Answer::YesNo(true) => &mut yes,
            Answer::YesNo(false) => &mut no,
            Answer::DontKnow => &mut unknown,
            Answer::Number(_) | Answer::OneOf(_) => {
                values.push(value(catalogue, fact, answer));
                continue;
            }
        };
        list.push_str(&code(&catalogue.fact(fact).name));
    }
    let mut parts = vec![format!("e={}", catalogue.edition()), format!("d={}", determination.as_of)];
    let lists = [("y", yes), ("n", no), ("u", unknown), ("v", values.join(","))];
    parts.extend(lists.into_iter().filter(|(_, list)| !list.is_empty()).map(|(key, list)| format!("{key}={list}")));
    if with_result {
        let marks: String = determination
            .outcomes
            .iter()
            .filter_map(|outcome| {
                let mark = mark(&outcome.verdict)?;
                let verdict = if mark.eligible { 'e' } else { 'u' };
                let award = base36(u64::from(mark.award), 2);
                Some(format!("{}{verdict}{award}", code(&catalogue.measure(outcome.measure).name)))
            })
            .collect();
        parts.push(format!("r={marks}"));
    }
    parts.join("&")
}

/// An answer that is a number or options, with the code of its fact.
pub(super) fn value(catalogue: &Catalogue, fact: FactId, answer: Answer) -> String {
    let mut text = code(&catalogue.fact(fact).name);
    match answer {
        Answer::Number(span) => text += &number(span),
        Answer::OneOf(options) => {
            let names = catalogue.option_names(fact);
            let chosen: Vec<&str> = options.iter().filter_map(|n| names.get(n).copied()).collect();
            text += &chosen.join("+");
        }
        Answer::YesNo(_) | Answer::DontKnow => {}
    }
    text
}

fn number(span: Span) -> String {
    match span.exact() {
        Some(number) => number.to_string(),
        None if span.max == quantity::MAX => format!("{}-", span.min),
        None => format!("{}-{}", span.min, span.max),
    }
}

fn mark(verdict: &Verdict) -> Option<Mark> {
    let fingerprint = match verdict.award()? {
        Award::Service => 1,
        Award::NotPublished => 2,
        Award::NotStated => 1_293,
        Award::Sum(range) => {
            let max = range.max.map_or(-1, catalogue::money::Money::yuan);
            let text = format!("{}-{max}", range.min.yuan());
            text.bytes().fold(3_u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(u32::from(byte))) % 1_290 + 3
        }
    };
    let award = u16::try_from(fingerprint).unwrap_or(0);
    Some(Mark { eligible: matches!(verdict, Verdict::Eligible { .. }), award })
}

/// Reads a link. What today's catalogue does not know is left out and counted; `None` if the text is no link.
pub fn read(catalogue: &Catalogue, text: &str) -> Option<Link> {
    let mut link = Link {
        edition: String::new(),
        as_of: catalogue.date(),
        facts: Facts::none(catalogue),
        projects: Projects::default(),
        dropped: 0,
        then: None,
        withdrawn: 0,
    };
    let mut day = None;
    let codes = Codes::of(catalogue);
    for part in text.split('&') {
        let (key, value) = part.split_once('=')?;
        match key {
            "e" => value.clone_into(&mut link.edition),
            "d" => day = value.parse().ok(),
            "y" => link.answers(catalogue, &codes, value, Answer::YesNo(true)),
            "n" => link.answers(catalogue, &codes, value, Answer::YesNo(false)),
            "u" => link.answers(catalogue, &codes, value, Answer::DontKnow),
            "v" => value.split(',').for_each(|one| link.value(catalogue, &codes, one)),
            "p" => value.split(',').for_each(|one| link.project(catalogue, &codes, one)),
            "r" => link.marks(&codes, value),
            // A later form may have more keys; those that are known still count.
            _ => {}
        }
    }
    link.drop_contradictions(catalogue);
    link.as_of = day?;
    (!link.edition.is_empty()).then_some(link)
}

impl Link {
    fn answers(&mut self, catalogue: &Catalogue, codes: &Codes, list: &str, answer: Answer) {
        for code in chunks(list, CODE) {
            match codes.fact(code) {
                Some(fact) if Facts::fits(catalogue, fact, answer) => self.facts.set(fact, Some(answer)),
                _ => self.dropped = self.dropped.saturating_add(1),
            }
        }
    }

    fn value(&mut self, catalogue: &Catalogue, codes: &Codes, text: &str) {
        match codes.value(catalogue, text) {
            Some((fact, answer)) => self.facts.set(fact, Some(answer)),
            None => self.dropped = self.dropped.saturating_add(1),
        }
    }

    fn project(&mut self, catalogue: &Catalogue, codes: &Codes, text: &str) {
        if !self.projects.take(catalogue, codes.value(catalogue, text)) {
            self.dropped = self.dropped.saturating_add(1);
        }
    }

    /// Leaves out answers that today's catalogue knows to contradict others. Each time one goes, so this ends.
    fn drop_contradictions(&mut self, catalogue: &Catalogue) {
        while let Some(id) = self.facts.contradictions(catalogue).first() {
            let given = catalogue.contradiction(*id).never.iter().filter_map(Test::fact);
            let Some(last) = given.rev().find(|fact| self.facts.answer(*fact).is_some()) else { return };
            self.facts.set(last, None);
            self.dropped = self.dropped.saturating_add(1);
        }
    }

    fn marks(&mut self, codes: &Codes, text: &str) {
        let mut then = Vec::new();
        for one in chunks(text, CODE + 3) {
            let found = one.get(..CODE).and_then(|code| codes.measure(code));
            let eligible = one.get(CODE..CODE + 1) == Some("e");
            let award = one.get(CODE + 1..).map_or(0, |digits| {
                digits.bytes().rev().fold(0_u16, |number, byte| {
                    let digit = DIGITS.iter().position(|d| *d == byte).and_then(|n| u16::try_from(n).ok()).unwrap_or(0);
                    number.saturating_mul(36).saturating_add(digit)
                })
            });
            match found {
                Some(id) => then.push((id, Mark { eligible, award })),
                None => self.withdrawn = self.withdrawn.saturating_add(1),
            }
        }
        self.then = Some(then);
    }

    /// How today's result differs from the one that the link was made with. Empty for a link without a result.
    pub fn differences(&self, determination: &Determination) -> Vec<(MeasureId, Difference)> {
        let Some(marks) = &self.then else { return Vec::new() };
        let difference = |then: Option<Mark>, now: Option<Mark>| match (then, now) {
            (None, Some(_)) => Some(Difference::New),
            (Some(_), None) => Some(Difference::Gone),
            (Some(then), Some(now)) if then.eligible != now.eligible => Some(Difference::Verdict),
            (Some(then), Some(now)) if then.award != now.award => Some(Difference::Award),
            _ => None,
        };
        let outcomes = determination.outcomes.iter();
        outcomes
            .filter_map(|outcome| {
                let then = marks.iter().find(|(id, _)| *id == outcome.measure).map(|(_, mark)| *mark);
                difference(then, mark(&outcome.verdict)).map(|difference| (outcome.measure, difference))
            })
            .collect()
    }
}

/// A link with a checksum at its end, so that a link that was cut off on its way is not taken for one with fewer
/// answers.
pub fn sealed(text: &str) -> String {
    format!("{text}{SEAL}{}", code(text))
}

/// The link without its checksum. `None` if the checksum does not match.
pub fn unsealed(text: &str) -> Option<&str> {
    let (text, seal) = text.rsplit_once(SEAL)?;
    // A chat window may add something after it, a full stop perhaps.
    seal.starts_with(&code(text)).then_some(text)
}

/// Precedes the checksum.
const SEAL: &str = "&c=";

/// The codes in a list of codes.
pub(super) fn codes(list: &str) -> impl Iterator<Item = &str> {
    chunks(list, CODE)
}

fn chunks(text: &str, length: usize) -> impl Iterator<Item = &str> {
    (0..text.len().div_ceil(length)).map(move |n| {
        let start = n.saturating_mul(length);
        text.get(start..start.saturating_add(length)).or_else(|| text.get(start..)).unwrap_or_default()
    })
}

/// The codes of everything that a link names.
struct Codes {
    facts: Vec<(String, FactId)>,
    measures: Vec<(String, MeasureId)>,
}

impl Codes {
    fn of(catalogue: &Catalogue) -> Self {
        Self {
            facts: catalogue.facts().map(|(id, fact)| (code(&fact.name), id)).collect(),
            measures: catalogue.measures().map(|(id, measure)| (code(&measure.name), id)).collect(),
        }
    }

    fn fact(&self, wanted: &str) -> Option<FactId> {
        self.facts.iter().find(|(code, _)| code == wanted).map(|(_, id)| *id)
    }

    /// An answer that is a number or options, if the catalogue knows it.
    fn value(&self, catalogue: &Catalogue, text: &str) -> Option<(FactId, Answer)> {
        let fact = self.fact(text.get(..CODE)?)?;
        let answer = value_of(catalogue, fact, text.get(CODE..)?)?;
        Facts::fits(catalogue, fact, answer).then_some((fact, answer))
    }

    fn measure(&self, wanted: &str) -> Option<MeasureId> {
        self.measures.iter().find(|(code, _)| code == wanted).map(|(_, id)| *id)
    }
}

fn value_of(catalogue: &Catalogue, fact: FactId, text: &str) -> Option<Answer> {
    let names = catalogue.option_names(fact);
    if !names.is_empty() {
        let options =
            text.split('+').map(|name| names.iter().position(|known| *known == name).map(catalogue::OptionSet::only));
        return options.collect::<Option<_>>().map(Answer::OneOf);
    }
    let (min, max) = match text.split_once('-') {
        None => (text, text),
        Some((min, max)) => (min, max),
    };
    let max = if max.is_empty() { quantity::MAX } else { max.parse().ok()? };
    Span::between(min.parse().ok()?, max).map(Answer::Number)
}
