//! What the checks of all forms share: reading a form's keys, numbers, labels and places.

use super::world::{Named, World};
use super::{Checker, Step, did_you_mean};
use crate::bilingual::Bilingual;
use crate::citation::{self, Citation};
use crate::date::Date;
use crate::form::{self, Dimension, Form, Stated};
use crate::money::Money;
use crate::number::Number;
use crate::quantity::{self, QuantityError};
use crate::rate::Rate;
use crate::test::{self, Test};
use crate::text::Text;
use crate::tree::Tree;
use crate::vocabulary::AREAS;
use crate::{FactId, FactKind};

/// How deep forms may be nested: deeper than any clause needs, shallow enough for every stack.
const DEPTH: usize = 12;

/// What a form can refer to, and which place of a document it belongs to.
pub(crate) struct Context<'w> {
    pub(crate) world: &'w World<'w>,
    /// The citation of the measure, definition or worked-out fact that the form is part of.
    pub(crate) citation: &'w Citation,
    /// Whether something is decided by the form: it is in a test, or is a fact that tests can name.
    pub(crate) decides: bool,
}

/// The keys of a form and their values. Unknown keys were reported when it was made.
pub(crate) struct Entries<'t>(&'t [(String, Tree)]);

impl<'t> Entries<'t> {
    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&'t Tree> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The items of a key's list.
    pub(crate) fn list(&self, key: &str) -> Option<&'t [Tree]> {
        self.get(key)?.as_list()
    }

    /// Whether any of these keys is there.
    pub(crate) fn has_any(&self, keys: &[&str]) -> bool {
        keys.iter().any(|key| self.get(key).is_some())
    }
}

impl Context<'_> {
    /// What kind of answer a fact has.
    pub(crate) fn kind(&self, fact: FactId) -> &FactKind {
        self.world.facts.get(fact.index()).map_or(&FactKind::YesNo, |fact| &fact.kind)
    }

    pub(crate) fn dimension(&self, form: &Form) -> Dimension {
        form.dimension(&|form| {
            let kind = match form {
                Form::Fact(id) => self.world.facts.get(id.index()).map(|fact| &fact.kind),
                Form::WorkedOut(id) => self.world.worked_out.get(id.index()).map(|(_, kind)| kind),
                Form::Reference(id) => self.world.references.get(id.index()).map(|reference| &reference.kind),
                _ => None,
            };
            kind.and_then(FactKind::dimension).unwrap_or(Dimension::Count)
        })
    }

    /// The names of the places.
    pub(crate) fn places(&self) -> impl Iterator<Item = &str> {
        self.world.jurisdictions.iter().map(|place| place.name.as_str())
    }

    /// The index of a definition; a finding if there is none of that name.
    pub(crate) fn definition(&self, c: &mut Checker, name: &str) -> Option<usize> {
        self.world.definition_names.resolve(c, name)
    }
}

