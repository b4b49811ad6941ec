//! Evaluates forms of numbers, over ranges. One form is one file, of the same name as in the catalogue.
//!
//! There is one evaluation. A determination runs it as it is; an explanation runs it with a [`Trace`] that keeps every
//! step. So an explanation cannot tell another story than the verdict.

mod adjusted;
mod at_most;
mod each;
mod for_every;
mod highest_of;
mod instalments;
mod interest;
mod less;
mod levels;
mod lowest_of;
mod minus;
mod nothing_below;
mod share;
mod slices;
mod stated;
mod sum;
mod times;

pub use at_most::binds;

use crate::explanation::{Explained, Row, Trace};
use crate::{Answer, Facts, Range, Truth};
use catalogue::date::Date;
use catalogue::form::{Child, Form, Levels};
use catalogue::number::Number;
use catalogue::quantity;
use catalogue::rate::Rate;
use catalogue::test::Test;
use catalogue::{Catalogue, FactId, FactKind};

/// What an evaluation goes by.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Evaluation<'c, 'f> {
    pub(crate) catalogue: &'c Catalogue,
    pub(crate) facts: &'f Facts,
    pub(crate) as_of: Date,
    /// The level table of which one level is met if the measure applies at all.
    pub(crate) required: Option<&'c Levels>,
}

