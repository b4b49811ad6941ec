//! Says tests: what was answered against what is asked for. The file names the forms of tests in the order of
//! [`catalogue::test::Test`].

use super::explain::ConditionRow;
use super::form::Writer;
use super::{answer, sentence};
use catalogue::form::{Dimension, Form};
use catalogue::number::Number;
use catalogue::test::{Comparison, Test};
use catalogue::{FactId, Text};
use engine::{Answer, Tested};

impl Writer<'_> {
    /// A test with what was answered. Without a label of its own, the fact's or the definition's speaks.
    pub(crate) fn tested(&self, tested: &Tested<'_>, label: Option<String>) -> ConditionRow {
        let texts = self.texts;
        let of_fact = |fact: FactId, label: Option<String>, required: Option<String>| {
            let label = label.unwrap_or_else(|| self.label(fact).to_owned());
            self.answered(self.condition_with(tested.truth, label), fact, tested.given, required)
        };
        match tested.test {
            Test::Is(is) => {
                // The label of a wanted "no" speaks of the opposite.
                let required = (!is.yes).then(|| texts.no().to_owned());
                of_fact(is.fact, label, required)
            }
            Test::Among(_) | Test::Compare(_) | Test::Age(_) => match tested.test.fact() {
                Some(fact) => of_fact(fact, label, Some(self.required(tested.test))),
                None => self.condition_with(tested.truth, label.unwrap_or_default()),
            },
            Test::Against(_) | Test::Ratio(_) | Test::Growth(_) => {
                let label = label.unwrap_or_else(|| self.measured(tested.test));
                self.numbers(self.condition_with(tested.truth, label), tested)
            }
            Test::Defined(id) => {
                let named = |text: &Text| text.in_language(texts.language()).to_owned();
                let label = label.unwrap_or_else(|| named(&self.catalogue.definition(*id).label));
                match tested.parts.as_slice() {
                    [inner] => self.tested(inner, Some(label)),
                    _ => self.condition_with(tested.truth, label),
                }
            }
            Test::All(_) => self.joined(tested, label, texts.all_of()),
            Test::Any(_) => self.joined(tested, label, texts.any_of()),
            Test::Not(_) => self.joined(tested, label, texts.none_of()),
        }
    }

    fn joined(&self, tested: &Tested<'_>, label: Option<String>, joins: &'static str) -> ConditionRow {
        let parts = tested.parts.iter().map(|part| self.tested(part, None)).collect();
        match label {
            Some(label) => ConditionRow { joins: Some(joins), parts, ..self.condition_with(tested.truth, label) },
            // Its own words would only repeat how its parts belong together.
            None => ConditionRow { parts, ..self.condition_with(tested.truth, joins.to_owned()) },
        }
    }

    /// A row with what was said of a fact, against what is asked for.
    pub(crate) fn answered(
        &self,
        row: ConditionRow,
        fact: FactId,
        given: Option<Answer>,
        required: Option<String>,
    ) -> ConditionRow {
        let said = match given {
            None => self.texts.not_answered().to_owned(),
            given => self.texts.your_answer(&answer::said(self.catalogue, fact, given, self.texts)),
        };
        let required = required.map(|required| self.asked_for(&required));
        let figures: Vec<String> = std::iter::once(said).chain(required).collect();
        ConditionRow {
            figures: Some(sentence::joined(&figures, self.texts)),
            question: Some(self.catalogue.question(self.catalogue.question_of(fact)).name.clone()),
            answered: given.is_some(),
            ..row
        }
    }

    /// A row with the numbers that a test compares, against what is asked for. The question is that of the first number
    /// that is not answered, or else of the first.
    fn numbers(&self, row: ConditionRow, tested: &Tested<'_>) -> ConditionRow {
        let mut facts = Vec::new();
        for number in &tested.numbers {
            number.form.each_fact(self.catalogue, &mut |fact| facts.push(fact));
        }
        // A threshold that is a formula gets no line of its own: the sentence that names it gives its result too.
        let threshold = tested.numbers.last().filter(|number| !is_named(number.form) && number.form.figure().is_none());
        let said: Vec<String> = tested
            .numbers
            .iter()
            .filter(|number| number.form.figure().is_none() && Some(*number) != threshold)
            .map(|number| {
                let value = match number.form.uncited() {
                    Form::Fact(fact) => answer::said(self.catalogue, *fact, number.given, self.texts),
                    _ => self.range(number.range, number.form, number.waits),
                };
                self.texts.labelled(&self.name(number.form), &value)
            })
            .collect();
        let mut required = self.required(tested.test);
        if let Some(threshold) = threshold {
            let value = self.range(threshold.range, threshold.form, threshold.waits);
            required = self.texts.that_is(&required, &value);
        }
        let required = self.asked_for(&required);
        let figures: Vec<String> = said.into_iter().chain(std::iter::once(required)).collect();
        let open = tested.numbers.iter().find(|number| number.waits && number.given.is_none());
        let mut first_open = None;
        if let Some(open) = open {
            open.form.each_fact(self.catalogue, &mut |fact| first_open = first_open.or(Some(fact)));
        }
        let fact = first_open.or_else(|| facts.first().copied());
        ConditionRow {
            figures: Some(sentence::joined(&figures, self.texts)),
            question: fact.map(|fact| self.catalogue.question(self.catalogue.question_of(fact)).name.clone()),
            answered: first_open.is_none(),
            ..row
        }
    }

    fn asked_for(&self, threshold: &str) -> String {
        if self.excludes { self.texts.excluded(threshold) } else { self.texts.required(threshold) }
    }

    /// What a test looks at, in words.
    pub(crate) fn measured(&self, test: &Test) -> String {
        match test {
            Test::Against(against) => self.name(&against.measured),
            Test::Ratio(ratio) => self.texts.share_of(&self.name(&ratio.part), &self.name(&ratio.whole)),
            Test::Growth(growth) => self.texts.growth_over(&self.name(&growth.now), &self.name(&growth.before)),
            Test::Age(age) => self.texts.age_of(self.label(age.fact)),
            Test::Is(_) | Test::Among(_) | Test::Compare(_) => {
                test.fact().map(|fact| self.label(fact).to_owned()).unwrap_or_default()
            }
            Test::Defined(id) => self.catalogue.definition(*id).label.in_language(self.texts.language()).to_owned(),
            Test::All(tests) => self.conditions(tests, self.texts.all_of()),
            Test::Any(tests) => self.conditions(tests, self.texts.any_of()),
            Test::Not(inner) => self.texts.labelled(self.texts.none_of(), &self.condition(inner)),
        }
    }

    fn conditions(&self, tests: &[Test], joins: &str) -> String {
        let all: Vec<String> = tests.iter().map(|test| self.condition(test)).collect();
        self.texts.labelled(joins, &sentence::joined(&all, self.texts))
    }

    /// What a test asks for, without any answer: `拥有发明专利：是`.
    pub(crate) fn condition(&self, test: &Test) -> String {
        let required = match test {
            Test::Is(is) if is.yes => return self.measured(test),
            Test::Defined(_) | Test::All(_) | Test::Any(_) | Test::Not(_) => return self.measured(test),
            _ => self.required(test),
        };
        self.texts.labelled(&self.measured(test), &required)
    }

    /// What a test asks of what it looks at.
    pub(crate) fn required(&self, test: &Test) -> String {
        let texts = self.texts;
        match test {
            Test::Is(is) => if is.yes { texts.yes() } else { texts.no() }.to_owned(),
            Test::Among(among) => {
                let options = answer::options_words(self.catalogue, among.fact, among.options, texts);
                sentence::or_list(&options, texts)
            }
            Test::Compare(compare) => {
                let kind = &self.catalogue.fact(compare.fact).kind;
                answer::threshold(kind, compare.comparison, compare.threshold, texts)
            }
            Test::Against(against) => self.compared(against.comparison, &against.threshold, &against.measured),
            Test::Ratio(ratio) => {
                let share = self.compared(ratio.comparison, &ratio.share, &ratio.share);
                sentence::tidy(&texts.a_share_of(&share), texts)
            }
            Test::Growth(growth) => {
                let share = self.compared(growth.comparison, &growth.share, &growth.share);
                sentence::tidy(&texts.a_growth_of(&share), texts)
            }
            Test::Age(age) => {
                let months = Number::whole(age.months);
                let years = months.divided_by(12);
                let length = if years.is_whole() { texts.years(years.floor()) } else { texts.months(age.months) };
                match age.comparison {
                    Comparison::AtLeast => texts.age_reached(&length),
                    Comparison::MoreThan => texts.age_exceeded(&length),
                    Comparison::AtMost => texts.age_not_exceeded(&length),
                    Comparison::LessThan => texts.age_not_reached(&length),
                }
            }
            Test::Defined(_) | Test::All(_) | Test::Any(_) | Test::Not(_) => self.measured(test),
        }
    }

    /// A relation to a number: to a figure in the words of figures, to anything else in words that go with a name.
    fn compared(&self, comparison: Comparison, threshold: &Form, measured: &Form) -> String {
        let texts = self.texts;
        if let Some(figure) = threshold.figure() {
            let word = self.number(figure, measured);
            let words = if self.dimension(measured) == Dimension::Day {
                answer::day_threshold(comparison, &word, texts)
            } else {
                answer::number_threshold(comparison, &word, texts)
            };
            return if self.dimension(measured) == Dimension::Day { words } else { sentence::tidy(&words, texts) };
        }
        let name = self.formula(threshold);
        let words = match (self.dimension(threshold), comparison) {
            (Dimension::Day, _) => return answer::day_threshold(comparison, &name, texts),
            (_, Comparison::AtLeast) => texts.not_below(&name),
            (_, Comparison::MoreThan) => texts.above(&name),
            (_, Comparison::AtMost) => texts.not_above(&name),
            (_, Comparison::LessThan) => texts.below(&name),
        };
        sentence::tidy(&words, texts)
    }
}

/// Whether a number has a name of its own.
fn is_named(form: &Form) -> bool {
    matches!(form.uncited(), Form::Fact(_) | Form::WorkedOut(_) | Form::Reference(_))
}
