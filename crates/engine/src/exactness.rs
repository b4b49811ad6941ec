//! Whether a result is as narrow as the answers allow.

use super::determine::{Determination, Verdict};
use super::form::Evaluation;
use super::{Facts, Truth};
use catalogue::date::Date;
use catalogue::{Catalogue, FactId, MeasureId};

impl Determination {
    /// Whether a measure's result is as narrow as the answers allow. A settled result is. Where a fact that is not known
    /// pushes a number or a test up in one place and down in another, the result is sound and may be wider than need be:
    /// the true one is within what is shown, but not every end of it need be reached. So it is where a fact that is not
    /// known is in two conditions, or in one and in the amount: each is looked at by itself.
    pub fn is_exact(&self, catalogue: &Catalogue, measure: MeasureId) -> bool {
        let open = self.outcome(measure).is_some_and(|outcome| match &outcome.verdict {
            Verdict::Eligible { missing, .. } => !missing.is_empty(),
            Verdict::Undetermined { .. } => true,
            Verdict::Ineligible => false,
        });
        !open || is_exact(catalogue, measure, &self.facts, self.as_of)
    }
}

/// The same of a measure that is not settled.
fn is_exact(catalogue: &Catalogue, measure: MeasureId, facts: &Facts, as_of: Date) -> bool {
    let measure = catalogue.measure(measure);
    let e = Evaluation { catalogue, facts, as_of, required: None }.of_measure(measure);
    let exclusions = &catalogue.instrument(measure.instrument()).exclusions;
    let mut parts = Parts::default();
    for condition in exclusions.iter().chain(&measure.conditions) {
        parts.begin(catalogue.two_way_facts_of([&condition.test]));
        e.each_needed_of(&condition.test, &mut |fact| parts.needs(fact));
    }
    // A required table of levels is a condition by its tests, and the amount chooses by the same tests: only what a level pays by
    // is apart from them.
    let levels = || e.required.iter().flat_map(|levels| &levels.levels);
    let tests = || levels().map(|level| &level.test);
    if tests().fold(Truth::NotMet, |truth, test| truth.or(e.truth(test))) == Truth::Unknown {
        parts.begin(catalogue.two_way_facts_of(tests()));
        let mut chosen_by = Vec::new();
        for test in tests() {
            e.each_needed_of(test, &mut |fact| parts.needs(fact));
            // Which of two levels is met alone is not looked at.
            parts.wide |= parts.current.iter().any(|fact| chosen_by.contains(fact));
            chosen_by.append(&mut parts.current);
        }
        levels().for_each(|level| e.each_needed(&level.form, &mut |fact| parts.wide |= chosen_by.contains(&fact)));
    }
    if let Some(amount) = measure.benefit.payment.on(as_of) {
        parts.begin(catalogue.two_way_facts(amount));
        e.each_needed(amount, &mut |fact| parts.needs(fact));
    }
    !parts.wide
}

/// What the parts of a measure still need, looked at part by part.
#[derive(Default)]
struct Parts {
    /// The facts of the parts before.
    before: Vec<FactId>,
    current: Vec<FactId>,
    /// Those that push both ways in the current part.
    two_way: Vec<FactId>,
    /// Whether the result may be wider than need be.
    wide: bool,
}

impl Parts {
    fn begin(&mut self, two_way: Vec<FactId>) {
        self.before.append(&mut self.current);
        self.two_way = two_way;
    }

    fn needs(&mut self, fact: FactId) {
        self.wide |= self.two_way.contains(&fact) || self.before.contains(&fact);
        self.current.push(fact);
    }
}

#[cfg(test)]
mod tests {
    use crate::determine;
    use crate::sample::{catalogue, facts};

    fn exact(amount: &str, condition: &str, known: &str) -> bool {
        let catalogue = catalogue(amount, condition);
        let (measure, _) = catalogue.measures().next().unwrap();
        let known = format!("{{place: town, {}", known.trim_start_matches('{'));
        determine(&catalogue, &facts(&catalogue, &known), catalogue.date()).is_exact(&catalogue, measure)
    }

    const MILL: &str = "{fact: mill, is: yes}";

