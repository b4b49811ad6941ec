//! The engine beside Rust written by hand for the same 31 measures (bench/peers/measures.json): how many times as long a
//! determination takes. Both are compared cell by cell first, for 2,000 enterprises, complete and with a third of the
//! facts missing.
//!
//! By hand means: thresholds and amounts in the code, nothing read, nothing explained, no group, no total. It is the
//! limit of what any engine could reach, and no way to keep a catalogue.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unreadable_literal,
    clippy::disallowed_types,
    missing_docs,
    reason = "a benchmark may panic when it cannot start, and has to read the clock"
)]

use catalogue::{Catalogue, FactId, FactKind, OptionSet, raw, tree};
use engine::{Answer, Award, Facts, Span, Verdict, determine};
use serde_json::{Value, json};
use std::hint::black_box;
use std::time::Instant;

const SPECIFICATION: &str = include_str!("../bench/peers/measures.json");
const FIRMS: usize = 2000;
const ROUNDS: usize = 9;

fn main() {
    let specification: Value = serde_json::from_str(SPECIFICATION).expect("measures.json is JSON");
    let catalogue = catalogue_of(&specification);
    let facts: Vec<FactId> = list(&specification["facts"])
        .map(|fact| catalogue.fact_named(text(&fact["id"])).expect("the catalogue has every fact"))
        .collect();
    for (what, missing) in [("all facts known", 0), ("a third of the facts missing", 3)] {
        let mut random = Random(20240917);
        let firms: Vec<by_hand::Firm> = (0..FIRMS).map(|_| firm(&mut random, &catalogue, &facts, missing)).collect();
        let read: Vec<Facts> = firms.iter().map(|firm| facts_of(&catalogue, &facts, firm)).collect();
        for (firm, read) in firms.iter().zip(&read) {
            same(&catalogue, firm, read);
        }
        let engine = fastest(|| {
            for facts in &read {
                black_box(determine(&catalogue, black_box(facts), catalogue.date()));
            }
        });
        let by_hand = fastest(|| {
            for firm in &firms {
                black_box(by_hand::determine(black_box(firm)));
            }
        });
        println!("{what}: engine {engine} ns, by hand {by_hand} ns, ratio {}", ratio(engine, by_hand));
    }
}

/// The shortest of several rounds, in nanoseconds for each enterprise: what the machine does beside it only adds.
fn fastest(mut round: impl FnMut()) -> u128 {
    let mut best = u128::MAX;
    for _ in 0..ROUNDS {
        let started = Instant::now();
        round();
        best = best.min(started.elapsed().as_nanos());
    }
    best / FIRMS as u128
}

