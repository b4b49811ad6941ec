//! The engine against a second evaluator that enumerates. Of every fact that is not known, each value that could matter is
//! tried; what the engine says must hold for all of them, and nothing wider may be said than what they reach.

mod naive;

use crate::support::{self, catalogue, day, enterprise, holds_behind, small, source};
use catalogue::date::Date;
use catalogue::money::{Money, MoneyRange};
use catalogue::test::Test;
use catalogue::{Catalogue, Decides, FactId, FactKind, GroupId, GroupKind, Kind, MeasureId, PaidTo, Period, Status};
use engine::{Answer, Award, Determination, Facts, Span, Verdict, determine};
use naive::{Paid, Whole};
use proptest::prelude::*;
use std::collections::BTreeMap;
use tool::case;

/// More completions than that are not enumerated: the test counts how often that happens.
const MOST: usize = 20_000;

/// So many numbers are all tried.
const FEW: i64 = 8;

/// The parts of a measure that the engine looks at one by one, each with the facts in it.
fn parts(catalogue: &Catalogue, id: MeasureId, day: Date) -> Vec<Vec<FactId>> {
    let measure = catalogue.measure(id);
    let mut parts = vec![vec![catalogue.place()]];
    let exclusions = &catalogue.instrument(measure.instrument()).exclusions;
    for condition in exclusions.iter().chain(&measure.conditions) {
        let mut facts = Vec::new();
        condition.test.each_fact(catalogue, &mut |fact| facts.push(fact));
        parts.push(facts);
    }
    if let Some(form) = measure.benefit.payment.on(day) {
        let mut levels = Vec::new();
        for level in naive::table(form).iter().flat_map(|table| &table.levels) {
            let (mut tested, mut paid) = (Vec::new(), Vec::new());
            level.test.each_fact(catalogue, &mut |fact| tested.push(fact));
            level.form.each_fact(catalogue, &mut |fact| paid.push(fact));
            levels.extend([tested, paid]);
        }
        let mut rest = Vec::new();
        form.each_fact(catalogue, &mut |fact| rest.push(fact));
        rest.retain(|fact| !levels.iter().any(|level| level.contains(fact)));
        parts.append(&mut levels);
        parts.push(rest);
    }
    for facts in &mut parts {
        facts.sort_unstable_by_key(|fact| fact.index());
        facts.dedup();
    }
    parts
}

/// The numbers of a fact between which something turns in a measure.
fn turns(catalogue: &Catalogue, id: MeasureId, fact: FactId, day: Date) -> Vec<i64> {
    let measure = catalogue.measure(id);
    let mut numbers = Vec::new();
    let mut note = |test: &Test| {
        test.each_leaf(catalogue, &mut |leaf| match leaf {
            Test::Compare(compare) if compare.fact == fact => {
                numbers.extend([compare.threshold - 1, compare.threshold, compare.threshold + 1]);
            }
            Test::Age(age) if age.fact == fact => {
                // Months have 28 to 31 days; a few days beside are no harm.
                let about = day.number() - age.months * 30_437 / 1_000;
                numbers.extend(about - 4..=about + 4);
            }
            _ => {}
        });
    };
    let exclusions = &catalogue.instrument(measure.instrument()).exclusions;
    exclusions.iter().chain(&measure.conditions).for_each(|condition| note(&condition.test));
    measure.forms().for_each(|form| form.each_test(&mut |test| note(test)));
    numbers
}

/// Every value of a fact that could matter for a measure.
fn classes(catalogue: &Catalogue, id: MeasureId, facts: &Facts, fact: FactId, day: Date) -> Vec<i64> {
    let index = |n: usize| i64::try_from(n).unwrap();
    let known = catalogue.fact(fact);
    match (&known.kind, facts.answer(fact)) {
        (_, Some(Answer::YesNo(yes))) => vec![i64::from(yes)],
        (_, Some(Answer::OneOf(options))) => options.iter().map(index).collect(),
        (FactKind::YesNo, _) => {
            let closed = known.gate.is_some_and(|gate| facts.answer(gate) == Some(Answer::YesNo(false)));
            if closed { vec![0] } else { vec![0, 1] }
        }
        (FactKind::Choice(_) | FactKind::Place, _) => (0..catalogue.option_names(fact).len()).map(index).collect(),
        (kind, answer) => {
            let (min, max) = match answer {
                Some(Answer::Number(span)) => (span.min, span.max.min(kind.most())),
                _ => (0, kind.most()),
            };
            if max - min < FEW {
                return (min..=max).collect();
            }
            let mut numbers = turns(catalogue, id, fact, day);
            numbers.extend([min, max, 1]);
            numbers.retain(|number| (min..=max).contains(number));
            numbers.sort_unstable();
            numbers.dedup();
            numbers
        }
    }
}

