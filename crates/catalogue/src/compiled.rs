//! The catalogue as a page loads it: checked by the tool, then written as JSON in which forms are lists.
//!
//! The names that people write are gone by then, and so is everything that could be wrong with them: the page needs
//! neither the readers of the written forms nor the check, which together are a third of its size. What is left to
//! make sure of is that the text is of this form and that every id leads somewhere.

use super::tree::Tree;
use super::{
    Amount, Benefit, Cap, CapPer, Catalogue, Choice, Cited, Comparison, Condition, DatedAmount, Fact, FactId, FactKind,
    Group, GroupId, GroupKind, Instrument, InstrumentId, Jurisdiction, JurisdictionId, Kind, Level, LookUp, Measure,
    OptionSet, PaidTo, Part, Payment, Period, Question, QuestionId, Section, SectionId, Status, Test,
};
use super::{FoundBy, LeftOut, Term};
use crate::bilingual::Bilingual;
use crate::citation::Citation;
use crate::date::Date;
use crate::money::Money;
use crate::rate::Rate;

/// The version of the form. Raised with every change of it, so that a page never misreads the file of another version;
/// a test holds it against a file of this version.
pub const FORMAT: i64 = 2;

/// A catalogue as plain values: the version of the form and the catalogue.
pub fn write(catalogue: &Catalogue) -> Tree {
    Tree::List(vec![Tree::Whole(FORMAT), catalogue.write()])
}

/// Reads a catalogue from plain values. `None` if they are not of this form, or an id leads nowhere.
pub fn read(tree: Tree) -> Option<Catalogue> {
    let [format, catalogue] = <[Tree; 2]>::try_from(tree.into_list()?).ok()?;
    if format != Tree::Whole(FORMAT) {
        return None;
    }
    let mut sound = true;
    let catalogue = Catalogue::read(catalogue, &mut sound);
    (sound && catalogue.ids_lead_somewhere()).then_some(catalogue)
}

/// Something that is written as a plain value, by position.
///
/// Reading does not stop at what is not of the form: it puts anything in its place and says that the whole is not sound.
/// The page has this code for every type, and without ways out of the middle of each it is half as large.
trait Compiled: Sized {
    fn write(&self) -> Tree;

    fn read(tree: Tree, sound: &mut bool) -> Self;
}

/// The items of a form, one after the other.
struct Items(std::vec::IntoIter<Tree>);

impl Items {
    #[inline(never)]
    fn of(tree: Tree, sound: &mut bool) -> Self {
        Self(tree.into_list().unwrap_or_else(|| broken(sound)).into_iter())
    }

    /// The next item; beyond the last, nothing, which only what may be left out can be read from.
    #[inline(never)]
    fn next(&mut self) -> Tree {
        self.0.next().unwrap_or(Tree::Nothing)
    }
}

/// Anything, in place of what is not of the form.
fn broken<T: Default>(sound: &mut bool) -> T {
    *sound = false;
    T::default()
}

macro_rules! forms {
    ($($type:ident { $($field:ident),+ $(,)? })*) => {$(
        impl Compiled for $type {
            fn write(&self) -> Tree {
                Tree::List(vec![$(self.$field.write()),+])
            }

            #[inline(never)]
            fn read(tree: Tree, sound: &mut bool) -> Self {
                let mut items = Items::of(tree, sound);
                Self { $($field: Compiled::read(items.next(), sound)),+ }
            }
        }
    )*};
}

macro_rules! choices {
    ($($type:ident {
        $($number:literal $variant:ident $(($only:ident))? $({ $($field:ident),+ })?),+ $(,)?
    })*) => {$(
        impl Compiled for $type {
            fn write(&self) -> Tree {
                match self {$(
                    Self::$variant $(($only))? $({ $($field),+ })? => Tree::List(vec![
                        Tree::Whole($number) $(, $only.write())? $($(, $field.write())+)?
                    ]),
                )+}
            }

            #[inline(never)]
            fn read(tree: Tree, sound: &mut bool) -> Self {
                let mut items = Items::of(tree, sound);
                match items.next() {
                    $(Tree::Whole($number) => Self::$variant
                        $(({ let $only = Compiled::read(items.next(), sound); $only }))?
                        $({ $($field: Compiled::read(items.next(), sound)),+ })?,)+
                    // The first of each, whose own parts end.
                    _ => {
                        *sound = false;
                        Self::read(Tree::List(vec![Tree::Whole(0)]), sound)
                    }
                }
            }
        }
    )*};
}