fn ratio(one: u128, other: u128) -> String {
    let tenths = one * 10 / other.max(1);
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Both say the same of every measure.
fn same(catalogue: &Catalogue, firm: &by_hand::Firm, facts: &Facts) {
    let determination = determine(catalogue, facts, catalogue.date());
    for ((id, measure), expected) in catalogue.measures().zip(by_hand::determine(firm)) {
        let outcome = determination.outcome(id).expect("every measure has an outcome");
        let found = match &outcome.verdict {
            Verdict::Eligible { award: Award::Sum(sum), .. } => {
                by_hand::Outcome::Eligible(sum.min.yuan(), sum.max.map_or(i64::MAX, catalogue::money::Money::yuan))
            }
            Verdict::Eligible { .. } => panic!("{} pays no sum", measure.name),
            Verdict::Undetermined { .. } => by_hand::Outcome::Undetermined,
            Verdict::Ineligible => by_hand::Outcome::Ineligible,
        };
        assert!(found == expected, "{}: engine {found:?}, by hand {expected:?}, of {firm:?}", measure.name);
    }
}

/// The 31 measures as a catalogue of this project.
fn catalogue_of(specification: &Value) -> Catalogue {
    let both = |text: &str| json!({"zh": text, "en": text});
    let kind = |fact: &str| {
        let found = list(&specification["facts"]).find(|one| text(&one["id"]) == fact).expect("a fact has a type");
        text(&found["type"]).to_owned()
    };
    let facts = list(&specification["facts"]).map(|fact| {
        let name = text(&fact["id"]);
        let mut written = json!({"id": name, "type": fact["type"], "label": both(name)});
        if kind(name) == "count" {
            written["unit"] = both("unit");
        }
        if let Some(options) = fact["options"].as_array() {
            written["options"] =
                options.iter().map(|option| json!({"id": option, "label": both(text(option))})).collect();
        }
        written
    });
    let place = json!({"id": "place", "type": "place", "label": both("place")});
    let questions = std::iter::once("place")
        .chain(list(&specification["facts"]).map(|fact| text(&fact["id"])))
        .map(|fact| json!({"id": fact, "section": "all", "ask": both(fact), "facts": [fact]}));
    let number = |fact: &str, value: &Value| match kind(fact).as_str() {
        "money" => json!(format!("{value}万元")),
        "rate" => json!(format!("{value}%")),
        _ => value.clone(),
    };
    let test = |condition: &Value| {
        let (fact, value) = (text(&condition[0]), &condition[2]);
        match text(&condition[1]) {
            "==" => json!({"fact": fact, "is": value}),
            "in" => json!({"fact": fact, "is-any-of": value}),
            ">" => json!({"fact": fact, "more-than": number(fact, value)}),
            ">=" => json!({"fact": fact, "at-least": number(fact, value)}),
            "<" => json!({"fact": fact, "less-than": number(fact, value)}),
            other => panic!("measures.json compares by {other}"),
        }
    };
    let measures = list(&specification["measures"]).map(|measure| {
        let name = text(&measure["id"]);
        let amount = &measure["amount"];
        // A table of levels is a condition by itself.
        let conditions: Vec<Value> = list(&measure["when"])
            .filter(|condition| text(&amount["kind"]) != "table" || condition[0] != amount["fact"])
            .map(|condition| json!({"label": both(text(&condition[0])), "test": test(condition)}))
            .collect();
        let benefit = json!({"kind": "cash", "amount": written_amount(amount, &kind)});
        json!({
            "id": name, "instrument": "rules", "clause": "一", "title": both(name), "summary": both(name),
            "who": both(name), "conditions": conditions, "benefit": benefit,
        })
    });
    let bundle = json!({
        "format": raw::BUNDLE_FORMAT, "date": "2024-09-17", "edition": "2024-09-17-000000000000",
        "jurisdictions": [{"id": "city", "name": both("city")}],
        "instruments": [{
            "id": "rules", "jurisdiction": "city", "status": "in-force", "title": both("rules"),
            "short": both("rules"), "issuer": both("issuer"), "date": "2024-01-01", "consulted": "2024-09-17",
            "read-at": both("nowhere"),
        }],
        "facts": std::iter::once(place).chain(facts).collect::<Vec<_>>(),
        "sections": [{"id": "all", "title": both("all")}],
        "questions": questions.collect::<Vec<_>>(),
        "measures": measures.collect::<Vec<_>>(),
    });
    let written = serde_json::from_value(bundle).expect("a tree can be read from JSON");
    let bundle: raw::Bundle = tree::read(written).unwrap_or_else(|findings| panic!("{findings:#?}"));
    catalogue::check(&bundle).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

fn written_amount(amount: &Value, kind: &dyn Fn(&str) -> String) -> Value {
    let sum = |value: &Value| json!(format!("{value}万元"));
    let mut written = match text(&amount["kind"]) {
        "range" if amount["min"] == amount["max"] => json!({"fixed": sum(&amount["max"])}),
        "range" if amount["min"] == 0 => json!({"up-to": sum(&amount["max"])}),
        "range" => json!({"from": sum(&amount["min"]), "to": sum(&amount["max"])}),
        "table" => {
            let values = amount["values"].as_object().expect("a table has values");
            let level = |(option, value): (&String, &Value)| {
                json!({
                    "label": {"zh": option, "en": option}, "amount": sum(value),
                    "test": {"fact": amount["fact"], "is": option},
                })
            };
            json!({"levels": values.iter().map(level).collect::<Vec<_>>()})
        }
        "interest" => json!({"times": [amount["principal"], amount["rate"]]}),
        "rate" if kind(text(&amount["fact"])) == "count" => {
            json!({"each": sum(&amount["rate"]), "count": amount["fact"]})
        }
        "rate" if amount["rate"] == 1 => json!({"match": "1:1", "of": amount["fact"]}),
        "rate" => {
            let percent = amount["rate"].as_f64().map(|rate| format!("{}%", rate * 100.0)).expect("a rate is a number");
            let key = if amount["upto"] == true { "percent-up-to" } else { "percent" };
            json!({key: percent, "of": amount["fact"]})
        }
        other => panic!("measures.json has amounts of the kind {other}"),
    };
    if let Some(cap) = amount.get("cap") {
        written["at-most"] = sum(cap);
        written["per"] = json!("enterprise");
    }
    written
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("measures.json has a text here")
}

/// Numbers without a pattern, the same in each run (Numerical Recipes' generator).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        i64::try_from(self.0 >> 33).unwrap_or(0) % limit
    }
}