/// The least and the most of a sum, in yuan; no most where nothing limits it.
type Ends = (i64, Option<i64>);

/// Whether one sum lies within another.
fn within((from, to): Ends, (least, most): Ends) -> bool {
    from <= least && to.is_none_or(|to| most.is_some_and(|most| most <= to))
}

fn ends(range: MoneyRange) -> Ends {
    (range.min.yuan(), range.max.map(Money::yuan))
}

/// What all completions together make of a measure.
#[derive(Default)]
struct Reached {
    eligible: usize,
    ineligible: usize,
    /// The least and the most that is paid; no most where nothing limits it.
    sum: Option<Ends>,
    /// What is paid where it is no sum.
    other: Option<Award>,
}

impl Reached {
    fn note(&mut self, paid: Option<Paid>) {
        let Some(paid) = paid else {
            self.ineligible += 1;
            return;
        };
        self.eligible += 1;
        match paid {
            Paid::Sum(between) => {
                let (least, most) = between.yuan();
                self.sum = Some(self.sum.map_or((least, most), |(from, to)| {
                    (from.min(least), to.zip(most).map(|(one, two)| one.max(two)))
                }));
            }
            Paid::NotPublished => self.other = Some(Award::NotPublished),
            Paid::Service => self.other = Some(Award::Service),
            Paid::NotStated => self.other = Some(Award::NotStated),
        }
    }
}

/// How far the enumeration went.
#[derive(Debug, Default)]
struct Count {
    completions: usize,
    /// Results of which both ends were looked at, not only that they hold everything.
    exact: usize,
    wide: usize,
    too_many: usize,
}

/// Whether a measure's result is what all completions make of it.
fn agree(catalogue: &Catalogue, determination: &Determination, facts: &Facts, id: MeasureId, count: &mut Count) {
    let (day, given) = (determination.as_of, facts);
    // Without what contradicts the answers, which tests/it/contradictions.rs looks at.
    let facts = &determination.facts;
    let here = classes(catalogue, id, facts, catalogue.place(), day);
    let places: Vec<usize> = catalogue.measure(id).places.iter().collect();
    if !here.iter().any(|place| places.iter().any(|one| usize::try_from(*place) == Ok(*one))) {
        // Most measures are of other places, and nothing else matters then.
        assert_eq!(determination.outcome(id).unwrap().verdict, Verdict::Ineligible, "{}", catalogue.measure(id).name);
        count.exact += 1;
        return;
    }
    let parts = parts(catalogue, id, day);
    let mut names: Vec<FactId> = parts.iter().flatten().copied().collect();
    names.sort_unstable_by_key(|fact| fact.index());
    names.dedup();
    let possible: Vec<Vec<i64>> = names.iter().map(|fact| classes(catalogue, id, facts, *fact, day)).collect();
    if possible.iter().try_fold(1_usize, |all, one| all.checked_mul(one.len())).is_none_or(|all| all > MOST) {
        count.too_many += 1;
        return;
    }
    let gates: Vec<(FactId, FactId)> = catalogue
        .facts()
        .filter_map(|(id, fact)| Some((id, fact.gate?)))
        .filter(|(id, _)| names.contains(id))
        .collect();
    let mut whole = Whole { catalogue, day, values: vec![None; catalogue.fact_count()] };
    let mut reached = Reached::default();
    let mut at = vec![0; names.len()];
    loop {
        for ((fact, values), at) in names.iter().zip(&possible).zip(&at) {
            whole.values[fact.index()] = Some(values[*at]);
        }
        // What holds behind a gate that does not is no enterprise.
        let holds = |fact: FactId| whole.values[fact.index()];
        if !gates.iter().any(|(behind, gate)| holds(*behind) == Some(1) && holds(*gate) == Some(0)) {
            count.completions += 1;
            reached.note(whole.paid(id));
        }
        // The next completion, as a counter with a digit for each fact.
        let Some(digit) = (0..at.len()).find(|n| at[*n] + 1 < possible[*n].len()) else { break };
        at[..digit].fill(0);
        at[digit] += 1;
    }

    let verdict = &determination.outcome(id).unwrap().verdict;
    let context = || format!("{}: {verdict:?}\n{:?}", catalogue.measure(id).name, given.write(catalogue));
    let (may, may_not) = (reached.eligible > 0, reached.ineligible > 0);
    match verdict {
        Verdict::Eligible { .. } => assert!(!may_not, "it may not qualify\n{}", context()),
        Verdict::Ineligible => assert!(!may, "it may qualify\n{}", context()),
        Verdict::Undetermined { .. } => {}
    }
    let sum = reached.sum;
    let shown = match verdict.award() {
        None => true,
        Some(Award::Sum(range)) => reached.other.is_none() && sum.is_none_or(|sum| within(ends(range), sum)),
        Some(award) => sum.is_none() && reached.other.is_none_or(|other| other == award),
    };
    assert!(shown, "{sum:?} or {:?} is not within what is shown\n{}", reached.other, context());
    if verdict.all_missing().next().is_none() {
        assert!(!(may && may_not), "nothing is missing, and it depends\n{}", context());
    }

    let undetermined = matches!(verdict, Verdict::Undetermined { .. });
    if !determination.is_exact(catalogue, id) {
        count.wide += 1;
        return;
    }
    count.exact += 1;
    if undetermined {
        assert!(may && may_not, "it does not depend on anything\n{}", context());
    }
    if let Some(Award::Sum(range)) = verdict.award() {
        let (least, most) = ends(range);
        // What is shown without an upper end may be reached as far as can be answered.
        let (from, to) = sum.map_or((None, None), |(from, to)| (Some(from), to.filter(|_| most.is_some())));
        assert_eq!((from, to), (Some(least), most), "what is shown is not reached\n{}", context());
    }
}

