//! Forms put together at random, and every completion of what is not known: ranges hold every true result, and where no fact
//! pushes both ways both ends are reached.

use crate::form::Evaluation;
use crate::sample::{checked, facts};
use crate::{Facts, Range, Truth};
use catalogue::number::Number;
use catalogue::{Catalogue, FactId};
use std::fmt::Write;

/// Numbers from a seed (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        let n = self.below(of.len() as u64);
        of.get(usize::try_from(n).unwrap()).unwrap()
    }

    fn money(&mut self, depth: u32) -> String {
        if depth == 0 {
            return self.one(&["investment", "revenue", "increase", "2元", "5元", "0.5元"]).to_owned();
        }
        let depth = depth - 1;
        let inner = self.money(depth);
        let label = "label: {zh: 一, en: One}";
        match self.below(15) {
            0 => format!("{{percent: {}, of: {inner}}}", self.one(&["50%", "150%", "33%"])),
            1 => format!("{{percent-up-to: 50%, of: {inner}}}"),
            2 => format!("{{each: {}, for-every: 2元, of: {inner}}}", self.money(depth)),
            3 => {
                let (low, high) = self.pair(&["10%", "50%"]);
                format!("{{slices: [{{up-to: 2元, percent: {low}}}, {{percent: {high}}}], of: {inner}}}")
            }
            4 => format!("{{plus: [{inner}, {}]}}", self.money(depth)),
            5 => format!("{{minus: [{inner}, {}]}}", self.money(depth)),
            6 => format!("{{times: [{inner}, staff]}}"),
            7 => format!("{{highest-of: [{inner}, {}]}}", self.money(depth)),
            8 => format!("{{lowest-of: [{inner}, {}]}}", self.money(depth)),
            9 => {
                let (one, other) = (self.test(1), self.test(1));
                let amount = self.money(depth);
                let together = self.one(&["highest", "each", "not-stated"]);
                format!(
                    "{{sum: [{{{label}, amount: 1元}}, {{{label}, amount: {{levels: [\
                     {{{label}, test: {one}, amount: {inner}}}, {{{label}, test: {other}, amount: {amount}}}], together: {together}}}}}]}}"
                )
            }
            10 => {
                let (up, down) = (self.test(1), self.test(1));
                format!(
                    "{{amount: {inner}, raised-to: [{{percent: 150%, if: {up}}}], lowered-to: [{{percent: 50%, if: {down}}}]}}"
                )
            }
            11 => format!("{{amount: {inner}, at-most: [{}, revenue]}}", self.money(depth)),
            12 => format!("{{amount: {inner}, less: {}}}", self.money(depth)),
            13 => format!("{{amount: {inner}, nothing-below: {}}}", self.money(depth)),
            _ => format!(
                "{{amount: {inner}, instalments: [{{{label}, percent: 50%}}, {{{label}, percent: 25%, if: {}}}]}}",
                self.test(1)
            ),
        }
    }

    fn pair<'a>(&mut self, of: &[&'a str; 2]) -> (&'a str, &'a str) {
        let [one, other] = *of;
        if self.below(2) == 0 { (one, other) } else { (other, one) }
    }

    fn test(&mut self, depth: u32) -> String {
        let comparison = self.one(&["at-least", "more-than", "at-most", "less-than"]);
        if depth == 0 {
            return match self.below(6) {
                0 => format!("{{fact: mill, is: {}}}", self.one(&["yes", "no"])),
                1 => format!("{{fact: size, is-any-of: [{}]}}", self.one(&["small", "large", "small, medium"])),
                2 => format!("{{fact: staff, {comparison}: {}}}", self.below(4)),
                3 => format!("{{fact: investment, of: revenue, {comparison}: {}}}", self.one(&["0%", "60%", "100%"])),
                4 => format!("{{fact: revenue, over: revenue-before, {comparison}: {}}}", self.one(&["0%", "50%"])),
                _ => format!("{{fact: investment, {comparison}: {}元}}", self.below(4)),
            };
        }
        let (one, other) = (self.test(depth - 1), self.test(depth - 1));
        match self.below(5) {
            0 => format!("{{all: [{one}, {other}]}}"),
            1 => format!("{{any: [{one}, {other}]}}"),
            2 => format!("{{not: {one}}}"),
            // A test must come out one way once everything is known.
            3 => format!(
                "{{fact: investment, {comparison}: {}}}",
                self.money(1).replace("percent-up-to", "percent").replace("not-stated", "each")
            ),
            _ => one,
        }
    }

    /// An enterprise of which little is known, and all that it may turn out to be.
    fn enterprise(&mut self) -> (String, Vec<String>) {
        let mut known = String::new();
        let mut all = vec![String::new()];
        let mut add = |written: String, each: Vec<String>| {
            known.push_str(&written);
            all = all.iter().flat_map(|so_far| each.iter().map(move |one| format!("{so_far}{one}"))).collect();
        };
        for fact in ["investment", "revenue", "revenue-before", "staff"] {
            let (from, more) = (self.below(4), if self.below(2) == 0 { 0 } else { self.below(4) });
            let each = (from..=from + more).map(|number| format!("{fact}: {number}\n")).collect();
            add(format!("{fact}: {{from: {from}, to: {}}}\n", from + more), each);
        }
        let answers = |fact: &str, of: &[&str]| of.iter().map(|one| format!("{fact}: {one}\n")).collect();
        match self.below(3) {
            0 => add("mill: yes\n".to_owned(), answers("mill", &["yes"])),
            _ => add(String::new(), answers("mill", &["yes", "no"])),
        }
        match self.below(3) {
            0 => add("size: large\n".to_owned(), answers("size", &["large"])),
            1 => add("size: [small, large]\n".to_owned(), answers("size", &["small", "large"])),
            _ => add(String::new(), answers("size", &["small", "medium", "large"])),
        }
        (known, all)
    }
}

