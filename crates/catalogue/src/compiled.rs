//! The catalogue as a page loads it: checked by the tool, then written as JSON in which every form is a list.
//!
//! The names that people write are gone by then, and so is everything that could be wrong with them: the page needs
//! neither the readers of the written forms nor the check. What is left to make sure of is that the text is of this
//! form, that every id leads somewhere, and that nothing rests on itself.

use super::tree::Tree;
use super::{
    Benefit, Catalogue, Choice, Cited, Condition, DatedAmount, DatedValue, Definition, DefinitionId, Fact, FactId,
    FactKind, FoundBy, Group, GroupId, GroupKind, Instrument, InstrumentId, Jurisdiction, JurisdictionId, Kind,
    LeftOut, LookUp, Measure, OptionSet, PaidTo, Payment, Period, Question, QuestionId, Reference, ReferenceId,
    Section, SectionId, Status, Term, WorkedOut, WorkedOutId,
};
use crate::bilingual::{Bilingual, Language};
use crate::check::circles;
use crate::citation::{Citation, Clause, Style};
use crate::date::Date;
use crate::form::{CapPer, Child, Dimension, Form};
use crate::money::Money;
use crate::number::Number;
use crate::test::{Comparison, Test};
use crate::text::{Text, Unit};

/// The version of the form. Raised with every change of it, so that a page never misreads the file of another version;
/// a test holds it against a file of this version.
pub const FORMAT: i64 = 3;

/// A catalogue as plain values: the version of the form and the catalogue.
pub fn write(catalogue: &Catalogue) -> Tree {
    Tree::List(vec![Tree::Whole(FORMAT), catalogue.write(None)])
}

/// Reads a catalogue from plain values. `None` if they are not of this form, or an id leads nowhere.
pub fn read(tree: Tree) -> Option<Catalogue> {
    let [format, catalogue] = <[Tree; 2]>::try_from(tree.into_list()?).ok()?;
    if format != Tree::Whole(FORMAT) {
        return None;
    }
    Catalogue::read(catalogue).filter(Catalogue::ids_lead_somewhere)
}

/// Something that is written as a plain value, by position.
pub(crate) trait Compiled: Sized {
    /// The value; of texts the one language only, if one is given.
    fn write(&self, only: Option<Language>) -> Tree;

    /// `None` if the value is not of the form.
    fn read(tree: Tree) -> Option<Self>;
}

/// The items of a form, one after the other.
pub(crate) struct Items(std::vec::IntoIter<Tree>);

impl Items {
    pub(crate) fn of(tree: Tree) -> Option<Self> {
        tree.into_list().map(|items| Self(items.into_iter()))
    }

    /// Reads the next item; beyond the last, nothing, from which only what may be left out can be read.
    pub(crate) fn next<T: Compiled>(&mut self) -> Option<T> {
        T::read(self.0.next().unwrap_or(Tree::Nothing))
    }
}

/// Says of a type which of its fields are written, in their order.
macro_rules! compiled {
    ($($type:ident { $($field:ident),+ $(,)? })*) => {$(
        impl $crate::compiled::Compiled for $type {
            fn write(&self, only: Option<$crate::bilingual::Language>) -> $crate::tree::Tree {
                $crate::tree::Tree::List(vec![$($crate::compiled::Compiled::write(&self.$field, only)),+])
            }

            #[inline(never)]
            fn read(tree: $crate::tree::Tree) -> Option<Self> {
                let mut items = $crate::compiled::Items::of(tree)?;
                Some(Self { $($field: items.next()?),+ })
            }
        }
    )*};
}

pub(crate) use compiled;