impl<'c> Evaluation<'c, '_> {
    /// The range of a number. Every step goes into the trace, if it is kept.
    pub(crate) fn number(&self, form: &'c Form, trace: &mut Trace<'c>) -> Range {
        match form {
            Form::Stated(stated) => stated::evaluate(stated),
            Form::Fact(fact) => self.fact(*fact),
            Form::WorkedOut(id) => self.part(trace, &self.catalogue.worked_out(*id).form),
            Form::Reference(id) => self.reference(*id),
            Form::Share(share) => share::evaluate(share, self, trace),
            Form::Each(each) => each::evaluate(each, self, trace),
            Form::ForEvery(steps) => for_every::evaluate(steps, self, trace),
            Form::Slices(slices) => slices::evaluate(slices, self, trace),
            Form::Interest(interest) => interest::evaluate(interest, self, trace),
            Form::Sum(sum) => sum::evaluate(sum, self, trace),
            Form::Minus(minus) => minus::evaluate(minus, self, trace),
            Form::Times(times) => times::evaluate(times, self, trace),
            Form::HighestOf(highest) => highest_of::evaluate(highest, self, trace),
            Form::LowestOf(lowest) => lowest_of::evaluate(lowest, self, trace),
            Form::Levels(levels) => levels::evaluate(levels, self, trace),
            Form::Adjusted(adjusted) => adjusted::evaluate(adjusted, self, trace),
            Form::AtMost(at_most) => at_most::evaluate(at_most, self, trace),
            Form::Less(less) => less::evaluate(less, self, trace),
            Form::NothingBelow(floor) => nothing_below::evaluate(floor, self, trace),
            Form::Instalments(instalments) => instalments::evaluate(instalments, self, trace),
            Form::Cited(cited) => self.row(trace, &cited.form, |row| row.citation = Some(&cited.citation)),
        }
    }

    /// The range of a number, without its steps.
    pub(crate) fn range(&self, form: &'c Form) -> Range {
        self.number(form, &mut Trace::off())
    }

    /// The range of a number with its steps.
    pub(crate) fn explained(&self, form: &'c Form) -> Explained<'c> {
        let mut trace = Trace::on();
        let range = self.number(form, &mut trace);
        let mut waits = false;
        self.each_needed(form, &mut |_| waits = true);
        Explained { form, given: self.given(form), range, waits, rows: trace.rows() }
    }

    /// A step that is another number.
    pub(crate) fn part(&self, trace: &mut Trace<'c>, form: &'c Form) -> Range {
        self.row(trace, form, |_| {})
    }

    /// A step that is another number, with more said of it.
    fn row(&self, trace: &mut Trace<'c>, form: &'c Form, say: impl FnOnce(&mut Row<'c>)) -> Range {
        if trace.is_off() {
            return self.range(form);
        }
        let explained = self.explained(form);
        let range = explained.range;
        trace.push(explained, say);
        range
    }

    /// What was said of a number, if it is one that is asked.
    pub(crate) fn given(&self, form: &Form) -> Option<Answer> {
        match form {
            Form::Fact(fact) => self.facts.answer(*fact),
            _ => None,
        }
    }

    fn fact(&self, fact: FactId) -> Range {
        let Some(Answer::Number(span)) = self.facts.answer(fact) else { return Range::ANY };
        let number = |number: i64| match self.catalogue.fact(fact).kind {
            FactKind::Rate => Number::fraction(number, i64::from(Rate::ONE.millionths())),
            _ => Number::whole(number),
        };
        // A span that reaches as far as can be answered has no upper end.
        let open = span.max >= quantity::MAX && span.min != span.max;
        Range { min: Some(number(span.min)), max: (!open).then(|| number(span.max)) }
    }

    fn reference(&self, id: catalogue::ReferenceId) -> Range {
        let reference = self.catalogue.reference(id);
        match reference.on(self.as_of) {
            None => Range::ANY,
            Some(value) if reference.kind == FactKind::Rate => {
                Range::exactly(Number::fraction(value.value, i64::from(Rate::ONE.millionths())))
            }
            Some(value) => Range::exactly(Number::whole(value.value)),
        }
    }

    /// Calls `visit` with every fact whose answer could still change a number.
    pub(crate) fn each_needed(&self, form: &'c Form, visit: &mut dyn FnMut(FactId)) {
        if self.range(form).exact().is_none() {
            self.each_needed_of_open(form, visit);
        }
    }

    /// The same of a number that is not exact.
    pub(crate) fn each_needed_of_open(&self, form: &'c Form, visit: &mut dyn FnMut(FactId)) {
        match form {
            Form::Fact(fact) => {
                if !self.facts.answer(*fact).is_some_and(Answer::is_exact) {
                    visit(*fact);
                }
            }
            Form::WorkedOut(id) => self.each_needed(&self.catalogue.worked_out(*id).form, visit),
            Form::Levels(levels) => levels::each_needed(levels, self, visit),
            Form::Adjusted(adjusted) => adjusted::each_needed(adjusted, self, visit),
            Form::AtMost(at_most) => at_most::each_needed(at_most, self, visit),
            Form::HighestOf(highest) => highest_of::each_needed(highest, self, visit),
            Form::LowestOf(lowest) => lowest_of::each_needed(&lowest.of, self, visit),
            Form::NothingBelow(floor) => nothing_below::each_needed(floor, self, visit),
            // Everything else depends on all of its parts.
            other => other.each_part(&mut |child| match child {
                Child::Form(part) => self.each_needed(part, visit),
                Child::Test(test) => self.each_needed_of(test, visit),
                Child::Citation(_) => {}
            }),
        }
    }

    /// Calls `visit` with every fact on which an unknown test depends.
    pub(crate) fn each_needed_of(&self, test: &'c Test, visit: &mut dyn FnMut(FactId)) {
        if self.truth(test) == Truth::Unknown {
            self.each_needed_of_unknown(test, visit);
        }
    }

    /// The same of a test that is unknown.
    pub(crate) fn each_needed_of_unknown(&self, test: &'c Test, visit: &mut dyn FnMut(FactId)) {
        match test {
            Test::Defined(id) => self.each_needed_of_unknown(&self.catalogue.definition(*id).test, visit),
            other => {
                other.fact().into_iter().for_each(&mut *visit);
                other.each_part(&mut |child| match child {
                    Child::Form(part) => self.each_needed(part, visit),
                    Child::Test(part) => self.each_needed_of(part, visit),
                    Child::Citation(_) => {}
                });
            }
        }
    }
}
