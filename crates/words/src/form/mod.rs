//! Says forms of numbers: by the text, for any enterprise, and step by step for one. One form is one file, of the same
//! name as in the catalogue.

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

use super::amount::{self, Open};
use super::explain::AmountRow;
use super::sentence::form as say;
use super::{answer, sentence};
use catalogue::bilingual::Language;
use catalogue::form::{Dimension, Form};
use catalogue::number::Number;
use catalogue::rate::Rate;
use catalogue::{Catalogue, FactId, FactKind};
use engine::{Answer, Explained, Range, Row};

/// What forms are said with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Writer<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) language: Language,
}

impl<'a> Writer<'a> {
    /// How a number is defined, in words: `“…”的 20%，每个项目最多 100 万元`.
    pub(crate) fn formula(&self, form: &Form) -> String {
        match form {
            Form::Stated(form) => stated::formula(form, self),
            Form::Fact(fact) => self.quoted(self.label(*fact)),
            Form::WorkedOut(id) => self.quoted(self.catalogue.worked_out(*id).label.in_language(self.language)),
            Form::Reference(id) => self.quoted(self.catalogue.reference(*id).label.in_language(self.language)),
            Form::Share(form) => share::formula(form, self),
            Form::Each(form) => each::formula(form, self),
            Form::ForEvery(form) => for_every::formula(form, self),
            Form::Slices(form) => slices::formula(form, self),
            Form::Interest(form) => interest::formula(form, self),
            Form::Sum(form) => sum::formula(form, self),
            Form::Minus(form) => minus::formula(form, self),
            Form::Times(form) => times::formula(form, self),
            Form::HighestOf(form) => highest_of::formula(form, self),
            Form::LowestOf(form) => lowest_of::formula(form, self),
            Form::Levels(form) => levels::formula(form, self),
            Form::Adjusted(form) => adjusted::formula(form, self),
            Form::AtMost(form) => at_most::formula(form, self),
            Form::Less(form) => less::formula(form, self),
            Form::NothingBelow(form) => nothing_below::formula(form, self),
            Form::Instalments(form) => instalments::formula(form, self),
            Form::Cited(form) => self.formula(&form.form),
        }
    }

    /// The steps of a number, what is computed first coming first.
    pub(crate) fn steps(&self, of: &Explained<'_>, rows: &mut Vec<AmountRow>) {
        match of.form {
            Form::Stated(_) => rows.push(self.row(of, sentence::stated(self.language).to_owned())),
            Form::Fact(fact) => rows.push(AmountRow {
                result: answer::said(self.catalogue, *fact, of.given, self.language),
                ..self.asked(*fact, of.given, self.row(of, self.label(*fact).to_owned()))
            }),
            Form::WorkedOut(id) => {
                self.parts(of, rows);
                rows.push(self.row(of, self.catalogue.worked_out(*id).label.in_language(self.language).to_owned()));
            }
            Form::Reference(id) => {
                let label = self.catalogue.reference(*id).label.in_language(self.language).to_owned();
                let detail = of.range.exact().is_none().then(|| say::no_value(self.language).to_owned());
                rows.push(AmountRow { detail, ..self.row(of, label) });
            }
            Form::Share(form) => share::steps(form, of, self, rows),
            Form::Each(form) => each::steps(form, of, self, rows),
            Form::ForEvery(form) => for_every::steps(form, of, self, rows),
            Form::Slices(form) => slices::steps(form, of, self, rows),
            Form::Interest(form) => interest::steps(form, of, self, rows),
            Form::Sum(_) => sum::steps(of, self, rows),
            Form::Minus(_) => minus::steps(of, self, rows),
            Form::Times(_) => times::steps(of, self, rows),
            Form::HighestOf(_) => highest_of::steps(of, self, rows),
            Form::LowestOf(_) => lowest_of::steps(of, self, rows),
            Form::Levels(_) => levels::steps(of, self, rows),
            Form::Adjusted(form) => adjusted::steps(form, of, self, rows),
            Form::AtMost(form) => at_most::steps(form, of, self, rows),
            Form::Less(_) => less::steps(of, self, rows),
            Form::NothingBelow(form) => nothing_below::steps(form, of, self, rows),
            Form::Instalments(form) => instalments::steps(form, of, self, rows),
            Form::Cited(_) => {
                of.rows.iter().filter_map(|row| row.number.as_ref()).for_each(|part| self.steps(part, rows));
            }
        }
    }