/// Says of an enumeration by which number each variant is written.
macro_rules! choices {
    ($($type:ident { $($number:literal $variant:ident $(($inner:ident))?),+ $(,)? })*) => {$(
        impl $crate::compiled::Compiled for $type {
            fn write(&self, only: Option<$crate::bilingual::Language>) -> $crate::tree::Tree {
                match self {$(
                    Self::$variant $(($inner))? => $crate::tree::Tree::List(vec![
                        $crate::tree::Tree::Whole($number) $(, $crate::compiled::Compiled::write($inner, only))?
                    ]),
                )+}
            }

            #[inline(never)]
            fn read(tree: $crate::tree::Tree) -> Option<Self> {
                let mut items = $crate::compiled::Items::of(tree)?;
                match items.next::<i64>()? {
                    $($number => Some(Self::$variant $(({ let $inner = items.next()?; $inner }))?),)+
                    _ => None,
                }
            }
        }
    )*};
}

pub(crate) use choices;

/// Enumerations that have words already.
macro_rules! words {
    ($($type:ident)*) => {$(
        impl Compiled for $type {
            fn write(&self, _: Option<Language>) -> Tree {
                Tree::Text(self.name().to_owned())
            }

            fn read(tree: Tree) -> Option<Self> {
                let word = tree.into_text()?;
                Self::NAMES.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
            }
        }
    )*};
}

macro_rules! ids {
    ($($type:ident)*) => {$(
        impl Compiled for $type {
            fn write(&self, only: Option<Language>) -> Tree {
                self.index().write(only)
            }

            fn read(tree: Tree) -> Option<Self> {
                Self::at(usize::read(tree)?)
            }
        }
    )*};
}

compiled! {
    Catalogue {
        edition, date, place, facts, worked_out, references, definitions, questions, sections, jurisdictions,
        instruments, groups, measures, asked_by, look_up,
    }
    Fact { name, label, kind, changeable }
    WorkedOut { name, label, kind, citation, form }
    Reference { name, label, kind, values }
    DatedValue { from, until, value, published }
    Definition { name, label, reason, citation, test }
    Choice { name, label }
    Unit { many, one, accepts }
    Question { name, section, ask, help, facts, bands }
    Section { name, title }
    Jurisdiction { name, within, label, as_place, covers }
    Instrument {
        name, jurisdiction, status, title, short, issuer, date, dated, consultation_until, consulted, read_at, contact,
        exclusions,
    }
    Group { name, kind, title, reason }
    Measure {
        name, citation, title, summary, who, paid_to, status, rules, places, from, until, discretionary, conditions,
        self_checks, benefit, group, apply, context,
    }
    Citation { instrument, clauses }
    Cited { text, citation }
    Condition { label, citation, test }
    Benefit { kind, period, years, payment }
    DatedAmount { from, until, form }
    LookUp { terms, left_out, instruments, measures }
    FoundBy { initials, other }
    LeftOut { clauses, what, figures, reason }
    Term { term, gloss }
}

choices! {
    FactKind {
        0 YesNo, 1 Money, 2 Count(unit), 3 Choice(options), 4 Place, 5 Rate, 6 Area, 7 Months, 8 Date,
    }
    GroupKind { 0 Exclusive, 1 SharedCap(cap) }
    PaidTo { 0 Organisation, 1 People(payee) }
    Payment { 0 Amounts(amounts), 1 NotPublished, 2 Nothing }
}

words! { Status Kind Period CapPer Comparison Dimension Style }

ids! { FactId WorkedOutId ReferenceId DefinitionId QuestionId SectionId JurisdictionId InstrumentId GroupId }

macro_rules! numbers {
    ($($type:ident: $write:expr, $read:expr;)*) => {$(
        impl Compiled for $type {
            fn write(&self, _: Option<Language>) -> Tree {
                let write: fn(&Self) -> Option<i64> = $write;
                // What does not fit is written as nothing, and refused when it is read.
                write(self).map_or(Tree::Nothing, Tree::Whole)
            }

            fn read(tree: Tree) -> Option<Self> {
                let read: fn(i64) -> Option<Self> = $read;
                tree.as_whole().and_then(read)
            }
        }
    )*};
}

