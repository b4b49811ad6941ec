//! An explanation as rows: each condition with the enterprise's own figure against the threshold, and each step of the
//! amount. The rows follow the evaluated tree; nothing is decided again here.

use super::{amount, answer, date, place, sentence, word};
use catalogue::bilingual::Language;
use catalogue::date::Date;
use catalogue::{Amount, Catalogue, Condition, FactId, FactKind, Level, Measure, Payment, Test};
use engine::{AmountStep, Answer, Explanation, Origin, Outcome, StepKind, TestResult, Truth};

/// A condition, or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionRow {
    /// What came out.
    pub truth: Truth,
    /// The same in a word.
    pub verdict: &'static str,
    /// What is asked for.
    pub label: String,
    /// What was said, against what is asked for: `您的回答：480 万元；要求：500 万元以上（含）`.
    pub figures: Option<String>,
    /// Where it stands, if not where the measure does.
    pub clause: Option<String>,
    /// The name of the question that an answer to this belongs to.
    pub question: Option<String>,
    /// Whether that question was answered.
    pub answered: bool,
    /// How the parts belong together: one is enough, all are needed.
    pub joins: Option<&'static str>,
    /// What it is made of.
    pub parts: Vec<ConditionRow>,
}

/// A step of an amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmountRow {
    /// What was done.
    pub label: String,
    /// With what: the own figure, the cap.
    pub detail: Option<String>,
    /// What came out.
    pub result: String,
    /// Of a row of a level table, whether it is reached.
    pub reached: Option<Truth>,
    /// The name of the question that an answer to this belongs to.
    pub question: Option<String>,
    /// Whether that question was answered.
    pub answered: bool,
}

/// An explanation in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplanationRows {
    /// Every condition, the implied ones first.
    pub conditions: Vec<ConditionRow>,
    /// Every step of the amount, in the order of the computation; empty if there is nothing to compute.
    pub amount: Vec<AmountRow>,
}

/// An outcome's explanation in words.
pub fn rows(catalogue: &Catalogue, outcome: &Outcome, as_of: Date, language: Language) -> ExplanationRows {
    let measure = catalogue.measure(outcome.measure);
    let writer = Writer { catalogue, measure, language };
    ExplanationRows {
        conditions: writer.conditions(&outcome.explanation, as_of),
        amount: writer.amount(&outcome.explanation, as_of),
    }
}

/// The labels of the conditions that an outcome fails, in order.
pub fn failed(catalogue: &Catalogue, outcome: &Outcome, as_of: Date, language: Language) -> Vec<String> {
    let all = rows(catalogue, outcome, as_of, language).conditions;
    all.into_iter().filter(|row| row.truth == Truth::NotMet).map(|row| row.label).collect()
}

struct Writer<'a> {
    catalogue: &'a Catalogue,
    measure: &'a Measure,
    language: Language,
}

