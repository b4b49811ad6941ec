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
use super::{answer, date, sentence};
use crate::texts::Texts;
use catalogue::citation::Citation;
use catalogue::date::Date;
use catalogue::form::{Dimension, Form, HighestOf, LowestOf};
use catalogue::number::Number;
use catalogue::rate::Rate;
use catalogue::{Catalogue, FactId, InstrumentId, Unit};
use engine::{Answer, Explained, Range, Row};

/// What forms are said with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Writer<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) texts: Texts,
    /// The document of the measure that is spoken of, if one is.
    pub(crate) home: Option<InstrumentId>,
    /// Whether what is asked for is what a document excludes.
    pub(crate) excludes: bool,
}

impl<'a> Writer<'a> {
    /// How a number is defined, in words: `“…”的 20%，每个项目最多 100 万元`.
    pub(crate) fn formula(&self, form: &Form) -> String {
        match form {
            Form::Stated(form) => stated::formula(form, self),
            Form::Fact(fact) => self.quoted(self.label(*fact)),
            Form::WorkedOut(id) => self.quoted(self.catalogue.worked_out(*id).label.in_language(self.texts.language())),
            Form::Reference(id) => self.quoted(self.catalogue.reference(*id).label.in_language(self.texts.language())),
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

    /// The same within another formula: in brackets where it is made of several.
    fn inner(&self, form: &Form) -> String {
        let words = self.formula(form);
        let one = match form.uncited() {
            Form::Stated(_)
            | Form::Fact(_)
            | Form::WorkedOut(_)
            | Form::Reference(_)
            | Form::Share(_)
            | Form::Each(_)
            | Form::HighestOf(_)
            | Form::LowestOf(_) => true,
            Form::AtMost(at_most) => at_most.per.is_none() && at_most.limits.len() == 1,
            _ => false,
        };
        if one { words } else { self.texts.bracketed(&words) }
    }

    /// The steps of a number, what is computed first coming first.
    pub(crate) fn steps(&self, of: &Explained<'_>, rows: &mut Vec<AmountRow>) {
        match of.form {
            Form::Stated(_) => rows.push(self.row(of, self.texts.stated().to_owned())),
            Form::Fact(fact) => rows.push(AmountRow {
                result: answer::said(self.catalogue, *fact, of.given, self.texts),
                ..self.asked(*fact, of.given, self.row(of, self.label(*fact).to_owned()))
            }),
            Form::WorkedOut(id) => {
                self.all_parts(of, rows);
                let worked_out = self.catalogue.worked_out(*id);
                let label = worked_out.label.in_language(self.texts.language()).to_owned();
                let clause = worked_out.citation.as_ref().map(|citation| self.place(citation));
                // The last line says how; it only gets the name of what it came to.
                match rows.last_mut().filter(|row| row.detail.is_none() && row.question.is_none()) {
                    Some(row) => {
                        row.detail = Some(std::mem::replace(&mut row.label, label));
                        row.clause = row.clause.take().or(clause);
                    }
                    None => rows.push(AmountRow { clause, ..self.row(of, label) }),
                }
            }
            Form::Reference(id) => {
                let label = self.catalogue.reference(*id).label.in_language(self.texts.language()).to_owned();
                let detail = of.range.exact().is_none().then(|| self.texts.no_value().to_owned());
                rows.push(AmountRow { detail, ..self.row(of, label) });
            }
            Form::Share(form) => share::steps(form, of, self, rows),
            Form::Each(form) => each::steps(form, of, self, rows),
            Form::ForEvery(form) => for_every::steps(form, of, self, rows),
            Form::Slices(form) => slices::steps(form, of, self, rows),
            Form::Interest(form) => interest::steps(form, of, self, rows),
            Form::Sum(_) => sum::steps(of, self, rows),
            Form::Minus(_) => minus::steps(of, self, rows),
            Form::Times(form) => times::steps(form, of, self, rows),
            Form::HighestOf(_) => highest_of::steps(of, self, rows),
            Form::LowestOf(_) => lowest_of::steps(of, self, rows),
            Form::Levels(_) => levels::steps(of, self, rows),
            Form::Adjusted(form) => adjusted::steps(form, of, self, rows),
            Form::AtMost(form) => at_most::steps(form, of, self, rows),
            Form::Less(_) => less::steps(of, self, rows),
            Form::NothingBelow(form) => nothing_below::steps(form, of, self, rows),
            Form::Instalments(form) => instalments::steps(form, of, self, rows),
            Form::Cited(cited) => {
                self.all_parts(of, rows);
                if let Some(last) = rows.last_mut() {
                    last.clause = last.clause.take().or_else(|| Some(self.place(&cited.citation)));
                }
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

    /// The steps of everything that a number is made of, plain figures too.
    fn all_parts(&self, of: &Explained<'_>, rows: &mut Vec<AmountRow>) {
        for part in of.rows.iter().filter_map(|row| row.number.as_ref()) {
            self.steps(part, rows);
        }
    }

    /// The line of one step.
    fn row(&self, of: &Explained<'_>, label: String) -> AmountRow {
        let result = self.result(of);
        AmountRow { label, detail: None, result, clause: None, reached: None, question: None, answered: false }
    }

    /// A place of a document, with the document's name where that is not the measure's own.
    fn place(&self, citation: &Citation) -> String {
        let places = citation.places();
        match self.home.filter(|home| *home == citation.instrument) {
            Some(_) => places,
            None => {
                let short = self.catalogue.instrument(citation.instrument).short.in_language(self.texts.language());
                format!("{short} {places}").trim_end().to_owned()
            }
        }
    }

    /// A line that an answer belongs to.
    fn asked(&self, fact: FactId, given: Option<Answer>, row: AmountRow) -> AmountRow {
        let question = self.catalogue.question(self.catalogue.question_of(fact)).name.clone();
        AmountRow { question: Some(question), answered: given.is_some(), ..row }
    }

    /// The result of a step. A range without an upper end says why: an answer is missing, or the document sets no ceiling.
    fn result(&self, of: &Explained<'_>) -> String {
        self.range(of.range, of.form, of.waits)
    }

    /// What a row of a step contributes.
    fn counts(&self, row: &Row<'_>, of: &Explained<'_>) -> String {
        self.range(row.counts.unwrap_or(Range::ZERO), of.form, of.waits)
    }

    /// A range of what a number measures.
    pub(crate) fn range(&self, range: Range, of: &Form, waits: bool) -> String {
        let open = if waits { Open::Answers } else { Open::NoCeiling };
        let word = |number: Number| self.number(number, of);
        if let Some(exact) = range.exact() {
            return word(exact);
        }
        let below_nothing = range.min.is_none_or(|min| min < Number::ZERO);
        if self.dimension(of) == Dimension::Money && !below_nothing {
            return amount::range(range.as_money(), open, self.texts);
        }
        match (range.min, range.max) {
            (Some(min), Some(max)) if min == Number::ZERO => self.texts.up_to(&word(max)),
            (Some(min), Some(max)) => self.texts.from_to(&word(min), &word(max)),
            (Some(min), None) if min != Number::ZERO => self.texts.at_least(&word(min)),
            (None, Some(max)) => self.texts.up_to(&word(max)),
            (_, None) => match open {
                Open::Answers => self.texts.depends_on_answers(),
                Open::NoCeiling => self.texts.no_ceiling(),
            }
            .to_owned(),
        }
    }

    /// A number with its unit.
    pub(crate) fn number(&self, number: Number, of: &Form) -> String {
        let whole = number.floor();
        match (self.dimension(of), self.counted(of)) {
            (Dimension::Money, _) => amount::exactly(number, self.texts),
            (Dimension::Rate, _) => share_of_one(number),
            (Dimension::Area, _) => self.texts.area(&amount::grouped(whole)),
            (Dimension::Months, _) => self.texts.months(whole),
            (Dimension::Day, _) => date::day(Date::from_number(whole), self.texts),
            (Dimension::Count, Some(unit)) => sentence::counted(whole, unit, self.texts),
            (Dimension::Count, None) => amount::grouped(whole),
        }
    }

    /// What a count counts.
    fn counted(&self, form: &Form) -> Option<&'a Unit> {
        match form.uncited() {
            Form::Fact(fact) => self.catalogue.fact(*fact).kind.unit(),
            Form::WorkedOut(id) => self.catalogue.worked_out(*id).kind.unit(),
            // What is made of one kind of thing counts that.
            Form::Sum(sum) => sum.parts.first().and_then(|part| self.counted(&part.form)),
            Form::Minus(minus) => self.counted(&minus.from),
            Form::HighestOf(HighestOf { of }) | Form::LowestOf(LowestOf { of }) => {
                of.first().and_then(|first| self.counted(first))
            }
            _ => None,
        }
    }

    /// What a number measures.
    pub(crate) fn dimension(&self, form: &Form) -> Dimension {
        self.catalogue.dimension(form)
    }

    pub(crate) fn label(&self, fact: FactId) -> &'a str {
        self.catalogue.fact(fact).label.in_language(self.texts.language())
    }

    /// What a number is called: the label of a fact, or its formula.
    pub(crate) fn name(&self, form: &Form) -> String {
        match form.uncited() {
            Form::Fact(fact) => self.label(*fact).to_owned(),
            Form::WorkedOut(id) => self.catalogue.worked_out(*id).label.in_language(self.texts.language()).to_owned(),
            Form::Reference(id) => self.catalogue.reference(*id).label.in_language(self.texts.language()).to_owned(),
            other => self.formula(other),
        }
    }

    fn quoted(&self, label: &str) -> String {
        self.texts.quoted(label)
    }

    /// Several formulas of which one counts.
    fn all_of(&self, forms: &[Form]) -> String {
        let all: Vec<String> = forms.iter().map(|form| self.formula(form)).collect();
        sentence::and_list(&all, self.texts)
    }

    /// Several formulas beside each other.
    fn list<'f>(&self, forms: impl Iterator<Item = &'f Form>) -> String {
        let all: Vec<String> = forms.map(|form| self.formula(form)).collect();
        sentence::list(&all, self.texts)
    }

    /// The word for one of what a number counts.
    fn unit(&self, form: &Form) -> &'a str {
        self.counted(form).map_or("", |unit| unit.one.in_language(self.texts.language()))
    }
}

/// A share as people write it, to the millionth.
fn share_of_one(number: Number) -> String {
    if number < Number::ZERO {
        return format!("−{}", share_of_one(Number::ZERO.minus(number)));
    }
    let millionths = number.times(Number::whole(i64::from(Rate::ONE.millionths()))).floor();
    match u32::try_from(millionths).ok().filter(|n| *n <= Rate::MOST.millionths()) {
        Some(millionths) => Rate::from_millionths(millionths).to_string(),
        None => format!("{}%", amount::grouped(millionths / 10_000)),
    }
}

#[cfg(test)]
mod tests {
    use super::share_of_one;
    use catalogue::number::Number;

    #[test]
    fn a_share_may_be_below_nothing_or_above_all() {
        let n = |over, under| Number::fraction(over, under);
        let shares = [n(1, 5), n(69, 2_000), n(-1, 200), n(1, 3), n(12, 1)].map(share_of_one);
        assert_eq!(shares, ["20%", "3.45%", "−0.5%", "33.3333%", "1,200%"]);
    }
}
