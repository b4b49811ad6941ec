//! Explanations on the wire: the evaluated trees, the same for every form.

use super::{CitedSentence, Outcome, SCHEMA, Text, outcome};
use catalogue::citation::Citation;
use catalogue::form::{Child, Dimension, Form};
use catalogue::number::Number;
use catalogue::rate::Rate;
use catalogue::test::{Age, Test};
use catalogue::{Catalogue, Measure, MeasureId, PaidTo, raw};
use engine::{Answer, ConditionOrigin, ConditionResult, Explained, Facts, Range, Row, Span, Tested, binds};
use serde::Serialize;
use words::texts::Texts;
use words::{explain, word};

wire! {
    /// How the outcome of a measure came about.
    pub struct Explanation<'a> {
        /// [`SCHEMA`].
        pub schema: u32,
        /// The edition of the catalogue.
        pub edition: &'a str,
        /// The day that was determined for.
        pub as_of: String,
        pub outcome: Outcome<'a>,
        /// Every condition, the implied ones first.
        pub conditions: Vec<ExplainedCondition<'a>>,
        /// What the document requires and the calculator does not test.
        pub self_checks: Vec<CitedSentence<'a>>,
        /// What an authority still decides once the conditions are met; `null` if nothing.
        pub discretion: Option<Text<'a>>,
        /// The people who are paid; `null` if the organisation is.
        pub payee: Option<Text<'a>>,
        /// How the amount was computed; `null` if there is none to compute.
        pub amount: Option<ExplainedStep<'a>>,
        /// The same in words, if a language was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub words: Option<ExplanationWords>,
    }

    /// An explanation in the words of the page.
    pub struct ExplanationWords {
        /// Every condition; that of the dates only where the measure has dates.
        pub conditions: Vec<ConditionWords>,
        /// Every step of the amount, in the order of the computation; empty if there is nothing to compute.
        pub amount: Vec<StepWords>,
    }

    /// A condition in words.
    pub struct ConditionWords {
        pub truth: &'static str,
        pub label: String,
        /// The answer and the requirement.
        pub figures: Option<String>,
        /// How the parts belong together.
        pub joins: Option<&'static str>,
        /// What it is made of.
        pub parts: Vec<ConditionWords>,
    }

    /// A step of an amount in words.
    pub struct StepWords {
        pub label: String,
        /// With what: the own figure, the cap.
        pub detail: Option<String>,
        pub result: String,
    }

    pub struct ExplainedCondition<'a> {
        /// `dates`, `place`, `exclusion`, `stated` or `levels`.
        pub origin: &'static str,
        /// What the condition says, if the catalogue states it.
        pub label: Option<Text<'a>>,
        /// Its place in the document.
        pub clause: String,
        /// Whether it is met: `met`, `not-met` or `unknown`. An exclusion is met where its test is not.
        pub truth: &'static str,
        pub test: ExplainedTest<'a>,
    }

    pub struct ExplainedTest<'a> {
        /// `met`, `not-met` or `unknown`.
        pub truth: &'static str,
        /// `is`, `is-any-of`, `at-least`, `more-than`, `at-most`, `less-than`, `share`, `growth`, `age`, `definition`,
        /// `all`, `any`, `not` or `dates`.
        pub form: &'static str,
        /// How a share, a growth or an age is compared: `at-least`, `more-than`, `at-most` or `less-than`.
        pub comparison: Option<&'static str>,
        /// The fact, if it tests just one, or the definition.
        pub fact: Option<&'a str>,
        /// What the fact is compared with: a number in its base unit, options, yes or no; of an age, months.
        pub against: Option<raw::Answer>,
        /// The answer to the fact; `null` if it has none.
        pub answer: Option<raw::Answer>,
        /// The numbers that are compared: of a share part, whole and share; of a growth now, before and growth.
        pub numbers: Vec<ExplainedStep<'a>>,
        /// The tests that it is made of.
        pub parts: Vec<ExplainedTest<'a>>,
    }

    pub struct ExplainedStep<'a> {
        /// `stated`, `fact`, `worked-out`, `reference`, `share`, `each`, `for-every`, `slices`, `interest`, `sum`,
        /// `minus`, `times`, `highest-of`, `lowest-of`, `levels`, `adjusted`, `at-most`, `less`, `nothing-below`,
        /// `instalments` or `cited`.
        pub form: &'static str,
        /// The fact, worked-out fact or published figure that it is.
        pub fact: Option<&'a str>,
        /// The answer to the fact; `null` if it has none.
        pub answer: Option<raw::Answer>,
        /// What it measures: `money`, `count`, `rate`, `area`, `months` or `date`.
        pub measures: &'static str,
        /// The least: whole yuan, rounded down, or whole units; a rate in millionths. `null` if nothing bounds it.
        pub min: Option<i64>,
        /// The most, likewise; `null` if open.
        pub max: Option<i64>,
        /// The figures that the document states in it, as the catalogue writes them: the rate of a share, a price, the ends
        /// of slices.
        pub figures: Vec<String>,
        /// What a cap is counted by.
        pub per: Option<&'static str>,
        /// Whether a cap made a difference: `met`, `not-met` or `unknown`.
        pub binds: Option<&'static str>,
        /// The steps that it is made of.
        pub rows: Vec<ExplainedRow<'a>>,
    }

    /// One step of a number.
    pub struct ExplainedRow<'a> {
        /// What it is, if the catalogue says so.
        pub label: Option<Text<'a>>,
        /// Its own place in the document.
        pub clause: Option<String>,
        pub test: Option<ExplainedTest<'a>>,
        pub number: Option<ExplainedStep<'a>>,
        /// To which share it counts, in millionths: of an instalment, of what is raised or lowered, of a slice.
        pub percent: Option<i64>,
        /// The least that it adds to the result.
        pub min: Option<i64>,
        /// The most that it adds to the result.
        pub max: Option<i64>,
    }
}