/// An enterprise: yes 1, no 0; an option's index; whole yuan, millionths or a count. One of `missing` facts is unknown.
fn firm(random: &mut Random, catalogue: &Catalogue, facts: &[FactId], missing: i64) -> by_hand::Firm {
    let mut firm = [by_hand::UNKNOWN; by_hand::FACTS];
    for (index, fact) in facts.iter().enumerate() {
        let value = match &catalogue.fact(*fact).kind {
            FactKind::YesNo => i64::from(random.below(100) < if index == 0 { 95 } else { 40 }),
            FactKind::Choice(_) => random.below(catalogue.option_names(*fact).len().try_into().unwrap_or(1)),
            // Around the threshold, nothing, or anything up to 20 million yuan.
            FactKind::Money => [0, 4_999_000, 5_000_000, 5_001_000, random.below(20_000) * 1000][pick(random, 5)],
            FactKind::Rate => [31_000, 34_500, 36_000, 38_500, 43_500][pick(random, 5)],
            _ => random.below(13),
        };
        if missing == 0 || random.below(missing) > 0 {
            firm[index] = value;
        }
    }
    firm
}

fn pick(random: &mut Random, of: i64) -> usize {
    usize::try_from(random.below(of)).unwrap_or(0)
}

fn facts_of(catalogue: &Catalogue, facts: &[FactId], firm: &by_hand::Firm) -> Facts {
    let mut read = Facts::none(catalogue);
    let place = catalogue.fact_named("place").expect("the catalogue has a place");
    read.set(place, Some(Answer::OneOf(OptionSet::only(0))));
    for (fact, value) in facts.iter().zip(firm).filter(|(_, value)| **value != by_hand::UNKNOWN) {
        let answer = match &catalogue.fact(*fact).kind {
            FactKind::YesNo => Answer::YesNo(*value == 1),
            FactKind::Choice(_) => Answer::OneOf(OptionSet::only(usize::try_from(*value).unwrap_or(0))),
            _ => Answer::Number(Span::exactly(*value)),
        };
        read.set(*fact, Some(answer));
    }
    read
}

/// The measures as one would write them down in Rust.
mod by_hand {
    /// The answers, in the order of measures.json.
    pub(super) type Firm = [i64; FACTS];
    pub(super) const FACTS: usize = 43;
    const MEASURES: usize = 31;
    pub(super) const UNKNOWN: i64 = i64::MIN;

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(super) enum Outcome {
        /// From and to, in yuan.
        Eligible(i64, i64),
        Undetermined,
        Ineligible,
    }