/// What is paid together, by the naive reading of groups: for each status, period and payee, and for each thing that is
/// paid for on its own.
type Sums = BTreeMap<(Status, Period, bool, Option<Thing>), Ends>;

/// What different projects and items are told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    Of(MeasureId),
    OfGroup(GroupId),
}

fn key(catalogue: &Catalogue, id: MeasureId) -> (Status, Period, bool, Option<Thing>) {
    let measure = catalogue.measure(id);
    let thing = matches!(measure.benefit.period, Period::PerProject | Period::PerItem)
        .then(|| measure.group.map_or(Thing::Of(id), Thing::OfGroup));
    (measure.status, measure.benefit.period, measure.paid_to != PaidTo::Organisation, thing)
}

/// The totals of an enterprise of which everything is known.
fn sums(whole: &Whole<'_>) -> Sums {
    let catalogue = whole.catalogue;
    let mut alone = Vec::new();
    let mut grouped: BTreeMap<_, Vec<Ends>> = BTreeMap::new();
    for (id, measure) in catalogue.measures() {
        let Some(Paid::Sum(between)) = whole.paid(id) else { continue };
        if !matches!(measure.benefit.kind, Kind::Cash | Kind::Interest | Kind::Fee) {
            continue;
        }
        let refused = measure.discretion.as_ref().is_some_and(|one| one.decides != Decides::HowMuch);
        let (least, most) = between.yuan();
        let ends = (if refused { 0 } else { least }, most);
        match measure.group {
            None => alone.push((key(catalogue, id), ends)),
            Some(group) => grouped.entry((key(catalogue, id), group)).or_default().push(ends),
        }
    }
    // A sum stops where programs can no longer say it exactly.
    let sum = |one: i64, two: i64| (one + two).min(9_000_000_000_000_000);
    let add = |one: Ends, two: Ends| (sum(one.0, two.0), one.1.zip(two.1).map(|(one, two)| sum(one, two)));
    for ((key, group), members) in grouped {
        let ends = match catalogue.group(group).kind {
            GroupKind::Exclusive => {
                members.into_iter().reduce(|one, two| (one.0.max(two.0), one.1.zip(two.1).map(|(a, b)| a.max(b))))
            }
            GroupKind::SharedCap(cap) => members.into_iter().reduce(add).map(|(least, most)| {
                (least.min(cap.yuan()), Some(most.map_or(cap.yuan(), |most| most.min(cap.yuan()))))
            }),
        };
        alone.extend(ends.map(|ends| (key, ends)));
    }
    let mut sums = Sums::new();
    for (key, ends) in alone {
        let before = sums.get(&key).copied().unwrap_or((0, Some(0)));
        sums.insert(key, add(before, ends));
    }
    sums
}