/// An explanation on the wire, with words if a language is given. `None` if the measure is not of this determination.
pub fn explanation<'a>(
    catalogue: &'a Catalogue,
    determination: &engine::Determination,
    measure: MeasureId,
    texts: Option<Texts>,
) -> Option<Explanation<'a>> {
    let result = determination.outcome(measure)?;
    let explained = determination.explain(catalogue, measure);
    let writer = ExplanationWriter { catalogue, texts };
    let words = |texts| explanation_words(explain::of_explanation(catalogue, measure, &explained, texts));
    let words = texts.map(words);
    let of = catalogue.measure(measure);
    Some(Explanation {
        schema: SCHEMA,
        edition: catalogue.edition(),
        as_of: determination.as_of.to_string(),
        outcome: outcome(catalogue, determination, result, texts),
        conditions: explained.conditions.iter().map(|condition| writer.condition(of, condition)).collect(),
        self_checks: of
            .self_checks
            .iter()
            .map(|check| CitedSentence { text: Text::of(&check.text, texts), clause: check.citation.places() })
            .chain(of.notes.iter().map(|note| CitedSentence {
                text: Text::said(texts, |texts| word::note(*note, texts).to_owned()),
                clause: of.citation.places(),
            }))
            .collect(),
        discretion: of.discretion.as_ref().map(|discretion| Text::of(&discretion.text, texts)),
        payee: match &of.paid_to {
            PaidTo::Organisation => None,
            PaidTo::People(people) => Some(Text::of(people, texts)),
        },
        amount: explained.amount.as_ref().map(|amount| writer.step(amount)),
        words,
    })
}

fn explanation_words(rows: explain::ExplanationRows) -> ExplanationWords {
    let step = |row: explain::AmountRow| StepWords { label: row.label, detail: row.detail, result: row.result };
    ExplanationWords {
        conditions: rows.conditions.into_iter().map(condition_words).collect(),
        amount: rows.amount.into_iter().map(step).collect(),
    }
}

fn condition_words(row: explain::ConditionRow) -> ConditionWords {
    ConditionWords {
        truth: row.verdict,
        label: row.label,
        figures: row.figures,
        joins: row.joins,
        parts: row.parts.into_iter().map(condition_words).collect(),
    }
}

/// What explanations are written with.
struct ExplanationWriter<'a> {
    catalogue: &'a Catalogue,
    texts: Option<Texts>,
}

