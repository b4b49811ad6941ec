//! Checks contradictions: each is made of plain tests of different facts.

use super::Checker;
use super::forms::Context;
use super::world::World;
use crate::citation::Citation;
use crate::{Contradiction, FactId, InstrumentId, Test, raw};

impl Checker {
    pub(super) fn contradiction(&mut self, written: &raw::Contradiction, world: &World<'_>) -> Option<Contradiction> {
        let reason = self.text("reason", &written.reason);
        // Such a test has no citation: it is of the world and not of a document.
        let home = Citation { instrument: InstrumentId::FIRST, clauses: Vec::new() };
        let context = Context { world, citation: &home, decides: true };
        let mut seen: Vec<FactId> = Vec::new();
        let never = self.each("never", &written.never, |c, written| {
            let test = c.test(written, &context)?;
            let (Test::Is(_) | Test::Among(_) | Test::Compare(_), Some(fact)) = (&test, test.fact()) else {
                c.find(
                    "a contradiction is made of tests of one fact each",
                    "Write {fact, is}, {fact, is-any-of} or {fact, at-least} and the like with a figure",
                );
                return None;
            };
            if seen.contains(&fact) {
                c.find("this fact is tested twice here", "Name each fact once");
                return None;
            }
            seen.push(fact);
            Some(test)
        });
        if written.never.is_empty() {
            self.key("never", |c| c.find("a contradiction of nothing", "Name what cannot be true at once"));
            return None;
        }
        Some(Contradiction { reason: reason?, never: never? })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics has failed")]
mod tests {
    use crate::check::sample::with_contradiction;

    #[test]
    fn a_contradiction_is_of_plain_tests_of_different_facts() {
        let sound = "[{fact: mill, is: yes}, {fact: size, is: large}, {fact: staff, at-least: 3}]";
        assert_eq!(with_contradiction(sound), [""; 0]);
        for (written, problem) in [
            ("[]", "a contradiction of nothing"),
            ("[{fact: mill, is: yes}, {fact: mill, is: no}]", "this fact is tested twice here"),
            ("[{not: {fact: mill, is: yes}}]", "a contradiction is made of tests of one fact each"),
            ("[{fact: increase, more-than: 1元}]", "a contradiction is made of tests of one fact each"),
            ("[{fact: mil, is: yes}]", "there is no fact `mil`"),
        ] {
            assert_eq!(with_contradiction(written), [problem], "{written}");
        }
    }
}