/// The totals that the engine gives.
fn given(catalogue: &Catalogue, determination: &Determination) -> Sums {
    let totals = determination.summaries(catalogue).into_iter().flat_map(|summary| {
        summary.totals.into_iter().map(move |total| {
            let thing = total.of.map(|id| catalogue.measure(id).group.map_or(Thing::Of(id), Thing::OfGroup));
            let key = (summary.status, total.period, total.to_people, thing);
            (key, ends(total.range))
        })
    });
    totals.collect()
}

/// One enterprise that the answers allow.
fn completed(facts: &Facts, seeds: &[u64]) -> Facts {
    let mut whole = facts.clone();
    for ((fact, _), seed) in catalogue().facts().zip(seeds) {
        let held = holds_behind(facts, fact);
        // What contradicts the answers so far is ruled out.
        let left = whole.with_implied(catalogue()).answer(fact);
        whole.set(fact, Some(if held { Answer::YesNo(true) } else { support::completed(fact, left, *seed) }));
    }
    assert_eq!(whole.contradictions(catalogue()), [], "no enterprise is so");
    whole
}

/// The same, for the second evaluator.
fn values(facts: &Facts) -> Vec<Option<i64>> {
    let value = |answer: Answer| match answer {
        Answer::YesNo(yes) => i64::from(yes),
        Answer::Number(span) => span.exact().unwrap(),
        Answer::OneOf(options) => i64::try_from(options.iter().next().unwrap()).unwrap(),
        Answer::DontKnow => panic!("everything is known"),
    };
    catalogue().facts().map(|(fact, _)| facts.answer(fact).map(value)).collect()
}

/// Every measure, for the facts of every case and not only for its own.
#[test]
fn every_case_comes_out_as_a_second_evaluator_says() {
    let mut count = Count::default();
    let mut seen: Vec<(Facts, Date)> = Vec::new();
    for asked in case::all(source(), catalogue()) {
        let enterprise = (asked.facts, asked.as_of);
        if seen.contains(&enterprise) {
            continue;
        }
        let determination = determine(catalogue(), &enterprise.0, enterprise.1);
        for (id, _) in catalogue().measures() {
            agree(catalogue(), &determination, &enterprise.0, id, &mut count);
        }
        seen.push(enterprise);
    }
    assert!(count.exact > 20 * count.wide && count.too_many == 0, "{} enterprises, {count:?}", seen.len());
}

/// Every case with each of its numbers where something turns, and beside it.
#[test]
fn every_threshold_turns_where_a_second_evaluator_says() {
    let mut count = Count::default();
    for asked in case::all(source(), catalogue()) {
        for fact in parts(catalogue(), asked.measure, asked.as_of).concat() {
            let most = catalogue().fact(fact).kind.most();
            for number in turns(catalogue(), asked.measure, fact, asked.as_of) {
                let mut facts = asked.facts.clone();
                facts.set(fact, Some(Answer::Number(Span::exactly(number.clamp(0, most)))));
                let determination = determine(catalogue(), &facts, asked.as_of);
                agree(catalogue(), &determination, &facts, asked.measure, &mut count);
            }
        }
    }
    assert!(count.exact > 200 && count.too_many == 0, "{count:?}");
}

/// Amounts and tests with every form, as people write them.
mod written {
    use proptest::prelude::*;

    const LABEL: &str = "label: {zh: 一, en: One}";

