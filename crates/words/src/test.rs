//! Says tests: what was answered against what is asked for. The file names the forms of tests in the order of
//! [`catalogue::test::Test`].

use super::explain::ConditionRow;
use super::form::Writer;
use super::sentence::form as say;
use super::{answer, sentence};
use catalogue::form::{Dimension, Form};
use catalogue::number::Number;
use catalogue::test::{Comparison, Test};
use catalogue::{FactId, Text};
use engine::{Answer, Tested};

impl Writer<'_> {
    /// A test with what was answered. Without a label of its own, the fact's or the definition's speaks.
    pub(crate) fn tested(&self, tested: &Tested<'_>, label: Option<String>) -> ConditionRow {
        let language = self.language;
        let of_fact = |fact: FactId, label: Option<String>, required: Option<String>| {
            let label = label.unwrap_or_else(|| self.label(fact).to_owned());
            self.answered(self.condition_with(tested.truth, label), fact, tested.given, required)
        };
        match tested.test {
            Test::Is(is) => {
                // The label of a wanted "no" speaks of the opposite.
                let required = (!is.yes).then(|| sentence::no(language).to_owned());
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
                let named = |text: &Text| text.in_language(language).to_owned();
                let label = label.unwrap_or_else(|| named(&self.catalogue.definition(*id).label));
                match tested.parts.as_slice() {
                    [inner] => self.tested(inner, Some(label)),
                    _ => self.condition_with(tested.truth, label),
                }
            }
            Test::All(_) => self.joined(tested, label, sentence::all_of(language)),
            Test::Any(_) => self.joined(tested, label, sentence::any_of(language)),
            Test::Not(_) => self.joined(tested, label, sentence::none_of(language)),
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
            None => sentence::not_answered(self.language).to_owned(),
            given => sentence::your_answer(&answer::said(self.catalogue, fact, given, self.language), self.language),
        };
        let required = required.map(|required| self.asked_for(&required));
        let figures: Vec<String> = std::iter::once(said).chain(required).collect();
        ConditionRow {
            figures: Some(sentence::joined(&figures, self.language)),
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
                    Form::Fact(fact) => answer::said(self.catalogue, *fact, number.given, self.language),
                    _ => self.range(number.range, number.form, number.waits),
                };
                sentence::labelled(&self.name(number.form), &value, self.language)
            })
            .collect();
        let mut required = self.required(tested.test);
        if let Some(threshold) = threshold {
            let value = self.range(threshold.range, threshold.form, threshold.waits);
            required = say::that_is(&required, &value, self.language);
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
            figures: Some(sentence::joined(&figures, self.language)),
            question: fact.map(|fact| self.catalogue.question(self.catalogue.question_of(fact)).name.clone()),
            answered: first_open.is_none(),
            ..row
        }
    }

    fn asked_for(&self, threshold: &str) -> String {
        if self.excludes {
            say::excluded(threshold, self.language)
        } else {
            sentence::required(threshold, self.language)
        }
    }

    /// What a test looks at, in words.
    fn measured(&self, test: &Test) -> String {
        match test {
            Test::Against(against) => self.name(&against.measured),
            Test::Ratio(ratio) => say::share_of(&self.name(&ratio.part), &self.name(&ratio.whole), self.language),
            Test::Growth(growth) => {
                say::growth_over(&self.name(&growth.now), &self.name(&growth.before), self.language)
            }
            Test::Age(age) => say::age_of(self.label(age.fact), self.language),
            Test::Is(_) | Test::Among(_) | Test::Compare(_) => {
                test.fact().map(|fact| self.label(fact).to_owned()).unwrap_or_default()
            }
            Test::Defined(id) => self.catalogue.definition(*id).label.in_language(self.language).to_owned(),
            Test::All(tests) => self.conditions(tests, sentence::all_of(self.language)),
            Test::Any(tests) => self.conditions(tests, sentence::any_of(self.language)),
            Test::Not(inner) => {
                sentence::labelled(sentence::none_of(self.language), &self.condition(inner), self.language)
            }
        }
    }

    fn conditions(&self, tests: &[Test], joins: &str) -> String {
        let all: Vec<String> = tests.iter().map(|test| self.condition(test)).collect();
        sentence::labelled(joins, &sentence::joined(&all, self.language), self.language)
    }

    /// What a test asks for, without any answer: `拥有发明专利：是`.
    pub(crate) fn condition(&self, test: &Test) -> String {
        let required = match test {
            Test::Is(is) if is.yes => return self.measured(test),
            Test::Defined(_) | Test::All(_) | Test::Any(_) | Test::Not(_) => return self.measured(test),
            _ => self.required(test),
        };
        sentence::labelled(&self.measured(test), &required, self.language)
    }

    /// What a test asks of what it looks at.
    fn required(&self, test: &Test) -> String {
        let language = self.language;
        match test {
            Test::Is(is) => if is.yes { sentence::yes(language) } else { sentence::no(language) }.to_owned(),
            Test::Among(among) => {
                let options = answer::options_words(self.catalogue, among.fact, among.options, language);
                sentence::or_list(&options, language)
            }
            Test::Compare(compare) => {
                let kind = &self.catalogue.fact(compare.fact).kind;
                answer::threshold(kind, compare.comparison, compare.threshold, language)
            }
            Test::Against(against) => self.compared(against.comparison, &against.threshold, &against.measured),
            Test::Ratio(ratio) => {
                let share = self.compared(ratio.comparison, &ratio.share, &ratio.share);
                say::tidy(&say::a_share_of(&share, language), language)
            }
            Test::Growth(growth) => {
                let share = self.compared(growth.comparison, &growth.share, &growth.share);
                say::tidy(&say::a_growth_of(&share, language), language)
            }
            Test::Age(age) => {
                let months = Number::whole(age.months);
                let years = months.divided_by(12);
                let length = if years.is_whole() {
                    say::years(years.floor(), language)
                } else {
                    say::months(age.months, language)
                };
                match age.comparison {
                    Comparison::AtLeast => say::age_reached(&length, language),
                    Comparison::MoreThan => say::age_exceeded(&length, language),
                    Comparison::AtMost => say::age_not_exceeded(&length, language),
                    Comparison::LessThan => say::age_not_reached(&length, language),
                }
            }
            Test::Defined(_) | Test::All(_) | Test::Any(_) | Test::Not(_) => self.measured(test),
        }
    }

    /// A relation to a number: to a figure in the words of figures, to anything else in words that go with a name.
    fn compared(&self, comparison: Comparison, threshold: &Form, measured: &Form) -> String {
        let language = self.language;
        if let Some(figure) = threshold.figure() {
            let word = self.number(figure, measured);
            let words = if self.dimension(measured) == Dimension::Day {
                answer::day_threshold(comparison, &word, language)
            } else {
                answer::number_threshold(comparison, &word, language)
            };
            return if self.dimension(measured) == Dimension::Day { words } else { say::tidy(&words, language) };
        }
        let name = self.formula(threshold);
        let words = match (self.dimension(threshold), comparison) {
            (Dimension::Day, _) => return answer::day_threshold(comparison, &name, language),
            (_, Comparison::AtLeast) => say::not_below(&name, language),
            (_, Comparison::MoreThan) => say::above(&name, language),
            (_, Comparison::AtMost) => say::not_above(&name, language),
            (_, Comparison::LessThan) => say::below(&name, language),
        };
        say::tidy(&words, language)
    }
}

/// Whether a number has a name of its own.
fn is_named(form: &Form) -> bool {
    matches!(form.uncited(), Form::Fact(_) | Form::WorkedOut(_) | Form::Reference(_))
}