/// Enumerations that have words already.
macro_rules! words {
    ($($type:ident)*) => {$(
        impl Compiled for $type {
            fn write(&self) -> Tree {
                Tree::Text(self.name().to_owned())
            }

            fn read(tree: Tree, sound: &mut bool) -> Self {
                let word = tree.into_text().unwrap_or_default();
                match Self::NAMES.iter().find(|(name, _)| *name == word) {
                    Some((_, value)) => *value,
                    None => {
                        *sound = false;
                        Self::ANY
                    }
                }
            }
        }
    )*};
}

macro_rules! ids {
    ($($type:ident)*) => {$(
        impl Compiled for $type {
            fn write(&self) -> Tree {
                self.index().write()
            }

            fn read(tree: Tree, sound: &mut bool) -> Self {
                let index = usize::read(tree, sound);
                Self::at(index).unwrap_or_else(|| {
                    *sound = false;
                    Self::FIRST
                })
            }
        }
    )*};
}

forms! {
    Catalogue {
        edition, date, place, facts, questions, sections, jurisdictions, instruments, groups, measures, asked_by, look_up,
    }
    Fact { name, label, kind, changeable }
    Choice { name, label }
    Question { name, section, ask, help, facts, bands }
    Section { name, title }
    Jurisdiction { name, within, label, as_place, covers }
    Instrument {
        name, jurisdiction, status, title, short, issuer, date, dated, consultation_until, consulted, read_at, contact,
    }
    Group { name, kind, title, reason }
    Measure {
        name, citation, title, summary, who, paid_to, status, rules, places, from, until, discretionary, conditions,
        self_checks, benefit, group, apply, context,
    }
    Citation { instrument, clause }
    Cited { text, citation }
    Condition { label, citation, test }
    Benefit { kind, period, years, payment }
    DatedAmount { from, until, amount }
    Level { label, citation, test, amount }
    Part { label, amount }
    Cap { at_most, per }
}

forms! {
    LookUp { terms, left_out, instruments, measures }
    FoundBy { initials, other }
    LeftOut { clause, what, figures, reason }
    Term { term, gloss }
}

choices! {
    FactKind { 0 YesNo, 1 Money, 2 Count(unit), 3 Choice(options), 4 Place }
    GroupKind { 0 Exclusive, 1 SharedCap(cap) }
    PaidTo { 0 Organisation, 1 People(payee) }
    Payment { 0 Amounts(amounts), 1 NotPublished, 2 Nothing }
    Amount {
        0 Range { min, max },
        1 Of(fact),
        2 Share { least, most, of },
        3 Each { each, count },
        4 Levels(levels),
        5 Sum(parts),
        6 Capped { amount, cap },
    }
    Test {
        0 Is { fact, yes },
        1 Among { fact, options },
        2 Compare { fact, comparison, threshold },
        3 All(tests),
        4 Any(tests),
        5 Not(test),
    }
}

words! { Status Kind Period CapPer Comparison }

ids! { FactId QuestionId SectionId JurisdictionId InstrumentId GroupId }

macro_rules! numbers {
    ($($type:ident: $write:expr, $read:expr;)*) => {$(
        impl Compiled for $type {
            fn write(&self) -> Tree {
                let write: fn(&Self) -> Option<i64> = $write;
                // What does not fit is written as nothing, and refused when it is read.
                write(self).map_or(Tree::Nothing, Tree::Whole)
            }

            fn read(tree: Tree, sound: &mut bool) -> Self {
                let read: fn(i64) -> Option<Self> = $read;
                match tree {
                    Tree::Whole(number) => read(number),
                    _ => None,
                }
                .unwrap_or_else(|| broken(sound))
            }
        }
    )*};
}

numbers! {
    i64: |number| Some(*number), Some;
    usize: |number| i64::try_from(*number).ok(), |number| Self::try_from(number).ok();
    u8: |number| Some(i64::from(*number)), |number| Self::try_from(number).ok();
    Money: |money| Some(money.yuan()), |yuan| (yuan >= 0).then(|| Self::from_yuan(yuan));
    Rate: |rate| Some(i64::from(rate.basis_points())), |n| u32::try_from(n).ok().map(Self::from_basis_points);
    OptionSet: |set| i64::try_from(set.bits()).ok(), |bits| u64::try_from(bits).ok().map(Self::from_bits);
}

impl Compiled for bool {
    fn write(&self) -> Tree {
        Tree::Bool(*self)
    }