impl Writer<'_> {
    fn conditions(&self, explanation: &Explanation, as_of: Date) -> Vec<ConditionRow> {
        explanation
            .conditions
            .iter()
            .filter_map(|condition| {
                let result = &condition.result;
                match condition.origin {
                    // A measure that runs and has no end: nothing depends on the day.
                    Origin::Dates if result.truth == Truth::Met && self.measure.until.is_none() => None,
                    Origin::Dates => self.dates(result.truth),
                    Origin::Place => {
                        let label = sentence::in_the_place(self.language).to_owned();
                        let required = place::widest(self.catalogue, self.measure.places, self.language);
                        Some(self.leaf(label, result, Some(required)))
                    }
                    Origin::Stated(n) => self.measure.conditions.get(n).map(|stated| self.stated(stated, result)),
                    Origin::Levels => Some(self.levels(result, as_of)),
                }
            })
            .collect()
    }

    fn row(&self, truth: Truth, label: String) -> ConditionRow {
        ConditionRow {
            truth,
            verdict: word::truth(truth, self.language),
            label,
            figures: None,
            clause: None,
            question: None,
            answered: false,
            joins: None,
            parts: Vec::new(),
        }
    }

    fn dates(&self, truth: Truth) -> Option<ConditionRow> {
        let day = |day: Date| date::day(day, self.language);
        let from = self.measure.from.map(|from| sentence::runs_from(&day(from), self.language));
        let until = self.measure.until.map(|until| sentence::runs_until(&day(until), self.language));
        let dates: Vec<String> = from.into_iter().chain(until).collect();
        (!dates.is_empty()).then(|| ConditionRow {
            figures: Some(sentence::joined(&dates, self.language)),
            ..self.row(truth, sentence::on_the_day(self.language).to_owned())
        })
    }

    fn stated(&self, stated: &Condition, result: &TestResult) -> ConditionRow {
        let clause = (stated.citation.clause != self.measure.citation.clause).then(|| stated.citation.clause.clone());
        let label = stated.label.in_language(self.language).to_owned();
        ConditionRow { clause, ..self.tested(&stated.test, result, Some(label)) }
    }

    fn levels(&self, result: &TestResult, as_of: Date) -> ConditionRow {
        let rows: &[Level] = match self.measure.benefit.payment.on(as_of) {
            Some(Amount::Levels(rows)) => rows,
            _ => &[],
        };
        let parts = rows
            .iter()
            .zip(&result.parts)
            .map(|(level, part)| {
                let label = level.label.in_language(self.language).to_owned();
                self.tested(&level.test, part, Some(label))
            })
            .collect();
        ConditionRow { parts, ..self.row(result.truth, sentence::one_level(self.language).to_owned()) }
    }

    /// A test and its result, which have the same shape. Without a label of its own, the fact's speaks.
    fn tested(&self, test: &Test, result: &TestResult, label: Option<String>) -> ConditionRow {
        let language = self.language;
        let fact_label = |fact: FactId| self.catalogue.fact(fact).label.in_language(language).to_owned();
        match test {
            Test::Is { fact, yes } => {
                // The label of a wanted "no" speaks of the opposite.
                let required = (!yes).then(|| sentence::no(language).to_owned());
                self.leaf(label.unwrap_or_else(|| fact_label(*fact)), result, required)
            }
            Test::Among { fact, options } => {
                let options = answer::options_words(self.catalogue, *fact, *options, language);
                let required = sentence::or_list(&options, language);
                self.leaf(label.unwrap_or_else(|| fact_label(*fact)), result, Some(required))
            }
            Test::Compare { fact, comparison, threshold } => {
                let kind = &self.catalogue.fact(*fact).kind;
                let required = answer::threshold(kind, *comparison, *threshold, language);
                self.leaf(label.unwrap_or_else(|| fact_label(*fact)), result, Some(required))
            }
            Test::All(tests) => self.joined(tests, result, label, sentence::all_of(language)),
            Test::Any(tests) => self.joined(tests, result, label, sentence::any_of(language)),
            Test::Not(test) => {
                self.joined(std::slice::from_ref(test.as_ref()), result, label, sentence::none_of(language))
            }
        }
    }

    fn joined(&self, tests: &[Test], result: &TestResult, label: Option<String>, joins: &'static str) -> ConditionRow {
        let parts = tests.iter().zip(&result.parts).map(|(test, part)| self.tested(test, part, None)).collect();
        match label {
            Some(label) => ConditionRow { joins: Some(joins), parts, ..self.row(result.truth, label) },
            // Its own words would only repeat how its parts belong together.
            None => ConditionRow { parts, ..self.row(result.truth, joins.to_owned()) },
        }
    }

    fn leaf(&self, label: String, result: &TestResult, required: Option<String>) -> ConditionRow {
        let Some((fact, given)) = result.fact else { return self.row(result.truth, label) };
        let said = match given {
            None => sentence::not_answered(self.language).to_owned(),
            given => sentence::your_answer(&self.said(fact, given), self.language),
        };
        let required = required.map(|required| sentence::required(&required, self.language));
        let figures: Vec<String> = std::iter::once(said).chain(required).collect();
        ConditionRow {
            figures: Some(sentence::joined(&figures, self.language)),
            question: Some(self.question(fact)),
            answered: given.is_some(),
            ..self.row(result.truth, label)
        }
    }

    fn said(&self, fact: FactId, given: Option<Answer>) -> String {
        answer::said(self.catalogue, fact, given, self.language)
    }

    fn question(&self, fact: FactId) -> String {
        self.catalogue.question(self.catalogue.question_of(fact)).name.clone()
    }

    fn amount(&self, explanation: &Explanation, as_of: Date) -> Vec<AmountRow> {
        let mut rows = Vec::new();
        if let (Payment::Amounts(_), Some(step)) = (&self.measure.benefit.payment, &explanation.amount)
            && let Some(amount) = self.measure.benefit.payment.on(as_of)
        {
            self.step(amount, step, &mut rows);
        }
        rows
    }

    /// The steps of an amount, what is computed first standing first.
    fn step(&self, amount: &Amount, step: &AmountStep, rows: &mut Vec<AmountRow>) {
        let language = self.language;
        let own = |label: String, detail: Option<String>| AmountRow {
            label,
            detail,
            result: self.result(amount, step),
            reached: None,
            question: None,
            answered: false,
        };
        match (amount, step.kind) {
            (Amount::Of(_), StepKind::Of(fact, given)) => {
                let label = self.catalogue.fact(fact).label.in_language(language).to_owned();
                rows.push(AmountRow {
                    result: self.said(fact, given),
                    question: Some(self.question(fact)),
                    answered: given.is_some(),
                    ..own(label, None)
                });
            }
            (Amount::Share { of, .. }, StepKind::Share { least, most }) => {
                step.parts.iter().for_each(|part| self.step(of, part, rows));
                let label = sentence::times_rate(&amount::rates(least, most, language), language);
                rows.push(own(label, None));
            }
            (_, StepKind::Each { each, count, given }) => {
                let fact = self.catalogue.fact(count);
                let unit = match &fact.kind {
                    FactKind::Count(unit) => unit.in_language(language),
                    _ => "",
                };
                let said = given.map(|given| self.said(count, Some(given)));
                let detail = sentence::each_times(&amount::money(each, language), unit, said.as_deref(), language);
                rows.push(AmountRow {
                    question: Some(self.question(count)),
                    answered: given.is_some(),
                    ..own(fact.label.in_language(language).to_owned(), Some(detail))
                });
            }
            (Amount::Levels(levels), _) => {
                for (level, part) in levels.iter().zip(&step.parts) {
                    let StepKind::Level(_, reached) = part.kind else { continue };
                    for inner in &part.parts {
                        // A plain figure needs no line of its own.
                        if !matches!(level.amount, Amount::Range { .. }) && reached != Truth::NotMet {
                            self.step(&level.amount, inner, rows);
                        }
                    }
                    rows.push(AmountRow {
                        label: level.label.in_language(language).to_owned(),
                        detail: Some(word::truth(reached, language).to_owned()),
                        result: self.result(&level.amount, part),
                        reached: Some(reached),
                        question: None,
                        answered: false,
                    });
                }
                rows.push(own(sentence::highest_level(language).to_owned(), None));
            }
            (Amount::Sum(parts), _) => {
                for (part, inner) in parts.iter().zip(&step.parts) {
                    if !matches!(part.amount, Amount::Range { .. }) {
                        self.step(&part.amount, inner, rows);
                    }
                    rows.push(AmountRow {
                        label: part.label.in_language(language).to_owned(),
                        result: self.result(&part.amount, inner),
                        ..own(String::new(), None)
                    });
                }
                rows.push(own(sentence::added(language).to_owned(), None));
            }
            (Amount::Capped { amount: inner, .. }, StepKind::Capped { cap, binds }) => {
                step.parts.iter().for_each(|part| self.step(inner, part, rows));
                let most = amount::money(cap.at_most, language);
                let label = match cap.per {
                    Some(per) => sentence::cap_of_per(&most, word::cap_per(per, language), language),
                    None => sentence::cap_of(&most, language),
                };
                rows.push(own(label, Some(word::cap_binds(binds, language).to_owned())));
            }
            _ => rows.push(own(sentence::stated(language).to_owned(), None)),
        }
    }

    /// What came out of a step. An end that an answer leaves open is told from one that the document sets none for.
    fn result(&self, amount: &Amount, step: &AmountStep) -> String {
        let mut waits = false;
        engine::benefit::each_needed(amount, step, &[], &mut |_| waits = true);
        let open = if waits { amount::Open::Answers } else { amount::Open::NoCeiling };
        amount::range(step.range, open, self.language)
    }
}
