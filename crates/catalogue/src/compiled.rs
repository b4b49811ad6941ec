//! The catalogue as a page loads it: checked by the tool, then written as JSON in which every struct is a list.
//!
//! Keys and names are resolved already, so a page needs neither the readers of written forms nor the check. [`read`]
//! makes sure that the text is of this form, that every id has its item, and that nothing uses itself.

use super::tree::Tree;
use super::{
    Benefit, Catalogue, Choice, CitedSentence, Condition, Contradiction, DatedAmount, DatedValue, Decides, Definition,
    DefinitionId, Discretion, Fact, FactId, FactKind, Group, GroupId, GroupKind, Instrument, InstrumentId,
    Jurisdiction, JurisdictionId, Kind, LeftOut, Measure, Note, OptionSet, PaidTo, Payment, Period, Question,
    QuestionId, Reference, ReferenceId, SearchKeys, Section, SectionId, Status, Supplement, Term, WorkedOut,
    WorkedOutId,
};
use crate::bilingual::{Bilingual, Language};
use crate::check::circles;
use crate::citation::{Citation, Clause, Style};
use crate::date::Date;
use crate::form::{CapPer, Child, Dimension, Form, Together};
use crate::money::Money;
use crate::number::Number;
use crate::phone::Phone;
use crate::test::{Comparison, Test};
use crate::text::{Text, Unit};

/// The version of this form. Every change of the form raises it, so that a page refuses the file of another version. A
/// test compares it with a recorded file.
pub const COMPILED_FORMAT: i64 = 7;

/// A catalogue as plain values: the version of the form and the catalogue.
///
/// ```
/// # let text = std::fs::read_to_string("../../tests/fixtures/catalogue.compiled.json").unwrap();
/// use catalogue::{compiled, tree::Tree};
///
/// let catalogue = compiled::read(serde_json::from_str(&text).unwrap()).unwrap();
/// assert_eq!(compiled::read(compiled::write(&catalogue)), Some(catalogue));
/// assert_eq!(compiled::read(Tree::List(Vec::new())), None);
/// ```
pub fn write(catalogue: &Catalogue) -> Tree {
    Tree::List(vec![Tree::Whole(COMPILED_FORMAT), catalogue.write(None)])
}

/// Reads a catalogue from plain values. `None` if they are not of this form, or an id has no item.
pub fn read(tree: Tree) -> Option<Catalogue> {
    let [format, catalogue] = <[Tree; 2]>::try_from(tree.into_list()?).ok()?;
    if format != Tree::Whole(COMPILED_FORMAT) {
        return None;
    }
    let mut reading = Reading { sound: true };
    let catalogue = Catalogue::read(catalogue, &mut reading);
    (reading.sound && catalogue.ids_lead_somewhere()).then_some(catalogue)
}

/// A type that is written as a plain value, its fields by position.
pub(crate) trait Compiled: Sized {
    /// The value; with `only`, texts in that language alone.
    fn write(&self, only: Option<Language>) -> Tree;

    /// The type. Where the value is not of the form, a placeholder, and the reading is no longer sound.
    fn read(tree: Tree, reading: &mut Reading) -> Self;
}

/// Whether everything that was read so far was of the form.
///
/// Reading goes on after a mistake, with a placeholder, and the whole is refused at the end. Returning early would drop
/// what was read at every field of every type: 36 kB of the page's program before compression, where this takes 13.
pub(crate) struct Reading {
    sound: bool,
}

impl Reading {
    /// The value, or a placeholder for one that is not of the form.
    fn or<T>(&mut self, value: Option<T>, placeholder: T) -> T {
        value.unwrap_or_else(|| {
            self.refuse();
            placeholder
        })
    }

    /// Something is not of the form.
    pub(crate) const fn refuse(&mut self) {
        self.sound = false;
    }
}

/// The items of a list, one after the other.
pub(crate) struct Items(std::vec::IntoIter<Tree>);