fn evaluated<T>(catalogue: &Catalogue, facts: &Facts, work: impl FnOnce(Evaluation<'_, '_>) -> T) -> T {
    work(Evaluation { catalogue, facts, as_of: catalogue.date(), required: None })
}

fn not_known(facts: &Facts, all: Vec<FactId>) -> bool {
    all.iter().any(|fact| !facts.answer(*fact).is_some_and(crate::Answer::is_exact))
}

#[test]
fn ranges_and_tests_hold_every_completion_and_reach_their_ends() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let (mut exact_ranges, mut exact_tests, mut wide) = (0_u32, 0_u32, 0_u32);
    for round in 0..300 {
        let (amount, condition) = (random.money(2), random.test(2));
        let catalogue = match checked(&amount, &condition) {
            Ok(catalogue) => catalogue,
            Err(findings) => {
                assert!(findings.iter().all(|finding| finding.problem.contains("too long")), "{findings:?}");
                continue;
            }
        };
        let (_, measure) = catalogue.measures().next().unwrap();
        let form = measure.benefit.payment.on(catalogue.date()).unwrap();
        let test = &measure.conditions.first().unwrap().test;
        for _ in 0..4 {
            let (known, all) = random.enterprise();
            let known = facts(&catalogue, &format!("place: town\n{known}"));
            let mut missing = Vec::new();
            let (range, truth) = evaluated(&catalogue, &known, |e| {
                e.each_needed(form, &mut |fact| missing.push(fact));
                e.each_needed_of(test, &mut |fact| missing.push(fact));
                (e.range(form), e.truth(test))
            });
            let (mut reached, mut truths): (Option<(Number, Number)>, Vec<Truth>) = (None, Vec::new());
            for whole in &all {
                let whole = facts(&catalogue, &format!("place: town\n{whole}"));
                let (number, true_or_not) = evaluated(&catalogue, &whole, |e| (e.range(form), e.truth(test)));
                let context = || {
                    let mut text = String::new();
                    let _ = write!(
                        text,
                        "{round}: {amount}\n{condition}\n{:?}\n{:?}",
                        known.write(&catalogue),
                        whole.write(&catalogue)
                    );
                    text
                };
                assert!(holds(range, number), "{range:?} does not hold {number:?}\n{}", context());
                assert!(truth == Truth::Unknown || truth == true_or_not, "{truth:?} is {true_or_not:?}\n{}", context());
                assert_ne!(true_or_not, Truth::Unknown, "{}", context());
                truths.push(true_or_not);
                if let (Some(min), Some(max)) = (number.min, number.max) {
                    reached = Some(reached.map_or((min, max), |(least, most)| (least.min(min), most.max(max))));
                }
            }
            let ends = reached.map(|(min, max)| Range::between(min, max));
            if not_known(&known, catalogue.two_way_facts(form)) {
                wide += 1;
            } else {
                exact_ranges += 1;
                assert_eq!(Some(range), ends, "{round}: {amount}\n{:?}", known.write(&catalogue));
            }
            if !not_known(&known, catalogue.two_way_facts_of([test])) {
                exact_tests += 1;
                let same = truths.iter().all(|one| Some(one) == truths.first());
                assert_eq!(truth == Truth::Unknown, !same, "{round}: {condition}\n{:?}", known.write(&catalogue));
            }
            if missing.is_empty() {
                assert!(truth != Truth::Unknown && range == ends.unwrap(), "{round}: {amount}\n{condition}");
            }
        }
    }
    assert!(exact_ranges > 300 && exact_tests > 300 && wide > 30, "{exact_ranges} {exact_tests} {wide}");
}

fn holds(range: Range, number: Range) -> bool {
    range.min.is_none_or(|least| number.min.is_some_and(|number| least <= number))
        && range.max.is_none_or(|most| number.max.is_some_and(|number| number <= most))
}
