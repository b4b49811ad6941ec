//! Forms of numbers: how an amount, a base, or a worked-out fact is defined.
//!
//! One form is one file: its shape, the keys by which it is written, its check and its compiled shape. The engine has a
//! file of the same name that evaluates it, and `words` one that says it. `docs/forms.md` says what a new form touches.

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
mod named;
mod nothing_below;
mod share;
pub(crate) mod size;
mod slices;
mod stated;
mod sum;
mod times;

pub use adjusted::{Adjusted, Adjustment};
pub use at_most::{AtMost, CapPer};
pub use each::Each;
pub use for_every::ForEvery;
pub use highest_of::HighestOf;
pub use instalments::{Instalment, Instalments};
pub use interest::Interest;
pub use less::Less;
pub use levels::{Level, Levels, Together};
pub use lowest_of::LowestOf;
pub use minus::Minus;
pub use nothing_below::NothingBelow;
pub use share::Share;
pub use slices::{Slice, Slices};
pub use stated::Stated;
pub use sum::{Part, Sum};
pub use times::Times;

use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::citation::Citation;
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::number::Number;
use crate::test::Test;
use crate::tree::Tree;
use crate::{Catalogue, FactId, ReferenceId, WorkedOutId};
use size::Size;

/// Lists the forms: the number of each in the compiled catalogue, its word in the wire form, and what it holds.
macro_rules! forms {
    ($($(#[$meta:meta])* $number:literal $name:literal $variant:ident($inner:ty),)*) => {
        /// How a number is defined: over facts, figures of a document, and other forms.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Form {$(
            $(#[$meta])*
            $variant($inner),
        )*}

        crate::compiled::choices! { Form { $($number $variant(form)),* } }

        impl Form {
            /// The word for it in the wire form.
            pub const fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $name,)*
                }
            }

            fn kind(&self) -> &dyn Kind {
                match self {
                    $(Self::$variant(form) => form,)*
                }
            }

            fn kind_mut(&mut self) -> &mut dyn Kind {
                match self {
                    $(Self::$variant(form) => form,)*
                }
            }
        }
    };
}

forms! {
    /// A figure of the document, or everything between two.
    0 "stated" Stated(Stated),
    /// What was answered.
    1 "fact" Fact(FactId),
    /// What follows from answers.
    2 "worked-out" WorkedOut(WorkedOutId),
    /// What an authority publishes, on the day.
    3 "reference" Reference(ReferenceId),
    /// A share of another number.
    4 "share" Share(Share),
    /// So much for each.
    5 "each" Each(Each),
    /// So much for every full step.
    6 "for-every" ForEvery(ForEvery),
    /// Each part of a base at a rate of its own.
    7 "slices" Slices(Slices),
    /// Interest on a principal, by the day.
    8 "interest" Interest(Interest),
    /// All parts together.
    9 "sum" Sum(Sum),
    /// One less the others.
    10 "minus" Minus(Minus),
    /// The product.
    11 "times" Times(Times),
    /// The highest of several.
    12 "highest-of" HighestOf(HighestOf),
    /// The lowest of several.
    13 "lowest-of" LowestOf(LowestOf),
    /// The levels that are met.
    14 "levels" Levels(Levels),
    /// A number that a condition raises or lowers.
    15 "adjusted" Adjusted(Adjusted),
    /// At most the lowest of some limits.
    16 "at-most" AtMost(AtMost),
    /// What is left after something that was received.
    17 "less" Less(Less),
    /// Nothing where it would be below a floor.
    18 "nothing-below" NothingBelow(NothingBelow),
    /// Paid in parts over years.
    19 "instalments" Instalments(Instalments),
    /// Another form that has a place of its own in the document.
    20 "cited" Cited(Cited),
}

/// What must be known of a form to check it.
pub(crate) trait Kind: Shape {
    /// What the number measures, given what facts, worked-out facts and references measure.
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension;

    /// How large it can get.
    fn size(&self, catalogue: &Catalogue) -> Size;

