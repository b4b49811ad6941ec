//! `levels`: a table of levels, of which the highest that is met counts, or each, or the document does not say.

use super::{Dimension, Form, Kind, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::citation::Citation;
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;
use crate::test::Test;
use crate::text::Text;

/// A table of levels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Levels {
    /// The levels, as the document lists them.
    pub levels: Vec<Level>,
    /// What counts where several are met.
    pub together: Together,
}

/// What counts of several levels that are met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Together {
    /// The highest alone.
    Highest,
    /// Each of them, added.
    Each,
    /// The document does not say, so anything between the two readings.
    NotStated,
}

named! { Together:
    "highest" = Highest,
    "each" = Each,
    "not-stated" = NotStated,
}

/// A row of a level table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// What it is.
    pub label: Text,
    /// Where the document says so.
    pub citation: Citation,
    /// When it is met.
    pub test: Test,
    /// How much.
    pub form: Form,
}

shape! {
    Levels { levels }
    Level { citation, test, form }
}
compiled! {
    Levels { levels, together }
    Level { label, citation, test, form }
}

impl Kind for Levels {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.levels.first().map_or(Dimension::Money, |level| level.form.dimension(named))
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        let sizes = self.levels.iter().map(|level| level.form.size(catalogue));
        match self.together {
            Together::Highest => Size::largest(sizes),
            Together::Each | Together::NotStated => Size::sum(sizes),
        }
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        for level in &self.levels {
            uses.one_way_if(level.form.never_negative(catalogue), |uses| uses.test(catalogue, &level.test));
            uses.form(catalogue, &level.form);
        }
    }

    fn picks(&self) -> bool {
        self.together == Together::Highest
    }

    fn required_levels(&self) -> Option<&Levels> {
        Some(self)
    }
}

impl Levels {
    /// The keys by which the form is known.
    pub(crate) const KEYS: &'static [&'static str] = &["levels"];
    /// The keys that belong to it.
    pub(crate) const ALSO: &'static [&'static str] = &["together"];

    pub(crate) fn check(c: &mut Checker, form: &Entries<'_>, context: &Context<'_>) -> Option<Form> {
        let levels = c.each_item(form, "levels", |c, _, item| {
            let level = c.entries(item, &["label", "clause", "test", "amount"])?;
            let label = c.label(&level);
            let citation = c.own_place(&level, context);
            let test = c.test_of(&level, context);
            let form = c.amount_of(&level, context);
            let citation = citation?.unwrap_or_else(|| context.citation.clone());
            Some(Level { label: label?, citation, test: test?, form: form? })
        })?;
        if let [first, rest @ ..] = levels.as_slice() {
            for level in rest {
                c.same_dimension("levels", &level.form, &first.form, context);
            }
        }
        let together = match form.get("together") {
            Some(written) => c.word("together", written.as_text().unwrap_or_default(), Together::NAMES)?,
            None if may_meet(&levels) => {
                c.find(
                    "several levels may be met at once, and it is not said what counts then",
                    "Write `together: highest`, `each`, or `not-stated` if the document does not say",
                );
                return None;
            }
            None => Together::Highest,
        };
        if context.decides && together == Together::NotStated {
            c.find(
                "what the levels come to is not stated, so nothing can be decided by it",
                "Test the levels themselves, or say what counts",
            );
            return None;
        }
        Some(Form::Levels(Self { levels, together }))
    }
}

/// Whether levels rest on different facts, as titles of different rank do. Levels of one figure are one scale, of which
/// only one is reached.
fn may_meet(levels: &[Level]) -> bool {
    let mut leaves = levels.iter().map(|level| level.test.fact());
    let first = leaves.next().flatten();
    leaves.any(|fact| fact != first)
}

#[cfg(test)]
mod tests {
    use crate::check::sample::findings;

    #[test]
    fn levels_of_different_titles_say_what_counts() {
        let levels = "levels: [{label: {zh: 大, en: Large}, test: {fact: mill, is: yes}, amount: 2元},\
                               {label: {zh: 小, en: Small}, test: {fact: bakery, is: yes}, amount: 1元}]";
        assert_eq!(
            findings(&format!("{{{levels}}}")),
            ["several levels may be met at once, and it is not said what counts then"]
        );
        for word in ["highest", "each", "not-stated"] {
            assert_eq!(findings(&format!("{{{levels}, together: {word}}}")), [""; 0], "{word}");
        }
        assert_eq!(findings(&format!("{{{levels}, together: all}}")), ["`all` is not a word for this"]);
        let decided = |word: &str| {
            findings(&format!(
                "{{levels: [{{label: {{zh: 大, en: Large}}, amount: 2元, \
                 test: {{fact: investment, at-least: {{{levels}, together: {word}}}}}}}]}}"
            ))
        };
        assert_eq!(decided("each"), [""; 0]);
        assert_eq!(decided("not-stated"), ["what the levels come to is not stated, so nothing can be decided by it"]);
    }
}