numbers! {
    i64: |number| Some(*number), Some;
    usize: |number| i64::try_from(*number).ok(), |number| Self::try_from(number).ok();
    u8: |number| Some(i64::from(*number)), |number| Self::try_from(number).ok();
    Money: |money| Some(money.yuan()), |yuan| (yuan >= 0).then(|| Self::from_yuan(yuan));
    OptionSet: |set| i64::try_from(set.bits()).ok(), |bits| u64::try_from(bits).ok().map(Self::from_bits);
    Date: |day| Some(day.number()), |number| (0..=Self::LAST.number()).contains(&number).then(|| Self::from_number(number));
}

impl Compiled for Number {
    /// A whole number, or numerator and denominator.
    fn write(&self, _: Option<Language>) -> Tree {
        match self.parts() {
            Some((over, 1)) => Tree::Whole(over),
            Some((over, under)) => Tree::List(vec![Tree::Whole(over), Tree::Whole(under)]),
            None => Tree::Nothing,
        }
    }

    fn read(tree: Tree) -> Option<Self> {
        match tree {
            Tree::Whole(number) => Some(Self::whole(number)),
            fraction => {
                let mut items = Items::of(fraction)?;
                let (over, under) = (items.next()?, items.next::<i64>()?);
                (under > 0).then(|| Self::fraction(over, under))
            }
        }
    }
}

impl Compiled for bool {
    fn write(&self, _: Option<Language>) -> Tree {
        Tree::Bool(*self)
    }

    fn read(tree: Tree) -> Option<Self> {
        match tree {
            Tree::Bool(value) => Some(value),
            _ => None,
        }
    }
}

impl Compiled for String {
    fn write(&self, _: Option<Language>) -> Tree {
        Tree::Text(self.clone())
    }

    fn read(tree: Tree) -> Option<Self> {
        tree.into_text()
    }
}

impl Compiled for Clause {
    fn write(&self, _: Option<Language>) -> Tree {
        Tree::Text(self.to_string())
    }

    fn read(tree: Tree) -> Option<Self> {
        tree.into_text()?.parse().ok()
    }
}

impl Compiled for Text {
    /// Both languages as a list of two; the only one as text, with a mark where it is not Chinese.
    fn write(&self, only: Option<Language>) -> Tree {
        match (self, only) {
            (Self::Both(both), None) => Tree::List(vec![both.zh.write(only), both.en.write(only)]),
            (Self::Both(both), Some(Language::Zh)) => both.zh.write(only),
            (Self::Both(both), Some(Language::En)) => Tree::List(vec![both.en.write(only)]),
            (Self::One(Language::Zh, text), _) => text.write(only),
            (Self::One(Language::En, text), _) => Tree::List(vec![text.write(only)]),
        }
    }

    fn read(tree: Tree) -> Option<Self> {
        if let Tree::Text(text) = tree {
            return Some(Self::One(Language::Zh, text));
        }
        let mut items = Items::of(tree)?;
        let (first, second) = (items.next()?, items.next::<Option<String>>()?);
        Some(match second {
            Some(en) => Self::Both(Bilingual { zh: first, en }),
            None => Self::One(Language::En, first),
        })
    }
}

impl<T: Compiled> Compiled for Option<T> {
    fn write(&self, only: Option<Language>) -> Tree {
        self.as_ref().map_or(Tree::Nothing, |value| value.write(only))
    }

    fn read(tree: Tree) -> Option<Self> {
        match tree {
            Tree::Nothing => Some(None),
            some => T::read(some).map(Some),
        }
    }
}

impl<T: Compiled> Compiled for Box<T> {
    fn write(&self, only: Option<Language>) -> Tree {
        T::write(self, only)
    }

    fn read(tree: Tree) -> Option<Self> {
        T::read(tree).map(Self::new)
    }
}

impl<T: Compiled> Compiled for Vec<T> {
    fn write(&self, only: Option<Language>) -> Tree {
        Tree::List(self.iter().map(|item| item.write(only)).collect())
    }

    fn read(tree: Tree) -> Option<Self> {
        // A loop: `collect` is written out anew for every type, at twice the size.
        let items = tree.into_list()?;
        let mut read = Self::with_capacity(items.len());
        for item in items {
            read.push(T::read(item)?);
        }
        Some(read)
    }
}