impl Items {
    #[inline(never)]
    pub(crate) fn of(tree: Tree, reading: &mut Reading) -> Self {
        Self(reading.or(tree.into_list(), Vec::new()).into_iter())
    }

    /// The next item. Beyond the last it is `Nothing`, which only an optional type accepts.
    #[inline(never)]
    pub(crate) fn next(&mut self) -> Tree {
        self.0.next().unwrap_or(Tree::Nothing)
    }
}

/// Implements [`Compiled`] for structs: their fields in this order.
macro_rules! compiled {
    ($($type:ident { $($field:ident),+ $(,)? })*) => {$(
        impl $crate::compiled::Compiled for $type {
            fn write(&self, only: Option<$crate::bilingual::Language>) -> $crate::tree::Tree {
                $crate::tree::Tree::List(vec![$($crate::compiled::Compiled::write(&self.$field, only)),+])
            }

            #[inline(never)]
            fn read(tree: $crate::tree::Tree, reading: &mut $crate::compiled::Reading) -> Self {
                let mut items = $crate::compiled::Items::of(tree, reading);
                Self { $($field: $crate::compiled::Compiled::read(items.next(), reading)),+ }
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
            fn read(tree: $crate::tree::Tree, reading: &mut $crate::compiled::Reading) -> Self {
                let mut items = $crate::compiled::Items::of(tree, reading);
                match items.next() {
                    $($crate::tree::Tree::Whole($number) => {
                        Self::$variant $(({ let $inner = $crate::compiled::Compiled::read(items.next(), reading); $inner }))?
                    })+
                    // The first variant of each, whose own parts end.
                    _ => {
                        reading.refuse();
                        let first = vec![$crate::tree::Tree::Whole(0)];
                        $crate::compiled::Compiled::read($crate::tree::Tree::List(first), reading)
                    }
                }
            }
        }
    )*};
}

pub(crate) use choices;

/// Implements [`Compiled`] for enumerations that have words (`named!`).
macro_rules! words {
    ($($type:ident)*) => {$(
        impl Compiled for $type {
            fn write(&self, _: Option<Language>) -> Tree {
                Tree::Text(self.name().to_owned())
            }

            fn read(tree: Tree, reading: &mut Reading) -> Self {
                #[expect(clippy::indexing_slicing, reason = "indexed by the compiler, of a list that is not empty")]
                const PLACEHOLDER: $type = $type::NAMES[0].1;
                let word = tree.into_text().unwrap_or_default();
                let found = Self::NAMES.iter().find(|(name, _)| *name == word);
                reading.or(found.map(|(_, value)| *value), PLACEHOLDER)
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

            fn read(tree: Tree, reading: &mut Reading) -> Self {
                let index = usize::read(tree, reading);
                reading.or(Self::at(index), Self::FIRST)
            }
        }
    )*};
}

compiled! {
    Catalogue {
        edition, date, place, facts, worked_out, references, definitions, contradictions, questions, sections,
        jurisdictions, instruments, groups, measures, asked_by, supplement,
    }
    Fact { name, label, kind, changeable, recognition, gate }
    WorkedOut { name, label, kind, citation, form }
    Reference { name, label, kind, values }
    DatedValue { from, until, value, published }
    Definition { name, label, reason, citation, test }
    Contradiction { reason, never }
    Choice { name, label }
    Unit { many, one, accepts }
    Question { name, section, ask, help, facts, bands }
    Section { name, title, follow_up }
    Jurisdiction { name, within, label, as_place, covers }
    Instrument {
        name, jurisdiction, status, title, short, issuer, date, dated, consultation_until, consulted, read_at, contact,
        phone, exclusions,
    }
    Group { name, kind, title, reason }
    Measure {
        name, citation, title, summary, who, paid_to, status, rules, places, from, until, discretion, conditions,
        self_checks, notes, benefit, group, apply, context,
    }
    Citation { instrument, clauses }
    CitedSentence { text, citation }
    Discretion { decides, text }
    Condition { label, citation, test }
    Benefit { kind, period, years, payment }
    DatedAmount { from, until, form }
    Supplement { terms, left_out, instruments, measures }
    SearchKeys { spoken, other }
    LeftOut { clauses, what, figures, reason }
    Term { term, gloss }
}

choices! {
    FactKind {
        0 YesNo, 1 Money, 2 Count(unit), 3 Choice(options), 4 Place, 5 Rate, 6 Area, 7 Months, 8 Date,
    }
    GroupKind { 0 Exclusive, 1 SharedCap(cap) }
    PaidTo { 0 Organisation, 1 People(payee) }
    Payment { 0 Amounts(amounts), 1 NotPublished, 2 Nothing, 3 NotStated }
}

words! { Status Note Decides Together Kind Period CapPer Comparison Dimension Style }

ids! { FactId WorkedOutId ReferenceId DefinitionId QuestionId SectionId JurisdictionId InstrumentId GroupId }

macro_rules! numbers {
    ($($type:ident = $placeholder:expr, $write:expr, $read:expr;)*) => {$(
        impl Compiled for $type {
            fn write(&self, _: Option<Language>) -> Tree {
                let write: fn(&Self) -> Option<i64> = $write;
                // A number that does not fit is written as `Nothing`, which is refused when it is read.
                write(self).map_or(Tree::Nothing, Tree::Whole)
            }

            fn read(tree: Tree, reading: &mut Reading) -> Self {
                let read: fn(i64) -> Option<Self> = $read;
                reading.or(tree.as_whole().and_then(read), $placeholder)
            }
        }
    )*};
}

numbers! {
    i64 = 0, |number| Some(*number), Some;
    usize = 0, |number| i64::try_from(*number).ok(), |number| Self::try_from(number).ok();
    u8 = 0, |number| Some(i64::from(*number)), |number| Self::try_from(number).ok();
    Money = Self::ZERO, |money| Some(money.yuan()), |yuan| (yuan >= 0).then(|| Self::from_yuan(yuan));
    OptionSet = Self::default(), |set| i64::try_from(set.bits()).ok(), |bits| u64::try_from(bits).ok().map(Self::from_bits);
    Date = Self::FIRST, |day| Some(day.number()), |number| (0..=Self::LAST.number()).contains(&number).then(|| Self::from_number(number));
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

    fn read(tree: Tree, reading: &mut Reading) -> Self {
        if let Tree::Whole(number) = tree {
            return Self::whole(number);
        }
        let mut items = Items::of(tree, reading);
        let (over, under) = (i64::read(items.next(), reading), i64::read(items.next(), reading));
        reading.or((under > 0).then(|| Self::fraction(over, under)), Self::ZERO)
    }
}

impl Compiled for bool {
    fn write(&self, _: Option<Language>) -> Tree {
        Tree::Bool(*self)
    }

    fn read(tree: Tree, reading: &mut Reading) -> Self {
        let value = match tree {
            Tree::Bool(value) => Some(value),
            _ => None,
        };
        reading.or(value, false)
    }
}

impl Compiled for String {
    fn write(&self, _: Option<Language>) -> Tree {
        Tree::Text(self.clone())
    }

    #[inline(never)]
    fn read(tree: Tree, reading: &mut Reading) -> Self {
        reading.or(tree.into_text(), Self::new())
    }
}

impl Compiled for Clause {
    fn write(&self, _: Option<Language>) -> Tree {
        Tree::Text(self.to_string())
    }

    fn read(tree: Tree, reading: &mut Reading) -> Self {
        let clause = tree.into_text().and_then(|text| text.parse().ok());
        reading.or(clause, Self::NOWHERE)
    }
}

impl Compiled for Phone {
    fn write(&self, _: Option<Language>) -> Tree {
        Tree::Text(self.to_string())
    }

    fn read(tree: Tree, reading: &mut Reading) -> Self {
        let phone = tree.into_text().and_then(|text| text.parse().ok());
        reading.or(phone, Self::NONE)
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

    #[inline(never)]
    fn read(tree: Tree, reading: &mut Reading) -> Self {
        if let Tree::Text(text) = tree {
            return Self::One(Language::Zh, text);
        }
        let mut items = Items::of(tree, reading);
        let first = String::read(items.next(), reading);
        match Option::<String>::read(items.next(), reading) {
            Some(en) => Self::Both(Bilingual { zh: first, en }),
            None => Self::One(Language::En, first),
        }
    }
}

impl<T: Compiled> Compiled for Option<T> {
    fn write(&self, only: Option<Language>) -> Tree {
        self.as_ref().map_or(Tree::Nothing, |value| value.write(only))
    }

    fn read(tree: Tree, reading: &mut Reading) -> Self {
        match tree {
            Tree::Nothing => None,
            some => Some(T::read(some, reading)),
        }
    }
}

impl<T: Compiled> Compiled for Box<T> {
    fn write(&self, only: Option<Language>) -> Tree {
        T::write(self, only)
    }

    fn read(tree: Tree, reading: &mut Reading) -> Self {
        Self::new(T::read(tree, reading))
    }
}

impl<T: Compiled> Compiled for Vec<T> {
    fn write(&self, only: Option<Language>) -> Tree {
        Tree::List(self.iter().map(|item| item.write(only)).collect())
    }

    fn read(tree: Tree, reading: &mut Reading) -> Self {
        // A loop: `collect` is written out anew for every type, at twice the size.
        let items = Items::of(tree, reading).0;
        let mut read = Self::with_capacity(items.len());
        for item in items {
            read.push(T::read(item, reading));
        }
        read
    }
}

impl Catalogue {
    /// The same catalogue in one language only: half the texts, for a page that shows one at a time. Documents keep
    /// their Chinese titles, by which people find them elsewhere.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        // What was just written can always be read.
        let mut one = Self::read(self.write(Some(language)), &mut Reading { sound: true });
        if language != Language::Zh {
            for (instrument, whole) in one.instruments.iter_mut().zip(&self.instruments) {
                instrument.title.clone_from(&whole.title);
            }
        }
        one
    }

    /// Whether every id has its item and nothing uses itself: what the check guarantees, and the accessors and the
    /// engine rely on.
    fn ids_lead_somewhere(&self) -> bool {
        let instrument = |id: InstrumentId| id.index() < self.instruments.len();
        let jurisdiction = |id: JurisdictionId| id.index() < self.jurisdictions.len();
        let cited = |citation: &Citation| instrument(citation.instrument);
        let condition = |condition: &Condition| cited(&condition.citation) && self.test_is_sound(&condition.test);
        let of_measure = |measure: &Measure| {
            let dated = match &measure.benefit.payment {
                Payment::Amounts(amounts) => amounts.as_slice(),
                Payment::NotPublished | Payment::Nothing | Payment::NotStated => &[],
            };
            cited(&measure.citation)
                && measure.group.is_none_or(|id| id.index() < self.groups.len())
                && measure.conditions.iter().all(condition)
                && dated.iter().all(|dated| self.form_is_sound(&dated.form))
                && measure.self_checks.iter().chain(&measure.context).all(|text| cited(&text.citation))
        };
        self.place.index() < self.facts.len()
            && self.facts.iter().all(|fact| fact.gate.is_none_or(|gate| gate.index() < self.facts.len()))
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
            && self.contradictions.iter().flat_map(|one| &one.never).all(|test| self.test_is_sound(test))
            && circles::find(&self.worked_out, &self.definitions).is_empty()
            && self.measures.iter().all(of_measure)
            // Either absent, or there for every instrument and measure.
            && self.supplement.as_ref().is_none_or(|supplement| {
                let [instruments, measures] = [self.instruments.len(), self.measures.len()];
                supplement.left_out.len() == instruments
                    && supplement.instruments.len() == instruments
                    && supplement.measures.len() == measures
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
