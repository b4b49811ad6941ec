//! Facts: what is known about one enterprise.

use super::contradictions;
use catalogue::bilingual::Language;
use catalogue::quantity;
use catalogue::{Catalogue, ContradictionId, FactId, FactKind, OptionSet, Test, did_you_mean, raw};
use std::collections::BTreeMap;
use std::fmt;

/// An answer to one fact. A fact that was not answered has no `Answer`: it is never "no" and never 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It was asked, and the enterprise does not know.
    DontKnow,
    YesNo(bool),
    /// A number in the base unit of the fact's kind; exact if both ends are the same.
    Number(Span),
    /// One of these options; exact if there is only one. Never empty.
    OneOf(OptionSet),
}

/// A number between two others, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub min: i64,
    pub max: i64,
}

impl Span {
    /// Every number that can be answered.
    pub const ANY: Self = Self { min: 0, max: quantity::MAX };

    pub const fn exactly(number: i64) -> Self {
        Self { min: number, max: number }
    }

    /// `None` if the ends are not in order or beyond what can be answered.
    pub fn between(min: i64, max: i64) -> Option<Self> {
        (0 <= min && min <= max && max <= quantity::MAX).then_some(Self { min, max })
    }

    /// The number, if there is only one.
    pub const fn exact(self) -> Option<i64> {
        if self.min == self.max { Some(self.min) } else { None }
    }
}

impl Answer {
    /// Whether it leaves only one possibility.
    pub const fn is_exact(self) -> bool {
        match self {
            Self::DontKnow => false,
            Self::YesNo(_) => true,
            Self::Number(span) => span.min == span.max,
            Self::OneOf(options) => options.len() == 1,
        }
    }
}

/// The answers so far, one place for each fact of the vocabulary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts(Vec<Option<Answer>>);

impl Facts {
    /// Facts without any answer.
    pub fn none(catalogue: &Catalogue) -> Self {
        Self(vec![None; catalogue.fact_count()])
    }

    /// The answer to a fact, if it has one.
    pub fn answer(&self, fact: FactId) -> Option<Answer> {
        self.0.get(fact.index()).copied().flatten()
    }

    /// Sets an answer, or removes it. The answer must be of the fact's kind; [`Facts::fits`] says whether it is.
    pub fn set(&mut self, fact: FactId, answer: Option<Answer>) {
        if let Some(slot) = self.0.get_mut(fact.index()) {
            *slot = answer;
        }
    }

    /// The same facts with what follows from them: where a gate is answered with "no", so is everything behind it that has
    /// no answer of its own, and what would contradict them is ruled out.
    #[must_use]
    pub fn with_implied(&self, catalogue: &Catalogue) -> Self {
        let mut whole = self.clone();
        for (id, fact) in catalogue.facts() {
            let open = matches!(self.answer(id), None | Some(Answer::DontKnow));
            if open && fact.gate.is_some_and(|gate| self.answer(gate) == Some(Answer::YesNo(false))) {
                whole.set(id, Some(Answer::YesNo(false)));
            }
        }
        contradictions::rule_out(catalogue, &mut whole);
        whole
    }

    /// What these facts contradict each other in, in the catalogue's order. Empty for an enterprise that can exist.
    pub fn contradictions(&self, catalogue: &Catalogue) -> Vec<ContradictionId> {
        contradictions::met(catalogue, self)
    }

    /// The fact to ask for, where one is missing: its gate as long as that is not answered.
    pub fn asked_for(&self, catalogue: &Catalogue, fact: FactId) -> FactId {
        let open = |fact: FactId| matches!(self.answer(fact), None | Some(Answer::DontKnow));
        catalogue.fact(fact).gate.filter(|gate| open(fact) && open(*gate)).unwrap_or(fact)
    }

