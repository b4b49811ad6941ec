//! Forms of tests: what a condition asks of facts.
//!
//! One form is one file, as for numbers (see [`crate::form`]).

mod against;
mod age;
mod among;
mod compare;
pub(crate) mod defined;
mod growth;
mod is;
pub(crate) mod joined;
mod ratio;

pub use against::Against;
pub use age::Age;
pub use among::Among;
pub use compare::{Compare, Comparison};
pub use growth::Growth;
pub use is::Is;
pub use ratio::Ratio;

use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::citation::Citation;
use crate::direction::Uses;
use crate::form::size::Size;
use crate::form::{Child, ChildMut, Shape};
use crate::tree::Tree;
use crate::{Catalogue, DefinitionId, FactId};

/// A test of facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// A yes-no fact is that.
    Is(Is),
    /// A choice or the place is one of these.
    Among(Among),
    /// An answered number against a figure of the document; a day against another.
    Compare(Compare),
    /// A number against another that is not a plain figure.
    Against(Against),
    /// What share one number is of another.
    Ratio(Ratio),
    /// By how much one number is above another.
    Growth(Growth),
    /// How long ago a day was.
    Age(Age),
    /// What a definition says.
    Defined(DefinitionId),
    /// All of these; met if there are none.
    All(Vec<Test>),
    /// At least one of these; not met if there are none.
    Any(Vec<Test>),
    /// Not this.
    Not(Box<Test>),
}

crate::compiled::choices! {
    Test {
        0 Is(test), 1 Among(test), 2 Compare(test), 3 Against(test), 4 Ratio(test), 5 Growth(test), 6 Age(test),
        7 Defined(id), 8 All(tests), 9 Any(tests), 10 Not(test),
    }
}

impl Test {
    /// Calls `visit` with everything directly in it.
    pub fn each_part<'f>(&'f self, visit: &mut dyn FnMut(Child<'f>)) {
        match self {
            Self::Is(_) | Self::Among(_) | Self::Compare(_) | Self::Age(_) | Self::Defined(_) => {}
            Self::Against(against) => against.each_child(visit),
            Self::Ratio(ratio) => ratio.each_child(visit),
            Self::Growth(growth) => growth.each_child(visit),
            Self::All(tests) | Self::Any(tests) => tests.each_child(visit),
            Self::Not(test) => test.each_child(visit),
        }
    }

    /// The same, to be changed.
    pub fn each_part_mut(&mut self, visit: &mut dyn FnMut(ChildMut<'_>)) {
        match self {
            Self::Is(_) | Self::Among(_) | Self::Compare(_) | Self::Age(_) | Self::Defined(_) => {}
            Self::Against(against) => against.each_child_mut(visit),
            Self::Ratio(ratio) => ratio.each_child_mut(visit),
            Self::Growth(growth) => growth.each_child_mut(visit),
            Self::All(tests) | Self::Any(tests) => tests.each_child_mut(visit),
            Self::Not(test) => test.each_child_mut(visit),
        }
    }

    /// Notes in which direction it moves with each fact in it.
    pub(crate) fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        match self {
            Self::Is(is) => is.directions(uses),
            Self::Among(among) => among.directions(uses),
            Self::Compare(compare) => compare.directions(catalogue, uses),
            Self::Age(age) => age.directions(catalogue, uses),
            Self::Against(against) => against.directions(catalogue, uses),
            Self::Ratio(ratio) => ratio.directions(catalogue, uses),
            Self::Growth(growth) => growth.directions(catalogue, uses),
            Self::Defined(id) => uses.test(catalogue, &catalogue.definition(*id).test),
            Self::All(tests) | Self::Any(tests) => tests.iter().for_each(|test| uses.test(catalogue, test)),
            Self::Not(inner) => uses.turned(catalogue, |uses| uses.test(catalogue, inner)),
        }
    }

    /// How large what it computes can get beside the numbers in it.
    pub(crate) fn size(&self, catalogue: &Catalogue) -> Size {
        match self {
            Self::Ratio(ratio) => ratio.size(catalogue),
            Self::Growth(growth) => growth.size(catalogue),
            _ => Size::ONE,
        }
    }

    /// The one fact that the test itself looks at, if it looks at one and nothing else.
    pub const fn fact(&self) -> Option<FactId> {
        match self {
            Self::Is(Is { fact, .. })
            | Self::Among(Among { fact, .. })
            | Self::Compare(Compare { fact, .. })
            | Self::Age(Age { fact, .. }) => Some(*fact),
            Self::Against(_)
            | Self::Ratio(_)
            | Self::Growth(_)
            | Self::Defined(_)
            | Self::All(_)
            | Self::Any(_)
            | Self::Not(_) => None,
        }
    }

    /// Calls `visit` with every fact that the test depends on, in order, repeats included.
    pub fn each_fact(&self, catalogue: &Catalogue, visit: &mut dyn FnMut(FactId)) {
        if let Some(fact) = self.fact() {
            visit(fact);
        }
        if let Self::Defined(id) = self {
            catalogue.definition(*id).test.each_fact(catalogue, visit);
        }
        self.each_part(&mut |child| match child {
            Child::Form(form) => form.each_fact(catalogue, visit),
            Child::Test(test) => test.each_fact(catalogue, visit),
            Child::Citation(_) => {}
        });
    }