impl Checker {
    /// The keys of a form, which must be among the known.
    pub(crate) fn entries<'t>(&mut self, written: &'t Tree, known: &[&'static str]) -> Option<Entries<'t>> {
        let Tree::Map(entries) = written else {
            self.find(format!("expected a form in braces, found {}", written.shown()), "docs/measures.md shows it");
            return None;
        };
        let mut seen: std::collections::BTreeSet<&str> = std::collections::BTreeSet::new();
        for (name, _) in entries {
            let fresh = seen.insert(name);
            if fresh && known.contains(&name.as_str()) {
                continue;
            }
            self.at(Step::Name(name.clone()), |c| {
                if fresh {
                    let hint = did_you_mean(name, known.iter().copied())
                        .unwrap_or_else(|| format!("Known here: {}", known.join(", ")));
                    c.find(format!("there is no `{name}` here"), hint);
                } else {
                    c.find(format!("`{name}` is here twice"), "Leave one");
                }
            });
        }
        Some(Entries(entries))
    }

    /// Checks every item of a key's list, of which there must be at least one; `None` if any fails, after all were
    /// looked at.
    pub(crate) fn each_item<'t, T>(
        &mut self,
        form: &Entries<'t>,
        key: &'static str,
        mut work: impl FnMut(&mut Self, usize, &'t Tree) -> Option<T>,
    ) -> Option<Vec<T>> {
        let items = form.get(key)?;
        self.key(key, |c| {
            let Some(items) = items.as_list() else {
                c.find(format!("expected a list, found {}", items.shown()), "Write it in square brackets");
                return None;
            };
            if items.is_empty() {
                c.find("the list is empty", "Write at least one item");
                return None;
            }
            let checked: Vec<Option<T>> =
                items.iter().enumerate().map(|(n, item)| c.at(Step::Index(n), |c| work(c, n, item))).collect();
            checked.into_iter().collect()
        })
    }

    /// Checks a form within another; a finding if they are nested too deep.
    fn deeper<T>(&mut self, work: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.depth >= DEPTH {
            self.find("forms are nested too deep", "Split it, or work part of it out as a fact of its own");
            return None;
        }
        self.depth = self.depth.saturating_add(1);
        let result = work(self);
        self.depth = self.depth.saturating_sub(1);
        result
    }

    pub(crate) fn test(&mut self, written: &Tree, context: &Context<'_>) -> Option<Test> {
        let context = &Context { decides: true, ..*context };
        self.deeper(|c| test::check(c, written, context))
    }

    /// The test under the key `test`.
    pub(crate) fn test_of(&mut self, form: &Entries<'_>, context: &Context<'_>) -> Option<Test> {
        match form.get("test") {
            Some(test) => self.key("test", |c| c.test(test, context)),
            None => {
                self.find("nothing says when this is met", "Give its `test`");
                None
            }
        }
    }

    /// The amount under the key `amount`.
    pub(crate) fn amount_of(&mut self, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        match form.get("amount") {
            Some(amount) => self.key("amount", |c| c.amount(amount, context)),
            None => {
                self.find("how much?", "Give its `amount`");
                None
            }
        }
    }

    /// An amount: a form in braces, or a bare sum of money.
    pub(crate) fn amount(&mut self, written: &Tree, context: &Context<'_>) -> Option<Form> {
        if let Some(word @ ("none" | "not-published")) = written.as_text() {
            self.find(format!("`{word}` can only be the whole amount of a measure"), "Make it a measure of its own");
            return None;
        }
        if matches!(written, Tree::Map(_)) {
            return self.deeper(|c| form::check(c, written, context));
        }
        // A bare sum is the most common slip, so it is understood; so is the name of a number.
        self.bare_operand(written, context)
    }

    /// A number under a key: a figure, the name of a fact, a worked-out fact or a reference, or a form in braces.
    pub(crate) fn operand(&mut self, key: &'static str, written: &Tree, context: &Context<'_>) -> Option<Form> {
        self.key(key, |c| c.bare_operand(written, context))
    }

    /// Like [`Self::operand`], for a value that has no key.
    pub(crate) fn bare_operand(&mut self, written: &Tree, context: &Context<'_>) -> Option<Form> {
        match written {
            Tree::Map(_) => self.deeper(|c| form::check(c, written, context)),
            Tree::Text(name) if is_name(written) => match context.world.named(self, name)? {
                Named::Fact(fact) if !context.kind(fact).is_number() => {
                    self.find(format!("`{name}` is no number"), "Name a fact that is a number");
                    None
                }
                Named::Fact(fact) => Some(Form::Fact(fact)),
                Named::WorkedOut(id) => Some(Form::WorkedOut(id)),
                Named::Reference(id) => Some(Form::Reference(id)),
            },
            Tree::Text(_) | Tree::Whole(_) => match literal(&written.plain_text()) {
                Ok((number, dimension)) => Some(Form::Stated(Stated::exactly(number, dimension))),
                Err(error) => {
                    self.find(format!("{} is not an amount: {error}", written.shown()), form::HINT);
                    None
                }
            },
            Tree::Nothing | Tree::Bool(_) | Tree::List(_) => {
                self.find(format!("expected a number, found {}", written.shown()), form::HINT);
                None
            }
        }
    }

    /// Like [`Self::operand`], of a certain dimension.
    pub(crate) fn operand_of(
        &mut self,
        key: &'static str,
        written: &Tree,
        context: &Context<'_>,
        wanted: Dimension,
    ) -> Option<Form> {
        let form = self.operand(key, written, context)?;
        let found = context.dimension(&form);
        if found == wanted {
            return Some(form);
        }
        self.key(key, |c| {
            let bare = matches!((written, wanted), (Tree::Whole(_) | Tree::Text(_), Dimension::Money))
                && found == Dimension::Count;
            if bare && !is_name(written) {
                c.no_unit(written);
            } else if wanted == Dimension::Rate && !is_name(written) {
                c.find(format!("{} is not a rate", written.shown()), "Write it like 20%, 5‰ or 1:1, at most 1000%");
            } else {
                let (found, wanted) = (found.name(), wanted.name());
                c.find(format!("{} is of the type {found}, {wanted} is needed here", written.shown()), form::HINT);
            }
        });
        None
    }

    /// Numbers of one dimension.
    pub(crate) fn operands(
        &mut self,
        form: &Entries<'_>,
        key: &'static str,
        context: &Context<'_>,
    ) -> Option<Vec<Form>> {
        let operands = self.each_item(form, key, |c, _, item| c.bare_operand(item, context))?;
        if let [first, rest @ ..] = operands.as_slice() {
            for other in rest {
                self.same_dimension(key, other, first, context);
            }
        }
        Some(operands)
    }

    /// Reports two numbers that are added or compared and do not measure the same.
    pub(crate) fn same_dimension(&mut self, key: &'static str, one: &Form, other: &Form, context: &Context<'_>) {
        let (one, other) = (context.dimension(one), context.dimension(other));
        if one != other {
            self.key(key, |c| {
                c.find(
                    format!("{} and {} do not go together", one.name(), other.name()),
                    "Give a figure its unit (20万元, 3%, 500平方米), or name another fact",
                );
            });
        }
    }

    /// Reports a sum of money without its unit: 20 may be meant as 20万元.
    pub(crate) fn no_unit(&mut self, written: &Tree) {
        let sum = written.plain_text();
        self.find(format!("`{sum}` has no unit"), format!("Write {sum}元 or {sum}万元, whichever is meant"));
    }

    /// A sum of money in whole yuan.
    pub(crate) fn sum_of_money(&mut self, key: &'static str, written: &Tree) -> Option<Number> {
        self.key(key, |c| c.whole_money(written)).map(Number::whole)
    }

    /// Like [`Self::sum_of_money`], in yuan, for a value that has no key.
    pub(crate) fn whole_money(&mut self, written: &Tree) -> Option<i64> {
        if has_no_unit(&written.plain_text()) {
            self.no_unit(written);
            return None;
        }
        match Money::parse(&written.plain_text()) {
            Ok(money) => Some(money.yuan()),
            Err(error) => {
                self.find(
                    format!("{} is not a sum of money: {error}", written.shown()),
                    "Write it like 20万元 or 500000元",
                );
                None
            }
        }
    }

    /// The fact under the key `fact`, of any kind, but one that is asked.
    pub(crate) fn asked_fact(&mut self, form: &Entries<'_>, context: &Context<'_>) -> Option<FactId> {
        let name = form.get("fact")?.as_text().unwrap_or_default();
        self.key("fact", |c| match context.world.named(c, name)? {
            Named::Fact(fact) => Some(fact),
            Named::WorkedOut(_) | Named::Reference(_) => {
                c.find(format!("`{name}` is a number that is not asked"), "Compare it with at-least or its like");
                None
            }
        })
    }

    /// The number under the key `fact`: asked, worked out or published.
    pub(crate) fn measured(&mut self, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        let written = form.get("fact")?;
        let name = written.as_text().unwrap_or_default();
        self.key("fact", |c| match context.world.named(c, name)? {
            Named::Fact(fact) if context.kind(fact).is_number() => Some(Form::Fact(fact)),
            Named::Fact(_) => {
                c.find("this fact is not a number", "Compare only facts that are numbers or days");
                None
            }
            Named::WorkedOut(id) => Some(Form::WorkedOut(id)),
            Named::Reference(id) => Some(Form::Reference(id)),
        })
    }

    /// The label of a row, in both languages.
    pub(crate) fn label(&mut self, row: &Entries<'_>) -> Option<Text> {
        let written = row.get("label");
        self.key("label", |c| {
            let text = written.and_then(|label| match label {
                Tree::Map(_) => c.entries(label, &["zh", "en"]),
                _ => None,
            });
            let side =
                |key: &str| text.as_ref().and_then(|text| text.get(key)).map(Tree::plain_text).unwrap_or_default();
            c.both(&Bilingual { zh: side("zh"), en: side("en") })
        })
    }

    /// The citation of a row that has a `clause` of its own.
    #[expect(clippy::option_option, reason = "a mistake and an absence are two things")]
    pub(crate) fn own_place(&mut self, row: &Entries<'_>, context: &Context<'_>) -> Option<Option<Citation>> {
        let Some(clause) = row.get("clause") else { return Some(None) };
        self.key("clause", |c| c.clauses(&clause.plain_text()))
            .map(|clauses| Some(Citation { instrument: context.citation.instrument, clauses }))
    }

    /// The numbered places of a citation.
    pub(crate) fn clauses(&mut self, written: &str) -> Option<Vec<citation::Clause>> {
        if written.trim().is_empty() {
            self.find("nothing says where the document has this", "Cite the finest place that it numbers: 二(一)二是");
            return None;
        }
        match citation::parse(written) {
            Ok(clauses) => Some(clauses),
            Err(error) => {
                self.find(
                    error.to_string(),
                    "Cite the finest place that the document numbers, with all numbers above it: 二(一)二是; several \
                     places with a stroke between them",
                );
                None
            }
        }
    }
}

/// Whether something written is a name or a form rather than a figure.
pub(crate) fn is_name(written: &Tree) -> bool {
    matches!(written, Tree::Map(_))
        || written.as_text().is_some_and(|text| text.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// Whether a figure is written as digits alone, where a sum of money needs its unit.
fn has_no_unit(text: &str) -> bool {
    let digits = text.trim();
    digits != "0" && !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',')
}

/// Reads a figure with its unit: a sum of money, a share, an area, a length of time, or a plain number.
fn literal(text: &str) -> Result<(Number, Dimension), QuantityError> {
    let text = text.trim();
    if text.contains(['%', '‰', '％', ':', '：']) {
        return Rate::parse(text).map(|rate| (rate.number(), Dimension::Rate)).ok_or(QuantityError::NotARate);
    }
    if AREAS.iter().any(|unit| text.ends_with(unit)) {
        return FactKind::Area.parse(text).map(|area| (Number::whole(area), Dimension::Area));
    }
    if let Ok(day) = text.parse::<Date>() {
        return Ok((Number::whole(day.number()), Dimension::Day));
    }
    if text.contains('月') || text.contains("month") {
        return FactKind::Months.parse(text).map(|months| (Number::whole(months), Dimension::Months));
    }
    if has_no_unit(text) || text == "0" {
        return quantity::parse(text, &[]).map(|number| (Number::whole(number), Dimension::Count));
    }
    match Money::parse(text) {
        Ok(money) => Ok((Number::whole(money.yuan()), Dimension::Money)),
        // Prices may be below one yuan: read in hundredths of a fen.
        Err(QuantityError::NotWhole) => {
            let plain = text.trim_end_matches(['元', '圆', '块']);
            let parts = quantity::parse(&format!("{plain}万"), &[])?;
            Ok((Number::fraction(parts, 10_000), Dimension::Money))
        }
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::literal;
    use crate::form::{Dimension, Stated};
    use crate::number::Number;

    #[test]
    fn a_figure_says_by_its_unit_what_it_measures() {
        for (text, number, dimension) in [
            ("20万元", Number::whole(200_000), Dimension::Money),
            ("0.3元", Number::fraction(3, 10), Dimension::Money),
            ("12.55元", Number::fraction(251, 20), Dimension::Money),
            ("3.45%", Number::fraction(345, 10_000), Dimension::Rate),
            ("0.5‰", Number::fraction(1, 2_000), Dimension::Rate),
            ("1:1", Number::ONE, Dimension::Rate),
            ("500平方米", Number::whole(500), Dimension::Area),
            ("12个月", Number::whole(12), Dimension::Months),
            ("300", Number::whole(300), Dimension::Count),
            ("5 million", Number::whole(5_000_000), Dimension::Money),
            ("1900-01-11", Number::whole(10), Dimension::Day),
        ] {
            assert_eq!(literal(text), Ok((number, dimension)), "{text}");
        }
        for text in ["20万元", "0.3元", "12.55元", "3.45%", "0.35‰", "500平方米", "12个月", "300", "2024-12-20"]
        {
            let (number, dimension) = literal(text).unwrap();
            assert_eq!(Stated::exactly(number, dimension).written().as_deref(), Some(text));
        }
        for text in ["", "约五百", "12.345678元", "-5元", "%"] {
            assert!(literal(text).is_err(), "{text}");
        }
    }
}