    /// Every answer with its fact, in the vocabulary's order.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, Answer)> + '_ {
        self.0.iter().enumerate().filter_map(|(n, answer)| Some((FactId::at(n)?, (*answer)?)))
    }

    /// Whether an answer is one that a fact can have.
    pub fn fits(catalogue: &Catalogue, fact: FactId, answer: Answer) -> bool {
        match (&catalogue.fact(fact).kind, answer) {
            (_, Answer::DontKnow) | (FactKind::YesNo, Answer::YesNo(_)) => true,
            (kind, Answer::Number(span)) if kind.is_number() => {
                Span::between(span.min, span.max).is_some() && (span.max <= kind.most() || span.max == quantity::MAX)
            }
            (FactKind::Choice(_) | FactKind::Place, Answer::OneOf(options)) => {
                !options.is_empty() && options.is_within(OptionSet::first(catalogue.option_names(fact).len()))
            }
            _ => false,
        }
    }

    /// Reads facts as people and programs write them.
    ///
    /// ```
    /// # let text = std::fs::read_to_string("../../tests/fixtures/catalogue.compiled.json").unwrap();
    /// # let catalogue = catalogue::compiled::read(serde_json::from_str(&text).unwrap()).unwrap();
    /// use catalogue::tree;
    /// use engine::Facts;
    ///
    /// let json = r#"{"place": "town", "mill": "yes", "investment": {"from": "100万元", "to": "500万元"}}"#;
    /// let facts = Facts::read(&catalogue, &tree::read(serde_json::from_str(json).unwrap()).unwrap()).unwrap();
    /// assert_eq!(facts.iter().count(), 3);
    ///
    /// let misspelt = tree::read(serde_json::from_str(r#"{"mil": true}"#).unwrap()).unwrap();
    /// let errors = Facts::read(&catalogue, &misspelt).unwrap_err();
    /// assert_eq!(errors[0].hint, "Did you mean `mill`?");
    /// ```
    ///
    /// # Errors
    /// Every fact that is unknown or has an answer of the wrong kind. No fact is taken if one is wrong.
    pub fn read(catalogue: &Catalogue, written: &raw::Facts) -> Result<Self, Vec<FactsError>> {
        let mut facts = Self::none(catalogue);
        let mut errors = Vec::new();
        let known: BTreeMap<&str, FactId> = catalogue.facts().map(|(id, fact)| (fact.name.as_str(), id)).collect();
        for (name, answer) in written {
            let read = match known.get(name.as_str()) {
                Some(fact) => read_one(catalogue, *fact, answer).map(|answer| (*fact, answer)),
                None => Err(unknown_fact(name, errors.len(), &known)),
            };
            match read {
                Ok((fact, answer)) => facts.set(fact, Some(answer)),
                Err(Misread { problem, hint }) => errors.push(FactsError { fact: name.clone(), problem, hint }),
            }
        }
        for (id, fact) in catalogue.facts() {
            let Some(gate) = fact.gate else { continue };
            if (facts.answer(gate), facts.answer(id)) == (Some(Answer::YesNo(false)), Some(Answer::YesNo(true))) {
                errors.push(FactsError {
                    fact: fact.name.clone(),
                    problem: format!("this cannot be yes where `{}` is no", catalogue.fact(gate).name),
                    hint: "Correct one of the two".to_owned(),
                });
            }
        }
        if errors.is_empty() {
            for id in facts.contradictions(catalogue) {
                errors.push(contradiction(catalogue, id, &facts));
            }
        }
        if errors.is_empty() { Ok(facts) } else { Err(errors) }
    }

    /// The facts as they are written.
    pub fn write(&self, catalogue: &Catalogue) -> raw::Facts {
        self.iter()
            .map(|(fact, answer)| (catalogue.fact(fact).name.clone(), Self::written(catalogue, fact, answer)))
            .collect()
    }

    /// One answer as it is written.
    pub fn written(catalogue: &Catalogue, fact: FactId, answer: Answer) -> raw::Answer {
        let names = || catalogue.option_names(fact);
        let kind = &catalogue.fact(fact).kind;
        // A rate and a day are written as people write them, other numbers plainly in their base unit.
        let written = |number: i64| match kind {
            FactKind::Rate | FactKind::Date => raw::Scalar::Text(kind.write(number)),
            _ => raw::Scalar::Whole(number),
        };
        match answer {
            Answer::DontKnow => raw::Answer::Exactly(raw::Scalar::Text(UNKNOWN.to_owned())),
            Answer::YesNo(yes) => raw::Answer::Exactly(raw::Scalar::Text(if yes { "yes" } else { "no" }.to_owned())),
            Answer::Number(span) => match span.exact() {
                Some(number) => raw::Answer::Exactly(written(number)),
                None => raw::Answer::Between(raw::Band {
                    from: written(span.min),
                    to: (span.max < quantity::MAX).then(|| written(span.max)),
                }),
            },
            Answer::OneOf(options) => {
                let chosen: Vec<String> =
                    options.iter().filter_map(|n| names().get(n).map(|name| (*name).to_owned())).collect();
                match <[String; 1]>::try_from(chosen) {
                    Ok([only]) => raw::Answer::Exactly(raw::Scalar::Text(only)),
                    Err(several) => raw::Answer::OneOf(several),
                }
            }
        }
    }
}

/// A fact that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactsError {
    /// Its name as written.
    pub fact: String,
    pub problem: String,
    /// What to do about it.
    pub hint: String,
}

impl fmt::Display for FactsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}. {}", self.fact, self.problem, self.hint)
    }
}

/// What is wrong with an answer, and what to do about it.
struct Misread {
    problem: String,
    hint: String,
}