impl<'a> ExplanationWriter<'a> {
    fn condition(&self, measure: &'a Measure, condition: &ConditionResult<'a>) -> ExplainedCondition<'a> {
        let plain = |form: &'static str| ExplainedTest {
            truth: condition.truth.name(),
            form,
            comparison: None,
            fact: None,
            against: None,
            answer: None,
            numbers: Vec::new(),
            parts: Vec::new(),
        };
        let of_tests = |tests: &[Tested<'a>]| tests.first().map_or_else(|| plain("all"), |tested| self.test(tested));
        let (origin, stated, test) = match condition.origin {
            ConditionOrigin::Dates => ("dates", None, plain("dates")),
            ConditionOrigin::Place(places, given) => {
                let place = self.catalogue.place();
                let written = |answer| Facts::written(self.catalogue, place, answer);
                let test = ExplainedTest {
                    fact: Some(self.catalogue.fact(place).name.as_str()),
                    against: Some(written(Answer::OneOf(places))),
                    answer: given.map(written),
                    ..plain("is-any-of")
                };
                ("place", None, test)
            }
            ConditionOrigin::Exclusion(exclusion) => ("exclusion", Some(exclusion), of_tests(&condition.tests)),
            ConditionOrigin::Stated(stated) => ("stated", Some(stated), of_tests(&condition.tests)),
            ConditionOrigin::Levels(_) => {
                let parts = condition.tests.iter().map(|tested| self.test(tested)).collect();
                ("levels", None, ExplainedTest { parts, ..plain("any") })
            }
        };
        ExplainedCondition {
            origin,
            label: stated.map(|stated| Text::of(&stated.label, self.texts)),
            clause: stated.map_or(&measure.citation, |stated| &stated.citation).places(),
            truth: condition.truth.name(),
            test,
        }
    }

    fn test(&self, tested: &Tested<'a>) -> ExplainedTest<'a> {
        let catalogue = self.catalogue;
        let whole = |number: i64| raw::Answer::Exactly(raw::Scalar::Whole(number));
        let written = |answer: Answer| tested.test.fact().map(|fact| Facts::written(catalogue, fact, answer));
        let (form, comparison, against) = match tested.test {
            Test::Is(is) => ("is", None, written(Answer::YesNo(is.yes))),
            Test::Among(among) => ("is-any-of", None, written(Answer::OneOf(among.options))),
            Test::Compare(compare) => {
                (compare.comparison.name(), None, written(Answer::Number(Span::exactly(compare.threshold))))
            }
            Test::Against(against) => (against.comparison.name(), None, None),
            Test::Ratio(ratio) => ("share", Some(ratio.comparison.name()), None),
            Test::Growth(growth) => ("growth", Some(growth.comparison.name()), None),
            Test::Age(Age { comparison, months, .. }) => ("age", Some(comparison.name()), Some(whole(*months))),
            Test::Defined(_) => ("definition", None, None),
            Test::All(_) => ("all", None, None),
            Test::Any(_) => ("any", None, None),
            Test::Not(_) => ("not", None, None),
        };
        let name = match tested.test {
            Test::Defined(id) => Some(catalogue.definition(*id).name.as_str()),
            other => other.fact().map(|fact| catalogue.fact(fact).name.as_str()),
        };
        ExplainedTest {
            truth: tested.truth.name(),
            form,
            comparison,
            fact: name,
            against,
            answer: tested.given.and_then(written),
            numbers: tested.numbers.iter().map(|number| self.step(number)).collect(),
            parts: tested.parts.iter().map(|part| self.test(part)).collect(),
        }
    }

    fn step(&self, explained: &Explained<'a>) -> ExplainedStep<'a> {
        let catalogue = self.catalogue;
        let dimension = catalogue.dimension(explained.form);
        let (min, max) = ends(explained.range, dimension);
        let fact = match explained.form {
            Form::Fact(id) => Some(catalogue.fact(*id).name.as_str()),
            Form::WorkedOut(id) => Some(catalogue.worked_out(*id).name.as_str()),
            Form::Reference(id) => Some(catalogue.reference(*id).name.as_str()),
            _ => None,
        };
        let answer = match explained.form {
            Form::Fact(id) => explained.given.map(|given| Facts::written(catalogue, *id, given)),
            _ => None,
        };
        let mut figures = Vec::new();
        if let Form::Stated(stated) = explained.form {
            figures.extend(stated.written());
        }
        explained.form.each_part(&mut |child| {
            if let Child::Form(Form::Stated(stated)) = child {
                figures.extend(stated.written());
            }
        });
        // A share that is stated once is both the least and the most.
        figures.dedup();
        let cap = match explained.form {
            Form::AtMost(at_most) => Some(at_most),
            _ => None,
        };
        let numbers: Vec<Range> = explained.rows.iter().filter_map(|row| Some(row.number.as_ref()?.range)).collect();
        let binding =
            cap.and_then(|_| numbers.split_first()).map(|(before, limits)| binds(*before, limits.iter().copied()));
        ExplainedStep {
            form: explained.form.name(),
            fact,
            answer,
            measures: dimension.name(),
            min,
            max,
            figures,
            per: cap.and_then(|cap| cap.per).map(catalogue::CapPer::name),
            binds: binding.map(engine::Truth::name),
            rows: explained.rows.iter().map(|row| self.row(row, dimension)).collect(),
        }
    }

    fn row(&self, row: &Row<'a>, dimension: Dimension) -> ExplainedRow<'a> {
        let counts = row.number.as_ref().map_or(dimension, |number| self.catalogue.dimension(number.form));
        let (min, max) = row.counts.map_or((None, None), |range| ends(range, counts));
        ExplainedRow {
            label: row.label.map(|label| Text::of(label, self.texts)),
            clause: row.citation.filter(|citation| !citation.clauses.is_empty()).map(Citation::places),
            test: row.test.as_ref().map(|tested| self.test(tested)),
            number: row.number.as_ref().map(|number| self.step(number)),
            percent: row.percent.map(|percent| whole(percent, Dimension::Rate)),
            min,
            max,
        }
    }
}

/// The ends of a range in whole units, rounded down; rates in millionths.
fn ends(range: Range, dimension: Dimension) -> (Option<i64>, Option<i64>) {
    (range.min.map(|min| whole(min, dimension)), range.max.map(|max| whole(max, dimension)))
}

fn whole(number: Number, dimension: Dimension) -> i64 {
    match dimension {
        Dimension::Rate => number.times(Number::whole(i64::from(Rate::ONE.millionths()))).floor(),
        Dimension::Money | Dimension::Count | Dimension::Area | Dimension::Months | Dimension::Day => number.floor(),
    }
}