    /// Calls `visit` with every test in it that is not made of others, in order; also with those of definitions.
    pub fn each_leaf<'f>(&'f self, catalogue: &'f Catalogue, visit: &mut dyn FnMut(&'f Self)) {
        match self {
            Self::All(tests) | Self::Any(tests) => tests.iter().for_each(|test| test.each_leaf(catalogue, visit)),
            Self::Not(test) => test.each_leaf(catalogue, visit),
            Self::Defined(id) => catalogue.definition(*id).test.each_leaf(catalogue, visit),
            leaf => visit(leaf),
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

    /// The test that a definition names, or the test itself.
    pub fn plain<'c>(&'c self, catalogue: &'c Catalogue) -> &'c Self {
        match self {
            Self::Defined(id) => catalogue.definition(*id).test.plain(catalogue),
            other => other,
        }
    }
}

/// The forms as findings name them.
const HINT: &str = "Write {fact, is}, {fact, is-any-of}, {fact, at-least}, {fact, more-than}, {fact, at-most}, {fact, \
                    less-than}, {fact, of, at-least}, {fact, over, at-least}, {fact, on-or-after}, {fact, after}, {fact, \
                    on-or-before}, {fact, before}, {fact, age-at-least}, {definition}, {all: […]}, {any: […]} or {not: …}";

/// A form's keys and its check.
type Base = (&'static [&'static str], fn(&mut Checker, &Entries<'_>, &Context<'_>) -> Option<Test>);

/// The forms, by the keys that name them. What has `of` or `over` is one of two numbers, whatever it is compared with.
const BASES: [Base; 8] = [
    (Ratio::KEYS, Ratio::check),
    (Growth::KEYS, Growth::check),
    (Is::KEYS, Is::check),
    (Among::KEYS, Among::check),
    (Age::KEYS, Age::check),
    (defined::KEYS, defined::check),
    (joined::KEYS, joined::check),
    (Compare::KEYS, Compare::check),
];

/// Checks a test that is written in braces.
pub(crate) fn check(c: &mut Checker, written: &Tree, context: &Context<'_>) -> Option<Test> {
    let known: Vec<&'static str> =
        BASES.iter().flat_map(|(keys, _)| keys.iter()).copied().chain(std::iter::once("fact")).collect();
    let entries = c.entries(written, &known)?;
    let count = |keys: &[&str]| keys.iter().filter(|key| entries.get(key).is_some()).count();
    let two_numbers = count(Ratio::KEYS) + count(Growth::KEYS);
    let named: usize = BASES.iter().map(|(keys, _)| count(keys)).sum();
    let joined = count(joined::KEYS) + count(defined::KEYS);
    let about_a_fact = entries.get("fact").is_some();
    // A test of two numbers has a comparison too.
    let sound = two_numbers <= 1 && named == 1 + two_numbers && about_a_fact == (joined == 0);
    let form = BASES.iter().find(|(keys, _)| entries.has_any(keys)).filter(|_| sound);
    let Some((_, check)) = form else {
        c.find("a test must have exactly one form", HINT);
        return None;
    };
    check(c, &entries, context)
}

#[cfg(test)]
mod tests {
    use crate::check::sample::{catalogue, findings_of_test};
    use crate::test::Test;

    #[test]
    fn each_way_of_writing_is_one_form() {
        type IsForm = fn(&Test) -> bool;
        let forms: [(&str, IsForm); 14] = [
            ("{fact: mill, is: yes}", |test| matches!(test, Test::Is(_))),
            ("{fact: size, is: small}", |test| matches!(test, Test::Among(_))),
            ("{fact: investment, at-least: 500万元}", |test| matches!(test, Test::Compare(_))),
            ("{fact: own-rate, at-most: 5‰}", |test| matches!(test, Test::Compare(_))),
            ("{fact: founded, on-or-after: 2020-01-01}", |test| matches!(test, Test::Compare(_))),
            ("{fact: later-day, before: 2020-01-01}", |test| matches!(test, Test::Against(_))),
            ("{fact: founded, before: listed}", |test| matches!(test, Test::Against(_))),
            ("{fact: increase, more-than: 100万元}", |test| matches!(test, Test::Against(_))),
            ("{fact: own-rate, at-most: lending-rate}", |test| matches!(test, Test::Against(_))),
            ("{fact: investment, at-least: {percent: 20%, of: revenue}}", |test| matches!(test, Test::Against(_))),
            ("{fact: investment, of: revenue, at-least: 3%}", |test| matches!(test, Test::Ratio(_))),
            ("{fact: revenue, over: revenue-before, more-than: 10%}", |test| matches!(test, Test::Growth(_))),
            ("{fact: founded, age-less-than: 18个月}", |test| matches!(test, Test::Age(_))),
            ("{definition: real-mill}", |test| matches!(test, Test::Defined(_))),
        ];
        for (written, is_form) in forms {
            let catalogue = catalogue("{fixed: 1万元}", written).unwrap_or_else(|found| panic!("{written}: {found:?}"));
            let (_, measure) = catalogue.measures().next().unwrap();
            assert!(is_form(&measure.conditions[0].test), "{written}");
        }
    }

    #[test]
    fn what_is_no_test_is_refused() {
        for written in [
            "{fact: investment, at-least: 500}",
            "{fact: investment, of: revenue}",
            "{fact: investment, of: staff, at-least: 3%}",
            "{fact: investment, of: revenue, at-least: 3万元}",
            "{fact: investment, of: revenue, over: revenue-before, at-least: 3%}",
            "{fact: founded, of: listed, at-least: 3%}",
            "{fact: founded, at-least: 2020-01-01}",
            "{fact: investment, on-or-after: 2020-01-01}",
            "{fact: investment, age-at-least: 3年}",
            "{fact: founded, age-at-least: 3}",
            "{fact: mill, at-least: 1}",
            "{fact: increase, is: yes}",
            "{definition: real-mil}",
            "{definition: real-mill, is: yes}",
            "{fact: investment, at-least: staff}",
            "{at-least: 3}",
        ] {
            assert!(!findings_of_test(written).is_empty(), "{written}");
        }
    }
}