    /// Not met, unknown or met, in this order: of several the least holds.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    enum Truth {
        NotMet,
        Unknown,
        Met,
    }

    const WAN: i64 = 10_000;

    pub(super) fn determine(firm: &Firm) -> [Outcome; MEASURES] {
        let [
            in_city,
            small_lighthouse,
            logistics_platform,
            ai_project,
            innovation_centre,
            first_centre,
            transfer_org,
            cultivated,
            unicorn,
            contest,
            sci_tech_sme,
            rd_startup,
            rd_listed,
            ip_loan,
            introduced,
            promotion,
            base,
            principal,
            friendship,
            ip_demo,
            ip_pilot,
            smart,
            enablement,
            incubator,
            centre,
            champion,
            intl_centre,
            expert_project,
            platform_investment,
            ai_investment,
            recognitions,
            incubated,
            rd_spend,
            nonfiscal_spend,
            provincial_interest,
            loan,
            rate,
            upper_grant,
            months,
            pay,
            years_claimed,
            doctors,
            masters,
        ] = *firm;
        let test = |value: i64, met: fn(i64) -> bool| match value {
            UNKNOWN => Truth::Unknown,
            value if met(value) => Truth::Met,
            _ => Truth::NotMet,
        };
        let yes = |value| test(value, |value| value == 1);
        let any = |value| test(value, |value| value > 0);
        let some = any;
        let city = yes(in_city);
        // What an amount rests on is known wherever its condition is met.
        let pays = |conditions: Truth, from: i64, to: i64| match city.min(conditions) {
            Truth::Met => Outcome::Eligible(from, to),
            Truth::Unknown => Outcome::Undetermined,
            Truth::NotMet => Outcome::Ineligible,
        };
        let exactly = |conditions, sum: i64| pays(conditions, sum, sum);
        let up_to = |conditions, sum: i64| pays(conditions, 0, sum);
        let level = |value: i64, sums: [i64; 4]| {
            usize::try_from(value).ok().and_then(|n| sums.get(n)).map_or(0, |sum| sum * WAN)
        };
        // What is not known counts as nothing here: it is not paid then.
        let known = |value: i64| value.max(0);
        [
            exactly(yes(small_lighthouse), 20 * WAN),
            up_to(any(smart), 100 * WAN),
            up_to(yes(logistics_platform).min(test(platform_investment, |sum| sum > 500 * WAN)), 100 * WAN),
            pays(any(enablement), 20 * WAN, 100 * WAN),
            exactly(yes(ai_project).min(some(ai_investment)), (known(ai_investment) / 5).min(100 * WAN)),
            exactly(yes(innovation_centre), 20 * WAN),
            exactly(any(incubator), level(incubator, [0, 5, 20, 50])),
            exactly(yes(first_centre).min(any(centre)), level(centre, [0, 10, 20, 50])),
            exactly(yes(transfer_org), 10 * WAN),
            exactly(any(champion), level(champion, [0, 20, 50, 0])),
            pays(yes(cultivated), 3 * WAN, 5 * WAN),
            exactly(test(recognitions, |count| count >= 2), 5 * WAN),
            up_to(yes(unicorn), 500 * WAN),
            up_to(yes(contest).min(yes(sci_tech_sme)), 20 * WAN),
            exactly(any(incubator).min(some(incubated)), 3 * WAN * known(incubated)),
            up_to(yes(rd_startup).min(some(rd_spend)), (known(rd_spend) * 3 / 10).min(100 * WAN)),
            up_to(yes(rd_listed).min(some(nonfiscal_spend)), (known(nonfiscal_spend) / 10).min(300 * WAN)),
            exactly(yes(ip_loan).min(some(provincial_interest)), known(provincial_interest)),
            exactly(
                yes(ip_loan).min(some(loan)).min(some(rate)),
                (known(loan) * known(rate) / 1_000_000).min(200 * WAN),
            ),
            exactly(any(intl_centre), 100 * WAN),
            exactly(yes(introduced), 200 * WAN),
            exactly(test(expert_project, |level| level >= 2).min(some(upper_grant)), known(upper_grant)),
            exactly(test(expert_project, |level| level == 1), 10 * WAN),
            exactly(yes(promotion), 20 * WAN),
            exactly(yes(base), 10 * WAN),
            exactly(
                yes(principal)
                    .min(test(months, |months| months >= 6))
                    .min(test(years_claimed, |years| years < 3))
                    .min(some(pay)),
                (known(pay) / 2).min(10 * WAN),
            ),
            exactly(yes(friendship), 5 * WAN),
            exactly(yes(ip_demo), 10 * WAN),
            exactly(yes(ip_pilot), 8 * WAN),
            exactly(some(doctors), 2 * WAN * known(doctors)),
            exactly(some(masters), WAN / 2 * known(masters)),
        ]
    }
}