    fn one(of: &'static [&'static str]) -> impl Strategy<Value = String> {
        prop::sample::select(of).prop_map(str::to_owned)
    }

    fn comparison() -> impl Strategy<Value = String> {
        one(&["at-least", "more-than", "at-most", "less-than"])
    }

    /// A test that looks at answers alone.
    fn plain() -> BoxedStrategy<String> {
        let two = |shares: &'static [&'static str], written: fn(&str, &str) -> String| {
            (comparison(), one(shares)).prop_map(move |(comparison, share)| written(&comparison, &share)).boxed()
        };
        prop_oneof![
            one(&["yes", "no"]).prop_map(|is| format!("{{fact: mill, is: {is}}}")),
            one(&["small", "large", "small, medium"]).prop_map(|of| format!("{{fact: size, is-any-of: [{of}]}}")),
            (comparison(), 0..4).prop_map(|(comparison, n)| format!("{{fact: staff, {comparison}: {n}}}")),
            (comparison(), 0..4).prop_map(|(comparison, n)| format!("{{fact: investment, {comparison}: {n}元}}")),
            comparison().prop_map(|comparison| format!("{{fact: founded, age-{comparison}: 3年}}")),
            two(&["0%", "60%", "100%"], |comparison, share| {
                format!("{{fact: investment, of: revenue, {comparison}: {share}}}")
            }),
            two(&["0%", "50%"], |comparison, share| {
                format!("{{fact: revenue, over: revenue-before, {comparison}: {share}}}")
            }),
        ]
        .boxed()
    }

    pub(super) fn test() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            4 => plain(),
            // A test must come out one way once everything is known.
            1 => (comparison(), amount(1)).prop_map(|(comparison, amount)| {
                let stated = amount.replace("percent-up-to", "percent").replace("not-stated", "each");
                // A plain figure would have to be in whole yuan.
                let stated = if stated.starts_with('{') { stated } else { format!("{{plus: [{stated}, 1元]}}") };
                format!("{{fact: investment, {comparison}: {stated}}}")
            }),
        ];
        leaf.prop_recursive(2, 6, 2, |inner| {
            prop_oneof![
                (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{{all: [{a}, {b}]}}")),
                (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{{any: [{a}, {b}]}}")),
                inner.prop_map(|test| format!("{{not: {test}}}")),
            ]
        })
    }

    pub(super) fn amount(depth: u32) -> impl Strategy<Value = String> {
        let leaf = one(&["investment", "revenue", "increase", "2元", "5元", "0.5元"]);
        leaf.prop_recursive(depth, 8, 2, |of| {
            let two = |written: fn(&str, &str) -> String| {
                (of.clone(), of.clone()).prop_map(move |(one, other)| written(&one, &other)).boxed()
            };
            let tested = (of.clone(), of.clone(), plain(), plain());
            prop_oneof![
                (one(&["50%", "150%", "33%"]), of.clone()).prop_map(|(p, of)| format!("{{percent: {p}, of: {of}}}")),
                of.clone().prop_map(|of| format!("{{percent-up-to: 50%, of: {of}}}")),
                two(|each, of| format!("{{each: {each}, for-every: 2元, of: {of}}}")),
                (one(&["10%", "50%"]), one(&["10%", "50%"]), of.clone()).prop_map(|(low, high, of)| {
                    format!("{{slices: [{{up-to: 2元, percent: {low}}}, {{percent: {high}}}], of: {of}}}")
                }),
                two(|a, b| format!("{{plus: [{a}, {b}]}}")),
                two(|a, b| format!("{{minus: [{a}, {b}]}}")),
                of.clone().prop_map(|of| format!("{{times: [{of}, staff]}}")),
                two(|a, b| format!("{{highest-of: [{a}, {b}]}}")),
                two(|a, b| format!("{{lowest-of: [{a}, {b}]}}")),
                (tested.clone(), one(&["highest", "each", "not-stated"])).prop_map(|((a, b, one, two), together)| {
                    format!(
                        "{{sum: [{{{LABEL}, amount: 1元}}, {{{LABEL}, amount: {{levels: [{{{LABEL}, test: {one}, amount: \
                         {a}}}, {{{LABEL}, test: {two}, amount: {b}}}], together: {together}}}}}]}}"
                    )
                }),
                (of.clone(), plain(), plain()).prop_map(|(of, up, down)| {
                    format!(
                        "{{amount: {of}, raised-to: [{{percent: 150%, if: {up}}}], lowered-to: [{{percent: 50%, if: \
                         {down}}}]}}"
                    )
                }),
                two(|of, limit| format!("{{amount: {of}, at-most: [{limit}, revenue]}}")),
                two(|of, received| format!("{{amount: {of}, less: {received}}}")),
                two(|of, floor| format!("{{amount: {of}, nothing-below: {floor}}}")),
                (of.clone(), plain()).prop_map(|(of, test)| {
                    format!(
                        "{{amount: {of}, instalments: [{{{LABEL}, percent: 50%}}, {{{LABEL}, percent: 25%, if: {test}}}]}}"
                    )
                }),
                // A table at the top: one level must be met.
                (tested, one(&["highest", "each", "not-stated"])).prop_map(|((a, b, one, two), together)| {
                    format!(
                        "{{levels: [{{{LABEL}, test: {one}, amount: {a}}}, {{{LABEL}, test: {two}, amount: {b}}}], \
                         together: {together}}}"
                    )
                }),
            ]
        })
    }

    /// An enterprise of which little is known.
    pub(super) fn facts() -> impl Strategy<Value = String> {
        let numbers = ["investment", "revenue", "revenue-before", "staff"].map(|fact| {
            (0..4, prop_oneof![2 => Just(0), 1 => 0..4])
                .prop_map(move |(from, more)| format!("{fact}: {{from: {from}, to: {}}}\n", from + more))
        });
        // Around the day on which it is three years old.
        let founded = prop_oneof![
            Just(String::new()),
            (28..=30).prop_map(|day| format!("founded: 2022-06-{day}\n")),
            Just("founded: {from: 2022-06-29, to: 2022-07-01}\n".to_owned()),
        ];
        let mill = one(&["", "mill: yes\n", "mill: no\n", "mill: unknown\n"]);
        let size = one(&["", "size: large\n", "size: [small, large]\n"]);
        let place = one(&["", "place: town\n", "place: [town, elsewhere]\n", "place: elsewhere\n"]);
        (numbers, founded, mill, size, place)
            .prop_map(|(numbers, founded, mill, size, place)| numbers.concat() + &founded + &mill + &size + &place)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_measure_comes_out_as_a_second_evaluator_says(
        seeds in prop::collection::vec(any::<u64>(), catalogue().fact_count() + 1),
    ) {
        let facts = enterprise(&seeds);
        let determination = determine(catalogue(), &facts, day());
        let mut count = Count::default();
        for (id, _) in catalogue().measures() {
            agree(catalogue(), &determination, &facts, id, &mut count);
        }
    }

    /// With everything known a total is the sum of what a second evaluator pays, and before that it held that sum.
    #[test]
    fn totals_are_the_sums_of_a_second_evaluator(
        one in prop::collection::vec(any::<u64>(), catalogue().fact_count() + 1),
        other in prop::collection::vec(any::<u64>(), catalogue().fact_count() + 1),
    ) {
        let partial = enterprise(&one);
        let complete = completed(&partial, &other);
        let whole = Whole { catalogue: catalogue(), day: day(), values: values(&complete) };
        let sums = sums(&whole);
        prop_assert_eq!(&given(catalogue(), &determine(catalogue(), &complete, day())), &sums);
        let shown = given(catalogue(), &determine(catalogue(), &partial, day()));
        for (key, sum) in &sums {
            let before = shown.get(key).copied().unwrap_or((0, Some(0)));
            prop_assert!(within(before, *sum), "{key:?}: {sum:?} is not within {before:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Forms put together at random, each with several enterprises.
    #[test]
    fn every_form_comes_out_as_a_second_evaluator_says(
        amount in written::amount(2),
        condition in written::test(),
        known in prop::collection::vec(written::facts(), 4),
    ) {
        let catalogue = small::checked(|measure| {
            measure.benefit.amount = Some(small::yaml(&amount));
            measure.conditions = vec![small::condition(measure, &condition)];
        });
        let catalogue = match catalogue {
            Ok(catalogue) => catalogue,
            Err(findings) => {
                let too_long = findings.iter().all(|finding| finding.problem.contains("too long"));
                prop_assert!(too_long, "{findings:?}");
                return Ok(());
            }
        };
        for known in known {
            let facts = small::facts(&catalogue, &known);
            let determination = determine(&catalogue, &facts, catalogue.date());
            agree(&catalogue, &determination, &facts, determination.outcomes[0].measure, &mut Count::default());
        }
    }
}