impl Catalogue {
    /// The same catalogue in one language only: half the texts, for a page that shows one at a time. Documents keep their
    /// Chinese titles: by those they are found.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        // What was just written can be read.
        let Some(mut one) = Self::read(self.write(Some(language))) else { return self.clone() };
        if language != Language::Zh {
            for (instrument, whole) in one.instruments.iter_mut().zip(&self.instruments) {
                instrument.title.clone_from(&whole.title);
            }
        }
        one
    }

    /// Whether every id in it is one of a place that exists and nothing rests on itself, as the check makes sure: what
    /// the accessors and the engine rely on.
    fn ids_lead_somewhere(&self) -> bool {
        let instrument = |id: InstrumentId| id.index() < self.instruments.len();
        let jurisdiction = |id: JurisdictionId| id.index() < self.jurisdictions.len();
        let cited = |citation: &Citation| instrument(citation.instrument);
        let condition = |condition: &Condition| cited(&condition.citation) && self.test_is_sound(&condition.test);
        let of_measure = |measure: &Measure| {
            let dated = match &measure.benefit.payment {
                Payment::Amounts(amounts) => amounts.as_slice(),
                Payment::NotPublished | Payment::Nothing => &[],
            };
            cited(&measure.citation)
                && measure.group.is_none_or(|id| id.index() < self.groups.len())
                && measure.conditions.iter().all(condition)
                && dated.iter().all(|dated| self.form_is_sound(&dated.form))
                && measure.self_checks.iter().chain(&measure.context).all(|text| cited(&text.citation))
        };
        self.place.index() < self.facts.len()
            && self.asked_by.len() == self.facts.len()
            && self.asked_by.iter().all(|id| id.index() < self.questions.len())
            && self.jurisdictions.iter().all(|place| place.within.is_none_or(jurisdiction))
            && self.instruments.iter().all(|document| {
                jurisdiction(document.jurisdiction) && document.exclusions.iter().all(condition)
            })
            && self.questions.iter().all(|question| {
                question.section.index() < self.sections.len()
                    && question.facts.iter().all(|fact| fact.index() < self.facts.len())
            })
            && self.worked_out.iter().all(|one| one.citation.iter().all(cited) && self.form_is_sound(&one.form))
            && self.definitions.iter().all(|one| one.citation.iter().all(cited) && self.test_is_sound(&one.test))
            && circles::find(&self.worked_out, &self.definitions).is_empty()
            && self.measures.iter().all(of_measure)
            // Absent as a whole, or there for everything.
            && self.look_up.as_ref().is_none_or(|look_up| {
                let [instruments, measures] = [self.instruments.len(), self.measures.len()];
                look_up.left_out.len() == instruments
                    && look_up.instruments.len() == instruments
                    && look_up.measures.len() == measures
            })
    }

    fn form_is_sound(&self, form: &Form) -> bool {
        let own = match form {
            Form::Fact(id) => self.facts.get(id.index()).is_some_and(|fact| fact.kind.is_number()),
            Form::WorkedOut(id) => id.index() < self.worked_out.len(),
            Form::Reference(id) => id.index() < self.references.len(),
            _ => true,
        };
        let mut parts = true;
        form.each_part(&mut |child| parts &= self.child_is_sound(child));
        own && parts
    }

    fn test_is_sound(&self, test: &Test) -> bool {
        let own = match test {
            Test::Defined(id) => id.index() < self.definitions.len(),
            other => other.fact().is_none_or(|fact| fact.index() < self.facts.len()),
        };
        let mut parts = true;
        test.each_part(&mut |child| parts &= self.child_is_sound(child));
        own && parts
    }

    fn child_is_sound(&self, child: Child<'_>) -> bool {
        match child {
            Child::Form(form) => self.form_is_sound(form),
            Child::Test(test) => self.test_is_sound(test),
            Child::Citation(citation) => citation.instrument.index() < self.instruments.len(),
        }
    }
}