fn misread(problem: impl Into<String>, hint: impl Into<String>) -> Misread {
    Misread { problem: problem.into(), hint: hint.into() }
}

/// What is said of facts that contradict each other: it names the last of them that was given.
fn contradiction(catalogue: &Catalogue, id: ContradictionId, facts: &Facts) -> FactsError {
    let contradiction = catalogue.contradiction(id);
    let given = contradiction.never.iter().filter_map(Test::fact).filter(|fact| facts.answer(*fact).is_some());
    let mut names: Vec<&str> = given.map(|fact| catalogue.fact(fact).name.as_str()).collect();
    let last = names.pop().unwrap_or_default().to_owned();
    let others: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let problem = if others.is_empty() {
        "this is never so".to_owned()
    } else {
        format!("this contradicts {}", others.join(", "))
    };
    FactsError { fact: last, problem, hint: contradiction.reason.in_language(Language::En).to_owned() }
}

/// The word for [`Answer::DontKnow`].
const UNKNOWN: &str = "unknown";

/// How many errors may come with the nearest name. To find it, a name is compared with every fact, which takes long
/// where somebody sends a hundred thousand unknown names.
const SUGGESTIONS: usize = 20;

fn unknown_fact(name: &str, errors: usize, known: &BTreeMap<&str, FactId>) -> Misread {
    let near = if errors < SUGGESTIONS { did_you_mean(name, known.keys().copied()) } else { None };
    let all = || "`policy-calculator facts`, or facts() in JavaScript, lists them all".to_owned();
    misread("there is no fact of this name", near.unwrap_or_else(all))
}

fn read_one(catalogue: &Catalogue, fact: FactId, answer: &raw::Answer) -> Result<Answer, Misread> {
    if matches!(answer, raw::Answer::Exactly(scalar) if scalar.to_string() == UNKNOWN) {
        return Ok(Answer::DontKnow);
    }
    let kind = &catalogue.fact(fact).kind;
    let read = match (kind, answer) {
        (FactKind::YesNo, raw::Answer::Exactly(scalar)) => scalar
            .yes_no()
            .map(Answer::YesNo)
            .ok_or_else(|| misread(format!("`{scalar}` is neither yes nor no"), YES_NO))?,
        (kind, raw::Answer::Exactly(scalar)) if kind.is_number() => {
            Answer::Number(Span::exactly(number(kind, scalar)?))
        }
        (kind, raw::Answer::Between(band)) if kind.is_number() => {
            let from = number(kind, &band.from)?;
            let to = band.to.as_ref().map_or(Ok(quantity::MAX), |to| number(kind, to))?;
            let span = Span::between(from, to);
            Answer::Number(span.ok_or_else(|| misread("the band ends below its beginning", "Swap the two"))?)
        }
        (FactKind::Choice(_) | FactKind::Place, raw::Answer::Exactly(scalar)) => {
            Answer::OneOf(option(catalogue, fact, &scalar.to_string())?)
        }
        (FactKind::Choice(_) | FactKind::Place, raw::Answer::OneOf(names)) => {
            let options: OptionSet =
                names.iter().map(|name| option(catalogue, fact, name)).collect::<Result<_, _>>()?;
            if options.is_empty() {
                let hint = "Name at least one option, or leave the fact out";
                return Err(misread("an empty list leaves nothing possible", hint));
            }
            Answer::OneOf(options)
        }
        (FactKind::YesNo, _) => return Err(misread("this is a yes-no fact", YES_NO)),
        (FactKind::Choice(_) | FactKind::Place, _) => {
            return Err(misread("this is a choice", "Write one option, a list of them or unknown"));
        }
        (
            FactKind::Money | FactKind::Count(_) | FactKind::Rate | FactKind::Area | FactKind::Months | FactKind::Date,
            _,
        ) => {
            return Err(misread("this is a number", NUMBER));
        }
    };
    Ok(read)
}

const YES_NO: &str = "Write yes, no or unknown";
const NUMBER: &str = "Write 500万, {from: 100万, to: 500万} or unknown";

fn number(kind: &FactKind, written: &raw::Scalar) -> Result<i64, Misread> {
    let text = written.to_string();
    kind.parse(&text).map_err(|error| misread(format!("`{text}` is not a number here: {error}"), NUMBER))
}

fn option(catalogue: &Catalogue, fact: FactId, name: &str) -> Result<OptionSet, Misread> {
    let names = catalogue.option_names(fact);
    names.iter().position(|known| *known == name).map(OptionSet::only).ok_or_else(|| {
        let hint = did_you_mean(name, names.iter().copied()).unwrap_or_else(|| format!("It has: {}", names.join(", ")));
        misread(format!("there is no option `{name}`"), hint)
    })
}