    /// Notes in which direction it moves with each fact in it.
    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses);

    /// Whether it is never below nothing: where its parts are not, unless it says otherwise.
    fn never_negative(&self, catalogue: &Catalogue) -> bool {
        all_forms(self, |form| form.never_negative(catalogue))
    }

    /// Whether it is a single number once everything is known: where its parts are, unless it says otherwise.
    fn is_single(&self, catalogue: &Catalogue) -> bool {
        all_forms(self, |form| form.is_single(catalogue))
    }

    /// Whether it is one of the numbers in it, so that it may be a day.
    fn picks(&self) -> bool {
        false
    }

    /// The level table of which one level must be met to qualify, if it changes one number and that has such a table.
    fn required_levels(&self) -> Option<&Levels> {
        None
    }
}

/// Whether something holds of every number directly in a form.
fn all_forms<S: Shape + ?Sized>(shape: &S, holds: impl Fn(&Form) -> bool) -> bool {
    let mut all = true;
    shape.each_child(&mut |child| {
        if let Child::Form(form) = child {
            all &= holds(form);
        }
    });
    all
}

/// A form that has a place of its own in the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// The place.
    pub citation: Citation,
    /// What it says.
    pub form: Box<Form>,
}

/// What a number measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// Yuan.
    Money,
    /// Pieces of something.
    Count,
    /// A plain fraction: 20 % is 1/5.
    Rate,
    /// Square metres.
    Area,
    /// Months.
    Months,
    /// Days since [`crate::date::Date::FIRST`].
    Day,
}

named! { Dimension:
    "money" = Money,
    "count" = Count,
    "rate" = Rate,
    "area" = Area,
    "months" = Months,
    "date" = Day,
}