    /// The steps of everything that a number is made of. A plain figure needs no line of its own.
    fn parts(&self, of: &Explained<'_>, rows: &mut Vec<AmountRow>) {
        for part in of.rows.iter().filter_map(|row| row.number.as_ref()) {
            if !matches!(part.form.uncited(), Form::Stated(_)) {
                self.steps(part, rows);
            }
        }
    }

    /// The line of one step.
    fn row(&self, of: &Explained<'_>, label: String) -> AmountRow {
        AmountRow { label, detail: None, result: self.result(of), reached: None, question: None, answered: false }
    }

    /// A line that an answer belongs to.
    fn asked(&self, fact: FactId, given: Option<Answer>, row: AmountRow) -> AmountRow {
        let question = self.catalogue.question(self.catalogue.question_of(fact)).name.clone();
        AmountRow { question: Some(question), answered: given.is_some(), ..row }
    }

    /// What a step comes to. An end that an answer leaves open is told from one that the document sets none for.
    fn result(&self, of: &Explained<'_>) -> String {
        self.range(of.range, self.dimension(of.form), of.waits)
    }

    /// What a row of a step contributes.
    fn counts(&self, row: &Row<'_>, of: &Explained<'_>) -> String {
        self.range(row.counts.unwrap_or(Range::ZERO), self.dimension(of.form), of.waits)
    }

    pub(crate) fn range(&self, range: Range, dimension: Dimension, waits: bool) -> String {
        let open = if waits { Open::Answers } else { Open::NoCeiling };
        if dimension == Dimension::Money {
            return amount::range(range.as_money(), open, self.language);
        }
        let word = |number: Number| self.number(number, dimension);
        match (range.exact(), range.min, range.max) {
            (Some(exact), ..) => word(exact),
            (None, Some(min), Some(max)) => sentence::from_to(&word(min), &word(max), self.language),
            (None, Some(min), None) if min > Number::ZERO => sentence::at_least(&word(min), self.language),
            (None, None, Some(max)) => sentence::up_to(&word(max), self.language),
            (None, _, None) => match open {
                Open::Answers => sentence::depends_on_answers(self.language),
                Open::NoCeiling => sentence::no_ceiling(self.language),
            }
            .to_owned(),
        }
    }

    /// A number with its unit.
    fn number(&self, number: Number, dimension: Dimension) -> String {
        let grouped = amount::grouped(number.floor());
        match dimension {
            Dimension::Money => amount::price(number, self.language),
            Dimension::Rate => Rate::of(number).map_or(grouped, |rate| rate.to_string()),
            Dimension::Area => say::area(&grouped, self.language),
            Dimension::Months => say::months(&grouped, self.language),
            Dimension::Count | Dimension::Day => grouped,
        }
    }

    /// What a number measures.
    pub(crate) fn dimension(&self, form: &Form) -> Dimension {
        self.catalogue.dimension(form)
    }

    pub(crate) fn label(&self, fact: FactId) -> &'a str {
        self.catalogue.fact(fact).label.in_language(self.language)
    }

    /// What a number is called: the label of a fact, or its formula.
    pub(crate) fn name(&self, form: &Form) -> String {
        match form.uncited() {
            Form::Fact(fact) => self.label(*fact).to_owned(),
            Form::WorkedOut(id) => self.catalogue.worked_out(*id).label.in_language(self.language).to_owned(),
            Form::Reference(id) => self.catalogue.reference(*id).label.in_language(self.language).to_owned(),
            other => self.formula(other),
        }
    }

    fn quoted(&self, label: &str) -> String {
        sentence::quoted(label, self.language)
    }

    /// Several formulas beside each other.
    fn list<'f>(&self, forms: impl Iterator<Item = &'f Form>) -> String {
        let all: Vec<String> = forms.map(|form| self.formula(form)).collect();
        sentence::list(&all, self.language)
    }

    /// The word for one of what a number counts.
    fn unit(&self, form: &Form) -> &'a str {
        let kind = match form.uncited() {
            Form::Fact(fact) => &self.catalogue.fact(*fact).kind,
            Form::WorkedOut(id) => &self.catalogue.worked_out(*id).kind,
            _ => return "",
        };
        match kind {
            FactKind::Count(unit) => unit.one.in_language(self.language),
            _ => "",
        }
    }
}