    #[test]
    fn what_pushes_one_way_is_exact() {
        for amount in [
            "{percent: 20%, of: investment, at-most: [investment, 50万元]}",
            "{plus: [investment, {percent: 20%, of: investment}]}",
            "{times: [1元, area, months]}",
            "{percent: 20%, of: increase}",
            "{times: [increase, {minus: [staff, loan-days]}]}",
            "{percent: 10%, of: investment, less: received, raised-to: [{percent: 150%, if: {fact: mill, is: yes}}]}",
            "{levels: [{label: {zh: 一, en: One}, test: {fact: staff, at-least: 100}, amount: 50元},\
                       {label: {zh: 二, en: Two}, test: {fact: bakery, is: yes}, amount: 5元}], together: highest}",
        ] {
            assert!(exact(amount, MILL, "{mill: yes}"), "{amount}");
        }
        for condition in [
            "{all: [{fact: staff, at-least: 10}, {fact: staff, more-than: 5}, {not: {fact: staff, less-than: 7}}]}",
            "{any: [{fact: size, is: small}, {fact: size, is-any-of: [small, medium]}]}",
            "{any: [{fact: size, is: small}, {not: {fact: size, is: large}}]}",
            "{fact: investment, of: revenue, at-least: 60%}",
            "{fact: founded, age-at-least: 3年}",
        ] {
            assert!(exact("{fixed: 1元}", condition, "{}"), "{condition}");
        }
    }

    #[test]
    fn what_pushes_both_ways_is_only_sound() {
        for amount in [
            // At most 20 % of the investment in truth, and shown as open.
            "{minus: [investment, {percent: 80%, of: investment}]}",
            "{plus: [increase, {percent: 50%, of: revenue-before}]}",
            "{percent: 10%, of: investment, less: {percent: 5%, of: investment}}",
            "{sum: [{label: {zh: 一, en: One}, amount: {levels: [{label: {zh: 小, en: Small}, test: {fact: size, is: small}, amount: 5元}]}},\
                    {label: {zh: 二, en: Two}, amount: {levels: [{label: {zh: 大, en: Large}, test: {fact: size, is: large}, amount: 5元}]}}]}",
            "{fixed: 10元, raised-to: [{percent: 150%, if: {fact: mill, is: yes}}], less: {amount: {fixed: 1元}, lowered-to: [{percent: 50%, if: {fact: mill, is: no}}]}}",
        ] {
            let known = if amount.contains("fact: mill") { "{bakery: yes}" } else { "{mill: yes}" };
            let condition = if amount.contains("fact: mill") { "{fact: bakery, is: yes}" } else { MILL };
            assert!(!exact(amount, condition, known), "{amount}");
        }
        for condition in [
            "{any: [{fact: staff, at-least: 10}, {fact: staff, less-than: 20}]}",
            "{all: [{fact: size, is: small}, {fact: size, is: large}]}",
            "{fact: revenue, at-least: {percent: 120%, of: revenue}}",
            "{all: [{fact: mill, is: yes}, {fact: mill, is: no}]}",
            "{any: [{fact: investment, of: revenue, at-least: 60%}, {fact: revenue, at-most: 5元}]}",
        ] {
            assert!(!exact("{fixed: 1元}", condition, "{}"), "{condition}");
        }
    }

    #[test]
    fn what_two_parts_need_is_only_sound() {
        let heads = "{each: 1元, count: staff}";
        assert!(!exact(heads, "{fact: staff, at-least: 10}", "{}"), "shown from 0, and 10 are needed");
        assert!(exact(heads, "{fact: revenue, at-least: 10元}", "{}"));
        assert!(exact(heads, "{fact: staff, at-least: 10}", "{staff: {from: 20, to: 30}}"), "the condition is met");
        assert!(!exact(heads, "{fact: staff, at-least: 10}", "{staff: {from: 5, to: 30}}"));
        let level = |pays: &str| {
            format!("{{levels: [{{label: {{zh: 一, en: One}}, test: {{fact: staff, at-least: 10}}, amount: {pays}}}]}}")
        };
        assert!(!exact(&level(heads), MILL, "{mill: yes}"), "the level is chosen by what it pays by");
        let sizes = "{levels: [{label: {zh: 一, en: One}, test: {fact: size, is-any-of: [small, medium]}, amount: 5元},\
                               {label: {zh: 二, en: Two}, test: {fact: size, is: small}, amount: 1元}]}";
        assert!(!exact(sizes, MILL, "{mill: yes}"), "the second level is never met alone");
        assert!(exact(&level("{percent: 10%, of: investment}"), MILL, "{mill: yes}"));
    }

    #[test]
    fn what_is_settled_or_answered_is_exact() {
        let both = "{any: [{fact: staff, at-least: 10}, {fact: staff, less-than: 20}]}";
        assert!(exact("{fixed: 1元}", both, "{staff: 15}"));
        let minus = "{minus: [investment, {percent: 80%, of: investment}]}";
        assert!(exact(minus, MILL, "{mill: yes, investment: 100}"));
        assert!(!exact(minus, MILL, "{mill: yes, investment: {from: 100, to: 200}}"));
        assert!(exact(minus, MILL, "{mill: no}"));
    }
}