/// What a form or a test is made of.
#[derive(Debug, Clone, Copy)]
pub enum Child<'f> {
    /// A number in it.
    Form(&'f Form),
    /// A test in it.
    Test(&'f Test),
    /// A place of the document that it names.
    Citation(&'f Citation),
}

/// The same, to be changed.
#[derive(Debug)]
pub enum ChildMut<'f> {
    /// A number in it.
    Form(&'f mut Form),
    /// A test in it.
    Test(&'f mut Test),
    /// A place of the document that it names.
    Citation(&'f mut Citation),
}

/// Something that is made of forms, tests and citations.
pub trait Shape {
    /// Calls `visit` with everything directly in it, in the order in which it is written.
    fn each_child<'f>(&'f self, visit: &mut dyn FnMut(Child<'f>));
    /// The same, to be changed.
    fn each_child_mut(&mut self, visit: &mut dyn FnMut(ChildMut<'_>));
}

/// Says of a type which of its fields hold children.
macro_rules! shape {
    ($($type:ident { $($field:ident),* $(,)? })*) => {$(
        impl $crate::form::Shape for $type {
            fn each_child<'f>(&'f self, _visit: &mut dyn FnMut($crate::form::Child<'f>)) {
                $($crate::form::Shape::each_child(&self.$field, _visit);)*
            }

            fn each_child_mut(&mut self, _visit: &mut dyn FnMut($crate::form::ChildMut<'_>)) {
                $($crate::form::Shape::each_child_mut(&mut self.$field, _visit);)*
            }
        }
    )*};
}

pub(crate) use shape;

shape! { Cited { citation, form } }
compiled! { Cited { citation, form } }

impl Kind for Cited {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.form.dimension(named)
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        self.form.size(catalogue)
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.form(catalogue, &self.form);
    }

    fn picks(&self) -> bool {
        true
    }

    fn required_levels(&self) -> Option<&Levels> {
        self.form.required_levels()
    }
}

macro_rules! leaves {
    ($($type:ident => $child:ident),*) => {$(
        impl Shape for $type {
            fn each_child<'f>(&'f self, visit: &mut dyn FnMut(Child<'f>)) {
                visit(Child::$child(self));
            }

            fn each_child_mut(&mut self, visit: &mut dyn FnMut(ChildMut<'_>)) {
                visit(ChildMut::$child(self));
            }
        }
    )*};
}

leaves! { Form => Form, Test => Test, Citation => Citation }

impl<T: Shape> Shape for Option<T> {
    fn each_child<'f>(&'f self, visit: &mut dyn FnMut(Child<'f>)) {
        if let Some(item) = self {
            item.each_child(visit);
        }
    }

    fn each_child_mut(&mut self, visit: &mut dyn FnMut(ChildMut<'_>)) {
        if let Some(item) = self {
            item.each_child_mut(visit);
        }
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn each_child<'f>(&'f self, visit: &mut dyn FnMut(Child<'f>)) {
        for item in self {
            item.each_child(visit);
        }
    }

    fn each_child_mut(&mut self, visit: &mut dyn FnMut(ChildMut<'_>)) {
        for item in self.iter_mut() {
            item.each_child_mut(visit);
        }
    }
}

impl<T: Shape> Shape for Box<T> {
    fn each_child<'f>(&'f self, visit: &mut dyn FnMut(Child<'f>)) {
        (**self).each_child(visit);
    }

    fn each_child_mut(&mut self, visit: &mut dyn FnMut(ChildMut<'_>)) {
        (**self).each_child_mut(visit);
    }
}

impl Form {
    /// Calls `visit` with everything directly in it.
    pub fn each_part<'f>(&'f self, visit: &mut dyn FnMut(Child<'f>)) {
        self.kind().each_child(visit);
    }

    /// The same, to be changed.
    pub fn each_part_mut(&mut self, visit: &mut dyn FnMut(ChildMut<'_>)) {
        self.kind_mut().each_child_mut(visit);
    }

    /// What the number measures, given what facts, worked-out facts and references measure.
    pub fn dimension(&self, named: &dyn Fn(&Self) -> Dimension) -> Dimension {
        self.kind().dimension(named)
    }

    /// How large it can get.
    pub(crate) fn size(&self, catalogue: &Catalogue) -> Size {
        self.kind().size(catalogue)
    }

    pub(crate) fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        self.kind().directions(catalogue, uses);
    }

    pub(crate) fn never_negative(&self, catalogue: &Catalogue) -> bool {
        self.kind().never_negative(catalogue)
    }

    pub(crate) fn is_single(&self, catalogue: &Catalogue) -> bool {
        self.kind().is_single(catalogue)
    }

    /// Calls `visit` with every fact that the number depends on, in order, repeats included; also with those that
    /// worked-out facts and definitions in it depend on.
    pub fn each_fact(&self, catalogue: &Catalogue, visit: &mut dyn FnMut(FactId)) {
        match self {
            Self::Fact(fact) => visit(*fact),
            Self::WorkedOut(id) => catalogue.worked_out(*id).form.each_fact(catalogue, visit),
            other => other.each_part(&mut |child| match child {
                Child::Form(form) => form.each_fact(catalogue, visit),
                Child::Test(test) => test.each_fact(catalogue, visit),
                Child::Citation(_) => {}
            }),
        }
    }

    /// Calls `visit` with every citation in it, to be changed.
    pub fn each_citation_mut(&mut self, visit: &mut dyn FnMut(&mut Citation)) {
        self.each_part_mut(&mut |child| match child {
            ChildMut::Form(form) => form.each_citation_mut(visit),
            ChildMut::Test(test) => test.each_citation_mut(visit),
            ChildMut::Citation(citation) => visit(citation),
        });
    }

    /// Calls `visit` with every test in it that is not part of another test, in order.
    pub fn each_test<'f>(&'f self, visit: &mut dyn FnMut(&'f Test)) {
        self.each_part(&mut |child| match child {
            Child::Form(form) => form.each_test(visit),
            Child::Test(test) => visit(test),
            Child::Citation(_) => {}
        });
    }

    /// The level table of which one level must be met to qualify: the form itself, or what is inside forms that change
    /// one number (a share, a cap, a deduction). A level table that is one of several parts pays nothing where no level is
    /// met, and rules nobody out.
    pub fn required_levels(&self) -> Option<&Levels> {
        self.kind().required_levels()
    }

    /// The figure of the document that it is, if it is a single one.
    pub fn figure(&self) -> Option<Number> {
        match self.uncited() {
            Self::Stated(stated) => stated.exact(),
            _ => None,
        }
    }

    /// The form without the places that it is cited from.
    pub fn uncited(&self) -> &Self {
        match self {
            Self::Cited(cited) => cited.form.uncited(),
            other => other,
        }
    }
}

/// The forms as findings name them.
pub(crate) const HINT: &str = "Write one of: fixed · from and to · up-to · percent, percent-up-to, percent-at-least or \
                               match with of · each with count · each with for-every and of · slices with of · \
                               interest-on with at and days · levels · sum · plus · minus · times · highest-of · \
                               lowest-of · a figure with its unit · the name of a fact";

/// A form that begins an amount: the keys that name it, those that belong to it without naming it, and its check.
type Base =
    (&'static [&'static str], &'static [&'static str], fn(&mut Checker, &Entries<'_>, &Context<'_>) -> Option<Form>);
/// A form that goes around another, likewise.
type Around = (
    &'static [&'static str],
    &'static [&'static str],
    fn(&mut Checker, &Entries<'_>, Form, &Context<'_>) -> Option<Form>,
);

/// The forms that begin an amount.
const BASES: [Base; 12] = [
    (Stated::KEYS, &[], Stated::check),
    (Share::KEYS, Share::ALSO, Share::check),
    (ForEvery::KEYS, ForEvery::ALSO, ForEvery::check),
    (Each::KEYS, Each::ALSO, Each::check),
    (Slices::KEYS, Slices::ALSO, Slices::check),
    (Interest::KEYS, Interest::ALSO, Interest::check),
    (Sum::KEYS, &[], Sum::check),
    (Minus::KEYS, &[], Minus::check),
    (Times::KEYS, &[], Times::check),
    (HighestOf::KEYS, &[], HighestOf::check),
    (LowestOf::KEYS, &[], LowestOf::check),
    (Levels::KEYS, Levels::ALSO, Levels::check),
];

/// The forms that go around another in the same braces, from the innermost to the outermost.
const AROUND: [Around; 5] = [
    (Adjusted::KEYS, &[], Adjusted::check),
    (AtMost::KEYS, AtMost::ALSO, AtMost::check),
    (Less::KEYS, &[], Less::check),
    (NothingBelow::KEYS, &[], NothingBelow::check),
    (Instalments::KEYS, &[], Instalments::check),
];

/// The keys of an amount that is no form of its own: another amount in braces, and its place in the document.
const OF_ALL: [&str; 2] = ["amount", "clause"];

/// Every form's keys: those that name it and those that belong to it.
fn all_keys() -> impl Iterator<Item = (&'static [&'static str], &'static [&'static str])> {
    let bases = BASES.iter().map(|(keys, also, _)| (*keys, *also));
    bases.chain(AROUND.iter().map(|(keys, also, _)| (*keys, *also)))
}

/// Checks an amount that is written in braces.
pub(crate) fn check(c: &mut Checker, written: &Tree, context: &Context<'_>) -> Option<Form> {
    let known: Vec<&'static str> =
        all_keys().flat_map(|(keys, also)| keys.iter().chain(also)).chain(&OF_ALL).copied().collect();
    let entries = c.entries(written, &known)?;
    let mut found = BASES.iter().filter(|(keys, ..)| entries.has_any(keys));
    let nested = entries.get("amount");
    let named: usize = BASES.iter().flat_map(|(keys, ..)| keys.iter()).filter(|key| entries.get(key).is_some()).count();
    // A range has two keys of one form.
    let range = usize::from(entries.get("from").is_some() && entries.get("to").is_some());
    let mut form = match (found.next(), found.next(), nested) {
        (Some((_, _, check)), None, None) if named == 1 + range => check(c, &entries, context)?,
        (None, None, Some(nested)) => c.key("amount", |c| c.amount(nested, context))?,
        (None, None, None) if entries.get("each").is_some() => {
            c.find("so much for each of what?", "Write `each` with `count`, or with `for-every` and `of`");
            return None;
        }
        _ => {
            c.find("an amount must have exactly one form", HINT);
            return None;
        }
    };
    no_stray_keys(c, &entries)?;
    for (keys, _, check) in AROUND {
        if entries.has_any(keys) {
            form = check(c, &entries, form, context)?;
        }
    }
    if context.dimension(&form) == Dimension::Day && !form.kind().picks() {
        c.find("days cannot be computed with", "Compare them, or take the highest or lowest of several");
        return None;
    }
    Some(match c.own_place(&entries, context)? {
        None => form,
        Some(citation) => Form::Cited(Cited { citation, form: Box::new(form) }),
    })
}

/// A key that belongs to a form which is not there would say nothing, so it is refused.
fn no_stray_keys(c: &mut Checker, entries: &Entries<'_>) -> Option<()> {
    let mut belonging = all_keys().flat_map(|(_, also)| also.iter().copied());
    let stray = belonging.find(|key| {
        let with = |(keys, also): (&[&str], &[&str])| also.contains(key) && entries.has_any(keys);
        entries.get(key).is_some() && !all_keys().any(with)
    });
    let Some(key) = stray else { return Some(()) };
    let forms = all_keys().filter(|(_, also)| also.contains(&key)).flat_map(|(keys, _)| keys.iter().copied());
    let forms: Vec<&str> = forms.collect();
    c.key(key, |c| c.find(format!("`{key}` belongs to nothing here"), format!("It goes with {}", forms.join(", "))));
    None
}

#[cfg(test)]
mod tests {
    use crate::check::sample::findings;

    #[test]
    fn a_key_without_its_form_is_refused() {
        for (amount, problem) in [
            ("{percent: 20%, of: investment, each: 3万元}", "`each` belongs to nothing here"),
            ("{fixed: 20万元, days: 30}", "`days` belongs to nothing here"),
            ("{fixed: 20万元, year-of: 360}", "`year-of` belongs to nothing here"),
            ("{sum: [{label: {zh: 一, en: One}, amount: 1万元}], of: investment}", "`of` belongs to nothing here"),
            ("{percent: 20%, of: investment, per: year}", "`per` belongs to nothing here"),
            ("{each: 3万元, count: staff, of: investment}", "`of` belongs to nothing here"),
        ] {
            assert_eq!(findings(amount), [problem], "{amount}");
        }
        assert_eq!(findings("{each: 3万元, for-every: 10, of: staff, at-most: 30万元, per: year}"), [""; 0]);
    }

    #[test]
    fn numbers_that_measure_different_things_are_kept_apart() {
        for amount in [
            "{percent: 20%, of: investment, of-at-most: 300}",
            "{percent: 20%, of: investment, at-most: staff}",
            "{each: 3万元, for-every: 100平方米, of: investment}",
            "{percent: 20%, of: {plus: [investment, staff]}}",
            "{highest-of: [3%, 5万元]}",
            "{percent: 20%, of: investment, nothing-below: 5}",
            "{slices: [{up-to: 300, percent: 2%}, {percent: 1%}], of: investment}",
        ] {
            assert!(findings(amount).iter().any(|problem| problem.ends_with("do not go together")), "{amount}");
        }
    }

    #[test]
    fn ends_and_steps_are_figures() {
        let slices = "{slices: [{up-to: revenue, percent: 2%}, {percent: 1%}], of: investment}";
        assert_eq!(findings(slices), ["a slice must end at a figure"]);
        assert_eq!(
            findings("{each: 1万元, for-every: revenue, of: investment}"),
            ["a step must be a figure above zero"]
        );
    }

    #[test]
    fn days_are_compared_and_never_added() {
        for amount in [
            "{plus: [founded, listed]}",
            "{minus: [founded, listed]}",
            "{each: 1万元, for-every: 1900-01-08, of: founded}",
        ] {
            let findings = findings(&format!(
                "{{levels: [{{label: {{zh: 一, en: One}}, test: {{fact: founded, \
                on-or-after: {amount}}}, amount: 1万元}}]}}"
            ));
            assert!(!findings.is_empty(), "{amount}");
        }
    }
}