    fn read(tree: Tree, sound: &mut bool) -> Self {
        match tree {
            Tree::Bool(value) => value,
            _ => broken(sound),
        }
    }
}

impl Compiled for String {
    fn write(&self) -> Tree {
        Tree::Text(self.clone())
    }

    #[inline(never)]
    fn read(tree: Tree, sound: &mut bool) -> Self {
        tree.into_text().unwrap_or_else(|| broken(sound))
    }
}

impl Compiled for Date {
    fn write(&self) -> Tree {
        Tree::Text(self.to_string())
    }

    fn read(tree: Tree, sound: &mut bool) -> Self {
        tree.into_text().and_then(|text| text.parse().ok()).unwrap_or_else(|| {
            *sound = false;
            Self::FIRST
        })
    }
}

impl Compiled for Bilingual {
    fn write(&self) -> Tree {
        // A file of one language holds each text once.
        if self.zh == self.en { self.zh.write() } else { Tree::List(vec![self.zh.write(), self.en.write()]) }
    }

    #[inline(never)]
    fn read(tree: Tree, sound: &mut bool) -> Self {
        match tree {
            Tree::Text(text) => Self { zh: text.clone(), en: text },
            both => {
                let mut items = Items::of(both, sound);
                Self { zh: Compiled::read(items.next(), sound), en: Compiled::read(items.next(), sound) }
            }
        }
    }
}

impl<T: Compiled> Compiled for Option<T> {
    fn write(&self) -> Tree {
        self.as_ref().map_or(Tree::Nothing, T::write)
    }

    fn read(tree: Tree, sound: &mut bool) -> Self {
        match tree {
            Tree::Nothing => None,
            some => Some(T::read(some, sound)),
        }
    }
}

impl<T: Compiled> Compiled for Box<T> {
    fn write(&self) -> Tree {
        T::write(self)
    }

    fn read(tree: Tree, sound: &mut bool) -> Self {
        Self::new(T::read(tree, sound))
    }
}

impl<T: Compiled> Compiled for Vec<T> {
    fn write(&self) -> Tree {
        Tree::List(self.iter().map(T::write).collect())
    }

    fn read(tree: Tree, sound: &mut bool) -> Self {
        // A loop, not `collect`, which is written out anew for every type and twice as large.
        let items = Items::of(tree, sound).0;
        let mut read = Self::with_capacity(items.len());
        for item in items {
            read.push(T::read(item, sound));
        }
        read
    }
}

impl Catalogue {
    /// Whether every id in it is one of a place that exists, as the check makes them: what the accessors rely on.
    fn ids_lead_somewhere(&self) -> bool {
        let fact = |id: FactId| id.index() < self.facts.len();
        let instrument = |id: InstrumentId| id.index() < self.instruments.len();
        let jurisdiction = |id: JurisdictionId| id.index() < self.jurisdictions.len();
        let cited = |citation: &Citation| instrument(citation.instrument);
        let of_measure = |measure: &Measure| {
            let mut sound = cited(&measure.citation) && measure.group.is_none_or(|id| id.index() < self.groups.len());
            measure.each_fact(&mut |id| sound &= fact(id));
            let levels = match &measure.benefit.payment {
                Payment::Amounts(amounts) => amounts.iter().all(|dated| match &dated.amount {
                    Amount::Levels(levels) => levels.iter().all(|level| cited(&level.citation)),
                    _ => true,
                }),
                Payment::NotPublished | Payment::Nothing => true,
            };
            let texts = measure.self_checks.iter().chain(&measure.context);
            sound
                && levels
                && measure.conditions.iter().all(|condition| cited(&condition.citation))
                && texts.map(|text| &text.citation).all(cited)
        };
        fact(self.place)
            && self.asked_by.len() == self.facts.len()
            && self.asked_by.iter().all(|id| id.index() < self.questions.len())
            && self.jurisdictions.iter().all(|place| place.within.is_none_or(jurisdiction))
            && self.instruments.iter().all(|document| jurisdiction(document.jurisdiction))
            && self.questions.iter().all(|question| {
                question.section.index() < self.sections.len() && question.facts.iter().copied().all(fact)
            })
            && self.measures.iter().all(of_measure)
            // Absent as a whole, or there for everything.
            && self.look_up.as_ref().is_none_or(|look_up| {
                let [instruments, measures] = [self.instruments.len(), self.measures.len()];
                look_up.left_out.len() == instruments
                    && look_up.instruments.len() == instruments
                    && look_up.measures.len() == measures
            })
    }
}
